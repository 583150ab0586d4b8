// Lists of concepts, actors and territories.
import type { Actor } from '../../domain/actor.js';
import type { Concept } from '../../domain/concept.js';
import type { Entity } from '../../domain/entity.js';
import type { Language } from '../../domain/language.js';
import type { EntityOrder } from '../../domain/order.js';
import type { Territory } from '../../domain/territory.js';
import type { ActorList, ConceptList, TerritoryList } from '../graph-store.js';
import type { Columns } from './columns.js';
import type { EntityColumns } from './entity-columns.js';
import { inOrder, NONE, row, type Csr, type Order } from './csr.js';
import { descend, maskOf, under, type Mask, type Test } from './filter.js';
import type { Sequence } from './sequence.js';

function orderOf({ byLabel, byArticles, byImportance }: EntityColumns, order: EntityOrder, language: Language): Order {
  if (order === 'LABEL') return byLabel[language];
  return order === 'ARTICLES' ? byArticles : byImportance;
}

function sequence<E extends Entity>(
  { entities }: Columns,
  candidates: Int32Array,
  { order, language }: { readonly order: EntityOrder; readonly language: Language },
  passes: Test,
): Sequence<E> {
  const by = orderOf(entities, order, language);
  return {
    ordinals: inOrder(candidates, by),
    passes,
    key: by.key,
    item: (at) => entities.all[at] as E,
  };
}

/** Ordinals of a mask, one excepted. */
function members(mask: Mask, except: number): Int32Array {
  const found: number[] = [];
  mask.forEach((inside, at) => inside === 1 && at !== except && found.push(at));
  return Int32Array.from(found);
}

/** All that is reached along rows, the start excepted. */
function reach(rows: Csr, from: number): Int32Array {
  const seen = new Set([from]);
  for (const at of seen) for (const next of row(rows, at)) seen.add(next);
  seen.delete(from);
  return Int32Array.from(seen);
}

/** All of some masks hold; null when there is none. */
function inAll(masks: readonly (Mask | undefined)[]): Test {
  const given = masks.filter((mask) => mask !== undefined);
  return given.length === 0 ? null : (at) => given.every((mask) => mask[at] === 1);
}

/** Both tests hold. */
function both(one: Test, other: Test): Test {
  if (one === null || other === null) return one ?? other;
  return (at) => one(at) && other(at);
}

/** A list of concepts. */
export function conceptSequence(columns: Columns, list: ConceptList, parent: string): Sequence<Concept> {
  const { entities } = columns;
  const { filter } = list;
  const at = entities.ordinal.get(parent);
  const candidates = (): Int32Array => {
    if (list.of === 'release') return entities.ofType.Concept;
    if (at === undefined) return NONE;
    if (list.of === 'broaderTransitive') return reach(entities.broader, at);
    if (list.of === 'narrowerTransitive') return reach(entities.narrower, at);
    return row(entities[list.of], at);
  };
  const { top } = filter;
  const isTop: Test = top === undefined ? null : (each) => (row(entities.broader, each).length === 0) === top;
  const chosen = inAll([filter.ids && maskOf(columns, filter.ids), filter.under && under(columns, filter.under)]);
  return sequence<Concept>(columns, candidates(), list, both(chosen, isTop));
}

/** Whether an actor is an end of a statement whose other end is in the mask. */
function touches({ statements }: Columns, mask: Mask): Test {
  return (actor) =>
    row(statements.ofEither, actor).some((at) => {
      const other = statements.subject[at] === actor ? statements.object[at] : statements.subject[at];
      return mask[other ?? 0] === 1;
    });
}

/** A list of actors. */
export function actorSequence(columns: Columns, list: ActorList, parent: string): Sequence<Actor> {
  const { entities } = columns;
  const { ids, kinds, within, touches: touched } = list.filter;
  const at = entities.ordinal.get(parent);
  const candidates = (): Int32Array => {
    if (list.of === 'release') return entities.ofType.Actor;
    if (at === undefined) return NONE;
    if (list.of === 'territory') return row(entities.located, at);
    const places = members(descend(columns, [at]), -1);
    return Int32Array.from([...places].flatMap((place) => [...row(entities.located, place)]));
  };
  const places = within && under(columns, within);
  const passes = [
    inAll([ids && maskOf(columns, ids)]),
    kinds === undefined ? null : (each: number) => kinds.includes((entities.all[each] as Actor).kind),
    places === undefined ? null : (each: number) => places[entities.territoryOf[each] ?? -1] === 1,
    touched === undefined ? null : touches(columns, under(columns, touched)),
  ].reduce(both, null);
  return sequence<Actor>(columns, candidates(), list, passes);
}

/** A list of territories. */
export function territorySequence(columns: Columns, list: TerritoryList, parent: string): Sequence<Territory> {
  const { entities } = columns;
  const { ids, kinds, within } = list.filter;
  const at = entities.ordinal.get(parent);
  const candidates = (): Int32Array => {
    if (list.of === 'release') return entities.ofType.Territory;
    if (at === undefined || entities.all[at]?.type !== 'Territory') return NONE;
    return list.of === 'contains' ? row(entities.contains, at) : members(descend(columns, [at]), at);
  };
  const chosen = inAll([ids && maskOf(columns, ids), within && under(columns, within)]);
  const ofKind: Test =
    kinds === undefined ? null : (each: number) => kinds.includes((entities.all[each] as Territory).kind);
  return sequence<Territory>(columns, candidates(), list, both(chosen, ofKind));
}
