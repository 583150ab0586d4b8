// Pieces of the graph, as the API asks for them.
import { ENTITY_KINDS, type Entity, type EntityKind } from '../domain/entity.js';
import { badInput } from '../domain/errors.js';
import type { EvidenceFilter } from '../domain/filter.js';
import type { LinkKind } from '../domain/link.js';
import { importanceKey } from '../domain/order.js';
import { subgraphAmong, subgraphAround, type ReadImportance } from '../reasoning/subgraph.js';
import { ROOT, type ActorList, type ConceptList, type TerritoryList } from '../store/graph-store.js';
import { inAll } from './awaitable.js';
import { fieldOf, type FieldInfo } from './connection.js';
import type { Context } from './context.js';
import { checkEntityId, checkRange } from './filter.js';
import type { FoundSubgraph } from './parent.js';
import { neighboursVia } from './path.js';

const MOST_SEEDS = 100;
const DEEPEST = 3;
const MOST_AROUND = 500;
const MOST_IN_OVERVIEW = 2_000;

/** The arguments of `subgraph`. */
interface SubgraphArgs {
  readonly seeds: readonly string[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly via: readonly LinkKind[];
}

/** The graph around seeds. @throws AncrageError BAD_USER_INPUT */
export async function subgraphOf(
  context: Context,
  info: FieldInfo,
  args: SubgraphArgs,
  evidence: EvidenceFilter,
): Promise<FoundSubgraph> {
  if (args.seeds.length > MOST_SEEDS) {
    throw badInput(`seeds has ${String(args.seeds.length)} ids: pass at most ${String(MOST_SEEDS)}`);
  }
  const ids = args.seeds.map((id, at) => checkEntityId(id, `seeds[${String(at)}]`));
  const depth = checkRange(args.depth, 'depth', DEEPEST);
  const maxNodes = checkRange(args.maxNodes, 'maxNodes', MOST_AROUND);
  const known = await inAll(ids.map((id) => context.load.resource(id)));
  const seeds = ids.filter((_, at) => known[at] != null);
  const importance: ReadImportance = async (all) =>
    (await inAll(all.map((id) => context.load.resource(id)))).map((found) => (found as Entity).importance);
  const read = neighboursVia(context, info, args.via, evidence);
  return { ...(await subgraphAround(read, importance, { seeds, depth, maxNodes })), evidence };
}

const NOUNS = { CONCEPT: 'concepts', ACTOR: 'actors', TERRITORY: 'territories' } as const;

/** All entities of a kind, the most important first. */
function everyEntity(kind: EntityKind): ConceptList | ActorList | TerritoryList {
  return { noun: NOUNS[kind], of: ROOT, filter: {}, order: 'IMPORTANCE', language: 'en' };
}

/** The arguments of `overview`. */
interface OverviewArgs {
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly maxNodes: number;
  readonly via: readonly LinkKind[];
}

/** The most important entities with the links among them. @throws AncrageError BAD_USER_INPUT */
export async function overviewOf(context: Context, info: FieldInfo, args: OverviewArgs): Promise<FoundSubgraph> {
  const { load } = context;
  const maxNodes = checkRange(args.maxNodes, 'maxNodes', MOST_IN_OVERVIEW);
  const lists = ENTITY_KINDS.filter((kind) => args.kinds?.includes(kind) ?? true).map(everyEntity);
  const window = { after: null, before: null, limit: maxNodes, backward: false };
  const [slices, counts] = await Promise.all([
    inAll(lists.map((list) => load.slice(list, ROOT, window, fieldOf(info)))),
    inAll(lists.map((list) => load.count(list, ROOT))),
  ]);
  const keyed = slices
    .flatMap(({ items }): readonly Entity[] => items)
    .map(({ id, importance }) => ({ id, key: importanceKey(importance, id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const read = neighboursVia(context, info, args.via, {});
  const chosen = keyed.slice(0, maxNodes).map(({ id }) => id);
  return { ...(await subgraphAmong(read, chosen, total)), evidence: {} };
}
