// What either store must give of relatedness, told a second time by weighing every pair of the YAML.
import { it } from 'vitest';
import type { EvidenceFilter } from '../../src/domain/filter.js';
import { LINK_KINDS, type LinkKind } from '../../src/domain/link.js';
import { readRelated, readTies, thirdsOf, totalOf, weightOf, type ReadTies } from '../support/reading-relatedness.js';
import { linksOver } from '../support/reading-link.js';
import { forEachFew, PATIENCE, same, type Ground } from './ground.js';

/** Kept of each entity. */
const KEPT = 50;

/** Filters of evidence over a corpus: of sources, of what is said, of both. */
export function evidenceFilters({ reading }: Pick<Ground, 'reading'>): EvidenceFilter[] {
  const { articles } = reading;
  const author = articles.flatMap(({ authors }) => authors)[0] ?? 'actor:nobody';
  const publisher = articles.flatMap(({ publisher: id }) => (id === null ? [] : [id]))[0] ?? 'actor:nobody';
  const some = articles.filter((_, at) => at % 3 === 0).map(({ id }) => id);
  return [
    { without: { articles: some, authors: [author], publishers: [publisher] } },
    { only: { articles: some } },
    { only: {}, languages: ['fr'] },
    { publishedTo: '2016-12-31', publishedFrom: '2000-01-01' },
    { stances: ['DISPUTES'] },
    { yearFrom: 2010, has: ['YEAR', 'SHARE'] },
    { languages: ['en'], stances: ['SUPPORTS'], yearTo: 2018 },
    { only: { articles: [] } },
  ];
}

/** The ties of one entity as a store must give them: in the order of the release, by what counts. */
function expectedTies(release: ReadTies, counted: ReadTies, id: string) {
  return [...(release.get(id) ?? [])]
    .sort(([a, one], [b, other]) => weightOf(other) - weightOf(one) || (a < b ? -1 : 1))
    .flatMap(([other]) => {
      const tie = counted.get(id)?.get(other);
      if (tie === undefined || weightOf(tie) === 0) return [];
      return [{ other, ...tie, weight: weightOf(tie), strong: true, otherTotal: totalOf(release, other) }];
    });
}

/** Holds a store's relatedness to the second reading. */
export function describeCloseness(ground: Ground): void {
  const ids = [...ground.reading.entity.keys(), 'concept:unknown', 'article:x', ''];
  const release = readTies(ground.reading);

  it('ranks the most related entities of each, with what joins the two themselves', PATIENCE, async () => {
    const snapshot = await ground.snapshot();
    const rows = await snapshot.similar(ids);
    ids.forEach((id, at) => {
      const all = readRelated(release, release, id);
      const thirds = thirdsOf(release, id);
      const items = all.slice(0, KEPT).map(([other, units]) => {
        const { pieces, coMention, hierarchy } = release.get(id)?.get(other) ?? {
          pieces: 0,
          coMention: 0,
          hierarchy: 0,
        };
        return { other, units, pieces, coMention, hierarchy, through: thirds.get(other) ?? null };
      });
      same(rows[at], { items, cut: all.length > KEPT }, `related to ${id}`);
    });
    same(await snapshot.similar([]), [], 'related to nothing');
  });

  it('gives the ties of the release, the strongest first', PATIENCE, async () => {
    const snapshot = await ground.snapshot();
    const rows = await snapshot.ties(ids, {});
    ids.forEach((id, at) => {
      same(rows[at], { entity: id, ties: expectedTies(release, release, id), more: false }, `ties of ${id}`);
    });
  });

  it('counts ties again by the evidence that counts', PATIENCE, async () => {
    const snapshot = await ground.snapshot();
    const asked = ground.waits ? ids.filter((_, at) => at % 4 === 0) : ids;
    await forEachFew(evidenceFilters(ground), async (filter) => {
      const counted = readTies(ground.reading, filter);
      const rows = await snapshot.ties(asked, filter);
      asked.forEach((id, at) => {
        const about = `ties of ${id} by ${JSON.stringify(filter)}`;
        same(rows[at], { entity: id, ties: expectedTies(release, counted, id), more: false }, about);
      });
    });
  });

  it('joins each entity to its neighbours, as far as it is asked to look', PATIENCE, async () => {
    const snapshot = await ground.snapshot();
    const asked = ground.waits ? ids.filter((_, at) => at % 4 === 0) : ids;
    const kinds: (readonly LinkKind[])[] = [['STATEMENT', 'BROADER', 'RELATED'], [...LINK_KINDS], ['CO_MENTION'], []];
    const filters = [{}, ...evidenceFilters(ground)];
    const questions = [
      ...kinds.flatMap((each) => [1, 3, 5_000].map((limit) => ({ kinds: each, evidence: {}, limit }))),
      ...filters.map((evidence, at) => ({ kinds: kinds[at % 2] ?? [], evidence, limit: at % 3 === 0 ? 4 : 5_000 })),
      { kinds: ['LOCATED_IN', 'WITHIN'] as const, evidence: {}, limit: 2 },
    ];
    await forEachFew(questions, async (question) => {
      const found = await snapshot.neighbours(asked, question);
      const linksOf = linksOver(ground.reading, question);
      asked.forEach((id, at) => {
        same(found[at], linksOf(id), `neighbours of ${id}, ${JSON.stringify(question)}`);
      });
    });
    same(await snapshot.neighbours([], { kinds: [...LINK_KINDS], evidence: {}, limit: 1 }), [], 'of nothing');
  });
}
