import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/graphql/turn.js';

/** Keeps the processor busy. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('turns', () => {
  it('read at once while the turn lasts', () => {
    expect(createTurns(60_000).take(() => 7)).toBe(7);
  });

  it('let others go on between the reads of a request that reads much, in the order asked', async () => {
    const { take } = createTurns(10);
    const order: number[] = [];
    let others = 0;
    let over = false;
    const other = (): void => {
      others++;
      if (!over) setImmediate(other);
    };
    setImmediate(other);
    const reads = Array.from({ length: 60 }, async (_, at) => {
      await take(() => {
        work(1);
        order.push(at);
      });
      // What follows from a read is part of the turn, and may read more.
      work(1);
      return take(() => at);
    });
    expect(await Promise.all(reads)).toEqual(Array.from({ length: 60 }, (_, at) => at));
    over = true;
    expect(order).toEqual([...order].sort((a, b) => a - b));
    // 120 ms of work in turns of 10.
    expect(others).toBeGreaterThan(6);
  });

  it('tell what a read throws, at once or later', async () => {
    const { take } = createTurns(0);
    const fail = (): never => {
      throw new RangeError('No rows left');
    };
    await expect(take(fail)).rejects.toThrow('No rows left');
    expect(await take(() => 'read on')).toBe('read on');
    expect(() => createTurns(60_000).take(fail)).toThrow('No rows left');
  });
});
