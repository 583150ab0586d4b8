// The contract, part four: what is counted over lists, and how counts behave when evidence is set aside.
import { describe, expect, it } from 'vitest';
import type { EvidenceFilter } from '../../src/domain/filter.js';
import {
  type ArticleFacet,
  type ArticleList,
  ROOT,
  type StatementList,
  type TimelineQuestion,
} from '../../src/store/graph-store.js';
import { facetsOf, groupsByEntity, timelinesByEntity } from '../support/reading-count.js';
import { rowsByParent } from '../support/reading-list.js';
import type { ReadArticle } from '../support/reading-record.js';
import { evidence, landmarksOf, UNKNOWN } from './filter-sample.js';
import { forEachFew, type Ground, PATIENCE, same, WHOLE } from './ground.js';
import { describeList, parentsOf } from './list-kind.js';

const FACETS = ['AUTHOR', 'PUBLISHER', 'MENTION', 'KIND', 'LANGUAGE', 'YEAR'] as const satisfies ArticleFacet[];
const ARTICLES: ArticleList = { noun: 'articles', of: 'release', filter: {}, order: 'NEWEST' };
const STATEMENTS: StatementList = { noun: 'statements', of: 'release', filter: {}, evidence: {}, order: 'SOURCES' };
/** Articles set aside, one at a time. */
const SET_ASIDE = 30;

/** Describes what a store counts. */
export function describeCounts(ground: Ground): void {
  const { reading } = ground;
  const landmarks = landmarksOf(reading);
  const entities = [...reading.entity.keys(), UNKNOWN.concept, 'malformed', landmarks.actor];
  const filters: EvidenceFilter[] = [{}, ...evidence(landmarks)];

  describe('counts', () => {
    it.each(FACETS)('of articles by %s are the most first, and at most so many', PATIENCE, async (by) => {
      const snapshot = await ground.snapshot();
      const lists: ArticleList[] = [
        ARTICLES,
        { ...ARTICLES, filter: { languages: ['fr'], mentions: { under: [landmarks.top] } } },
        { ...ARTICLES, filter: { kinds: [] } },
        { ...ARTICLES, of: 'published' },
        { ...ARTICLES, of: 'citedBy', order: 'TITLE' },
      ];
      for (const list of lists) {
        const rows = rowsByParent(reading, list);
        const parents = [...parentsOf(reading, list), ...(list.of === 'release' ? [] : [UNKNOWN.actor])];
        const articles = parents.map((parent) => (rows.get(parent) ?? []).map(({ item }) => item as ReadArticle));
        for (const limit of [1, 3, 50]) {
          const expected = articles.map((each) => facetsOf(reading, each, by, limit));
          same(await snapshot.facets(list, parents, by, limit), expected, `${describeList(list)}, at most ${limit}`);
        }
      }
    });

    it('of statements by role and predicate are the most first, of the evidence that counts', PATIENCE, async () => {
      const snapshot = await ground.snapshot();
      await forEachFew(filters, async (filter) => {
        const groups = groupsByEntity(reading, filter);
        const expected = entities.map((entity) => groups.get(entity) ?? []);
        same(await snapshot.statementGroups(entities, filter), expected, JSON.stringify(filter));
      });
    });

    it.each(['PUBLISHED', 'ABOUT'] as const)(
      'of evidence by year, %s, leave out empty years',
      PATIENCE,
      async (axis) => {
        const snapshot = await ground.snapshot();
        const questions: TimelineQuestion[] = [
          ...filters.map((filter) => ({ axis, evidence: filter })),
          { axis, role: 'SUBJECT', evidence: {} },
          { axis, role: 'OBJECT', evidence: {} },
          { axis, role: 'OBJECT', evidence: { stances: ['SUPPORTS'], languages: ['fr'] } },
        ];
        await forEachFew(questions, async (question) => {
          const years = timelinesByEntity(reading, question);
          const expected = entities.map((entity) => years.get(entity) ?? []);
          same(await snapshot.timelines(entities, question), expected, JSON.stringify(question));
        });
      },
    );

    it('are none when nothing is asked', async () => {
      const snapshot = await ground.snapshot();
      expect(await snapshot.facets(ARTICLES, [], 'KIND', 10)).toEqual([]);
      expect(await snapshot.statementGroups([], {})).toEqual([]);
      expect(await snapshot.timelines([], { axis: 'ABOUT', evidence: {} })).toEqual([]);
    });

    it('of sources never rise when an article is set aside', PATIENCE, async () => {
      const snapshot = await ground.snapshot();
      const [whole] = await snapshot.slices(STATEMENTS, [ROOT], WHOLE);
      const before = new Map(whole?.items.map(({ statement, counts }) => [statement.id, counts]));
      await forEachFew(reading.articles.slice(0, SET_ASIDE), async (article) => {
        const list = { ...STATEMENTS, evidence: { without: { articles: [article.id] } } };
        const [left] = await snapshot.slices(list, [ROOT], WHOLE);
        for (const { statement, counts } of left?.items ?? []) {
          const then = before.get(statement.id);
          for (const count of ['sourceCount', 'disputingSourceCount', 'publisherCount', 'articleCount'] as const) {
            if (counts[count] > (then?.[count] ?? -1))
              expect({ statement, counts }, article.id).toEqual({ statement, then });
          }
        }
      });
    });

    it('of sources are 0 where all evidence disputes', async () => {
      const snapshot = await ground.snapshot();
      const [slice] = await snapshot.slices({ ...STATEMENTS, filter: { maxArticles: 0 } }, [ROOT], WHOLE);
      expect(slice?.items.length).toBeGreaterThan(0);
      for (const { counts } of slice?.items ?? []) {
        expect(counts).toMatchObject({ sourceCount: 0, publisherCount: 0, articleCount: 0 });
        expect(counts.disputingSourceCount).toBeGreaterThan(0);
      }
    });
  });
}
