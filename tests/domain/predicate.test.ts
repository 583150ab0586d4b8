// The predicates are those of the corpus' specification, read here from its own table.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oppositeOf, PREDICATES, type Predicate, type PredicateRule } from '../../src/domain/predicate.js';

const specification = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');

/** The rows `| PREDICATE | subjects | objects |` of the specification. */
const rows = [...specification.matchAll(/^\| ([A-Z_]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name = '', ...ends]) => ({
  name,
  subject: ends[0] ?? '',
  object: ends[1] ?? '',
}));

describe('predicates', () => {
  it('are those of the specification', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(PREDICATES).sort());
  });

  it.each(rows)('allows $name the ends that the specification does', ({ name, subject, object }) => {
    const rule: PredicateRule = PREDICATES[name as Predicate];
    const kinds = (cell: string): string[] =>
      cell
        .replace(/\(.*\)/, '')
        .split(',')
        .map((kind) => kind.trim().toUpperCase());
    expect([...rule.subject].sort()).toEqual(kinds(subject).sort());
    expect([...rule.object].sort()).toEqual(kinds(object).sort());
    expect(rule.subjectActorKinds?.join() ?? null).toBe(/\((.*)\)/.exec(subject)?.[1] ?? null);
  });

  it('oppose CONTRIBUTES_TO and HINDERS, and no others', () => {
    for (const predicate of Object.keys(PREDICATES) as Predicate[]) {
      const opposite = oppositeOf(predicate);
      expect(opposite === null).toBe(!['CONTRIBUTES_TO', 'HINDERS'].includes(predicate));
      if (opposite !== null) expect(oppositeOf(opposite)).toBe(predicate);
    }
  });
});
