// How resolvers reach the store: one loader per batched method, new for each request. Over a store that waits, the keys
// of one tick become one call; over one that answers at once a key is answered at once.
import DataLoader from 'dataloader';
import type { Article, ArticleKey } from '../domain/article.js';
import type { Community } from '../domain/community.js';
import type { Resource } from '../domain/entity.js';
import { withEmptyYears, type Evidence, type TimelineYear } from '../domain/evidence.js';
import { isUnconditional, type EvidenceFilter } from '../domain/filter.js';
import type { LinkQuestion, Neighbourhood } from '../domain/link.js';
import type { Position } from '../domain/position.js';
import type { ReadTieRow, SimilarRow } from '../domain/relatedness.js';
import type { Statement, StatementGroup } from '../domain/statement.js';
import type {
  ArticleFacet,
  ArticleList,
  Awaitable,
  FacetCount,
  ItemOf,
  List,
  Slice,
  Snapshot,
  TimelineQuestion,
  Window,
} from '../store/graph-store.js';
import { rankCounted, rankStored, type RelatedList } from '../reasoning/related.js';
import { andThen, inAll } from './awaitable.js';
import type { SearchResult } from '../reasoning/search/search.js';
import type { Budget } from './budget.js';
import { createSearcher, type Seek } from './searcher.js';
import { createTurns } from './turn.js';

/** Keys that one call to a store may hold. */
const BATCH = 500;
/** Ties that count as one row: they are five numbers each, read together. */
const TIES_A_ROW = 50;
/** Links that count as one row: they are five short values each. */
const LINKS_A_ROW = 10;

type Ids = readonly string[];
type Load<K, V> = (key: K) => Awaitable<V>;
type Fetch<K, V> = (keys: readonly K[]) => Awaitable<readonly V[]>;

/** Everything that resolvers may ask of the store. `field` is named when the budget ends there. */
export interface Loaders {
  readonly resource: Load<string, Resource | null>;
  readonly article: Load<ArticleKey, Article | null>;
  readonly statement: Load<string, Statement | null>;
  readonly evidence: Load<string, Evidence | null>;
  readonly community: Load<string, Community | null>;
  readonly position: Load<string, Position | null>;
  readonly slice: <L extends List>(
    list: L,
    parent: string,
    window: Window,
    field: string,
  ) => Awaitable<Slice<ItemOf<L>>>;
  readonly count: (list: List, parent: string) => Awaitable<number>;
  readonly facets: (
    list: ArticleList,
    parent: string,
    by: ArticleFacet,
    limit: number,
    field: string,
  ) => Awaitable<FacetCount[]>;
  readonly groups: (entity: string, evidence: EvidenceFilter, field: string) => Awaitable<StatementGroup[]>;
  /** The related entities of one, by the evidence that counts. */
  readonly related: (entity: string, evidence: EvidenceFilter, field: string) => Awaitable<RelatedList>;
  /** A row of ties; fifty of them count as one row. */
  readonly ties: (entity: string, evidence: EvidenceFilter, field: string) => Awaitable<ReadTieRow>;
  /** The links of entities; ten of them count as one row. */
  readonly neighbours: (ids: Ids, question: LinkQuestion, field: string) => Promise<Neighbourhood[]>;
  readonly search: (seek: Seek, text: string, field: string) => Promise<SearchResult>;
  /** Empty years between the first and the last included. */
  readonly timeline: (entity: string, question: TimelineQuestion, field: string) => Awaitable<TimelineYear[]>;
}

/** A loader over a batched method. */
function loader<K, V>(waits: boolean, budget: Budget, fetch: Fetch<K, V>, keyOf?: (key: K) => string): Load<K, V> {
  const checked: Fetch<K, V> = (keys) => {
    budget.check();
    return fetch(keys);
  };
  if (!waits) return (key) => (checked([key]) as readonly V[])[0] as V;
  const options = { maxBatchSize: BATCH, ...(keyOf && { cacheKeyFn: keyOf }) };
  const loaded = new DataLoader<K, V, K | string>(async (keys) => await checked(keys), options);
  return (key) => loaded.load(key);
}

/** One loader for each set of arguments beside the key. */
function family<K, V>(make: () => Load<K, V>, known: Map<string, Load<unknown, unknown>>, name: string): Load<K, V> {
  const found = known.get(name) as Load<K, V> | undefined;
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made as Load<unknown, unknown>);
  return made;
}

/** Reads slices of parents in calls whose windows, those under way together, never hold more than the budget has left. */
async function boundedSlices<L extends List>(
  snapshot: Snapshot,
  budget: Budget,
  list: L,
  parents: readonly string[],
  window: Window,
  field: string,
): Promise<Slice<ItemOf<L>>[]> {
  const slices: Slice<ItemOf<L>>[] = [];
  while (slices.length < parents.length) {
    const left = parents.slice(slices.length);
    const rows = await budget.hold(window.limit, left.length * window.limit);
    const next = left.slice(0, Math.max(1, Math.floor(rows / window.limit)));
    try {
      const read = await snapshot.slices(list, next, { ...window, limit: Math.min(window.limit, rows) });
      budget.spend(field, rowsOf(read));
      slices.push(...read);
    } finally {
      budget.release(rows);
    }
  }
  return slices;
}

/** A window that reads at most one row beyond the budget, which is how its end is noticed. */
function fitting(window: Window, { left }: Budget): Window {
  return window.limit <= left ? window : { ...window, limit: left + 1 };
}

