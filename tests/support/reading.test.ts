// The second reading is the judge of the stores; here it is judged itself, by what a person reads in the small corpus.
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { facetsOf, groupsByEntity, type ReadTimelineQuestion, timelinesByEntity } from './reading-count.js';
import { actorTest, articleTest, conceptsNear, entitiesUnder, evidenceTest, fits } from './reading-filter.js';
import { rankEntities, settleImportance } from './reading-importance.js';
import { rowsOf } from './reading-list.js';
import { countedStatements, groupSources, statementOf } from './reading-statement.js';
import { readCorpus } from './reading.js';

const reading = readCorpus(fileURLToPath(new URL('../fixtures/small', import.meta.url)));
/** To twelve decimals, as importance is told. */
const round = (share: number): number => Math.round(share * 1e12) / 1e12;
const BRAND = 'statement:concept:place-brand/CONTRIBUTES_TO/concept:attractiveness';
const articles = (order: string): string[] =>
  rowsOf(reading, { noun: 'articles', of: 'release', filter: {}, order }, 'release').map(({ id }) => id.slice(8));

describe('the second reading of the small corpus', () => {
  it('counts sources, publishers and articles apart', () => {
    const [statement] = reading.triples.filter(({ id }) => id === BRAND).map((triple) => statementOf(reading, triple));
    expect(statement).toMatchObject({
      sourceCount: 2,
      disputingSourceCount: 1,
      publisherCount: 3,
      articleCount: 4,
      firstStatedOn: '2019',
    });
  });

  it('forms sources once: what joined two of them still does when it is set aside', () => {
    const without = { articles: ['article:le-goff-2019-attractivite'] };
    const [found] = countedStatements(reading, {}, { without }).filter(({ statement }) => statement.id === BRAND);
    expect(found?.counts).toEqual({ sourceCount: 2, disputingSourceCount: 1, publisherCount: 3, articleCount: 3 });
    const supporting = found?.evidence.filter(({ stance }) => stance === 'SUPPORTS') ?? [];
    expect(groupSources(reading, supporting)).toHaveLength(3);
  });

  it('ranks by the sum of whole weights, each entity by its neighbours', () => {
    const line = { ...reading, evidence: [], mentions: [], entity: new Map(reading.entity) };
    const [one, two, three] = reading.territories.map((territory) => ({ ...territory, within: null as string | null }));
    if (one === undefined || two === undefined || three === undefined) throw new Error('Three territories are needed');
    one.within = two.id;
    three.within = two.id;
    line.entity = new Map([one, two, three].map((each) => [each.id, each]));
    rankEntities(line);
    // Where c = 0.05 + 0.85 * 2 e and e = 0.05 + 0.85 c / 2.
    const [end, middle] = [0.07125 / 0.2775, 0.135 / 0.2775];
    for (const [each, rank] of [
      [one, end],
      [two, middle],
      [three, end],
    ] as const)
      expect(each.importance).toBeCloseTo(rank, 12);
  });

  it('takes over last decimals, and nothing else', () => {
    const own = readCorpus(fileURLToPath(new URL('../fixtures/small', import.meta.url)));
    const told = [...own.entity.values()].map(({ id, importance }) => ({ id, importance: round(importance) }));
    settleImportance(own, told);
    expect([...own.entity.values()].map(({ id, importance }) => ({ id, importance }))).toEqual(told);
    const [first = { id: '', importance: 0 }, ...others] = told;
    const wrong = [round(first.importance + 1e-9), first.importance + 1e-14];
    for (const importance of wrong) {
      expect(() => {
        settleImportance(own, [{ id: first.id, importance }, ...others]);
      }).toThrow(/has importance/);
    }
    expect(() => {
      settleImportance(own, others);
    }).toThrow(/has importance/);
  });

  it('holds a statement that is only disputed', () => {
    const id = 'statement:concept:employer-brand/CONTRIBUTES_TO/concept:newcomer-welcome';
    const [found] = countedStatements(reading, { maxSources: 0 }, {});
    expect(found?.statement.id).toBe(id);
    expect(found?.counts).toEqual({ sourceCount: 0, disputingSourceCount: 1, publisherCount: 0, articleCount: 0 });
  });

  it('knows what is under and near a concept', () => {
    expect([...entitiesUnder(reading, ['concept:attractiveness'])].sort()).toEqual([
      'concept:attractiveness',
      'concept:employer-brand',
      'concept:newcomer-welcome',
      'concept:residential-attractiveness',
    ]);
    expect([...conceptsNear(reading, ['concept:newcomer-welcome'])]).toEqual(['concept:newcomer-welcome']);
    expect([...conceptsNear(reading, ['concept:overtourism'])].sort()).toEqual([
      'concept:overtourism',
      'concept:quality-of-life',
    ]);
    expect([...conceptsNear(reading, ['concept:employer-brand'])].sort()).toEqual([
      'concept:employer-brand',
      'concept:residential-attractiveness',
    ]);
  });

  it('joins actors to places and concepts, both with what is below', () => {
    const passing = (filter: Parameters<typeof actorTest>[1]): string[] =>
      reading.actors.filter(actorTest(reading, filter)).map(({ id }) => id);
    expect(passing({ within: ['territory:bretagne'], touches: ['concept:place-marketing'] })).toEqual([
      'actor:bretagne',
    ]);
    expect(passing({ within: ['territory:denmark'] }).sort()).toEqual(['actor:erik-oberg', 'actor:journal-of-places']);
    expect(passing({ within: [] })).toEqual([]);
  });

  it('counts a date only when all of it fits', () => {
    expect(fits('2021-03', '2021-03', undefined)).toBe(true);
    expect(fits('2021', '2021-01-02', undefined)).toBe(false);
    expect(fits('2021-03', undefined, '2021-03-30')).toBe(false);
    expect(fits('2024-02', undefined, '2024-02-29')).toBe(true);
    const until = reading.articles.filter(articleTest(reading, { publishedTo: '2021-03-09' })).map(({ slug }) => slug);
    expect(until).toContain('ouest-media-2021-tourisme');
    expect(until).not.toContain('le-goff-2021-marque');
  });

  it('orders articles by date, the less precise first, and backwards', () => {
    const oldest = [
      'journal-of-places-2018-issue',
      'le-goff-2019-attractivite',
      'oberg-2020-quality-of-life',
      'le-goff-2021-marque',
      'ouest-media-2021-tourisme',
      'coeur-2022-overtourism',
      'oberg-2023-employer-brand',
      'iroise-2024-accueil',
    ];
    // 2019 stands for its first day, which is after December 2018.
    expect(articles('OLDEST')).toEqual(oldest);
    expect(articles('NEWEST')).toEqual([...oldest].reverse());
  });

  it('orders statements by when they were first and last stated', () => {
    const list = {
      noun: 'statements',
      of: 'release',
      filter: { predicates: ['CONTRIBUTES_TO'] },
      evidence: {},
    } as const;
    const dates = (order: string): unknown[] => rowsOf(reading, { ...list, order }, 'release').map(({ by }) => by);
    expect(dates('OLDEST')).toEqual(['2019', '2023', '2024-02-29']);
    // The brand was last spoken of in 2023 too, and its id comes after the employer brand's.
    expect(dates('NEWEST')).toEqual(['2024-02-29', '2023', '2023']);
  });

  it('orders articles by title, folded', () => {
    expect(articles('TITLE')).toEqual([
      'iroise-2024-accueil', // Accueillir
      'le-goff-2021-marque', // Dix ans
      'le-goff-2019-attractivite', // L’attractivité
      'coeur-2022-overtourism', // Overtourism
      'journal-of-places-2018-issue', // Places
      'oberg-2020-quality-of-life', // Quality
      'oberg-2023-employer-brand', // The place
      'ouest-media-2021-tourisme', // Trop
    ]);
  });

  it('orders mentions by count, unknown counts last, then by the other end', () => {
    const mentions = rowsOf(reading, { noun: 'mentions', of: 'entity', filter: {} }, 'concept:place-brand');
    expect(mentions.map(({ id, by }) => [id.slice(8), by])).toEqual([
      ['oberg-2023-employer-brand', 33],
      ['le-goff-2019-attractivite', 12],
      ['le-goff-2021-marque', 5],
      ['oberg-2020-quality-of-life', 2],
      ['iroise-2024-accueil', 1],
      ['journal-of-places-2018-issue', null],
      ['ouest-media-2021-tourisme', null],
    ]);
  });

  it('counts evidence by year on both axes of time', () => {
    const year = (each: number, counts: object): object => ({
      year: each,
      contributes: 0,
      hinders: 0,
      disputes: 0,
      other: 0,
      ...counts,
    });
    const timeline = (question: ReadTimelineQuestion) =>
      timelinesByEntity(reading, question).get('concept:overtourism');
    expect(timeline({ axis: 'PUBLISHED', evidence: {} })).toEqual([
      year(2020, { disputes: 1 }),
      year(2021, { hinders: 1 }),
      year(2022, { hinders: 1 }),
      year(2024, { contributes: 1 }),
    ]);
    expect(timeline({ axis: 'ABOUT', evidence: { stances: ['SUPPORTS'] } })).toEqual([
      year(2020, { hinders: 1 }),
      year(2021, { hinders: 1 }),
    ]);
    expect(timeline({ role: 'OBJECT', axis: 'ABOUT', evidence: {} })).toBeUndefined();
  });

  it('groups statements by role and predicate', () => {
    expect(groupsByEntity(reading, {}).get('actor:agence-ouest')).toEqual([
      { role: 'OBJECT', predicate: 'WORKS_FOR', count: 1 },
      { role: 'SUBJECT', predicate: 'FUNDED_BY', count: 1 },
      { role: 'SUBJECT', predicate: 'MANAGES', count: 1 },
      { role: 'SUBJECT', predicate: 'PROMOTES', count: 1 },
    ]);
  });

  it('counts articles by what they share', () => {
    expect(facetsOf(reading, reading.articles, 'AUTHOR', 2)).toEqual([
      { value: 'actor:anne-le-goff', count: 2 },
      { value: 'actor:erik-oberg', count: 2 },
    ]);
    expect(facetsOf(reading, reading.articles, 'YEAR', 1)).toEqual([{ value: '2021', count: 2 }]);
  });

  it('holds evidence to what its article and its figures are', () => {
    const passing = (filter: Parameters<typeof evidenceTest>[1]): number =>
      reading.evidence.filter(evidenceTest(reading, filter)).length;
    expect(passing({})).toBe(reading.evidence.length);
    expect(passing({ has: ['SHARE'] })).toBe(3);
    expect(passing({ has: [] })).toBe(0);
    expect(passing({ only: { authors: ['actor:lucie-coeur'], publishers: ['actor:ouest-media'] } })).toBe(12);
    expect(passing({ yearFrom: 2020, yearTo: 2020 })).toBe(2);
  });
});
