// Testimonies to ask for, and which of them a piece of evidence is of, by a second reading of the YAML.
import { evidenceOfSide, placedControversies, type ReadSide } from './reading-controversy.js';
import type { ReadEvidence } from './reading-record.js';
import type { Reading } from './reading.js';

type Drawn = Pick<ReadSide, 'statement' | 'stance' | 'figure'>;

/** As the interface of the stores writes them. */
function written(sides: readonly Drawn[]): string {
  const parts = sides.map(({ statement, stance, figure }) => {
    const { year, unit, value } = figure ?? {};
    return figure === null ? [statement, stance] : [statement, stance, year, unit, value];
  });
  return JSON.stringify(parts);
}

const known = new WeakMap<Reading, Map<string, Set<ReadEvidence>>>();

/** The evidence of each testimony: the sides of controversies alone and together, and one that nothing is of. */
function testimonies(reading: Reading): Map<string, Set<ReadEvidence>> {
  const found = known.get(reading) ?? new Map<string, Set<ReadEvidence>>();
  if (found.size > 0) return found;
  const add = (sides: readonly Drawn[]): void => {
    found.set(written(sides), new Set(sides.flatMap((side) => evidenceOfSide(reading, side))));
  };
  for (const { item } of placedControversies(reading, undefined, {})) {
    for (const side of item.sides) add([side]);
    add(item.sides);
  }
  const nothing = { statement: 'statement:actor:x/FOUNDED/actor:y', stance: 'SUPPORTS', figure: null } as const;
  add([nothing]);
  const first = reading.triples.slice(0, 2).map(({ id }) => ({ ...nothing, statement: id }));
  add([nothing, ...first]);
  known.set(reading, found);
  return found;
}

/** Testimonies to ask for, each as one text. */
export function testimoniesIn(reading: Reading): string[] {
  return [...testimonies(reading).keys()];
}

/** Those of which a piece of evidence is. */
export function testimoniesWith(reading: Reading, evidence: ReadEvidence): string[] {
  return [...testimonies(reading)].flatMap(([key, pieces]) => (pieces.has(evidence) ? [key] : []));
}
