// The judge of communities judged itself: by a figure that a person can work out, and by what it must refuse.
import { beforeAll, describe, expect, it } from 'vitest';
import { graphOf, SMALL } from '../store/corpus-graph.js';
import { modularity, settleStructure } from './reading-community.js';
import type { Weights } from './reading-importance.js';
import { readCorpus } from './reading.js';

/** What is told of an entity. */
interface Told {
  readonly type: 'Concept' | 'Actor' | 'Territory';
  readonly id: string;
  readonly importance: number;
  readonly community: string | null;
}

let told: Told[];
beforeAll(async () => {
  const { concepts, actors, territories } = await graphOf(SMALL);
  told = [...concepts, ...actors, ...territories];
});

/** Reads the small corpus anew and takes over what is told, with other communities. */
function settle(change: (community: string | null, at: number) => string | null): void {
  settleStructure(
    readCorpus(SMALL),
    told.map((each, at) => ({ ...each, community: change(each.community, at) })),
  );
}

describe('the judge of communities', () => {
  it('knows the modularity of two triangles with a tie between them', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ties = ['ab', 'bc', 'ac', 'de', 'ef', 'df', 'cd'];
    const weights: Weights = new Map(ids.map((id) => [id, new Map<string, number>()]));
    for (const tie of ties) {
      const [one, other] = [tie.slice(0, 1), tie.slice(1)];
      weights.get(one)?.set(other, 2);
      weights.get(other)?.set(one, 2);
    }
    const triangles = new Map(ids.map((id) => [id, id < 'd' ? 'first' : 'second']));
    // Of 14 ends 12 lie within, 7 in each.
    expect(modularity(weights, triangles)).toBeCloseTo(12 / 14 - 2 * (7 / 14) ** 2, 12);
    expect(modularity(weights, new Map(ids.map((id) => [id, 'all'])))).toBeCloseTo(0, 12);
  });

  it('takes over what was found', () => {
    expect(() => {
      settle((community) => community);
    }).not.toThrow();
  });

  it('refuses an entity without a community that has links, and one with it that has none', () => {
    const linked = told.findIndex(({ community }) => community !== null);
    const lonely = told.findIndex(({ community }) => community === null);
    expect(Math.min(linked, lonely)).toBeGreaterThanOrEqual(0);
    expect(() => {
      settle((community, at) => (at === linked ? null : community));
    }).toThrow(/is in no community/);
    expect(() => {
      settle((community, at) => (at === lonely ? 'community:1' : community));
    }).toThrow(/is in community:1/);
  });

  it('refuses parts that are worse than simple ones, or would be better joined', () => {
    expect(() => {
      settle((community) => community && 'community:1');
    }).toThrow(/are better/);
    const some = told.findIndex(({ community }) => community === 'community:1');
    expect(() => {
      settle((community, at) => (at === some ? 'community:9' : community));
    }).toThrow(/would be better joined/);
  });

  it('refuses numbers that do not go by size', () => {
    const swapped = new Map([
      ['community:1', 'community:2'],
      ['community:2', 'community:1'],
    ]);
    expect(() => {
      settle((community) => community && (swapped.get(community) ?? community));
    }).toThrow(/is in community:/);
  });
});
