// Values that are there now or come later: a promise per field is what costs most, so none is made where none is needed.
import type { Awaitable } from '../store/graph-store.js';

/** Goes on with a value, at once when it is there. */
export function andThen<T, R>(value: Awaitable<T>, next: (value: T) => Awaitable<R>): Awaitable<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All of some values, at once when all are there. */
export function inAll<T>(values: readonly Awaitable<T>[]): Awaitable<T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);
}
