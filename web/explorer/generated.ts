/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kinds of actor. */
export type ActorKind =
  /** Association. */
  | 'ASSOCIATION'
  /** Company. */
  | 'COMPANY'
  /** Label. */
  | 'LABEL'
  /** Local authority. */
  | 'LOCAL_AUTHORITY'
  /** Medium. */
  | 'MEDIA'
  /** Person. */
  | 'PERSON'
  /** Place brand. */
  | 'PLACE_BRAND'
  /** Public agency. */
  | 'PUBLIC_AGENCY'
  /** Technopole. */
  | 'TECHNOPOLE'
  /** University. */
  | 'UNIVERSITY';

/** Kinds of article. */
export type ArticleKind =
  /** Academic paper. */
  | 'ACADEMIC_PAPER'
  /** Blog. */
  | 'BLOG_POST'
  /** Book. */
  | 'BOOK'
  /** Press. */
  | 'PRESS_ARTICLE'
  /** Report. */
  | 'REPORT'
  /** Thesis. */
  | 'THESIS'
  /** Web page. */
  | 'WEB_PAGE';

/** Why two entities are related. */
export type ContributionKind =
  /** Articles that mention both. */
  | 'CO_MENTION'
  /** Statements between them. */
  | 'DIRECT'
  /** Broader, narrower or SKOS related; an actor in its territory; a territory within another. */
  | 'HIERARCHY'
  /** What both are joined to: a third entity. */
  | 'SHARED';

/** How sources disagree. */
export type ControversyKind =
  /** One statement that some sources support and others dispute. */
  | 'DISPUTED'
  /** One statement of an actor with figures that differ for one year: to compare, perhaps of different things. A side a figure. */
  | 'FIGURES'
  /** CONTRIBUTES_TO and HINDERS of the same object, both supported, one subject above the other. */
  | 'HIERARCHY'
  /** CONTRIBUTES_TO and HINDERS between the same two ends, both supported. */
  | 'OPPOSED';

/** A field rebuilt by us. */
export type DeducedField =
  /** The date. */
  | 'PUBLISHED_ON'
  /** The title. */
  | 'TITLE';

/** Kinds of entity. */
export type EntityKind =
  /** An actor. */
  | 'ACTOR'
  /** A concept. */
  | 'CONCEPT'
  /** A territory. */
  | 'TERRITORY';

/** Which evidence counts; a statement without any that counts is not there. */
export type EvidenceFilter = {
  /** That hold one of these figures. */
  readonly has?: ReadonlyArray<Figure> | null | undefined;
  /** From articles in these languages. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** From these articles, authors or publishers only. */
  readonly only?: SourceFilter | null | undefined;
  /** From articles not before; a partial date counts when all of it does. */
  readonly publishedFrom?: string | null | undefined;
  /** From articles not after (as of): a partial date counts when all of it does. */
  readonly publishedTo?: string | null | undefined;
  /** Of these stances. */
  readonly stances?: ReadonlyArray<Stance> | null | undefined;
  /** With these articles, authors and publishers set aside; an unknown id is an error. */
  readonly without?: SourceFilter | null | undefined;
  /** About a year not before. */
  readonly yearFrom?: number | null | undefined;
  /** About a year not after. */
  readonly yearTo?: number | null | undefined;
};

/** A figure in evidence. */
export type Figure =
  /** A quantity. */
  | 'QUANTITY'
  /** A share. */
  | 'SHARE'
  /** A year. */
  | 'YEAR';

/** How two entities are joined. */
export type LinkKind =
  /** skos:broader. */
  | 'BROADER'
  /** Mentioned by the same articles. */
  | 'CO_MENTION'
  /** An actor in its territory. */
  | 'LOCATED_IN'
  /** skos:related. */
  | 'RELATED'
  /** A statement that evidence supports. */
  | 'STATEMENT'
  /** A territory within another. */
  | 'WITHIN';

/** What a statement says. */
export type Predicate =
  /** Subject favours object. */
  | 'CONTRIBUTES_TO'
  /** Subject needs object. */
  | 'DEPENDS_ON'
  /** Subject is a case of object. */
  | 'EXEMPLIFIES'
  /** Subject conveys object. */
  | 'EXPRESSES'
  /** Subject created object. */
  | 'FOUNDED'
  /** Subject is paid by object. */
  | 'FUNDED_BY'
  /** Subject harms object. */
  | 'HINDERS'
  /** Subject runs object. */
  | 'MANAGES'
  /** Subject belongs to object. */
  | 'MEMBER_OF'
  /** Subject works with object. */
  | 'PARTNER_OF'
  /** Subject advocates object. */
  | 'PROMOTES'
  /** Subject stands for object. */
  | 'REPRESENTS'
  /** Subject studies object. */
  | 'STUDIES'
  /** Subject aims at object. */
  | 'TARGETS'
  /** Subject is employed by object. */
  | 'WORKS_FOR';

