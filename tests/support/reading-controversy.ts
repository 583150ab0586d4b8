// Where sources disagree, by design.md section 3, in simple loops over a second reading of the YAML.
import { evidenceTest, type EvidenceConditions } from './reading-filter.js';
import type { ReadEvidence, ReadTriple } from './reading-record.js';
import { countSources } from './reading-statement.js';
import type { Reading } from './reading.js';

/** A side as a store must answer it. */
export interface ReadSide {
  statement: string;
  stance: 'SUPPORTS' | 'DISPUTES';
  figure: { year: number; unit: string | null; value: number } | null;
  place: number;
  sourceCount: number;
}
/** A controversy as a store must answer it. */
export interface ReadControversy {
  id: string;
  kind: string;
  sides: ReadSide[];
}
/** A controversy with its place in a list. */
export interface PlacedControversy {
  item: { controversy: ReadControversy; sides: ReadSide[] };
  /** Millionths of balance, then sources, in one number: the most first. */
  by: number;
  /** The ends of its statements. */
  parents: string[];
}

type Drawn = Omit<ReadSide, 'place' | 'sourceCount'>;
interface Sketch {
  id: string;
  kind: string;
  sides: Drawn[];
}

/** The evidence of a side, filters aside. */
export function evidenceOfSide(reading: Reading, { statement, stance, figure }: Drawn): ReadEvidence[] {
  const spoken = (reading.evidenceOf.get(statement) ?? []).filter((each) => each.stance === stance);
  if (figure === null) return spoken;
  return spoken.filter(({ year, share, quantity }) => {
    if (year !== figure.year) return false;
    return figure.unit === null
      ? share === figure.value
      : quantity?.unit === figure.unit && quantity.value === figure.value;
  });
}

/** Everything above a concept. */
function allAbove({ concepts }: Reading, id: string): Set<string> {
  const above = new Set(concepts.find((each) => each.id === id)?.broader);
  for (const each of above)
    for (const parent of concepts.find(({ id: own }) => own === each)?.broader ?? []) above.add(parent);
  return above;
}

const says = (statement: string, stance: ReadSide['stance'] = 'SUPPORTS'): Drawn => ({
  statement,
  stance,
  figure: null,
});
const tripleId = (subject: string, predicate: string, object: string): string =>
  `statement:${subject}/${predicate}/${object}`;

function sketchFigures(reading: Reading, { id, subject, predicate, object }: ReadTriple): Sketch[] {
  if (!subject.startsWith('actor:')) return [];
  const pieces = (reading.evidenceOf.get(id) ?? []).filter(
    ({ stance, year }) => stance === 'SUPPORTS' && year !== null,
  );
  const figures = pieces.flatMap(({ year, share, quantity }) => [
    ...(share === null ? [] : [{ year: Number(year), unit: null, value: share }]),
    ...(quantity === null ? [] : [{ year: Number(year), ...quantity }]),
  ]);
  const names = figures.map(({ year, unit }) =>
    [year, ...(unit === null ? ['SHARE'] : ['QUANTITY', encodeURIComponent(unit)])].join('/'),
  );
  return [...new Set(names)].map((name) => {
    const values = new Set(figures.filter((_, at) => names[at] === name).map(({ value }) => value));
    const one = figures[names.indexOf(name)];
    const sides = [...values]
      .sort((a, b) => a - b)
      .map((value) => ({
        ...says(id),
        figure: { year: Number(one?.year), unit: one?.unit ?? null, value },
      }));
    return { id: `controversy:FIGURES/${subject}/${predicate}/${object}/${name}`, kind: 'FIGURES', sides };
  });
}

/** All pairs of statements that could disagree, and all statements with themselves. */
function sketches(reading: Reading): Sketch[] {
  return reading.triples.flatMap((triple): Sketch[] => {
    const { id, subject, predicate, object } = triple;
    const disputed = {
      id: `controversy:DISPUTED/${subject}/${predicate}/${object}`,
      kind: 'DISPUTED',
      sides: [says(id), says(id, 'DISPUTES')],
    };
    const figures = sketchFigures(reading, triple);
    if (predicate !== 'CONTRIBUTES_TO' && predicate !== 'HINDERS') return [disputed, ...figures];
    const other = predicate === 'HINDERS' ? 'CONTRIBUTES_TO' : 'HINDERS';
    const opposed = {
      id: `controversy:OPPOSED/${subject}/${object}`,
      kind: 'OPPOSED',
      sides: [says(id), says(tripleId(subject, 'HINDERS', object))],
    };
    const above = [...allAbove(reading, subject)].map((upper) => ({
      id: `controversy:HIERARCHY/${subject}/${predicate}/${object}/${upper}`,
      kind: 'HIERARCHY',
      sides: [says(id), says(tripleId(upper, other, object))],
    }));
    return [disputed, ...figures, ...(predicate === 'HINDERS' ? [] : [opposed]), ...above];
  });
}

/** The sides that have a source left, the better sourced first. */
function sourcedSides(reading: Reading, drawn: readonly Drawn[], conditions: EvidenceConditions): ReadSide[] {
  const counts = evidenceTest(reading, conditions);
  const sides = drawn.flatMap((side, place): ReadSide[] => {
    const left = evidenceOfSide(reading, side).filter(counts);
    const { sourceCount: supporting, disputingSourceCount } = countSources(reading, side.statement, left);
    const sourceCount = side.stance === 'SUPPORTS' ? supporting : disputingSourceCount;
    return sourceCount === 0 ? [] : [{ ...side, place, sourceCount }];
  });
  return sides.sort((one, other) => other.sourceCount - one.sourceCount || one.place - other.place);
}

/** The controversies by the evidence that counts, with their places; in no order. */
export function placedControversies(
  reading: Reading,
  kinds: readonly string[] | undefined,
  conditions: EvidenceConditions,
): PlacedControversy[] {
  return sketches(reading).flatMap(({ id, kind, sides: drawn }): PlacedControversy[] => {
    if (kinds?.includes(kind) === false) return [];
    const sides = sourcedSides(reading, drawn, conditions);
    if (sides.length < 2) return [];
    const found = sides.map(({ sourceCount }) => sourceCount);
    const millionths = Math.floor((1_000_000 * Math.min(...found)) / Math.max(...found));
    const ends = drawn.flatMap(({ statement }) => {
      const triple = reading.triple.get(statement);
      return triple === undefined ? [] : [triple.subject, triple.object];
    });
    const by = millionths * 10_000_000 + found.reduce((sum, count) => sum + count, 0);
    const controversy = { id, kind, sides: sourcedSides(reading, drawn, {}) };
    return [{ item: { controversy, sides }, by, parents: [...new Set(ends)] }];
  });
}
