// What the question on gaps must answer, by the second reading of the YAML.
import { readRelated, readGaps, type ReadGap } from '../support/reading-relatedness.js';
import type { Reading } from '../support/reading.js';
import type { ReadLink } from '../support/reading-link.js';
import { articlesBehind, KEPT, linksVia, shown, tiesOf, TYPES, UNITS } from './close.js';
import type { Given, Teller } from './teller.js';

/** A release keeps so many. */
const KEPT_GAPS = 10_000;
const EVERY_KIND = ['STATEMENT', 'BROADER', 'RELATED', 'LOCATED_IN', 'WITHIN', 'CO_MENTION'];

/** What is kept of all gaps about an entity: what is related to it at least as closely, or the release's. */
function keptAbout(reading: Reading, about: string): { list: readonly ReadGap[]; cut: boolean } {
  const ties = tiesOf(reading, {});
  const all = readGaps(ties);
  const own = all.filter(({ a, b }) => a === about || b === about);
  const related = readRelated(ties, ties, about);
  if (related.length <= KEPT) return { list: own, cut: false };
  const near = new Set(related.slice(0, KEPT).map(([id]) => id));
  const ofRelease = new Set(all.slice(0, KEPT_GAPS));
  const [fromBoth, fromRelease] = [
    own.filter((gap) => near.has(gap.a) || near.has(gap.b)),
    own.filter((gap) => ofRelease.has(gap)),
  ];
  return { list: fromBoth.length > fromRelease.length ? fromBoth : fromRelease, cut: all.length > KEPT_GAPS };
}

function keptOf(reading: Reading): { list: readonly ReadGap[]; cut: boolean } {
  const all = readGaps(tiesOf(reading, {}));
  return { list: all.slice(0, KEPT_GAPS), cut: all.length > KEPT_GAPS };
}

/** 22: what is close though never together, and the path that suggests it. */
export function closeButNeverTogether({ reading, named, triple }: Teller, given: Given): unknown {
  const { about, kinds, first } = given as unknown as { about?: string; kinds: string[]; first: number };
  const types = kinds.map((kind) => TYPES[kind]);
  const isAsked = (id: string): boolean => id === about || types.includes(reading.entity.get(id)?.type ?? '');
  const kept = about === undefined ? keptOf(reading) : keptAbout(reading, about);
  const list = kept.list.filter(({ a, b }) => isAsked(a) && isAsked(b));
  const linksOf = linksVia(reading, EVERY_KIND);
  const tellLink = (link: ReadLink): unknown => ({
    ...{ kind: link.kind, reversed: link.reversed, sourceCount: link.sourceCount },
    ...{ source: named(link.source), target: named(link.target) },
    statement:
      link.statement === null
        ? null
        : { id: link.statement, predicate: (triple(link.statement) as { predicate: string }).predicate },
    articles: shown(articlesBehind(reading, link), 3),
  });
  const tell = ({ a, b, units, through }: ReadGap): unknown => {
    const stations = through === null ? [a, b] : [a, through, b];
    const links = stations.slice(1).flatMap((to, at) => {
      return linksOf(stations[at] ?? '').links.filter(({ target }) => target === to);
    });
    const sourced = links.map(({ sourceCount }) => sourceCount).filter((count) => count > 0);
    return {
      score: units / UNITS,
      ...{ a: named(a), b: named(b) },
      path: {
        length: links.length,
        strength: sourced.length === 0 ? 0 : Math.min(...sourced),
        links: links.map(tellLink),
      },
    };
  };
  return {
    gaps: {
      totalCount: list.length,
      complete: kinds.length === 0 || list.length > first || !kept.cut,
      nodes: list.slice(0, first).map(tell),
    },
  };
}
