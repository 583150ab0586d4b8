// The bound behind every other limit: what one request may read and how long it may last, the same over either kind of
// store, whatever is nested in what.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { answer, ask, openSeed, openSmall, schema, waitingStore, watchedStore } from '../support/asking.js';
import { randomDocument } from '../support/random-document.js';

let small: GraphStore;
let seed: GraphStore;
beforeAll(async () => {
  [small, seed] = await Promise.all([openSmall(), openSeed()]);
}, 60_000);

/** Codes of the errors of an answer, each once. */
const codes = ({ errors }: Awaited<ReturnType<typeof answer>>): string[] => [
  ...new Set(errors.map(({ code }) => code)),
];

/** The fewest rows with which a request is answered. */
async function fewestRows(store: GraphStore, document: string): Promise<number> {
  let [low, high] = [1, 20_000];
  while (low < high) {
    const rows = (low + high) >>> 1;
    if (codes(await answer(store, document, {}, { rows })).length === 0) high = rows;
    else low = rows + 1;
  }
  return low;
}

const OPPOSED = '{ predicates: [HINDERS, CONTRIBUTES_TO], object: { ids: ["concept:quality-of-life"] } }';
/** Documents with the rows that each reads of the small corpus, counted by hand. */
const COUNTED: readonly (readonly [string, string, number])[] = [
  ['a page', '{ concepts { nodes { id } } }', 10],
  ['two pages', '{ concepts(first: 3) { nodes { id } } territories(last: 2) { totalCount } }', 3 + 2],
  ['an empty page, which costs one', '{ concepts(filter: { ids: [] }) { totalCount } }', 1],
  ['pages under each row', '{ territories { nodes { actors { nodes { id } } } } }', 6 + (3 + 1 + 1 + 2 + 1 + 1)],
  ['facets', '{ articles(first: 1) { facets(by: KIND) { value } } }', 1 + 7],
  ['groups', '{ concept(slug: "quality-of-life") { statementGroups { role } } }', 4],
  ['years, the empty ones too', '{ concept(slug: "attractiveness") { timeline { year } } }', 5],
  [
    'a page twice when it is reached twice',
    `{ statements(filter: ${OPPOSED}) { nodes { object { statements(first: 4) { nodes { id } } } } } }`,
    2 + 4 + 4,
  ],
];

describe('the rows of a request', { timeout: 120_000 }, () => {
  it.each(COUNTED)('count %s', async (_, document, rows) => {
    expect(await fewestRows(small, document)).toBe(rows);
  });

  it.each(COUNTED)('count %s, over a store that waits too', async (_, document, rows) => {
    expect(await fewestRows(waitingStore(small).store, document)).toBe(rows);
  });

  it.each([false, true])('end it with TOO_EXPENSIVE and the field that spent most (waiting: %s)', async (waits) => {
    const document = '{ concepts { nodes { statements { nodes { evidence { nodes { id } } } } } } }';
    const refused = await answer(watchedStore(small, { waits }).store, document, {}, { rows: 25 });
    expect(codes(refused)).toEqual(['TOO_EXPENSIVE']);
    expect(refused.errors[0]?.message).toMatch(
      /^The request reads more than 25 rows, most of them in (Concept|Statement)\.(statements|evidence): ask for smaller/,
    );
  });

  it.each([false, true])('are 20,000 at most in any nesting (waiting: %s)', async (waits) => {
    const inside = (levels: number): string =>
      levels === 0 ? 'id' : `statements(first: 100) { nodes { subject { ${inside(levels - 1)} } object { id } } }`;
    const { store, mostRows } = watchedStore(seed, { waits });
    expect(codes(await answer(store, `{ ${inside(6)} }`))).toEqual(['TOO_EXPENSIVE']);
    expect(mostRows()).toBeLessThanOrEqual(20_001);
  });

  it('are never asked for beyond what is left, however many pages are asked at once', async () => {
    const page = (size: number) =>
      `p${size}: statements(first: ${size}) { nodes { evidence(first: 50) { totalCount } } }`;
    const pages = Array.from({ length: 30 }, (_, at) => page(71 + at)).join(' ');
    const { store, mostRows } = waitingStore(seed);
    expect(codes(await answer(store, `{ concepts(first: 40) { nodes { ${pages} } } }`))).toEqual(['TOO_EXPENSIVE']);
    expect(mostRows()).toBeLessThanOrEqual(20_001);
  });

  it('bound any document alike over either kind of store', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument(schema), fc.integer({ min: 1, max: 400 }), async ({ query, variables }, rows) => {
        const { store, mostRows } = waitingStore(small);
        const waited = await answer(store, query, variables, { rows });
        const atOnce = await answer(small, query, variables, { rows });
        expect(mostRows()).toBeLessThanOrEqual(rows + 1);
        // Where an argument is refused too, what is met first tells.
        if ([waited, atOnce].some((each) => codes(each).includes('BAD_USER_INPUT'))) return;
        // What else is wrong is met in another order, and may end a request before its rows do.
        if ([...codes(waited), ...codes(atOnce)].some((code) => code !== 'TOO_EXPENSIVE')) return;
        expect(codes(waited)).toEqual(codes(atOnce));
        if (waited.errors.length === 0) expect(waited.data).toEqual(atOnce.data);
      }),
      // Shrinking a document takes minutes; its seed and path are told.
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('are not asked for when an argument is refused', async () => {
    const { store, calls } = waitingStore(small);
    expect(codes(await answer(store, '{ concepts(first: 0) { totalCount } }'))).toEqual(['BAD_USER_INPUT']);
    expect(calls).toEqual([]);
  });

  it.each([false, true])(
    'suffice for a page of a hundred under each of a hundred rows (waiting: %s)',
    async (waits) => {
      const document = '{ statements(first: 100) { nodes { evidence(first: 100) { nodes { id } } } } }';
      await ask(watchedStore(seed, { waits }).store, document);
    },
  );
});

describe('the time of a request', () => {
  const document = '{ concept(slug: "talents") { statements { nodes { subject { id } } } broader { totalCount } } }';

  it.each([false, true])('ends it with TIMEOUT (waiting: %s)', async (waits) => {
    const { store, calls } = watchedStore(seed, { waits });
    const { data, errors } = await answer(store, document, {}, { ms: -1 });
    expect(data).toEqual({ concept: null });
    expect(errors).toEqual([
      {
        code: 'TIMEOUT',
        message: 'The request took too long: ask for less, or in several requests',
        path: 'concept',
      },
    ]);
    expect(calls).toEqual([]);
  });

  it.each([false, true])('lets a call end and makes no other (waiting: %s)', async (waits) => {
    const spin = (): void => {
      for (const end = performance.now() + 200; performance.now() < end;);
    };
    const { store, calls } = watchedStore(seed, { waits, onCall: spin });
    const refused = await answer(store, document, {}, { ms: 150 });
    expect(codes(refused)).toEqual(['TIMEOUT']);
    expect(calls.map(({ method }) => method)).toEqual(['resources']);
  });
});
