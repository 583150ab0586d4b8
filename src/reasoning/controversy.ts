// The rules by which sources disagree. Each side has a source of its own, else there is nothing to weigh.
import {
  inOrderOfSources,
  type Controversy,
  type ControversyKind,
  type ControversySide,
} from '../domain/controversy.js';
import type { GraphEvidence } from '../domain/graph.js';
import type { Statement } from '../domain/statement.js';
import type { Testimony, YearFigure } from '../domain/testimony.js';

type Sourced = Testimony & Pick<ControversySide, 'sourceCount'>;

/** A controversy of sides in the order of their places; null when fewer than two have a source. */
function controversyOf(kind: ControversyKind, key: readonly string[], sides: readonly Sourced[]): Controversy | null {
  const sourced = sides.map((side, place) => ({ ...side, place })).filter(({ sourceCount }) => sourceCount > 0);
  if (sourced.length < 2) return null;
  return { id: `controversy:${[kind, ...key].join('/')}`, kind, sides: inOrderOfSources(sourced) };
}

const supports = ({ id, sourceCount }: Statement): Sourced => ({
  ...{ statement: id, stance: 'SUPPORTS', figure: null, sourceCount },
});

/** The triple of a statement, as its id writes it. */
const written = ({ subject, predicate, object }: Statement): string => `${subject}/${predicate}/${object}`;

/** One statement that some sources support and others dispute; null when they do not. */
export function disputed(statement: Statement): Controversy | null {
  const { disputingSourceCount: sourceCount } = statement;
  const disputes: Sourced = { ...supports(statement), stance: 'DISPUTES', sourceCount };
  return controversyOf('DISPUTED', [written(statement)], [supports(statement), disputes]);
}

/** A CONTRIBUTES_TO against the HINDERS of the same two ends; null when either is without support. */
export function opposed(contributes: Statement, hinders: Statement): Controversy | null {
  const key = [contributes.subject, contributes.object];
  return controversyOf('OPPOSED', key, [supports(contributes), supports(hinders)]);
}

/**
 * A CONTRIBUTES_TO against a HINDERS of the same object, the subject of `upper` being above that of `lower`; null when
 * either is without support.
 */
export function opposedAbove(lower: Statement, upper: Statement): Controversy | null {
  return controversyOf('HIERARCHY', [written(lower), upper.subject], [supports(lower), supports(upper)]);
}

/** The figures that a piece of evidence gives, each of one year. */
function figuresOf({ year, share, quantity }: GraphEvidence): YearFigure[] {
  if (year === null) return [];
  return [
    ...(share === null ? [] : [{ year, unit: null, value: share }]),
    ...(quantity === null ? [] : [{ year, unit: quantity.unit, value: quantity.value }]),
  ];
}

/** What tells figures to compare from others: the year, and the share or the unit. */
function measureOf({ year, unit }: YearFigure): string {
  return unit === null ? `${year}/SHARE` : `${year}/QUANTITY/${encodeURIComponent(unit)}`;
}

/**
 * Figures for one year, shares or quantities of one unit, that differ: one controversy a year and measure, one side a
 * figure, the lowest first. Only what supports the statement says how much of it there is.
 * @param evidence all of the statement
 */
export function differingFigures(statement: Statement, evidence: readonly GraphEvidence[]): Controversy[] {
  const measures = new Map<string, Map<number, { readonly figure: YearFigure; readonly sources: Set<number> }>>();
  for (const piece of evidence.filter(({ stance }) => stance === 'SUPPORTS')) {
    for (const figure of figuresOf(piece)) {
      const values = measures.get(measureOf(figure)) ?? new Map<number, never>();
      measures.set(measureOf(figure), values);
      const { sources } = values.get(figure.value) ?? { sources: new Set() };
      values.set(figure.value, { figure, sources: sources.add(piece.component) });
    }
  }
  return [...measures].flatMap(([measure, values]) => {
    const given = [...values.values()].sort((a, b) => a.figure.value - b.figure.value);
    const sides = given.map(({ figure, sources }) => ({ ...supports(statement), figure, sourceCount: sources.size }));
    return controversyOf('FIGURES', [written(statement), measure], sides) ?? [];
  });
}

/**
 * Sides by the evidence that counts: those without a source left are gone; null when fewer than two are left.
 * @param countOf independent sources left of a side
 */
export function whatIsLeft(
  sides: readonly ControversySide[],
  countOf: (side: ControversySide) => number,
): readonly ControversySide[] | null {
  const counted = sides.map((side) => ({ ...side, sourceCount: countOf(side) }));
  const left = counted.filter(({ sourceCount }) => sourceCount > 0);
  return left.length < 2 ? null : inOrderOfSources(left);
}
