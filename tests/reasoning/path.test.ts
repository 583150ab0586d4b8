// Paths against a plain search of everything.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/domain/id.js';
import { isEditorial, isSymmetric, reverse, type Link, type Neighbourhood } from '../../src/domain/link.js';
import { findPaths, PATH_BUDGET, type Path } from '../../src/reasoning/path.js';

const NAMES = 'abcdefgh'.split('').map((letter): EntityId => `concept:${letter}`);

/** Links between some of eight entities, at most one a pair. */
const graphs = fc
  .uniqueArray(
    fc.record({
      pair: fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b),
      kind: fc.constantFrom('STATEMENT' as const, 'BROADER' as const, 'RELATED' as const),
      sourceCount: fc.integer({ min: 1, max: 4 }),
      reversed: fc.boolean(),
    }),
    { selector: ({ pair }) => pair.join(), maxLength: 24 },
  )
  .map((edges) =>
    edges.map(({ pair: [a, b], kind, sourceCount, reversed }): Link => {
      const [source, target] = [NAMES[a] as EntityId, NAMES[b] as EntityId];
      const statement = kind === 'STATEMENT' ? `statement:${source}/X/${target}` : null;
      const sources = kind === 'STATEMENT' ? sourceCount : 0;
      return { source, target, kind, reversed: reversed && !isSymmetric(kind), statement, sourceCount: sources };
    }),
  );

function hood(links: readonly Link[], id: EntityId, limit: number): Neighbourhood {
  const all = links.flatMap((link) => [link, reverse(link)]).filter(({ source }) => source === id);
  all.sort((a, b) => b.sourceCount - a.sourceCount || (a.target < b.target ? -1 : 1));
  return { links: all.slice(0, limit), more: all.length > limit };
}

const reader = (links: readonly Link[]) => (ids: readonly EntityId[], limit: number) =>
  Promise.resolve(ids.map((id) => hood(links, id, limit)));

/** Every loopless path, sorted as the rules say. */
function bruteForce(links: readonly Link[], from: EntityId, to: EntityId, maxLength: number): Path[] {
  const found: Path[] = [];
  const walk = (path: readonly Link[], at: EntityId): void => {
    if (at === to) {
      const sourced = path.filter((link) => !isEditorial(link)).map(({ sourceCount }) => sourceCount);
      found.push({ links: path, strength: sourced.length === 0 ? 0 : Math.min(...sourced) });
      return;
    }
    if (path.length === maxLength) return;
    for (const link of hood(links, at, 99).links) {
      if (link.target !== from && !path.some(({ target }) => target === link.target))
        walk([...path, link], link.target);
    }
  };
  if (from !== to) walk([], from);
  const ids = ({ links: each }: Path): string => each.map(({ target }) => target).join('\t');
  return found.sort((a, b) => a.links.length - b.links.length || b.strength - a.strength || (ids(a) < ids(b) ? -1 : 1));
}

describe('paths', () => {
  it('are those of a plain search, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.nat(7),
        fc.nat(7),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 6 }),
        async (links, a, b, k, maxLength) => {
          const [from, to] = [NAMES[a] as EntityId, NAMES[b] as EntityId];
          const { paths, complete } = await findPaths(reader(links), { from, to, k, maxLength });
          expect(complete).toBe(true);
          expect(paths).toEqual(bruteForce(links, from, to, maxLength).slice(0, k));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stop at the budget and say so, never missing a shorter one', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        async (links, budget, steps) => {
          const [from, to] = [NAMES[0] as EntityId, NAMES[7] as EntityId];
          const { paths, complete } = await findPaths(
            reader(links),
            { from, to, k: 10, maxLength: 6 },
            { links: budget, linksEach: PATH_BUDGET.linksEach, steps },
          );
          const all = bruteForce(links, from, to, 6).slice(0, 10);
          if (complete) expect(paths).toEqual(all);
          else expect(paths.length).toBeLessThanOrEqual(all.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are none from a thing to itself', async () => {
    const [from] = NAMES as [EntityId];
    expect(await findPaths(reader([]), { from, to: from, k: 3, maxLength: 4 })).toEqual({ paths: [], complete: true });
  });
});
