// Relay connections over any list: arguments checked, cursors made and read, pages cut by the store.
import { Buffer } from 'node:buffer';
import { AncrageError, badInput } from '../domain/errors.js';
import type { EntityKind } from '../domain/entity.js';
import type { EvidenceFilter } from '../domain/filter.js';
import type { EntityId } from '../domain/id.js';
import { orderTag } from '../domain/order.js';
import type { ResourceKind } from '../domain/search.js';
import { hashOf } from '../reasoning/search/hash.js';
import type { Awaitable, ItemOf, List, Slice, Window } from '../store/graph-store.js';
import { andThen } from './awaitable.js';
import type { Context } from './context.js';

/** The four arguments of every connection. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The results of a search, as a list. */
export interface SearchList {
  readonly noun: 'search';
  readonly text: string;
  /** All when null. */
  readonly kinds: readonly ResourceKind[] | null;
}

/** The entities related to one, as a list. */
export interface RelatedTo {
  readonly noun: 'related';
  readonly of: EntityId;
  readonly evidence: EvidenceFilter;
  /** All when null. */
  readonly kinds: readonly EntityKind[] | null;
}

/** The entities close to both of two, as a list. */
export interface BridgesBetween {
  readonly noun: 'bridges';
  readonly ends: readonly [EntityId, EntityId];
  /** All when null. */
  readonly kinds: readonly EntityKind[] | null;
}

/** Gaps, as a list: all, or those with an entity as one end. */
export interface GapsAsked {
  readonly noun: 'gapsAsked';
  readonly about: EntityId | null;
  /** Of both ends, or of the other one; all when null. */
  readonly kinds: readonly EntityKind[] | null;
}

/** Anything that has pages. */
export type Paged = List | SearchList | RelatedTo | BridgesBetween | GapsAsked;

/** A page, whatever it holds. */
export interface Page {
  readonly list: Paged;
  readonly slice: Slice<unknown>;
}

/** A page of a list. */
export interface Connection<L extends List = List> {
  readonly list: L;
  readonly parent: string;
  readonly slice: Slice<ItemOf<L>>;
}

/** What a resolver knows of the field that it answers. */
export interface FieldInfo {
  readonly fieldName: string;
  readonly parentType: { readonly name: string };
}

/** The field as the schema names it, `Concept.statements`. */
export function fieldOf({ fieldName, parentType }: FieldInfo): string {
  return `${parentType.name}.${fieldName}`;
}

const DEFAULT_SIZE = 20;
const LARGEST = 100;
const LONGEST_CURSOR = 4000;

/** Names the order of a list in its cursors. */
function tagOf(list: Paged): string {
  if (list.noun === 'search') return orderTag(list.noun, hashOf(list.text).toString(36));
  if (list.noun === 'related') {
    return orderTag(list.noun, hashOf(JSON.stringify([list.of, list.evidence])).toString(36));
  }
  if (list.noun === 'bridges') return orderTag(list.noun, hashOf(JSON.stringify(list.ends)).toString(36));
  if (list.noun === 'gapsAsked') return orderTag('gaps', list.about ?? 'SCORE');
  if (list.noun === 'mentions') return orderTag(list.noun, list.of);
  return orderTag(list.noun, list.order, 'language' in list && list.order === 'LABEL' ? list.language : undefined);
}

function encoded(parts: readonly [tag: string, key: string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The opaque cursor of an item. */
export function encodeCursor(list: Paged, key: string): string {
  return encoded([tagOf(list), key]);
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function decodeCursor(list: Paged, name: 'after' | 'before', cursor: string): string {
  const parts = cursor.length > LONGEST_CURSOR ? null : parseCursor(cursor);
  const [tag, key] = Array.isArray(parts) ? (parts as unknown[]) : [];
  // Written one way only: readers of base64 let spaces and other signs pass.
  if (typeof tag !== 'string' || typeof key !== 'string' || encoded([tag, key]) !== cursor) {
    throw new AncrageError('BAD_CURSOR', `${name} is no cursor of ours: pass one from pageInfo or an edge as it is`);
  }
  if (tag !== tagOf(list)) {
    const want = tagOf(list);
    throw new AncrageError('BAD_CURSOR', `${name} is a cursor of the order ${clip(tag)}, and this list is in ${want}`);
  }
  return key;
}

/** Text of a client, short enough to repeat. */
export function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** How many are asked, if so many may be. @throws AncrageError BAD_USER_INPUT */
export function sizeOf(name: 'first' | 'last', size: number): number {
  if (size >= 1 && size <= LARGEST) return size;
  throw badInput(`${name} is ${String(size)}: pass 1 to ${String(LARGEST)}`);
}

/** The window that the arguments ask for. @throws AncrageError BAD_USER_INPUT or BAD_CURSOR */
export function windowOf(list: Paged, { first, last, after, before }: PageArgs): Window {
  if (first != null && last != null) throw badInput('first and last are both given: pass one of them');
  return {
    after: after == null ? null : decodeCursor(list, 'after', after),
    before: before == null ? null : decodeCursor(list, 'before', before),
    limit: last == null ? sizeOf('first', first ?? DEFAULT_SIZE) : sizeOf('last', last),
    backward: last != null,
  };
}

/** A page of the list of a parent. */
export function connect<L extends List>(
  context: Context,
  info: FieldInfo,
  list: L,
  parent: string,
  args: PageArgs,
): Awaitable<Connection<L>> {
  const slice = context.load.slice(list, parent, windowOf(list, args), fieldOf(info));
  return andThen(slice, (page) => ({ list, parent, slice: page }));
}

/** One item of a page. */
export interface Edge<L extends List = List> {
  readonly list: L;
  readonly key: string;
  readonly item: ItemOf<L>;
}

/** The items of a page with what their cursors are made of. */
export function edgesOf<L extends List>({ list, slice }: Connection<L>): Edge<L>[] {
  return slice.items.map((item, at) => ({ list, key: slice.keys[at] ?? '', item }));
}

/** The fields that all connections and edges share, for lists whose items are the nodes. */
export const connectionFields = {
  nodes: <T>({ slice }: { readonly slice: Slice<T> }): readonly T[] => slice.items,
  edges: <L extends List>(connection: Connection<L>): Edge<L>[] => edgesOf(connection),
  pageInfo: (connection: Page): Page => connection,
  totalCount: ({ list, parent }: Connection, _: unknown, { load }: Context): Awaitable<number> =>
    load.count(list, parent),
};

/** The fields that all edges share. */
export const edgeFields = {
  cursor: ({ list, key }: { readonly list: Paged; readonly key: string }): string => encodeCursor(list, key),
  node: <T>({ item }: { readonly item: T }): T => item,
};
