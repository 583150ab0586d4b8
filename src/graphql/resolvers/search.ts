// What search and completion found.
import { countByKind, ofKinds } from '../../reasoning/search/hit.js';
import { highlightsOf, matchedName } from '../../reasoning/search/highlight.js';
import type { Resource } from '../../domain/entity.js';
import type { SearchHit } from '../../domain/search.js';
import type { Awaitable } from '../../store/graph-store.js';
import { andThen, inAll } from '../awaitable.js';
import { edgeFields, connectionFields } from '../connection.js';
import type { Context } from '../context.js';
import type {
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SuggestionListResolvers,
  SuggestionResolvers,
} from '../generated.js';
import { textsIn } from '../text.js';

/** Scores are whole numbers below this. */
const SCORES = 1e7;

/** The resource of a hit, which the index names, so it is there. */
function found({ id }: SearchHit, { load }: Context): Awaitable<Resource> {
  return load.resource(id) as Awaitable<Resource>;
}

/** Resolvers of SearchConnection. */
export const SearchConnection: SearchConnectionResolvers = {
  edges: ({ list, slice, result: { sought } }) => slice.items.map((item) => ({ list, key: item.key, item, sought })),
  nodes: ({ slice }, _, context) => inAll(slice.items.map((hit) => found(hit, context))),
  pageInfo: connectionFields.pageInfo,
  totalCount: ({ list: { kinds }, result }) => ofKinds(result.hits, kinds).length,
  facets: ({ result }) => countByKind(result.hits),
  complete: ({ result }) => result.complete,
};

/** Resolvers of SearchEdge. */
export const SearchEdge: SearchEdgeResolvers = {
  cursor: edgeFields.cursor,
  node: ({ item }, _, context) => found(item, context),
  score: ({ item }) => item.score / SCORES,
  missing: ({ item }) => item.missing,
  highlights: ({ item, sought }, args, context) =>
    andThen(found(item, context), (resource) => {
      const all = highlightsOf(resource, sought);
      const texts = new Set(
        textsIn(
          all.map(({ text }) => text),
          args,
        ),
      );
      return all.filter(({ text }) => text.lang === null || texts.has(text));
    }),
};

/** Resolvers of SuggestionList. */
export const SuggestionList: SuggestionListResolvers = {
  nodes: ({ hits }) => hits,
  counts: ({ result }) => countByKind(result.hits),
  complete: ({ result }) => result.complete,
};

/** Resolvers of Suggestion. */
export const Suggestion: SuggestionResolvers = {
  resource: (hit, _, context) => found(hit, context),
  matched: (hit, _, context) =>
    andThen(found(hit, context), (resource) => matchedName(resource, hit, context.languages)),
};
