// One release in Neo4j as one request sees it: every read is stamped with it, whatever is loaded meanwhile.
import type { StatementGroup } from '../../domain/statement.js';
import type { TimelineYear } from '../../domain/evidence.js';
import { isUnconditional } from '../../domain/filter.js';
import type { EntityId } from '../../domain/id.js';
import type { ReleaseCounts } from '../../domain/release.js';
import type { FacetCount, ItemOf, List, ListItems, Snapshot, Window } from '../graph-store.js';
import { actorListing } from './actor.js';
import { articleListing, articlesByKeyQuery, facetsQuery } from './article.js';
import { closuresOver, type Closures } from './closure.js';
import { communitiesQuery, communityListing, entityListing, positionsQuery } from './community.js';
import { conceptListing } from './concept.js';
import { controversyListing } from './controversy.js';
import { evidenceListing, evidenceQuery } from './evidence.js';
import { gapListing } from './gap.js';
import { linkQueries, neighbourhoodOf } from './link.js';
import { mentionListing } from './mention.js';
import { columnOf, countsQuery, outsideQuery, pagesQuery, slicesOf, type Listing } from './page.js';
import type { Pointed } from './pointer.js';
import { similarOf, similarQuery, tieCountsQuery, tieRowOf, tiesQuery } from './relatedness.js';
import { resourcesQuery } from './resource.js';
import {
  actorOf,
  articleOf,
  communityOf,
  conceptOf,
  countedControversyOf,
  countedStatementOf,
  entityOf,
  evidenceOf,
  gapOf,
  mentionOf,
  positionOf,
  resourceOf,
  statementOf,
  territoryOf,
  type Translate,
} from './rows.js';
import {
  firstPostings,
  firstPostingsQuery,
  foundTerms,
  postingsWithin,
  postingsWithinQuery,
  searchTermsQuery,
} from './search.js';
import type { Cypher, Door, Row } from './session.js';
import { statementGroupsQuery, statementListing, statementsQuery, timelinesQuery } from './statement.js';
import { territoryListing } from './territory.js';

const TRANSLATE: { readonly [N in keyof ListItems]: Translate<ListItems[N]> } = {
  concepts: conceptOf,
  actors: actorOf,
  territories: territoryOf,
  articles: articleOf,
  mentions: mentionOf,
  statements: countedStatementOf,
  evidence: evidenceOf,
  controversies: countedControversyOf,
  communities: communityOf,
  entities: entityOf,
  gaps: gapOf,
};

/** Any list in Cypher. */
export function listingOf(list: List, closures: Closures): Promise<Listing> {
  switch (list.noun) {
    case 'concepts':
      return conceptListing(list, closures);
    case 'actors':
      return actorListing(list, closures);
    case 'territories':
      return territoryListing(list, closures);
    case 'articles':
      return articleListing(list, closures);
    case 'mentions':
      return mentionListing(list, closures);
    case 'statements':
      return statementListing(list, closures);
    case 'evidence':
      return evidenceListing(list, closures);
    case 'controversies':
      return Promise.resolve(controversyListing(list));
    case 'communities':
      return Promise.resolve(communityListing(list));
    case 'entities':
      return Promise.resolve(entityListing(list));
    case 'gaps':
      return Promise.resolve(gapListing(list));
  }
}

/** The noun of a list that is all that the release holds of it, its count being on the release; null for any other. */
function wholeNoun(list: List): keyof ReleaseCounts | null {
  if (list.of !== 'release' || list.noun === 'communities' || list.noun === 'gaps') return null;
  if (!isUnconditional(list.filter)) return null;
  switch (list.noun) {
    case 'statements':
      return list.fate === undefined && isUnconditional(list.evidence) ? list.noun : null;
    case 'controversies':
      return isUnconditional(list.evidence) ? list.noun : null;
    case 'evidence':
      return isUnconditional(list.statement) ? list.noun : null;
    default:
      return list.noun;
  }
}

/** Items in the order of their ids, null where there is none. */
function inOrder<T extends object>(
  rows: readonly Row[],
  ids: readonly string[],
  translate: Translate<T>,
): (T | null)[] {
  const found = new Map(rows.map((row) => [row['id'], translate(row['item'] as never)]));
  return ids.map((id) => found.get(id) ?? null);
}

const mostFirst = (a: StatementGroup, b: StatementGroup): number =>
  b.count - a.count || compare(a.role, b.role) || compare(a.predicate, b.predicate);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The row of each place that has one. */
const byPlace = (rows: readonly Row[]): Map<number, Row> => new Map(rows.map((row) => [row['at'] as number, row]));

