// Lists of articles, what their items share, and articles by their keys.
import { doiKey, urlKey, type ArticleKey } from '../../domain/article.js';
import { sourceConditions } from '../../domain/filter.js';
import { resourceId } from '../../domain/id.js';
import type { ArticleOrder } from '../../domain/order.js';
import { PREDICATES } from '../../domain/predicate.js';
import type { ArticleFacet, ArticleList } from '../graph-store.js';
import type { Closures } from './closure.js';
import { articlePasses, evidencePasses, type Parameters } from './filter.js';
import { everyNode, joinedNodes } from './node-rows.js';
import { ALL, all, byId, forEachParent, indexed, lines, type Listing, type Rows } from './page.js';
import { integer, type Cypher } from './session.js';
import { BETWEEN, EACH_STEP } from './statement-rows.js';

/** An article `n` as `articleOf` reads it. */
export const ARTICLE =
  'n {.id, .slug, .title, .kind, .language, .publishedOn, .authors, .publisher, .url, .doi, .deduced, .summaryFr, .summaryEn}';

const KEYS: Readonly<Record<ArticleOrder, string>> = { NEWEST: 'byNewest', OLDEST: 'byOldest', TITLE: 'byTitle' };

const PATHS: Readonly<Record<Exclude<ArticleList['of'], 'release' | 'statement' | 'tie'>, string>> = {
  authored: '(p)<-[:AUTHORED_BY]-(n)',
  published: '(p)<-[:PUBLISHED_BY]-(n)',
  cites: '(p)-[:CITES]->(n)',
  citedBy: '(p)<-[:CITES]-(n)',
};

/** Where a list of the release starts: from the shortest of the lists that its filter gives, else from all. */
function rowsOf(key: string, where: readonly string[], { mentionIds, authors, publishers }: Parameters): Rows {
  const starts = [
    { given: mentionIds, from: 'mentionIds', path: '(p)<-[:MENTIONS]-(n)' },
    { given: authors, from: 'authors', path: PATHS.authored },
    { given: publishers, from: 'publishers', path: PATHS.published },
  ].flatMap(({ given, ...start }) => (Array.isArray(given) ? [{ ...start, length: given.length }] : []));
  const [start] = starts.sort((a, b) => a.length - b.length);
  return start === undefined ? everyNode('Article', key, where) : joinedNodes(start.path, key, where, start.from);
}

/** Articles that speak of a statement between `one` and `other`, which may stand either way. */
const speaking = (where: readonly string[]): string =>
  lines(BETWEEN, 'MATCH (s)-[e:EVIDENCE]->(n)', where.length === 0 ? '' : `WHERE ${all(...where)}`, 'RETURN n');

/**
 * Articles that mention both, sought among those of the one that fewer mention. The list that each has of what it mentions
 * is looked through: following its relationships took three times as long.
 */
const mentioningBoth = (where: readonly string[]): string => {
  const both = 'ends[1] IN n.mentioned';
  const pattern = '(n:Article)-[m:MENTIONS]->()';
  return lines(
    'UNWIND [one, other] AS end',
    byId('x', 'Resource', 'end'),
    'WITH x ORDER BY x.articleCount',
    'WITH collect(x.id) AS ends',
    indexed({ pattern, on: ['m', 'MENTIONS'], given: { entity: 'ends[0]' }, key: 'byArticle' }, [...where, both])(ALL),
    'RETURN n',
  );
};

/** Articles that speak of a parent statement. */
function speakingListing({ tied, order }: ArticleList): Listing {
  const key = KEYS[order];
  const { where, parameters } = evidencePasses(tied?.evidence ?? {}, 'e');
  const rows: Rows = ({ range, top }) =>
    lines(
      byId('s', 'Statement', 'parent'),
      'MATCH (s)-[e:EVIDENCE]->(n)',
      `WHERE ${all(range(`n.${key}`), ...where)}`,
      top(`n.${key}`),
    );
  return { rows, key: `n.${key}`, item: ARTICLE, parameters };
}