/** Kinds of resource. */
export type ResourceKind =
  /** An actor. */
  | 'ACTOR'
  /** An article. */
  | 'ARTICLE'
  /** A concept. */
  | 'CONCEPT'
  /** A territory. */
  | 'TERRITORY';

/** The end of a statement. */
export type Role =
  /** Object. */
  | 'OBJECT'
  /** Subject. */
  | 'SUBJECT';

/** A field that search reads. */
export type SearchField =
  /** Other label. */
  | 'ALT_LABEL'
  /** Definition, description or summary. */
  | 'DESCRIPTION'
  /** Preferred label. */
  | 'LABEL';

/** Sources, any of them. */
export type SourceFilter = {
  /** These articles. */
  readonly articles?: ReadonlyArray<string | number> | null | undefined;
  /** What these actors wrote. */
  readonly authors?: ReadonlyArray<string | number> | null | undefined;
  /** What these actors published. */
  readonly publishers?: ReadonlyArray<string | number> | null | undefined;
};

/** What evidence does to its statement. */
export type Stance =
  /** It denies or doubts it. */
  | 'DISPUTES'
  /** It says so. */
  | 'SUPPORTS';

/** Kinds of territory. */
export type TerritoryKind =
  /** Any other area. */
  | 'AREA'
  /** City. */
  | 'CITY'
  /** Country. */
  | 'COUNTRY'
  /** Department. */
  | 'DEPARTMENT'
  /** Metropolis. */
  | 'METROPOLIS'
  /** Region. */
  | 'REGION';

/** Which year counts. */
export type TimeAxis =
  /** The year that it is about. */
  | 'ABOUT'
  /** When it was published. */
  | 'PUBLISHED';

export type ArticlePageQueryVariables = Exact<{
  slug: string;
}>;


export type ArticlePageQuery = { readonly article: { readonly language: string, readonly publishedOn: string, readonly url: string | null, readonly doi: string | null, readonly deduced: ReadonlyArray<DeducedField>, readonly id: string, readonly articleKind: ArticleKind, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly summary: { readonly value: string, readonly lang: string | null }, readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly mentions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number | null, readonly locators: ReadonlyArray<string>, readonly entity:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
         }> }, readonly states: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly year: number | null, readonly share: number | null, readonly source: string | null, readonly statement: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }, readonly note: { readonly value: string, readonly lang: string | null }, readonly quantity: { readonly value: number, readonly unit: string } | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } }> }, readonly label: { readonly value: string, readonly lang: string | null } } | null };

export type CloseAndWhyQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  first?: number;
}>;


export type CloseAndWhyQuery = { readonly node:
    | { readonly id: string, readonly related: { readonly totalCount: number, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly node:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly contributions: ReadonlyArray<{ readonly kind: ContributionKind, readonly score: number, readonly through:
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
             | null, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly reversed: boolean, readonly source:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              , readonly target:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
               }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                , readonly object:
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                 }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } }> }> }, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly related: { readonly totalCount: number, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly node:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly contributions: ReadonlyArray<{ readonly kind: ContributionKind, readonly score: number, readonly through:
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
             | null, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly reversed: boolean, readonly source:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              , readonly target:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
               }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                , readonly object:
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                 }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } }> }> }, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly related: { readonly totalCount: number, readonly complete: boolean, readonly edges: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly node:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly contributions: ReadonlyArray<{ readonly kind: ContributionKind, readonly score: number, readonly through:
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
             | null, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly reversed: boolean, readonly source:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              , readonly target:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
               }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                , readonly object:
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                  | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                 }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } }> }> }, readonly label: { readonly value: string, readonly lang: string | null } }
   | null };

export type CompareQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type CompareQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly managedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly fundedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly expresses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type CompareAllQueryVariables = Exact<{
  first?: number;
}>;


export type CompareAllQuery = { readonly actors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly managedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly fundedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly expresses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }> }, readonly label: { readonly value: string, readonly lang: string | null } }> } };