/** A way to read one release; nothing is read where nothing is asked. */
type Read = (asked: readonly unknown[], cypher: () => Cypher) => Promise<readonly Row[]>;

function readerOf(door: Door, { stamp, bookmarks }: Pointed): Read {
  return async (asked, cypher) => {
    if (asked.length === 0) return [];
    const { text, parameters } = cypher();
    return (await door.read({ text, parameters: { ...parameters, release: stamp } }, bookmarks)).rows;
  };
}

/** The release that the pointer names. */
export function snapshotOf(door: Door, pointed: Pointed): Snapshot {
  const { release } = pointed;
  const read = readerOf(door, pointed);
  const closures = closuresOver((ids, cypher) => read(ids, () => cypher));
  return {
    release,
    resources: async (ids) => inOrder(await read(ids, () => resourcesQuery(ids)), ids, resourceOf),
    statements: async (ids) => inOrder(await read(ids, () => statementsQuery(ids)), ids, statementOf),
    evidence: async (ids) => inOrder(await read(ids, () => evidenceQuery(ids)), ids, evidenceOf),
    communities: async (ids) => inOrder(await read(ids, () => communitiesQuery(ids)), ids, communityOf),
    positions: async (ids) => inOrder(await read(ids, () => positionsQuery(ids)), ids, positionOf),
    async articlesByKey(keys) {
      const rows = await read(keys, () => articlesByKeyQuery(keys));
      const items = columnOf<Parameters<typeof articleOf>[0] | null>(rows, 'item', keys, null);
      return items.map((item) => (item === null ? null : articleOf(item)));
    },
    async slices<L extends List>(list: L, parents: readonly string[], window: Window) {
      const listing = await listingOf(list, closures);
      const translate = TRANSLATE[list.noun] as Translate<ItemOf<L>>;
      const bounded = window.after !== null || window.before !== null;
      const [pages, outside] = await Promise.all([
        read(parents, () => pagesQuery(listing, parents, window)),
        read(bounded ? parents : [], () => outsideQuery(listing, parents, window)),
      ]);
      return slicesOf(pages, outside, parents, window, translate);
    },
    async counts(list, parents) {
      const whole = wholeNoun(list);
      if (whole !== null) return parents.map(() => release.counts[whole]);
      const listing = await listingOf(list, closures);
      return columnOf(await read(parents, () => countsQuery(listing, parents)), 'count', parents, 0);
    },
    async facets(list, parents, by, limit) {
      const listing = await articleListing(list, closures);
      const rows = await read(parents, () => facetsQuery(listing, parents, by, limit));
      return columnOf<FacetCount[]>(rows, 'facets', parents, []);
    },
    async statementGroups(entities, evidence) {
      const rows = await read(entities, () => statementGroupsQuery(entities, evidence));
      return columnOf<StatementGroup[]>(rows, 'groups', entities, []).map((groups) => [...groups].sort(mostFirst));
    },
    async timelines(entities, question) {
      const rows = await read(entities, () => timelinesQuery(entities, question));
      return columnOf<TimelineYear[]>(rows, 'years', entities, []);
    },
    async similar(ids) {
      const rows = byPlace(await read(ids, () => similarQuery(ids)));
      return ids.map((_, at) => similarOf(rows.get(at) as Parameters<typeof similarOf>[0]));
    },
    async ties(ids, evidence) {
      const counting = isUnconditional(evidence) ? [] : ids;
      const [rows, counts] = await Promise.all([
        read(ids, () => tiesQuery(ids)).then(byPlace),
        read(counting, () => tieCountsQuery(ids, evidence)).then(byPlace),
      ]);
      return ids.map((id, at) => tieRowOf(id as EntityId, rows.get(at)?.['row'] as never, counts.get(at) as never));
    },
    async neighbours(ids, question) {
      const [stated, editorial, mentioned] = await Promise.all(
        linkQueries(ids, question).map(async (query) => byPlace(query === null ? [] : await read(ids, () => query))),
      );
      return ids.map((id, at) => {
        const rows = { stated: stated?.get(at), editorial: editorial?.get(at), mentioned: mentioned?.get(at) };
        return neighbourhoodOf(id as EntityId, rows as Parameters<typeof neighbourhoodOf>[1], question.limit);
      });
    },
    async searchTerms(lookup) {
      return foundTerms(await read(Object.values(lookup).flat(), () => searchTermsQuery(lookup)));
    },
    async searchPostings(wanted, within) {
      if (within === null) return firstPostings(await read(wanted, () => firstPostingsQuery(wanted)), wanted);
      const asked = wanted.length === 0 ? [] : within;
      return postingsWithin(await read(asked, () => postingsWithinQuery(wanted, within)), wanted);
    },
  };
}