/** Articles that tie each entity of a parent to the next. */
function tyingListing({ tied, order }: ArticleList): Listing {
  const { by = [], evidence = {} } = tied ?? {};
  const key = KEYS[order];
  const pieces = evidencePasses(evidence, 'e');
  const sources = evidencePasses(sourceConditions(evidence), 'n', 'n.id');
  const ways = { EVIDENCE: speaking(pieces.where), MENTION: mentioningBoth(sources.where) };
  const rows: Rows = ({ range, top }) =>
    lines(
      EACH_STEP,
      `CALL (one, other) {\n${by.map((way) => ways[way]).join('\nUNION\n')}\n}`,
      `WITH DISTINCT n WHERE ${range(`n.${key}`)}`,
      top(`n.${key}`),
    );
  const parameters = { ...pieces.parameters, ...sources.parameters, everyPredicate: Object.keys(PREDICATES) };
  return { rows, key: `n.${key}`, item: ARTICLE, parameters };
}

/** A list of articles in Cypher. */
export async function articleListing(list: ArticleList, closures: Closures): Promise<Listing> {
  const { of, filter, order } = list;
  if (of === 'statement') return speakingListing(list);
  if (of === 'tie') return tyingListing(list);
  const key = KEYS[order];
  const { where, parameters } = await articlePasses(closures, filter);
  const rows = of === 'release' ? rowsOf(key, where, parameters) : joinedNodes(PATHS[of], key, where);
  return { rows, key: `n.${key}`, item: ARTICLE, parameters };
}

const FACETS: Readonly<Record<ArticleFacet, string>> = {
  AUTHOR: 'UNWIND n.authors AS value',
  PUBLISHER: 'WITH n, n.publisher AS value WHERE value IS NOT NULL',
  MENTION: 'MATCH (n)-[x:MENTIONS]->() WITH n, x.entity AS value',
  KIND: 'WITH n, n.kind AS value',
  LANGUAGE: 'WITH n, n.language AS value',
  YEAR: 'WITH n, toString(toInteger(left(n.publishedOn, 4))) AS value',
};

/** The values that most articles of each parent's list share. */
export function facetsQuery(
  { rows, parameters }: Listing,
  parents: readonly string[],
  by: ArticleFacet,
  limit: number,
): Cypher {
  const body = lines(
    rows(ALL),
    FACETS[by],
    'WITH value, count(DISTINCT n) AS count ORDER BY count DESC, value LIMIT $limit',
    'RETURN collect({value: value, count: count}) AS facets',
  );
  return { text: forEachParent(body, 'facets'), parameters: { ...parameters, parents, limit: integer(limit) } };
}

const keyed = (property: 'id' | 'urlKey' | 'doiKey'): string =>
  lines(
    property === 'id'
      ? 'MATCH (n:Resource) USING INDEX n:Resource(release, id)'
      : `MATCH (n:Article) USING INDEX n:Article(release, ${property})`,
    `WHERE n.release = $release AND n.${property} = key.${property}`,
    'RETURN n',
  );

const ARTICLES_BY_KEY = lines(
  'UNWIND range(0, size($keys) - 1) AS at',
  'WITH at, $keys[at] AS key',
  `CALL (key) {\n${keyed('id')}\nUNION\n${keyed('urlKey')}\nUNION\n${keyed('doiKey')}\n}`,
  'WITH at, n ORDER BY n.id',
  `WITH at, collect(n)[0] AS n`,
  `RETURN at, ${ARTICLE} AS item`,
);

/** Articles by slug, url or DOI; of two with one url or DOI the first by id; unknown ones have no row. */
export function articlesByKeyQuery(keys: readonly ArticleKey[]): Cypher {
  const wanted = keys.map((key) => ({
    id: 'slug' in key ? resourceId('article', key.slug) : null,
    urlKey: 'url' in key ? urlKey(key.url) : null,
    doiKey: 'doi' in key ? doiKey(key.doi) : null,
  }));
  return { text: ARTICLES_BY_KEY, parameters: { keys: wanted } };
}
