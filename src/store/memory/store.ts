// The default store: one release in typed arrays, answering at once and needing nothing but Node.
import type { Graph } from '../../domain/graph.js';
import type { GraphStore, ItemOf, List, Snapshot } from '../graph-store.js';
import { articleSequence, facetsOf, findArticle } from './article.js';
import { buildColumns, type Columns } from './columns.js';
import { controversySequence } from './controversy.js';
import { communitySequence, entitySequence } from './community.js';
import { actorSequence, conceptSequence, territorySequence } from './entity.js';
import { evidenceAt, evidenceSequence, findEvidence, timelineOf } from './evidence.js';
import { createFilters, type Filters } from './filter.js';
import { gapSequence } from './gap.js';
import { createLinkReads } from './link.js';
import { mentionSequence } from './mention.js';
import { createRelatednessReads } from './relatedness.js';
import { createSearchReads } from './search.js';
import { count, cut, type Sequence } from './sequence.js';
import { findStatement, groupsOf, statementAt, statementSequence } from './statement.js';

function sequenceOf(columns: Columns, filters: Filters, list: List, parent: string): Sequence<ItemOf<List>> {
  switch (list.noun) {
    case 'concepts':
      return conceptSequence(columns, list, parent);
    case 'actors':
      return actorSequence(columns, list, parent);
    case 'territories':
      return territorySequence(columns, list, parent);
    case 'articles':
      return articleSequence(columns, filters, list, parent);
    case 'mentions':
      return mentionSequence(columns, filters, list, parent);
    case 'statements':
      return statementSequence(columns, filters, list, parent);
    case 'evidence':
      return evidenceSequence(columns, filters, list, parent);
    case 'controversies':
      return controversySequence(columns, filters, list, parent);
    case 'communities':
      return communitySequence(columns);
    case 'entities':
      return entitySequence(columns, list, parent);
    case 'gaps':
      return gapSequence(columns, list, parent);
  }
}

/** Answers one at a time, by ordinal. */
function found<T>(ids: readonly string[], find: (id: string) => number, at: (ordinal: number) => T): (T | null)[] {
  return ids.map((id) => {
    const ordinal = find(id);
    return ordinal < 0 ? null : at(ordinal);
  });
}

function createSnapshot(columns: Columns): Snapshot {
  const filters = createFilters(columns);
  const { entities, articles, communities, release } = columns;
  return {
    release,
    resources: (ids) =>
      ids.map(
        (id) => entities.all[entities.ordinal.get(id) ?? -1] ?? articles.all[articles.ordinal.get(id) ?? -1] ?? null,
      ),
    articlesByKey: (keys) => keys.map((key) => findArticle(columns, key)),
    statements: (ids) =>
      found(
        ids,
        (id) => findStatement(columns, id),
        (at) => statementAt(columns, at),
      ),
    evidence: (ids) =>
      found(
        ids,
        (id) => findEvidence(columns, id),
        (at) => evidenceAt(columns, at),
      ),
    communities: (ids) => ids.map((id) => communities.all[communities.place.get(id) ?? -1] ?? null),
    positions: (ids) => ids.map((id) => communities.position.get(id) ?? null),
    slices: <L extends List>(list: L, parents: readonly string[], window: Parameters<typeof cut>[1]) =>
      parents.map((parent) => cut(sequenceOf(columns, filters, list, parent) as Sequence<ItemOf<L>>, window)),
    counts: (list, parents) => parents.map((parent) => count(sequenceOf(columns, filters, list, parent))),
    facets: (list, parents, by, limit) =>
      parents.map((parent) => facetsOf(columns, articleSequence(columns, filters, list, parent), by, limit)),
    statementGroups: (ids, evidence) => ids.map((id) => groupsOf(columns, filters, id, evidence)),
    timelines: (ids, question) => ids.map((id) => timelineOf(columns, filters, id, question)),
    ...createSearchReads(columns.search),
    ...createRelatednessReads(columns, filters),
    ...createLinkReads(columns, filters),
  };
}

/** Opens a store that holds one graph in memory; the graph itself may be forgotten. */
export function openMemoryStore(graph: Graph): GraphStore {
  const snapshot = createSnapshot(buildColumns(graph));
  return {
    waits: false,
    lastRelease: graph.release.id,
    snapshot: () => snapshot,
    close: () => Promise.resolve(),
  };
}