export type ComparedFragment = { readonly id: string, readonly managedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      , readonly object:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly fundedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      , readonly object:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly targets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      , readonly object:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly expresses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      , readonly object:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly label: { readonly value: string, readonly lang: string | null } };

export type CellFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    , readonly object:
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
     }> };

export type DisagreementsQueryVariables = Exact<{
  about?: string | number | null | undefined;
  subjects: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<ControversyKind> | ControversyKind | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DisagreementsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
   | null>, readonly controversies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly balance: number, readonly sides: ReadonlyArray<{ readonly sourceCount: number, readonly statement: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly year: number | null, readonly share: number | null, readonly source: string | null, readonly note: { readonly value: string, readonly lang: string | null }, readonly quantity: { readonly value: number, readonly unit: string } | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } }> } }>, readonly node: { readonly id: string, readonly kind: ControversyKind } }> } };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type EntityPageQuery = { readonly node:
    | { readonly id: string, readonly alternateNames: ReadonlyArray<string>, readonly foundedYear: number | null, readonly website: string | null, readonly actorKind: ActorKind, readonly fr: { readonly value: string, readonly lang: string | null }, readonly en: { readonly value: string, readonly lang: string | null }, readonly community: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } }> }, readonly statementGroups: ReadonlyArray<{ readonly role: Role, readonly predicate: Predicate, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sourceCount: number, readonly disputingSourceCount: number, readonly articleCount: number, readonly node: { readonly id: string, readonly subject:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              , readonly object:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
               } }> } }>, readonly description: { readonly value: string, readonly lang: string | null }, readonly territory: { readonly id: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authored: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly articleCount: number, readonly fr: { readonly value: string, readonly lang: string | null }, readonly en: { readonly value: string, readonly lang: string | null }, readonly community: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } }> }, readonly statementGroups: ReadonlyArray<{ readonly role: Role, readonly predicate: Predicate, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sourceCount: number, readonly disputingSourceCount: number, readonly articleCount: number, readonly node: { readonly id: string, readonly subject:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              , readonly object:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
               } }> } }>, readonly definition: { readonly value: string, readonly lang: string | null }, readonly altLabels: ReadonlyArray<{ readonly value: string, readonly lang: string | null }>, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly narrower: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly associated: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly territoryKind: TerritoryKind, readonly fr: { readonly value: string, readonly lang: string | null }, readonly en: { readonly value: string, readonly lang: string | null }, readonly community: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly count: number | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } }> }, readonly statementGroups: ReadonlyArray<{ readonly role: Role, readonly predicate: Predicate, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sourceCount: number, readonly disputingSourceCount: number, readonly articleCount: number, readonly node: { readonly id: string, readonly subject:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
              , readonly object:
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
                | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
               } }> } }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } }
   | null };

export type GroupFragment = { readonly role: Role, readonly predicate: Predicate, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sourceCount: number, readonly disputingSourceCount: number, readonly articleCount: number, readonly node: { readonly id: string, readonly subject:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        , readonly object:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
         } }> } };

export type ConceptPartFragment = { readonly id: string, readonly articleCount: number, readonly definition: { readonly value: string, readonly lang: string | null }, readonly altLabels: ReadonlyArray<{ readonly value: string, readonly lang: string | null }>, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly narrower: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly associated: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } };

export type ActorPartFragment = { readonly id: string, readonly alternateNames: ReadonlyArray<string>, readonly foundedYear: number | null, readonly website: string | null, readonly actorKind: ActorKind, readonly description: { readonly value: string, readonly lang: string | null }, readonly territory: { readonly id: string, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authored: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly publishedOn: string, readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } };

export type TerritoryPartFragment = { readonly id: string, readonly territoryKind: TerritoryKind, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly contains: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly release: { readonly id: string, readonly madeAt: string, readonly counts: { readonly concepts: number, readonly actors: number, readonly territories: number, readonly articles: number, readonly statements: number, readonly evidence: number } }, readonly concepts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly brands: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }> }, readonly allControversies: { readonly totalCount: number }, readonly controversies: { readonly edges: ReadonlyArray<{ readonly sides: ReadonlyArray<{ readonly sourceCount: number, readonly statement: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           } }>, readonly node: { readonly id: string } }> } };

export type MapOfTheGraphQueryVariables = Exact<{
  maxNodes?: number;
  text?: string;
  find?: boolean;
}>;


