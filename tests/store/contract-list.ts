// The contract, part two: whole lists, of every kind, by every order and with every filter.
import { describe, expect, it } from 'vitest';
import { type List, ROOT } from '../../src/store/graph-store.js';
import { landmarksOf, UNKNOWN } from './filter-sample.js';
import { filteredLists } from './filtered-list.js';
import { forEachFew, type Ground, holdsList, PATIENCE, WHOLE } from './ground.js';
import { everyList, listsOf, NOUNS, NOUNS_OF_PARENTS, parentsOf } from './list-kind.js';

/** Describes what a store answers for whole lists. */
export function describeLists(ground: Ground): void {
  const { reading } = ground;

  describe('whole lists', () => {
    it.each(NOUNS)('of %s hold, order and count what the second reading does', PATIENCE, async (noun) => {
      await forEachFew(listsOf(noun, everyList()), (list) => holdsList(ground, list, parentsOf(reading, list)));
    });

    it.each(NOUNS_OF_PARENTS)('of %s hold what passes each filter', PATIENCE, async (noun) => {
      await forEachFew(listsOf(noun, filteredLists(reading)), (list) =>
        holdsList(ground, list, parentsOf(reading, list)),
      );
    });

    it.each(NOUNS_OF_PARENTS)(
      'of %s are empty for a parent that is unknown, malformed or of another kind',
      async (noun) => {
        const some = [reading.concepts, reading.actors, reading.territories, reading.articles, reading.triples];
        const things = [...some, reading.evidence].map(([first]) => first?.id ?? '');
        for (const list of listsOf(noun, everyList()).filter(({ of }) => of !== 'release')) {
          const known = new Set(parentsOf(reading, list));
          const strangers = [
            ...things.filter((id) => !known.has(id)),
            ...Object.values(UNKNOWN),
            '',
            'Concept:x',
            ROOT,
          ];
          await holdsList(ground, list, strangers);
        }
      },
    );

    it('answer repeated parents each time, in the order asked', async () => {
      const list: List = { noun: 'statements', of: 'entity', filter: {}, evidence: {}, order: 'SOURCES' };
      const { top, actor } = landmarksOf(reading);
      await holdsList(ground, list, [actor, UNKNOWN.actor, top, actor, actor, top]);
    });

    it('are none when no parent is asked', async () => {
      const snapshot = await ground.snapshot();
      for (const list of everyList()) {
        expect(await snapshot.slices(list, [], WHOLE)).toEqual([]);
        expect(await snapshot.counts(list, [])).toEqual([]);
      }
    });
  });
}
