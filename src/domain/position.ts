// Places on the map of a release.
import type { EntityId } from './id.js';

/** How many entities, the most important ones, have a place. */
export const MAPPED = 2_000;

/** A place: to the right and downwards, from 0 to 1, 4 decimals. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** An entity with its place. */
export interface Placed extends Position {
  readonly id: EntityId;
}
