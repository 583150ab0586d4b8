// What one request may read and how long it may take: the bound behind every other limit.
import { AncrageError } from '../domain/errors.js';

/** Rows and time of one request. */
export interface Budget {
  /** Rows that may still be read. */
  readonly left: number;
  /** Why the request ends, once it must. */
  readonly exhausted: AncrageError | null;
  /** Counts rows that a field read; an empty page costs one. @throws AncrageError TOO_EXPENSIVE or TIMEOUT. */
  spend: (field: string, rows: number) => void;
  /** @throws AncrageError when the request must end. */
  check: () => void;
  /**
   * Sets rows aside for one read: at most `most`, at least `least` unless no more are left; waits while reads under way
   * hold the rest. Give them back once what was read is spent. @throws AncrageError when the request must end.
   */
  hold: (least: number, most: number) => Promise<number>;
  /** Gives back rows that were set aside. */
  release: (rows: number) => void;
}

/** A budget of rows until a deadline (`performance.now()`, milliseconds). */
export function createBudget(rows: number, deadline: number): Budget {
  const spent = new Map<string, number>();
  let left = rows;
  let exhausted: AncrageError | null = null;
  let held = 0;
  const waiting: (() => void)[] = [];

  const end = (error: AncrageError): never => {
    exhausted = error;
    throw error;
  };
  const check = (): void => {
    if (exhausted !== null) throw exhausted;
    if (performance.now() > deadline) {
      end(new AncrageError('TIMEOUT', 'The request took too long: ask for less, or in several requests'));
    }
  };
  return {
    get left() {
      return left;
    },
    get exhausted() {
      return exhausted;
    },
    check,
    async hold(least, most) {
      while (held > 0 && left - held < least) await new Promise<void>((resolve) => waiting.push(resolve));
      check();
      // One row beyond the budget is how its end is noticed.
      const granted = Math.min(most, left - held < least ? left + 1 : left - held);
      held += granted;
      return granted;
    },
    release(rows) {
      held -= rows;
      for (const resolve of waiting.splice(0)) resolve();
    },
    spend(field, read) {
      check();
      const cost = Math.max(1, read);
      left -= cost;
      spent.set(field, (spent.get(field) ?? 0) + cost);
      if (left >= 0) return;
      const [most] = [...spent].sort(([, a], [, b]) => b - a)[0] ?? [field];
      const limit = String(rows);
      const what = `The request reads more than ${limit} rows, most of them in ${most}`;
      end(new AncrageError('TOO_EXPENSIVE', `${what}: ask for smaller pages, or in several requests`));
    },
  };
}
