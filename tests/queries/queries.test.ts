// The questions of queries/ on the memory store, and what each of them promises beyond being right.
import { parse, specifiedRules, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitsRule } from '../../src/graphql/limits.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSeed, schema, valuesAt } from '../support/asking.js';
import { describeQuestions } from './held-questions.js';
import { documents, QUESTIONS } from './question.js';

const GROUPS = ['find', 'who says what', 'close and why', 'paths', 'disagreement', 'over time'];
const all = documents();

let store: GraphStore;
beforeAll(async () => {
  store = await openSeed();
}, 60_000);

/** What a document answers with its defaults. */
async function answerOf(number: string): Promise<Readonly<Record<string, unknown>>> {
  return ask(store, all.find((document) => document.number === number)?.text ?? '');
}

describe('the documents', () => {
  it('are one for each question that has an answer to be held to', () => {
    expect(all.map(({ number }) => number)).toEqual(Object.keys(QUESTIONS).sort());
  });

  it.each(all)('$file opens with its group and its title in both languages', ({ text }) => {
    const [, group, , french] = /^# ([^:]+): (\S.+)\n# fr: (\S.+)\n/.exec(text) ?? [];
    expect(GROUPS).toContain(group);
    // Typographic apostrophes, and before a question mark the space that no line breaks at.
    expect(french).toMatch(/^(?:[^'?]|\u202f\?)+$/);
  });

  it.each(all)('$file is valid and within the limits of a server that nobody configured', ({ text }) => {
    const limits = limitsRule({ depth: 15, aliases: 30, fields: 500 });
    expect(validate(schema, parse(text, { maxTokens: 2000 }), [...specifiedRules, limits])).toEqual([]);
  });
});

describe('the questions on the memory store', () => {
  describeQuestions(() => store, 60);
});

describe('the answers', () => {
  it('1 has shares, quantities, years, locators, notes and sources counted', async () => {
    const data = await answerOf('01');
    const pieces = 'statements.nodes.evidence.nodes';
    for (const field of ['share', 'quantity.unit', 'year', 'locator', 'note.value', 'source']) {
      expect(valuesAt(data, `${pieces}.${field}`).some((value) => value !== null)).toBe(true);
    }
    expect(valuesAt(data, 'statements.nodes.object.id').some((id) => String(id).startsWith('concept:'))).toBe(true);
    expect(valuesAt(data, 'statements.nodes.object.kind')).toContain('LOCAL_AUTHORITY');
  });

  it('5 leads up to a country', async () => {
    const data = await answerOf('05');
    expect(valuesAt(data, 'statements.nodes.subject.territory.ancestors.kind')).toContain('COUNTRY');
    expect(new Set(valuesAt(data, 'statements.nodes.object.id')).size).toBeGreaterThan(1);
  });

  it('6 is the same by address, DOI and slug', async () => {
    const { byUrl, byDoi, bySlug } = await answerOf('06');
    expect(byUrl).not.toBe(null);
    expect(byDoi).toEqual(byUrl);
    expect(bySlug).toEqual(byUrl);
  });

  it('7 is null or empty where no source says', async () => {
    const data = await answerOf('07');
    expect(valuesAt(data, 'actor.foundedYear')).toEqual([null]);
    expect(valuesAt(data, 'actor.founders.nodes')).toEqual([]);
    expect(valuesAt(data, 'actor.managers.nodes').length).toBeGreaterThan(0);
  });

  it('8 has titles in French beside labels in English', async () => {
    const data = await answerOf('08');
    const statements = 'actor.statementGroups.statements.nodes';
    expect(valuesAt(data, `${statements}.evidence.nodes.article.label.lang`)).toContain('fr');
    expect(new Set(valuesAt(data, `${statements}.object.label.lang`))).toEqual(new Set(['en', null]));
  });

  it('9 is territory-brand each time, with its name marked', async () => {
    const data = await answerOf('09');
    for (const way of ['first', 'second', 'third']) {
      expect(valuesAt(data, `${way}.edges.node.id`)[0]).toBe('concept:territory-brand');
      expect(valuesAt(data, `${way}.edges.highlights.field`)).toContain('LABEL');
    }
  });

  it('10 is residential-attractiveness each time', async () => {
    const data = await answerOf('10');
    const ids = ['bare', 'straight', 'curly'].flatMap((way) => valuesAt(data, `${way}.nodes.id`));
    expect(ids).toEqual(ids.map(() => 'concept:residential-attractiveness'));
    expect(ids).toHaveLength(3);
  });

  it('11 has the concept first, then technopoles, and counts of more kinds than one', async () => {
    const data = await answerOf('11');
    const [first, ...others] = valuesAt(data, 'suggest.nodes.resource.id');
    expect(first).toBe('concept:technopole');
    expect(others).toEqual(expect.arrayContaining(['actor:technopole-brest-iroise', 'actor:technopole-futuroscope']));
    const counted = valuesAt(data, 'suggest.counts.count').map(Number);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(1 + others.length);
    for (const name of valuesAt(data, 'suggest.nodes.matched.value')) expect(name).toMatch(/\btechno/i);
    expect(valuesAt(data, 'suggest.counts.kind')).toEqual(expect.arrayContaining(['CONCEPT', 'ACTOR', 'ARTICLE']));
  });

  it('13 has a column for each brand, and a count of 0 where nothing is said', async () => {
    const { nodes } = await answerOf('13');
    expect(nodes).toHaveLength(5);
    const cells = ['managedBy', 'fundedBy', 'targets', 'expresses'];
    expect(cells.flatMap((cell) => valuesAt(nodes, `${cell}.totalCount`))).toContain(0);
  });

  it('15 has communities by size, in which actors straddle', async () => {
    const data = await answerOf('15');
    const sizes = valuesAt(data, 'communities.nodes.size').map(Number);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(valuesAt(data, 'communities.nodes.straddlers.nodes.id')[0]).toMatch(/^actor:/);
    for (const label of valuesAt(data, 'communities.nodes.label.value')) expect(label).not.toBe('');
  });

  it('16 counts every year from the first to the last', async () => {
    const years = valuesAt(await answerOf('16'), 'concept.effects.year').map(Number);
    expect(years).toEqual(years.map((_, at) => (years[0] ?? 0) + at));
    expect(valuesAt(await answerOf('16'), 'concept.effects')).toContainEqual(
      expect.objectContaining({ contributes: 0, hinders: 0, disputes: 0, other: 0 }),
    );
  });

  it('17 are two disjoint sets that add up to the whole', async () => {
    const data = await answerOf('17');
    const [before, since] = ['before', 'since'].map((period) => valuesAt(data, `${period}.nodes.id`));
    expect(before?.filter((id) => since?.includes(id))).toEqual([]);
    expect([(before ?? []).length + (since ?? []).length]).toEqual(valuesAt(data, 'whole.totalCount'));
  });

  it('18 are counts that differ', async () => {
    const data = await answerOf('18');
    const counts = ['oneArticle', 'threeArticles', 'threeSources', 'threePublishers'].map(
      (name) => valuesAt(data, `${name}.totalCount`)[0],
    );
    expect(new Set(counts).size).toBe(4);
  });

  it('22 are pairs of concepts, each with a path whose links show what they stand on', async () => {
    const data = await answerOf('22');
    const ends = ['a', 'b'].flatMap((end) => valuesAt(data, `gaps.nodes.${end}.id`));
    expect(ends).toHaveLength(20);
    for (const id of ends) expect(id).toMatch(/^concept:/);
    expect(
      valuesAt(data, 'gaps.nodes.path.length')
        .map(Number)
        .every((length) => length > 0),
    ).toBe(true);
    expect(valuesAt(data, 'gaps.nodes.path.links.articles.nodes.url').length).toBeGreaterThan(20);
  });

  it('24 reach down two levels on both axes', async () => {
    const data = await answerOf('24');
    expect(valuesAt(data, 'actors.nodes.territory.id')).toContain('territory:brest');
    const touched = valuesAt(data, 'actors.nodes.statements.nodes.object.id');
    expect(touched).toEqual(expect.arrayContaining(['concept:technopole', 'concept:digital-canteen']));
  });

  it('30 are a hundred, null where the id is unknown', async () => {
    const { nodes } = await answerOf('30');
    expect(nodes).toHaveLength(100);
    expect((nodes as unknown[]).filter((node) => node === null)).toHaveLength(6);
  });
});
