// What is asked of a relatedness, and what would be right: an article held out and an entity of it stand for the
// question, the entities that the article joins to it for the answer.
import type { Literature, Said } from './literature.js';

/** What counts as right, one column of the table each. */
export const COLUMNS = ['stated', 'notGivenAway', 'statedNowhereElse', 'coMentioned'] as const;
/** One column. */
export type Column = (typeof COLUMNS)[number];

/**
 * Which entities are asked about and may be answered. ALL: every one, so that what only the article itself mentions
 * counts as missed, and what a column leaves out still takes up ranks. KNOWN: those that other articles mention too,
 * and in a column those that it does not leave out (the filtered ranking of Bordes et al. 2013).
 */
export const READINGS = ['KNOWN', 'ALL'] as const;
/** One reading. */
export type Reading = (typeof READINGS)[number];

/** What one column asks: which entities are right, and which are no candidates. */
export interface Answer {
  readonly relevant: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
}

/** One question; a column in which nothing is right does not ask it. */
export interface Query {
  readonly article: number;
  readonly entity: number;
  readonly answers: Readonly<Partial<Record<Column, Answer>>>;
}

/** The entities that pairs join to each entity. */
function joined(pairs: Iterable<readonly [number, number, ...unknown[]]>): (entity: number) => ReadonlySet<number> {
  const found = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return (entity) => found.get(entity) ?? new Set();
}

const minus = (set: ReadonlySet<number>, ...others: ReadonlySet<number>[]): Set<number> =>
  new Set([...set].filter((entity) => others.every((other) => !other.has(entity))));

const common = (set: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> =>
  new Set([...set].filter((entity) => other.has(entity)));

/** What is left beside the articles held out. */
interface Left {
  readonly linked: (entity: number) => ReadonlySet<number>;
  readonly stated: (entity: number) => ReadonlySet<number>;
  readonly mentioned: ReadonlySet<number>;
}

/** The answers to one question. */
function answersOf({ mentions, stated }: Said, entity: number, left: Left, reading: Reading): Query['answers'] {
  const [linked, elsewhere] = [left.linked(entity), left.stated(entity)];
  const together = joined(stated)(entity);
  const nothing = new Set<number>();
  const filtered = reading === 'KNOWN';
  const columns: Record<Column, Answer> = {
    stated: { relevant: together, excluded: nothing },
    notGivenAway: { relevant: minus(together, linked), excluded: filtered ? linked : nothing },
    statedNowhereElse: {
      relevant: minus(together, linked, elsewhere),
      excluded: filtered ? new Set([...linked, ...elsewhere]) : nothing,
    },
    coMentioned: { relevant: minus(new Set(mentions), new Set([entity])), excluded: nothing },
  };
  const asked = COLUMNS.map((column): [Column, Answer] => {
    const { relevant, excluded } = columns[column];
    return [column, { relevant: filtered ? common(relevant, left.mentioned) : relevant, excluded }];
  });
  return Object.fromEntries(asked.filter(([, { relevant }]) => relevant.size > 0));
}

/**
 * Every pair of an article held out and an entity that it mentions. Right are the entities that the article states
 * together with it; of these, those that no hierarchical or editorial link joins to it; of these, those that no article
 * left states together with it; and those that the article mentions with it.
 */
export function queriesOf({ links, articles }: Literature, held: ReadonlySet<number>, reading: Reading): Query[] {
  const kept = articles.filter((_, at) => !held.has(at));
  const left: Left = {
    linked: joined(links),
    stated: joined(kept.flatMap(({ stated }) => stated)),
    mentioned: new Set(kept.flatMap(({ mentions }) => mentions)),
  };
  return [...held].flatMap((article) => {
    const said = articles[article] ?? { mentions: [], stated: [] };
    return said.mentions
      .filter((entity) => reading === 'ALL' || left.mentioned.has(entity))
      .map((entity): Query => ({ article, entity, answers: answersOf(said, entity, left, reading) }));
  });
}
