// The best link of two entities: best sourced, then by kind; read from the first.
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/domain/statement.js';
import { bestLink } from '../../src/reasoning/neighbourhood.js';
import { conceptOf } from '../support/searching.js';

const [one, other] = [{ ...conceptOf('a', 'a'), broader: ['concept:b' as const] }, conceptOf('b', 'b')];

function statement(subject: 'a' | 'b', sourceCount: number): Statement {
  const object = subject === 'a' ? 'b' : 'a';
  const id = `statement:concept:${subject}/HINDERS/concept:${object}`;
  const counts = { sourceCount, disputingSourceCount: 1, publisherCount: sourceCount, articleCount: sourceCount };
  const ends = { subject: `concept:${subject}`, object: `concept:${object}` } as const;
  return { type: 'Statement', id, ...ends, predicate: 'HINDERS', firstStatedOn: '2020', ...counts };
}
const by = (publisher: `actor:${string}`) => ({ authors: [], publisher });

describe('the best link of two entities', () => {
  it('is the one with most independent sources', () => {
    const articles = [by('actor:x'), by('actor:x'), by('actor:y')];
    expect(bestLink([one, other], [statement('b', 1)], articles)).toMatchObject({ kind: 'CO_MENTION', sourceCount: 2 });
    expect(bestLink([one, other], [statement('b', 3)], articles)).toEqual({
      ...{ source: 'concept:a', target: 'concept:b', kind: 'STATEMENT', reversed: true },
      ...{ statement: 'statement:concept:b/HINDERS/concept:a', sourceCount: 3 },
    });
  });

  it('is a statement rather than a shared article when both have as many', () => {
    expect(bestLink([one, other], [statement('a', 1)], [by('actor:x')])).toMatchObject({ kind: 'STATEMENT' });
  });

  it('is editorial where no source speaks of the two, or only to dispute', () => {
    const found = { kind: 'BROADER', reversed: false, statement: null, sourceCount: 0 };
    expect(bestLink([one, other], [], [])).toMatchObject(found);
    expect(bestLink([other, one], [statement('a', 0)], [])).toMatchObject({ ...found, reversed: true });
  });

  it('is refused where nothing links them', () => {
    expect(() => bestLink([other, conceptOf('c', 'c')], [], [])).toThrow('Nothing links concept:b and concept:c');
  });
});