export type MapOfTheGraphQuery = { readonly search?: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly overview: { readonly omittedCount: number, readonly nodes: ReadonlyArray<{ readonly position: { readonly x: number, readonly y: number } | null, readonly entity:
        | { readonly importance: number, readonly id: string, readonly community: { readonly id: string } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly importance: number, readonly id: string, readonly community: { readonly id: string } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly importance: number, readonly id: string, readonly community: { readonly id: string } | null, readonly label: { readonly value: string, readonly lang: string | null } }
       }>, readonly links: ReadonlyArray<{ readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly communities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly size: number, readonly label: { readonly value: string, readonly lang: string | null } }> } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
   | null> };

export type PathsBetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  k?: number;
  maxLength?: number;
}>;


export type PathsBetweenQuery = { readonly paths: { readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly length: number, readonly strength: number, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly reversed: boolean, readonly sourceCount: number, readonly source:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        , readonly target:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        , readonly statement: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly year: number | null, readonly share: number | null, readonly source: string | null, readonly note: { readonly value: string, readonly lang: string | null }, readonly quantity: { readonly value: number, readonly unit: string } | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } }> }, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           } | null }> }> } | null };

export type ReleaseShownQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseShownQuery = { readonly release: { readonly id: string } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<ResourceKind> | ResourceKind | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: { readonly nodes: ReadonlyArray<{ readonly matched: { readonly value: string, readonly lang: string | null }, readonly resource:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> } };

export type SearchByKindQueryVariables = Exact<{
  text: string;
  first?: number;
}>;


export type SearchByKindQuery = { readonly concepts: { readonly totalCount: number, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly ranges: ReadonlyArray<ReadonlyArray<number>>, readonly text: { readonly value: string, readonly lang: string | null } }>, readonly node:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly actors: { readonly totalCount: number, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly ranges: ReadonlyArray<ReadonlyArray<number>>, readonly text: { readonly value: string, readonly lang: string | null } }>, readonly node:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly territories: { readonly totalCount: number, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly ranges: ReadonlyArray<ReadonlyArray<number>>, readonly text: { readonly value: string, readonly lang: string | null } }>, readonly node:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> }, readonly articles: { readonly totalCount: number, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly ranges: ReadonlyArray<ReadonlyArray<number>>, readonly text: { readonly value: string, readonly lang: string | null } }>, readonly node:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> } };

export type SearchOneKindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<ResourceKind> | ResourceKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchOneKindQuery = { readonly search: { readonly totalCount: number, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly ranges: ReadonlyArray<ReadonlyArray<number>>, readonly text: { readonly value: string, readonly lang: string | null } }>, readonly node:
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
       }> } };

export type FoundFragment = { readonly totalCount: number, readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlights: ReadonlyArray<{ readonly field: SearchField, readonly ranges: ReadonlyArray<ReadonlyArray<number>>, readonly text: { readonly value: string, readonly lang: string | null } }>, readonly node:
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
      | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
     }> };

type Named_Actor_Fragment = { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } };

type Named_Article_Fragment = { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } };

type Named_Concept_Fragment = { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } };

type Named_Territory_Fragment = { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } };

export type NamedFragment =
  | Named_Actor_Fragment
  | Named_Article_Fragment
  | Named_Concept_Fragment
  | Named_Territory_Fragment
;

export type ClaimFragment = { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
  , readonly object:
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
   };

export type PieceFragment = { readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly year: number | null, readonly share: number | null, readonly source: string | null, readonly note: { readonly value: string, readonly lang: string | null }, readonly quantity: { readonly value: number, readonly unit: string } | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } };

export type EvidenceOfStatementQueryVariables = Exact<{
  subject: string | number;
  predicate: Predicate;
  object: string | number;
  evidence?: EvidenceFilter | null | undefined;
  first?: number;
}>;


export type EvidenceOfStatementQuery = { readonly statements: { readonly edges: ReadonlyArray<{ readonly sourceCount: number, readonly disputingSourceCount: number, readonly articleCount: number, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly year: number | null, readonly share: number | null, readonly source: string | null, readonly note: { readonly value: string, readonly lang: string | null }, readonly quantity: { readonly value: number, readonly unit: string } | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } }> }, readonly node: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly opposedBy: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          , readonly object:
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
            | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
           } | null, readonly subject:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        , readonly object:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
         } }> } };

