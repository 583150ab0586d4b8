// Independent sources: a partition of articles by shared names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentSources, type Sourced } from '../../src/domain/source.js';

const name = fc.constantFrom('actor:a', 'actor:b', 'actor:c', 'actor:d', 'actor:e', 'actor:f');
const article = fc.record({
  authors: fc.array(name, { maxLength: 3 }),
  publisher: fc.option(name, { freq: 2 }),
});
const articles = fc.array(article, { maxLength: 12 });

/** Which pairs of articles are one source. */
function pairs(sources: readonly number[]): string[] {
  return sources.flatMap((one, a) => sources.flatMap((other, b) => (a < b && one === other ? [`${a}-${b}`] : [])));
}

/** Every name reached from each article, step by step: the definition, without union-find. */
function reachable(from: Sourced, all: readonly Sourced[]): Set<Sourced> {
  const names = ({ authors, publisher }: Sourced): string[] => [...authors, ...(publisher === null ? [] : [publisher])];
  const found = new Set([from]);
  for (;;) {
    const known = new Set([...found].flatMap(names));
    const more = all.filter((each) => !found.has(each) && names(each).some((each) => known.has(each)));
    if (more.length === 0) return found;
    for (const each of more) found.add(each);
  }
}

describe('independent sources', () => {
  it.each<[string, Sourced[], number[]]>([
    ['no article', [], []],
    ['an article without names', [{ authors: [], publisher: null }], [0]],
    ['two articles without names', Array.from({ length: 2 }, () => ({ authors: [], publisher: null })), [0, 1]],
    [
      'an author who is a publisher elsewhere',
      [
        { authors: ['x'], publisher: null },
        { authors: [], publisher: 'x' },
      ],
      [0, 0],
    ],
    [
      'a third article that joins two',
      [
        { authors: ['x'], publisher: 'p' },
        { authors: ['y'], publisher: 'q' },
        { authors: ['x', 'y'], publisher: null },
      ],
      [0, 0, 0],
    ],
    [
      'a name given twice',
      [
        { authors: ['x', 'x'], publisher: 'x' },
        { authors: ['y'], publisher: null },
      ],
      [0, 1],
    ],
  ])('counts %s', (_, given, numbers) => {
    expect(independentSources(given)).toEqual(numbers);
  });

  it('joins exactly the articles that shared names lead to', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const sources = independentSources(given);
        given.forEach((one, a) => {
          const joined = reachable(one, given);
          given.forEach((other, b) => {
            expect(sources[a] === sources[b]).toBe(joined.has(other));
          });
        });
      }),
    );
  });

  it('numbers sources from 0 in order of first appearance', () => {
    fc.assert(
      fc.property(articles, (given) => {
        expect([...new Set(independentSources(given))]).toEqual(
          [...new Set(independentSources(given))].map((_, at) => at),
        );
      }),
    );
  });

  it('makes the same partition in whatever order the articles come', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (given, ranks) => {
        const order = given.map((_, at) => at).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
        const shuffled = independentSources(order.flatMap((at) => given[at] ?? []));
        const restored = given.map((_, at) => shuffled[order.indexOf(at)] ?? -1);
        expect(pairs(restored)).toEqual(pairs(independentSources(given)));
      }),
    );
  });

  it('never splits a source when an article is added', () => {
    fc.assert(
      fc.property(articles, article, (given, added) => {
        const after = pairs(independentSources([...given, added]));
        expect(after).toEqual(expect.arrayContaining(pairs(independentSources(given))));
      }),
    );
  });

  it('answers fast for many articles of one publisher and many of none', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({
      authors: [`actor:${at}`, `actor:${at + 1}`],
      publisher: at % 2 === 0 ? 'actor:p' : null,
    }));
    expect(new Set(independentSources(many)).size).toBe(1);
    expect(new Set(independentSources(many.map(() => ({ authors: [], publisher: null })))).size).toBe(100_000);
  });
});
