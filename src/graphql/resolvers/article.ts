// An article's fields, and what lists of articles are counted by.
import type { Actor } from '../../domain/actor.js';
import { badInput } from '../../domain/errors.js';
import type { ArticleList, Awaitable } from '../../store/graph-store.js';
import { inAll } from '../awaitable.js';
import { connect, connectionFields, edgeFields, fieldOf, type PageArgs } from '../connection.js';
import type {
  ArticleConnectionResolvers,
  ArticleEdgeResolvers,
  ArticleFacetCountResolvers,
  ArticleResolvers,
} from '../generated.js';
import { textIn } from '../text.js';
import { resourceFields } from './node.js';

const MOST_FACETS = 50;

/** Articles joined to one by citation, newest first. */
function cited(of: ArticleList['of']): ArticleList {
  return { noun: 'articles', of, filter: {}, order: 'NEWEST' };
}

/** Resolvers of Article. */
export const Article: ArticleResolvers = {
  ...resourceFields,
  label: ({ title, language }) => ({ value: title, lang: language }),
  authors: ({ authors }, _, { load }) => inAll(authors.map((id) => load.resource(id) as Awaitable<Actor>)),
  publisher: ({ publisher }, _, { load }) =>
    publisher === null ? null : (load.resource(publisher) as Awaitable<Actor>),
  summary: ({ summary }, args, context) => textIn(summary, args, context),
  cites: ({ id }, page: PageArgs, context, info) => connect(context, info, cited('cites'), id, page),
  citedBy: ({ id }, page: PageArgs, context, info) => connect(context, info, cited('citedBy'), id, page),
  mentions: ({ id }, { kinds, ...page }, context, info) =>
    connect(context, info, { noun: 'mentions', of: 'article', ...(kinds && { kinds }), filter: {} }, id, page),
  states: ({ id }, page: PageArgs, context, info) => {
    const list = { noun: 'evidence', of: 'article', statement: {}, filter: {}, order: 'POSITION' } as const;
    return connect(context, info, list, id, page);
  },
};

/** Resolvers of ArticleConnection. */
export const ArticleConnection: ArticleConnectionResolvers = {
  ...connectionFields,
  facets: ({ list, parent }, { by, first }, { load }, info) => {
    if (first < 1 || first > MOST_FACETS) throw badInput(`first is ${String(first)}: pass 1 to ${String(MOST_FACETS)}`);
    return load.facets(list, parent, by, first, fieldOf(info));
  },
};
/** Resolvers of ArticleEdge. */
export const ArticleEdge: ArticleEdgeResolvers = edgeFields;
/** Resolvers of ArticleFacetCount: a value with a colon is an id. */
export const ArticleFacetCount: ArticleFacetCountResolvers = {
  resource: ({ value }, _, { load }) => (value.includes(':') ? load.resource(value) : null),
};
