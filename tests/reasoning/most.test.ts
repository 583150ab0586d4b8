// The few best of many are the first of the whole, sorted.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostOf } from '../../src/reasoning/most.js';
import { numbers } from './naive.js';

it('picks the largest values, equal ones by number, whatever the order of the candidates', () => {
  const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
  const drawn = values.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(numbers(given.length)), fc.constantFrom(0, 1, 2, 3, 5, Infinity)),
  );
  fc.assert(
    fc.property(drawn, ([given, candidates, keep]) => {
      const sorted = candidates
        .filter((number) => (given[number] ?? 0) > 0)
        .sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
      expect(mostOf(Int32Array.from(candidates), Float64Array.from(given), keep)).toEqual(
        sorted.slice(0, keep).map((number) => [number, given[number]]),
      );
    }),
  );
});
