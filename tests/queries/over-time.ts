// What the questions on change over time must answer, by the second reading of the YAML.
import { timelinesByEntity, type ReadYear } from '../support/reading-count.js';
import type { EvidenceConditions } from '../support/reading-filter.js';
import type { ReadEvidence } from '../support/reading-record.js';
import type { StatementConditions } from '../support/reading-statement.js';
import { page, type Given, type Teller } from './teller.js';

/** Every year from the first to the last. */
function withGaps(years: readonly ReadYear[]): ReadYear[] {
  const [first, last] = [years[0]?.year ?? 1, years.at(-1)?.year ?? 0];
  const all: ReadYear[] = [];
  for (let year = first; year <= last; year++) {
    all.push(years.find((each) => each.year === year) ?? { year, contributes: 0, hinders: 0, disputes: 0, other: 0 });
  }
  return all;
}

/** 16: evidence about a concept, by year. */
export function evidenceOverTime({ reading, named }: Teller, { slug }: Given): unknown {
  const id = `concept:${slug as string}`;
  if (!reading.entity.has(id)) return { concept: null };
  const timeline = (role: string, axis: string) =>
    withGaps(timelinesByEntity(reading, { role, axis, evidence: {} }).get(id) ?? []);
  return {
    concept: {
      ...named(id),
      causes: timeline('OBJECT', 'PUBLISHED'),
      effects: timeline('SUBJECT', 'PUBLISHED'),
      causesByYearSpokenOf: timeline('OBJECT', 'ABOUT'),
      effectsByYearSpokenOf: timeline('SUBJECT', 'ABOUT'),
    },
  };
}

function evidence(
  { list, saidBy, triple }: Teller,
  statement: StatementConditions,
  filter: EvidenceConditions,
  order: string,
) {
  const rows = list({ noun: 'evidence', of: 'release', statement, filter, order }) as ReadEvidence[];
  return page(rows, (each) => ({ ...saidBy(each), statement: triple(each.statement) }));
}

/** 17: what was said up to a year, and since. */
export function beforeAndSince(teller: Teller, { about, upTo, since }: Given): unknown {
  const statement = { about: { ids: about as string[] } };
  return {
    before: evidence(teller, statement, { publishedTo: upTo as string }, 'OLDEST'),
    since: evidence(teller, statement, { publishedFrom: since as string }, 'OLDEST'),
    whole: { totalCount: evidence(teller, statement, {}, 'OLDEST').totalCount },
  };
}

/** 20: figures, the earliest year first. */
export function figuresOnFunding(teller: Teller, { topics, figures }: Given): unknown {
  const filter = { has: figures as string[] };
  const predicates = ['CONTRIBUTES_TO', 'DEPENDS_ON', 'HINDERS', 'EXEMPLIFIES'];
  const budgets = { predicates, about: { under: topics as string[] } };
  return {
    funding: evidence(teller, { predicates: ['FUNDED_BY'] }, filter, 'YEAR'),
    budgets: evidence(teller, budgets, filter, 'YEAR'),
  };
}
