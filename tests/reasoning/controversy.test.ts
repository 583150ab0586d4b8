// The rules of disagreement, one by one.
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../src/domain/controversy.js';
import type { GraphEvidence } from '../../src/domain/graph.js';
import { statementId, type EntityId } from '../../src/domain/id.js';
import { controversyKey } from '../../src/domain/order.js';
import type { Predicate } from '../../src/domain/predicate.js';
import type { Statement } from '../../src/domain/statement.js';
import { differingFigures, disputed, opposed, opposedAbove, whatIsLeft } from '../../src/reasoning/controversy.js';

function statement(predicate: Predicate, sourceCount: number, disputingSourceCount = 0, subject = 'a'): Statement {
  const ends = { subject: `concept:${subject}` as EntityId, predicate, object: 'concept:b' as EntityId };
  const counts = { sourceCount, disputingSourceCount, publisherCount: sourceCount, articleCount: sourceCount };
  return { type: 'Statement', id: statementId(ends), ...ends, ...counts, firstStatedOn: '2020' };
}

type Figures = Pick<GraphEvidence, 'year' | 'share' | 'quantity' | 'component' | 'stance'>;
const piece = (given: Partial<Figures>, at: number): GraphEvidence => ({
  ...{ type: 'Evidence', id: `evidence:${at}`, statement: 's', article: `article:${at}`, stance: 'SUPPORTS' },
  ...{ note: { fr: '', en: '' }, locator: null, year: 2020, share: null, quantity: null, source: null },
  ...{ component: at, position: 0 },
  ...given,
});
const said = statement('FUNDED_BY', 9);
const figures = (...given: Partial<Figures>[]) => differingFigures(said, given.map(piece));

describe('a statement', () => {
  it('is disputed when it has sources of both stances', () => {
    const found = disputed(statement('CONTRIBUTES_TO', 1, 3));
    expect(found?.sides.map(({ stance, sourceCount, place }) => [stance, sourceCount, place])).toEqual([
      ['DISPUTES', 3, 1],
      ['SUPPORTS', 1, 0],
    ]);
    expect(found?.id).toBe('controversy:DISPUTED/concept:a/CONTRIBUTES_TO/concept:b');
    expect(found && balanceOf(found)).toBe(1 / 3);
    expect(disputed(statement('CONTRIBUTES_TO', 0, 3))).toBe(null);
    expect(disputed(statement('CONTRIBUTES_TO', 3, 0))).toBe(null);
  });

  it('is opposed, at its own height or above, only when both have support', () => {
    const [one, other] = [statement('CONTRIBUTES_TO', 2), statement('HINDERS', 2)];
    expect(opposed(one, other)?.sides.map((side) => side.statement)).toEqual([one.id, other.id]);
    expect(opposed(one, statement('HINDERS', 0, 5))).toBe(null);
    expect(opposed(statement('CONTRIBUTES_TO', 0, 1), other)).toBe(null);
    const upper = statement('HINDERS', 1, 0, 'up');
    expect(opposedAbove(one, upper)?.id).toBe('controversy:HIERARCHY/concept:a/CONTRIBUTES_TO/concept:b/concept:up');
    expect(opposedAbove(one, statement('HINDERS', 0, 4, 'up'))).toBe(null);
  });
});

describe('figures', () => {
  it('differ within one year and one unit, shares apart from quantities', () => {
    const euros = (value: number, year: number | null = 2020) => ({ year, quantity: { value, unit: 'EUR' } });
    expect(figures(euros(1), euros(2))).toHaveLength(1);
    expect(figures(euros(1), euros(1))).toEqual([]);
    expect(figures(euros(1), euros(2, 2021))).toEqual([]);
    expect(figures(euros(1, null), euros(2, null))).toEqual([]);
    expect(figures(euros(1), { quantity: { value: 2, unit: 'USD' } })).toEqual([]);
    expect(figures(euros(1), { share: 0.5 })).toEqual([]);
    expect(figures({ quantity: { value: 1, unit: 'SHARE' } }, { share: 0.5 })).toEqual([]);
    expect(figures({ share: 0.4 }, { share: 0.5 })).toHaveLength(1);
    expect(figures({ ...euros(1), share: 0.4 }, { ...euros(2), share: 0.5 })).toHaveLength(2);
  });

  it('of what disputes the statement do not count', () => {
    expect(figures({ share: 0.4 }, { share: 0.5, stance: 'DISPUTES' })).toEqual([]);
  });

  it('make a side each, counted by independent sources', () => {
    const [found] = figures(
      { share: 0.5 },
      { share: 0.3 },
      { share: 0.5 },
      { share: 0.4, component: 0 },
      { share: 0.5, component: 2 },
    );
    expect(found?.sides.map(({ figure, sourceCount, place }) => [figure?.value, sourceCount, place])).toEqual([
      [0.5, 2, 2],
      [0.3, 1, 0],
      [0.4, 1, 1],
    ]);
    expect(found?.id).toBe('controversy:FIGURES/concept:a/FUNDED_BY/concept:b/2020/SHARE');
  });

  it('have units in their key that no unit can imitate', () => {
    const keys = ['a/b', 'a b', 'é'].map(
      (unit) => figures({ quantity: { value: 1, unit } }, { quantity: { value: 2, unit } })[0]?.id,
    );
    expect(keys.map((key) => key?.split('/').slice(4))).toEqual([
      ['2020', 'QUANTITY', 'a%2Fb'],
      ['2020', 'QUANTITY', 'a%20b'],
      ['2020', 'QUANTITY', '%C3%A9'],
    ]);
  });
});

describe('what is left of a controversy', () => {
  const [three] = figures({ share: 0.5 }, { share: 0.3 }, { share: 0.4 });
  if (three === undefined) throw new Error('three figures differ');

  it('has the sides with a source, in the order of what is left', () => {
    const left = whatIsLeft(three.sides, ({ place }) => [1, 0, 4][place] ?? 0);
    expect(left?.map(({ place, sourceCount }) => [place, sourceCount])).toEqual([
      [2, 4],
      [0, 1],
    ]);
  });

  it('is nothing when one side is', () => {
    expect(whatIsLeft(three.sides, ({ place }) => (place === 1 ? 7 : 0))).toBe(null);
  });
});

describe('the key of a controversy', () => {
  it('puts the more balanced first, then the better sourced, then by id', () => {
    const counts = [
      [7, 7],
      [2, 2],
      [1, 1],
      [9, 8],
      [3, 2],
      [3, 1],
      [6, 2],
    ] as const;
    const keys = counts.map(([one, other]) => {
      const found = disputed(statement('CONTRIBUTES_TO', one, other));
      return found === null ? '' : controversyKey(found);
    });
    const order = [...keys].sort().map((key) => counts[keys.indexOf(key)]);
    expect(order).toEqual([
      [7, 7],
      [2, 2],
      [1, 1],
      [9, 8],
      [3, 2],
      [6, 2],
      [3, 1],
    ]);
  });
});