export type OverTimeQueryVariables = Exact<{
  id: string | number;
  axis?: TimeAxis;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type OverTimeQuery = { readonly node:
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly year: number, readonly contributes: number, readonly hinders: number, readonly disputes: number, readonly other: number }>, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly year: number, readonly contributes: number, readonly hinders: number, readonly disputes: number, readonly other: number }>, readonly label: { readonly value: string, readonly lang: string | null } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly timeline: ReadonlyArray<{ readonly year: number, readonly contributes: number, readonly hinders: number, readonly disputes: number, readonly other: number }>, readonly label: { readonly value: string, readonly lang: string | null } }
   | null };

export type EvidenceOfYearQueryVariables = Exact<{
  id: string | number;
  filter?: EvidenceFilter | null | undefined;
  first?: number;
}>;


export type EvidenceOfYearQuery = { readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly year: number | null, readonly share: number | null, readonly source: string | null, readonly statement: { readonly id: string, readonly predicate: Predicate, readonly sourceCount: number, readonly disputingSourceCount: number, readonly subject:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
        , readonly object:
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
          | { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }
         }, readonly note: { readonly value: string, readonly lang: string | null }, readonly quantity: { readonly value: number, readonly unit: string } | null, readonly article: { readonly publishedOn: string, readonly id: string, readonly publisher: { readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } } | null, readonly authors: ReadonlyArray<{ readonly id: string, readonly label: { readonly value: string, readonly lang: string | null } }>, readonly label: { readonly value: string, readonly lang: string | null } } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on StatementConnection {
  totalCount
  nodes {
    ...Claim
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}`, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Actor {
  ...Named
  managedBy: statements(role: OBJECT, filter: {predicates: [MANAGES]}, first: 20) {
    ...Cell
  }
  fundedBy: statements(
    role: SUBJECT
    filter: {predicates: [FUNDED_BY]}
    first: 20
  ) {
    ...Cell
  }
  targets: statements(role: SUBJECT, filter: {predicates: [TARGETS]}, first: 20) {
    ...Cell
  }
  expresses: statements(
    role: SUBJECT
    filter: {predicates: [EXPRESSES]}
    first: 20
  ) {
    ...Cell
  }
}
    fragment Cell on StatementConnection {
  totalCount
  nodes {
    ...Claim
  }
}
fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const GroupFragmentDoc = new TypedDocumentString(`
    fragment Group on StatementGroup {
  role
  predicate
  statements(first: 100) {
    totalCount
    edges {
      sourceCount
      disputingSourceCount
      articleCount
      node {
        id
        subject {
          ...Named
        }
        object {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"Group"}) as unknown as TypedDocumentString<GroupFragment, unknown>;
export const ConceptPartFragmentDoc = new TypedDocumentString(`
    fragment ConceptPart on Concept {
  id
  definition {
    value
    lang
  }
  altLabels {
    value
    lang
  }
  broader(first: 5) {
    nodes {
      ...Named
      broader(first: 1) {
        nodes {
          ...Named
          broader(first: 1) {
            nodes {
              ...Named
              broader(first: 1) {
                nodes {
                  ...Named
                }
              }
            }
          }
        }
      }
    }
  }
  narrower(first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
  associated(first: 20) {
    nodes {
      ...Named
    }
  }
  articleCount(transitive: true)
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"ConceptPart"}) as unknown as TypedDocumentString<ConceptPartFragment, unknown>;
export const ActorPartFragmentDoc = new TypedDocumentString(`
    fragment ActorPart on Actor {
  id
  actorKind: kind
  description {
    value
    lang
  }
  alternateNames
  foundedYear
  website
  territory {
    ...Named
    ancestors {
      ...Named
    }
  }
  authored(first: 10) {
    totalCount
    nodes {
      ...Named
      publishedOn
    }
  }
  published(first: 10) {
    totalCount
    nodes {
      ...Named
      publishedOn
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"ActorPart"}) as unknown as TypedDocumentString<ActorPartFragment, unknown>;
export const TerritoryPartFragmentDoc = new TypedDocumentString(`
    fragment TerritoryPart on Territory {
  id
  territoryKind: kind
  ancestors {
    ...Named
  }
  contains(first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
  actors(transitive: true, first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"TerritoryPart"}) as unknown as TypedDocumentString<TerritoryPartFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on SearchConnection {
  totalCount
  complete
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    highlights {
      field
      text {
        value
        lang
      }
      ranges
    }
    node {
      ...Named
      ... on Article {
        id
        publishedOn
        publisher {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const PieceFragmentDoc = new TypedDocumentString(`
    fragment Piece on Evidence {
  id
  stance
  note {
    value
    lang
  }
  locator
  year
  share
  quantity {
    value
    unit
  }
  source
  article {
    ...Named
    publishedOn
    publisher {
      ...Named
    }
    authors {
      ...Named
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`, {"fragmentName":"Piece"}) as unknown as TypedDocumentString<PieceFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($slug: String!) {
  article(by: {slug: $slug}) {
    ...Named
    articleKind: kind
    language
    publishedOn
    url
    doi
    deduced
    authors {
      ...Named
    }
    publisher {
      ...Named
    }
    summary {
      value
      lang
    }
    cites(first: 50) {
      totalCount
      nodes {
        ...Named
        publishedOn
      }
    }
    citedBy(first: 50) {
      totalCount
      nodes {
        ...Named
        publishedOn
      }
    }
    mentions(first: 100) {
      totalCount
      nodes {
        count
        locators
        entity {
          ...Named
        }
      }
    }
    states(first: 100) {
      totalCount
      nodes {
        ...Piece
        statement {
          ...Claim
        }
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}
fragment Piece on Evidence {
  id
  stance
  note {
    value
    lang
  }
  locator
  year
  share
  quantity {
    value
    unit
  }
  source
  article {
    ...Named
    publishedOn
    publisher {
      ...Named
    }
    authors {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const CloseAndWhyDocument = new TypedDocumentString(`
    query CloseAndWhy($id: ID!, $kinds: [EntityKind!], $evidence: EvidenceFilter, $first: Int! = 10) {
  node(id: $id) {
    id
    ... on Entity {
      ...Named
      related(kinds: $kinds, evidence: $evidence, first: $first) {
        totalCount
        complete
        edges {
          rank
          score
          node {
            ...Named
          }
          contributions {
            kind
            score
            through {
              ...Named
            }
            links {
              kind
              reversed
              source {
                ...Named
              }
              target {
                ...Named
              }
            }
            statements(first: 5) {
              totalCount
              nodes {
                ...Claim
              }
            }
            articles(first: 5) {
              totalCount
              nodes {
                ...Named
                publishedOn
              }
            }
          }
        }
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}`) as unknown as TypedDocumentString<CloseAndWhyQuery, CloseAndWhyQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Actor {
      ...Compared
    }
  }
}
    fragment Compared on Actor {
  ...Named
  managedBy: statements(role: OBJECT, filter: {predicates: [MANAGES]}, first: 20) {
    ...Cell
  }
  fundedBy: statements(
    role: SUBJECT
    filter: {predicates: [FUNDED_BY]}
    first: 20
  ) {
    ...Cell
  }
  targets: statements(role: SUBJECT, filter: {predicates: [TARGETS]}, first: 20) {
    ...Cell
  }
  expresses: statements(
    role: SUBJECT
    filter: {predicates: [EXPRESSES]}
    first: 20
  ) {
    ...Cell
  }
}
fragment Cell on StatementConnection {
  totalCount
  nodes {
    ...Claim
  }
}
fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CompareAllDocument = new TypedDocumentString(`
    query CompareAll($first: Int! = 60) {
  actors(filter: {kinds: [PLACE_BRAND]}, orderBy: IMPORTANCE, first: $first) {
    nodes {
      ...Compared
    }
  }
}
    fragment Compared on Actor {
  ...Named
  managedBy: statements(role: OBJECT, filter: {predicates: [MANAGES]}, first: 20) {
    ...Cell
  }
  fundedBy: statements(
    role: SUBJECT
    filter: {predicates: [FUNDED_BY]}
    first: 20
  ) {
    ...Cell
  }
  targets: statements(role: SUBJECT, filter: {predicates: [TARGETS]}, first: 20) {
    ...Cell
  }
  expresses: statements(
    role: SUBJECT
    filter: {predicates: [EXPRESSES]}
    first: 20
  ) {
    ...Cell
  }
}
fragment Cell on StatementConnection {
  totalCount
  nodes {
    ...Claim
  }
}
fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}`) as unknown as TypedDocumentString<CompareAllQuery, CompareAllQueryVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($about: ID, $subjects: [ID!]!, $kinds: [ControversyKind!], $evidence: EvidenceFilter, $first: Int! = 10, $after: String) {
  nodes(ids: $subjects) {
    id
    ... on Resource {
      ...Named
    }
  }
  controversies(
    about: $about
    kinds: $kinds
    evidence: $evidence
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      balance
      sides {
        sourceCount
        statement {
          ...Claim
        }
        evidence(first: 3) {
          totalCount
          nodes {
            ...Piece
          }
        }
      }
      node {
        id
        kind
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}
fragment Piece on Evidence {
  id
  stance
  note {
    value
    lang
  }
  locator
  year
  share
  quantity {
    value
    unit
  }
  source
  article {
    ...Named
    publishedOn
    publisher {
      ...Named
    }
    authors {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $evidence: EvidenceFilter) {
  node(id: $id) {
    id
    ... on Entity {
      id
      fr: label(lang: ["fr"]) {
        value
        lang
      }
      en: label(lang: ["en"]) {
        value
        lang
      }
      community {
        id
        label {
          value
          lang
        }
      }
      mentionedIn(first: 5) {
        totalCount
        nodes {
          count
          article {
            ...Named
            publishedOn
          }
        }
      }
      statementGroups(evidence: $evidence) {
        ...Group
      }
    }
    ...ConceptPart
    ...ActorPart
    ...TerritoryPart
  }
}
    fragment Group on StatementGroup {
  role
  predicate
  statements(first: 100) {
    totalCount
    edges {
      sourceCount
      disputingSourceCount
      articleCount
      node {
        id
        subject {
          ...Named
        }
        object {
          ...Named
        }
      }
    }
  }
}
fragment ConceptPart on Concept {
  id
  definition {
    value
    lang
  }
  altLabels {
    value
    lang
  }
  broader(first: 5) {
    nodes {
      ...Named
      broader(first: 1) {
        nodes {
          ...Named
          broader(first: 1) {
            nodes {
              ...Named
              broader(first: 1) {
                nodes {
                  ...Named
                }
              }
            }
          }
        }
      }
    }
  }
  narrower(first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
  associated(first: 20) {
    nodes {
      ...Named
    }
  }
  articleCount(transitive: true)
}
fragment ActorPart on Actor {
  id
  actorKind: kind
  description {
    value
    lang
  }
  alternateNames
  foundedYear
  website
  territory {
    ...Named
    ancestors {
      ...Named
    }
  }
  authored(first: 10) {
    totalCount
    nodes {
      ...Named
      publishedOn
    }
  }
  published(first: 10) {
    totalCount
    nodes {
      ...Named
      publishedOn
    }
  }
}
fragment TerritoryPart on Territory {
  id
  territoryKind: kind
  ancestors {
    ...Named
  }
  contains(first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
  actors(transitive: true, first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
}
fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  release {
    id
    madeAt
    counts {
      concepts
      actors
      territories
      articles
      statements
      evidence
    }
  }
  concepts(orderBy: IMPORTANCE, first: 10) {
    nodes {
      ...Named
    }
  }
  brands: actors(filter: {kinds: [PLACE_BRAND]}, orderBy: IMPORTANCE, first: 8) {
    nodes {
      ...Named
    }
  }
  allControversies: controversies(first: 1) {
    totalCount
  }
  controversies(kinds: [DISPUTED, OPPOSED], first: 4) {
    edges {
      sides {
        sourceCount
        statement {
          ...Claim
        }
      }
      node {
        id
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const MapOfTheGraphDocument = new TypedDocumentString(`
    query MapOfTheGraph($maxNodes: Int! = 2000, $text: String! = "", $find: Boolean! = false) {
  search(text: $text, kinds: [CONCEPT, ACTOR, TERRITORY], first: 100) @include(if: $find) {
    nodes {
      id
    }
  }
  overview(maxNodes: $maxNodes, via: [STATEMENT, BROADER]) {
    omittedCount
    nodes {
      position {
        x
        y
      }
      entity {
        ...Named
        importance
        community {
          id
        }
      }
    }
    links {
      source {
        id
      }
      target {
        id
      }
    }
  }
  communities(first: 12) {
    totalCount
    nodes {
      id
      size
      label {
        value
        lang
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<MapOfTheGraphQuery, MapOfTheGraphQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Resource {
      ...Named
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $k: Int! = 3, $maxLength: Int! = 4) {
  paths(from: $from, to: $to, k: $k, maxLength: $maxLength) {
    complete
    nodes {
      length
      strength
      links {
        kind
        reversed
        sourceCount
        source {
          ...Named
        }
        target {
          ...Named
        }
        statement {
          ...Claim
          evidence(first: 3) {
            totalCount
            nodes {
              ...Piece
            }
          }
        }
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}
fragment Piece on Evidence {
  id
  stance
  note {
    value
    lang
  }
  locator
  year
  share
  quantity {
    value
    unit
  }
  source
  article {
    ...Named
    publishedOn
    publisher {
      ...Named
    }
    authors {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const ReleaseShownDocument = new TypedDocumentString(`
    query ReleaseShown {
  release {
    id
  }
}
    `) as unknown as TypedDocumentString<ReleaseShownQuery, ReleaseShownQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $kinds: [ResourceKind!]) {
  suggest(prefix: $prefix, kinds: $kinds, first: 8) {
    nodes {
      matched {
        value
        lang
      }
      resource {
        ...Named
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchByKindDocument = new TypedDocumentString(`
    query SearchByKind($text: String!, $first: Int! = 5) {
  concepts: search(text: $text, kinds: [CONCEPT], first: $first) {
    ...Found
  }
  actors: search(text: $text, kinds: [ACTOR], first: $first) {
    ...Found
  }
  territories: search(text: $text, kinds: [TERRITORY], first: $first) {
    ...Found
  }
  articles: search(text: $text, kinds: [ARTICLE], first: $first) {
    ...Found
  }
}
    fragment Found on SearchConnection {
  totalCount
  complete
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    highlights {
      field
      text {
        value
        lang
      }
      ranges
    }
    node {
      ...Named
      ... on Article {
        id
        publishedOn
        publisher {
          ...Named
        }
      }
    }
  }
}
fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<SearchByKindQuery, SearchByKindQueryVariables>;
export const SearchOneKindDocument = new TypedDocumentString(`
    query SearchOneKind($text: String!, $kinds: [ResourceKind!], $first: Int! = 25, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    ...Found
  }
}
    fragment Found on SearchConnection {
  totalCount
  complete
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    highlights {
      field
      text {
        value
        lang
      }
      ranges
    }
    node {
      ...Named
      ... on Article {
        id
        publishedOn
        publisher {
          ...Named
        }
      }
    }
  }
}
fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<SearchOneKindQuery, SearchOneKindQueryVariables>;
export const EvidenceOfStatementDocument = new TypedDocumentString(`
    query EvidenceOfStatement($subject: ID!, $predicate: Predicate!, $object: ID!, $evidence: EvidenceFilter, $first: Int! = 50) {
  statements(
    filter: {subject: {ids: [$subject]}, object: {ids: [$object]}, predicates: [$predicate]}
    evidence: $evidence
    first: 1
  ) {
    edges {
      sourceCount
      disputingSourceCount
      articleCount
      evidence(first: $first) {
        totalCount
        nodes {
          ...Piece
        }
      }
      node {
        ...Claim
        opposedBy {
          ...Claim
        }
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}
fragment Piece on Evidence {
  id
  stance
  note {
    value
    lang
  }
  locator
  year
  share
  quantity {
    value
    unit
  }
  source
  article {
    ...Named
    publishedOn
    publisher {
      ...Named
    }
    authors {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<EvidenceOfStatementQuery, EvidenceOfStatementQueryVariables>;
export const OverTimeDocument = new TypedDocumentString(`
    query OverTime($id: ID!, $axis: TimeAxis! = PUBLISHED, $evidence: EvidenceFilter) {
  node(id: $id) {
    id
    ... on Entity {
      ...Named
      timeline(axis: $axis, evidence: $evidence) {
        year
        contributes
        hinders
        disputes
        other
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}`) as unknown as TypedDocumentString<OverTimeQuery, OverTimeQueryVariables>;
export const EvidenceOfYearDocument = new TypedDocumentString(`
    query EvidenceOfYear($id: ID!, $filter: EvidenceFilter, $first: Int! = 50) {
  evidence(statement: {about: {ids: [$id]}}, filter: $filter, first: $first) {
    totalCount
    nodes {
      ...Piece
      statement {
        ...Claim
      }
    }
  }
}
    fragment Named on Resource {
  id
  label {
    value
    lang
  }
}
fragment Claim on Statement {
  id
  predicate
  sourceCount
  disputingSourceCount
  subject {
    ...Named
  }
  object {
    ...Named
  }
}
fragment Piece on Evidence {
  id
  stance
  note {
    value
    lang
  }
  locator
  year
  share
  quantity {
    value
    unit
  }
  source
  article {
    ...Named
    publishedOn
    publisher {
      ...Named
    }
    authors {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<EvidenceOfYearQuery, EvidenceOfYearQueryVariables>;