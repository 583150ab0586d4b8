// Requests take turns: over a store that answers at once, one that reads much would keep all others waiting.

/** Milliseconds that a request may go on before others have their turn. */
const TURN_MS = 50;

/** The turns of one request. */
export interface Turns {
  /** Reads at once while the turn lasts; otherwise when this request's next turn comes, in the order asked. */
  take: <T>(read: () => T | Promise<T>) => T | Promise<T>;
}

/** Begins the first turn. */
export function createTurns(turnMs = TURN_MS): Turns {
  const waiting: (() => void)[] = [];
  let next = 0;
  let end = performance.now() + turnMs;

  /** Reads one, and goes on after what follows from it: that is part of the turn. */
  const step = (): void => {
    waiting[next++]?.();
    queueMicrotask(goOn);
  };
  const goOn = (): void => {
    if (next >= waiting.length) waiting.length = next = 0;
    else if (performance.now() < end) step();
    else setImmediate(begin);
  };
  const begin = (): void => {
    end = performance.now() + turnMs;
    step();
  };
  return {
    take<T>(read: () => T | Promise<T>): T | Promise<T> {
      if (waiting.length === 0 && performance.now() < end) return read();
      const turn = new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) setImmediate(begin);
      });
      return turn.then(read);
    },
  };
}
