// Turns schema/*.graphql into the types of resolvers, so that the SDL and the code cannot drift apart.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        immutableTypes: true,
        maybeValue: 'T | null | undefined',
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          LanguageTag: 'string',
          PartialDate: 'string',
          URL: 'string',
        },
        contextType: './context.js#Context',
        mappers: {
          Entity: '../domain/entity.js#Entity as DomainEntity',
          Resource: '../domain/entity.js#Resource as DomainResource',
          Node: './parent.js#Node as DomainNode',
          Concept: '../domain/concept.js#Concept as DomainConcept',
          Actor: '../domain/actor.js#Actor as DomainActor',
          Territory: '../domain/territory.js#Territory as DomainTerritory',
          Article: '../domain/article.js#Article as DomainArticle',
          ArticleFacetCount: '../store/graph-store.js#FacetCount',
          Mention: '../domain/mention.js#Mention as DomainMention',
          Statement: '../domain/statement.js#Statement as DomainStatement',
          StatementGroup: './parent.js#EntityGroup',
          Evidence: '../domain/evidence.js#Evidence as DomainEvidence',
          Release: '../domain/release.js#Release as DomainRelease',
          PageInfo: './connection.js#Page',
          SearchConnection: './parent.js#SearchPage',
          SearchEdge: './parent.js#SearchItem',
          SuggestionList: './parent.js#Completions',
          Suggestion: '../domain/search.js#SearchHit as DomainSearchHit',
          Highlight: '../domain/search.js#Highlight as DomainHighlight',
          ConceptConnection: './parent.js#ConceptPage',
          ConceptEdge: './parent.js#ConceptItem',
          ActorConnection: './parent.js#ActorPage',
          ActorEdge: './parent.js#ActorItem',
          TerritoryConnection: './parent.js#TerritoryPage',
          TerritoryEdge: './parent.js#TerritoryItem',
          ArticleConnection: './parent.js#ArticlePage',
          ArticleEdge: './parent.js#ArticleItem',
          MentionConnection: './parent.js#MentionPage',
          MentionEdge: './parent.js#MentionItem',
          StatementConnection: './parent.js#StatementPage',
          StatementEdge: './parent.js#StatementItem',
          EvidenceConnection: './parent.js#EvidencePage',
          EvidenceEdge: './parent.js#EvidenceItem',
        },
      },
    },
  },
  importExtension: '.js',
};

export default config;
