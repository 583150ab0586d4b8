// What the question on bridges must answer, by the second reading of the YAML.
import { isDeepStrictEqual } from 'node:util';
import { readBridges } from '../support/reading-relatedness.js';
import { contributions, KEPT, tiesOf, TYPES, UNITS } from './close.js';
import type { Given, Teller } from './teller.js';

/** 14: what stands between two entities, and why it is close to each. */
export function whatBridgesTwo({ reading, named }: Teller, given: Given): unknown {
  const { from, to, kinds, first } = given as unknown as { from: string; to: string; kinds: string[]; first: number };
  const types = kinds.map((kind) => TYPES[kind]);
  const ofKinds = ({ id }: { id: string }): boolean => types.includes(reading.entity.get(id)?.type ?? '');
  const { all, near, beyond } = readBridges(tiesOf(reading, {}), [from, to], KEPT);
  const list = near.filter(ofKinds);
  const shownHere = list.slice(0, first);
  const last = shownHere.at(-1)?.units ?? Infinity;
  const ended = shownHere.length === list.length;
  const complete = types.length === 0 || (last > beyond && !(ended && beyond > 0));
  // What is called complete is what all pairs, weighed without any bound, begin with.
  if (complete && !isDeepStrictEqual(shownHere, all.filter(ofKinds).slice(0, first))) throw new Error('Not complete');
  return {
    bridges: {
      totalCount: list.length,
      complete,
      edges: shownHere.map(({ id, units }) => ({
        score: units / UNITS,
        node: named(id),
        fromContributions: contributions(reading, from, id, {}),
        toContributions: contributions(reading, to, id, {}),
      })),
    },
  };
}