function rowsOf(slices: readonly Slice<unknown>[]): number {
  return slices.reduce((sum, { items }) => sum + Math.max(1, items.length), 0);
}

/** Loaders over one snapshot. */
export function createLoaders(snapshot: Snapshot, waits: boolean, budget: Budget): Loaders {
  const loaders = unpacedLoaders(snapshot, waits, budget);
  return waits ? loaders : pacedLoaders(loaders);
}

/** Loaders that leave others their turn. */
function pacedLoaders(loaders: Loaders): Loaders {
  const { take } = createTurns();
  const paced =
    <A extends readonly unknown[], T>(load: (...args: A) => Awaitable<T>) =>
    (...args: A): Awaitable<T> =>
      take(() => load(...args));
  return {
    ...loaders,
    statement: paced(loaders.statement),
    slice: (list, parent, window, field) => take(() => loaders.slice(list, parent, window, field)),
    count: paced(loaders.count),
    facets: paced(loaders.facets),
    groups: paced(loaders.groups),
    related: paced(loaders.related),
    ties: paced(loaders.ties),
    timeline: paced(loaders.timeline),
  };
}

function unpacedLoaders(snapshot: Snapshot, waits: boolean, budget: Budget): Loaders {
  const known = new Map<string, Load<unknown, unknown>>();
  const reached = new Set<string>();
  const of = <K, V>(name: readonly unknown[], fetch: Fetch<K, V>): Load<K, V> =>
    waits ? family(() => loader(waits, budget, fetch), known, JSON.stringify(name)) : loader(waits, budget, fetch);
  /** Rows that are not of a page. */
  const counted = <T>(rows: Awaitable<T[]>, field: string): Awaitable<T[]> =>
    andThen(rows, (all) => {
      budget.spend(field, all.length);
      return all;
    });
  const ties: Loaders['ties'] = (entity, evidence, field) => {
    const row = of<string, ReadTieRow>(['ties', evidence], (ids) => snapshot.ties(ids, evidence))(entity);
    return andThen(row, (read) => {
      budget.spend(field, Math.ceil(read.ties.length / TIES_A_ROW));
      return read;
    });
  };
  return {
    resource: loader(waits, budget, (ids) => snapshot.resources(ids)),
    article: loader<ArticleKey, Article | null>(
      waits,
      budget,
      (keys) => snapshot.articlesByKey(keys),
      (key) => JSON.stringify(key),
    ),
    statement: loader(waits, budget, (ids) => snapshot.statements(ids)),
    evidence: loader(waits, budget, (ids) => snapshot.evidence(ids)),
    community: loader(waits, budget, (ids) => snapshot.communities(ids)),
    position: loader(waits, budget, (ids) => snapshot.positions(ids)),
    slice: <L extends List>(list: L, parent: string, window: Window, field: string) => {
      if (!waits) {
        budget.check();
        const [slice] = snapshot.slices(list, [parent], fitting(window, budget)) as [Slice<ItemOf<L>>];
        budget.spend(field, slice.items.length);
        return slice;
      }
      const fetch: Fetch<string, Slice<ItemOf<L>>> = (parents) =>
        boundedSlices(snapshot, budget, list, parents, window, field);
      const slice = of(['slice', list, window], fetch)(parent);
      const name = JSON.stringify([list, window, parent]);
      if (!reached.has(name)) {
        reached.add(name);
        return slice;
      }
      // Read once, but answered again: rows count wherever they stand in the answer.
      return andThen(slice, (page) => {
        budget.spend(field, page.items.length);
        return page;
      });
    },
    count: (list, parent) => of<string, number>(['count', list], (parents) => snapshot.counts(list, parents))(parent),
    facets: (list, parent, by, limit, field) => {
      const load = of(['facets', list, by, limit], (parents: Ids) => snapshot.facets(list, parents, by, limit));
      return counted(load(parent), field);
    },
    groups: (entity, evidence, field) =>
      counted(of(['groups', evidence], (ids: Ids) => snapshot.statementGroups(ids, evidence))(entity), field),
    ties,
    related: (entity, evidence, field) => {
      const kept = of<string, SimilarRow>(['similar'], (ids) => snapshot.similar(ids))(entity);
      return andThen(kept, (row) => {
        budget.spend(field, row.items.length);
        if (isUnconditional(evidence)) return rankStored(row);
        const ids = [entity, ...row.items.map(({ other }) => other)];
        return andThen(inAll(ids.map((id) => ties(id, evidence, field))), ([own, ...others]) =>
          own === undefined ? rankStored(row) : rankCounted(row, own, others),
        );
      });
    },
    neighbours: async (ids, question, field) => {
      const found: Neighbourhood[] = [];
      for (let from = 0; from < ids.length; from += BATCH) {
        budget.check();
        const read = await snapshot.neighbours(ids.slice(from, from + BATCH), question);
        budget.spend(field, Math.ceil(read.reduce((sum, { links }) => sum + links.length, 0) / LINKS_A_ROW));
        found.push(...read);
      }
      return found;
    },
    search: createSearcher(snapshot, budget),
    timeline: (entity, question, field) => {
      const years = of(['timeline', question], (ids: Ids) => snapshot.timelines(ids, question))(entity);
      return counted(andThen(years, withEmptyYears), field);
    },
  };
}
