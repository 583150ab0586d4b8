// The roots.
import { badInput } from '../../domain/errors.js';
import { idKind, resourceId, SLUG, type IdKind } from '../../domain/id.js';
import { doiKey, urlKey, type ArticleKey } from '../../domain/article.js';
import { ROOT, type Awaitable } from '../../store/graph-store.js';
import { andThen, inAll } from '../awaitable.js';
import { pageOfBridges } from '../bridge.js';
import { checkClaim } from '../claim.js';
import { clip, connect } from '../connection.js';
import type { Context } from '../context.js';
import {
  actorFilter,
  articleFilter,
  checkEntityId,
  checkId,
  conceptFilter,
  controversyFilter,
  evidenceFilter,
  evidenceWithout,
  statementFilter,
  territoryFilter,
} from '../filter.js';
import { pathsOf } from '../path.js';
import { gapsAsked, pageOfGaps } from '../gap.js';
import { overviewOf, subgraphOf } from '../subgraph.js';
import { completionsOf, pageOfSearch } from '../search.js';
import type { ArticleKey as ArticleKeyInput, QueryResolvers, ResolversTypes } from '../generated.js';

type Node = ResolversTypes['Node'];

const MOST_NODES = 100;
const NODE_KINDS: readonly IdKind[] = [
  'concept',
  'actor',
  'territory',
  'article',
  'statement',
  'evidence',
  'community',
];

function node({ load }: Context, id: string): Awaitable<Node | null> {
  const kind = idKind(id);
  if (kind === 'statement') return load.statement(id);
  if (kind === 'community') return load.community(id);
  return kind === 'evidence' ? load.evidence(id) : load.resource(id);
}

function bySlug<K extends 'concept' | 'actor' | 'territory'>(kind: K, slug: string, { load }: Context) {
  if (!SLUG.test(slug)) throw badInput(`slug is "${clip(slug)}": pass lower-case words joined by -, without the kind`);
  return load.resource(resourceId(kind, slug)) as Awaitable<ResolversTypes[Capitalize<K>] | null>;
}

function articleKey({ slug, url, doi }: ArticleKeyInput): ArticleKey {
  if (slug != null && SLUG.test(slug)) return { slug };
  if (url != null && urlKey(url) !== null) return { url };
  if (doi != null && doiKey(doi) !== null) return { doi };
  const [field = 'slug', came = ''] = Object.entries({ slug, url, doi }).find(([, value]) => value != null) ?? [];
  throw badInput(
    `by.${field} is "${clip(came)}": pass a slug in lower case, an http(s) url, or a DOI such as 10.1000/182`,
  );
}

/** Resolvers of Query. */
export const Query: QueryResolvers = {
  node: (_, { id }, context) => node(context, checkId(id, 'id', NODE_KINDS)),
  nodes: (_, { ids }, context) => {
    if (ids.length > MOST_NODES)
      throw badInput(`ids has ${String(ids.length)} ids: pass at most ${String(MOST_NODES)}`);
    ids.forEach((id, at) => checkId(id, `ids[${String(at)}]`, NODE_KINDS));
    return inAll(ids.map((id) => node(context, id)));
  },
  concept: (_, { slug }, context) => bySlug('concept', slug, context),
  actor: (_, { slug }, context) => bySlug('actor', slug, context),
  territory: (_, { slug }, context) => bySlug('territory', slug, context),
  article: (_, { by }, { load }) => load.article(articleKey(by)),
  concepts: (_, { filter, orderBy: order, ...page }, context, info) => {
    const language = context.languages[0] ?? 'en';
    return connect(
      context,
      info,
      { noun: 'concepts', of: ROOT, filter: conceptFilter(filter), order, language },
      ROOT,
      page,
    );
  },
  actors: (_, { filter, orderBy: order, ...page }, context, info) => {
    const language = context.languages[0] ?? 'en';
    return connect(
      context,
      info,
      { noun: 'actors', of: ROOT, filter: actorFilter(filter), order, language },
      ROOT,
      page,
    );
  },
  territories: (_, { filter, orderBy: order, ...page }, context, info) => {
    const language = context.languages[0] ?? 'en';
    return connect(
      context,
      info,
      { noun: 'territories', of: ROOT, filter: territoryFilter(filter), order, language },
      ROOT,
      page,
    );
  },
  articles: (_, { filter, orderBy: order, ...page }, context, info) =>
    connect(context, info, { noun: 'articles', of: ROOT, filter: articleFilter(filter), order }, ROOT, page),
  statements: (_, { filter, evidence, orderBy: order, ...page }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) => {
      const list = {
        noun: 'statements',
        of: ROOT,
        filter: statementFilter(filter),
        evidence: counting,
        order,
      } as const;
      return connect(context, info, list, ROOT, page);
    }),
  evidence: (_, { statement, filter, orderBy: order, ...page }, context, info) =>
    andThen(evidenceFilter(context, filter, 'filter'), (counting) => {
      const of = statementFilter(statement, 'statement');
      const list = { noun: 'evidence', of: ROOT, statement: of, filter: counting, order } as const;
      return connect(context, info, list, ROOT, page);
    }),
  search: (_, { text, kinds, ...page }, context, info) =>
    pageOfSearch(context, info, { noun: 'search', text, kinds: kinds ?? null }, page),
  suggest: (_, { prefix, kinds, first }, context, info) =>
    completionsOf(context, info, { noun: 'search', text: prefix, kinds: kinds ?? null }, first),
  controversies: (_, { about, kinds, evidence, ...page }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) => {
      const conditions = { filter: controversyFilter(kinds, about), evidence: counting, order: 'BALANCE' } as const;
      const list = { noun: 'controversies', of: about == null ? ROOT : 'entity', ...conditions } as const;
      return connect(context, info, list, about ?? ROOT, page);
    }),
  checkClaim: (_, { claim, evidence }, context) =>
    andThen(evidenceFilter(context, evidence), (counting) => checkClaim(context, claim, counting)),
  robustness: (_, { of, without }, context) =>
    andThen(evidenceWithout(context, without), (evidence) => ({ filter: statementFilter(of, 'of'), evidence })),
  paths: (_, { evidence, ...question }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) => pathsOf(context, info, question, counting)),
  subgraph: (_, { evidence, ...question }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) => subgraphOf(context, info, question, counting)),
  overview: (_, question, context, info) => overviewOf(context, info, question),
  bridges: (_, { from, to, kinds, ...page }, context, info) => {
    const ends = [checkEntityId(from, 'from'), checkEntityId(to, 'to')] as const;
    return pageOfBridges(context, info, { noun: 'bridges', ends, kinds: kinds ?? null }, page);
  },
  gaps: (_, { about, kinds, ...page }, context, info) => pageOfGaps(context, info, gapsAsked(about, kinds), page),
  communities: (_, page, context, info) =>
    connect(context, info, { noun: 'communities', of: ROOT, order: 'SIZE' }, ROOT, page),
  release: (_, __, { release }) => release,
};
