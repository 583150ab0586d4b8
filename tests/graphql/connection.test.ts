// The rules of every connection: its four arguments, its cursors, where its page stands.
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, refusal, valuesAt, type Asking } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}
type PageArgs = Readonly<Partial<Record<'first' | 'last', number | null> & Record<'after' | 'before', string | null>>>;

const DOCUMENT = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: EntityOrder! = LABEL) {
  concepts(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { id } }
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

/** A page of the ten concepts. */
async function pageOf(args: PageArgs & { orderBy?: string }, asking: Asking = {}): Promise<Page> {
  return (await ask(store, DOCUMENT, args, asking))['concepts'] as Page;
}

/** Asks for a page that must be refused. */
const refused = (args: PageArgs & { orderBy?: string }, asking: Asking = {}) => refusal(store, DOCUMENT, args, asking);
const idsOf = ({ edges }: Page): string[] => edges.map(({ node }) => node.id);
const cursorsOf = ({ edges }: Page): string[] => edges.map(({ cursor }) => cursor);

describe('the size of a page', () => {
  it('is 20 when nothing is asked, and null is as nothing', async () => {
    for (const args of ['', '(first: null, last: null, after: null, before: null)', '(first: 20)']) {
      const data = await ask(store, `{ evidence${args} { nodes { id } totalCount } }`);
      expect(valuesAt(data, 'evidence.nodes')).toHaveLength(20);
      expect(valuesAt(data, 'evidence.totalCount')).toEqual([23]);
    }
  });

  it('is what first or last asks, the other being null', async () => {
    expect(idsOf(await pageOf({ first: 3, last: null }))).toEqual(idsOf(await pageOf({})).slice(0, 3));
    expect(idsOf(await pageOf({ first: null, last: 3 }))).toEqual(idsOf(await pageOf({})).slice(-3));
  });

  it.each(['first', 'last'])('is refused when %s is not 1 to 100', async (name) => {
    for (const size of [0, -1, 101, 2 ** 31 - 1]) {
      expect(await refused({ [name]: size })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `${name} is ${size}: pass 1 to 100`,
        path: 'concepts',
      });
    }
    for (const size of [1, 100]) await pageOf({ [name]: size });
  });

  it('is refused when first and last are both given', async () => {
    expect(await refused({ first: 1, last: 1 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is refused under another field too, which is null then', async () => {
    const error = await refusal(store, '{ concept(slug: "overtourism") { statements(first: 0) { totalCount } } }');
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', path: 'concept.statements' });
  });
});

describe('a cursor', () => {
  const broken = ['', 'garbage', '!', 'null', 'x'.repeat(10_000)];
  const wrong = [
    '[]',
    '{}',
    '"x"',
    '["concepts.LABEL.en"]',
    '["concepts.LABEL.en",1]',
    '["concepts.LABEL.en","a","b"]',
  ];
  const encoded = wrong.map((text) => Buffer.from(text).toString('base64url'));

  it.each([...broken, ...encoded])('is BAD_CURSOR when it is no cursor (case %#)', async (cursor) => {
    for (const name of ['after', 'before']) {
      const error = await refused({ [name]: cursor });
      expect(error).toMatchObject({ code: 'BAD_CURSOR', path: 'concepts' });
      expect(error.message).toMatch(new RegExp(`^${name} is no cursor of ours`));
    }
  });

  it('is BAD_CURSOR with anything around it', async () => {
    const { pageInfo } = await pageOf({ first: 1 });
    for (const near of [` ${String(pageInfo.endCursor)}`, `${String(pageInfo.endCursor)}=`]) {
      expect(await refused({ after: near })).toMatchObject({ code: 'BAD_CURSOR', path: 'concepts' });
    }
  });

  it('is BAD_CURSOR in another order', async () => {
    const { pageInfo } = await pageOf({ orderBy: 'ARTICLES', first: 1 });
    const error = await refused({ after: pageInfo.endCursor });
    expect(error).toMatchObject({ code: 'BAD_CURSOR' });
    expect(error.message).toContain('concepts.ARTICLES');
  });

  it('is BAD_CURSOR in a list of something else', async () => {
    const { pageInfo } = await pageOf({ first: 1 });
    const error = await refusal(store, 'query ($after: String) { actors(after: $after) { totalCount } }', {
      after: pageInfo.endCursor,
    });
    expect(error).toMatchObject({ code: 'BAD_CURSOR', path: 'actors' });
  });

  it('is BAD_CURSOR by the labels of another language, and only there', async () => {
    const { pageInfo } = await pageOf({ first: 1 }, { languages: ['fr'] });
    expect(await refused({ after: pageInfo.endCursor }, { languages: ['en'] })).toMatchObject({ code: 'BAD_CURSOR' });
    await pageOf({ after: pageInfo.endCursor }, { languages: ['fr-CA', 'en'] });
    const { pageInfo: byArticles } = await pageOf({ first: 1, orderBy: 'ARTICLES' }, { languages: ['fr'] });
    await pageOf({ after: byArticles.endCursor, orderBy: 'ARTICLES' }, { languages: ['en'] });
  });

  it('needs nothing to stand where it points', async () => {
    const gone = Buffer.from(JSON.stringify(['concepts.LABEL.en', 'p\tconcept:gone'])).toString('base64url');
    const all = idsOf(await pageOf({}));
    const [after, before] = [idsOf(await pageOf({ after: gone })), idsOf(await pageOf({ before: gone }))];
    expect([...before, ...after]).toEqual(all);
    expect(after[0]).toBe('concept:place-brand');
  });
});

describe('a page', () => {
  it('has its nodes as edges too, and their first and last cursors', async () => {
    const page = await pageOf({ first: 4 });
    const cursors = cursorsOf(page);
    expect(valuesAt(page, 'nodes.id')).toEqual(idsOf(page));
    expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([cursors[0], cursors.at(-1)]);
    expect(page.totalCount).toBe(10);
  });

  it('has null cursors when it is empty', async () => {
    const all = await pageOf({});
    const page = await pageOf({ after: all.pageInfo.endCursor });
    expect(page.edges).toEqual([]);
    expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
    expect(page.totalCount).toBe(10);
  });

  it('stands exactly where its arguments say, whatever they are', async () => {
    const all = await pageOf({});
    const [ids, cursors] = [idsOf(all), cursorsOf(all)];
    const place = fc.option(fc.nat({ max: ids.length - 1 }));
    await fc.assert(
      fc.asyncProperty(
        place,
        place,
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        async (after, before, size, back) => {
          const [from, to] = [after === null ? 0 : after + 1, before ?? ids.length];
          const open = ids.slice(from, Math.max(from, to));
          const expected = back ? open.slice(-size) : open.slice(0, size);
          const page = await pageOf({
            [back ? 'last' : 'first']: size,
            after: after === null ? null : (cursors[after] ?? null),
            before: before === null ? null : (cursors[before] ?? null),
          });
          expect(idsOf(page)).toEqual(expected);
          const [first, last] = [expected[0], expected.at(-1)];
          expect(page.pageInfo).toMatchObject({
            hasPreviousPage: first === undefined ? after !== null : ids.indexOf(first) > 0,
            hasNextPage: last === undefined ? before !== null : ids.indexOf(last) < ids.length - 1,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the order LABEL', () => {
  const labels = async (languages: string[]) => {
    const data = await ask(store, '{ concepts { nodes { label { value } } } }', {}, { languages });
    return valuesAt(data, 'concepts.nodes.label.value') as string[];
  };

  it('is by the labels of the first language of Accept-Language that the corpus has', async () => {
    const [english, french] = [await labels(['en']), await labels(['fr'])];
    expect(english.slice(0, 3)).toEqual(['employer brand', 'overtourism', 'place brand']);
    expect(french.slice(0, 3)).toEqual([
      'accueil des nouveaux arrivants',
      'attractivité résidentielle',
      'attractivité territoriale',
    ]);
    expect(await labels(['de', 'fr-CA', 'en'])).toEqual(french);
    expect(await labels(['de'])).toEqual(english);
    expect(await labels([])).toEqual(english);
  });

  it('does not depend on the language that labels are asked in', async () => {
    const document = '{ concepts { nodes { label(lang: ["fr"]) { lang } id } } }';
    const french = await ask(store, document, {}, { languages: ['en'] });
    expect(valuesAt(french, 'concepts.nodes.id')).toEqual(idsOf(await pageOf({}, { languages: ['en'] })));
  });
});
