// Builds the ties of a release: the weighted, undirected graph that relatedness, importance and communities stand on.
import { coMentionWeight, directWeight, type Ties } from '../domain/tie.js';

/** What ties are made of, entities being numbered from 0. */
export interface TieSources {
  readonly entities: number;
  /** One row a statement: its ends, and how many pieces of evidence speak of it. */
  readonly statements: readonly (readonly [subject: number, object: number, pieces: number])[];
  /** The distinct entities that each article mentions. */
  readonly mentions: readonly (readonly number[])[];
  /** Hierarchical and editorial links with their weights in units; a pair may stand several times. */
  readonly links: readonly (readonly [from: number, to: number, weight: number])[];
}

/** A list of whole numbers that grows. */
class Growing {
  private buffer = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.buffer.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer[this.length++] = value;
  }

  finish(): Int32Array {
    return this.buffer.slice(0, this.length);
  }
}

/** Both directions of some pairs, as a list for each entity; a thing tied to itself is left out. */
function neighbours(entities: number, pairs: TieSources['links']): [other: number, value: number][][] {
  const rows = Array.from({ length: entities }, (): [number, number][] => []);
  for (const [from, to, value] of pairs) {
    if (from === to) continue;
    rows[from]?.push([to, value]);
    rows[to]?.push([from, value]);
  }
  return rows;
}

/** Adds values to a sparse row that remembers which places it touched. */
function sparseRow(size: number) {
  const [pieces, coMention, hierarchy] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const seen = new Uint8Array(size);
  let touched: number[] = [];
  const touch = (at: number): void => {
    if (seen[at] === 0) touched.push(at);
    seen[at] = 1;
  };
  const clear = (): void => {
    for (const at of touched) seen[at] = pieces[at] = coMention[at] = hierarchy[at] = 0;
    touched = [];
  };
  return { pieces, coMention, hierarchy, touch, clear, touched: () => touched };
}

/**
 * Builds the ties row by row (Gustavson's algorithm for sparse products): time in the number of pairs that share an
 * article or a statement, memory in the number of ties.
 */
export function buildTies({ entities, statements, mentions, links }: TieSources): Ties {
  const stated = neighbours(entities, statements);
  const linked = neighbours(entities, links);
  const articlesOf = Array.from({ length: entities }, (): number[] => []);
  mentions.forEach((mentioned, article) => {
    for (const entity of mentioned) articlesOf[entity]?.push(article);
  });
  const shares = mentions.map(({ length }) => coMentionWeight(length));
  const row = sparseRow(entities);
  const columns = { other: new Growing(), pieces: new Growing(), coMention: new Growing(), hierarchy: new Growing() };
  const weight = new Growing();
  const offsets = new Int32Array(entities + 1);
  const total = new Float64Array(entities);
  for (let x = 0; x < entities; x++) {
    for (const [y, count] of stated[x] ?? []) {
      row.touch(y);
      row.pieces[y] = (row.pieces[y] ?? 0) + count;
    }
    for (const [y, units] of linked[x] ?? []) {
      row.touch(y);
      row.hierarchy[y] = (row.hierarchy[y] ?? 0) + units;
    }
    for (const article of articlesOf[x] ?? []) {
      for (const y of mentions[article] ?? []) {
        if (y === x) continue;
        row.touch(y);
        row.coMention[y] = (row.coMention[y] ?? 0) + (shares[article] ?? 0);
      }
    }
    const weighed = row.touched().map((y): [number, number] => {
      const direct = directWeight(row.pieces[y] ?? 0);
      return [y, direct + (row.coMention[y] ?? 0) + (row.hierarchy[y] ?? 0)];
    });
    weighed.sort(([a, one], [b, other]) => other - one || a - b);
    for (const [y, units] of weighed) {
      columns.other.push(y);
      columns.pieces.push(row.pieces[y] ?? 0);
      columns.coMention.push(row.coMention[y] ?? 0);
      columns.hierarchy.push(row.hierarchy[y] ?? 0);
      weight.push(units);
      total[x] = (total[x] ?? 0) + units;
    }
    offsets[x + 1] = weight.length;
    row.clear();
  }
  return {
    offsets,
    other: columns.other.finish(),
    pieces: columns.pieces.finish(),
    coMention: columns.coMention.finish(),
    hierarchy: columns.hierarchy.finish(),
    weight: weight.finish(),
    total,
  };
}
