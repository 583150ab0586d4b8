// What a compiled query answers, and what it leaves to graphql-js.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getOperationAST, graphql, parse, validate, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledExecution } from '../../src/graphql/compiled.js';
import { RequestContext, type Context } from '../../src/graphql/context.js';
import { executableSchema } from '../../src/graphql/schema.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSeed, openSmall, type Variables } from '../support/asking.js';
import { randomDocument } from '../support/random-document.js';

const schema: GraphQLSchema = executableSchema();
const QUERIES = new URL('../../queries/', import.meta.url);

function contextOn(store: GraphStore, rows = 20_000): Context {
  return new RequestContext({ store, languages: ['fr'], requestId: 'a-test', rowBudget: rows, deadline: Infinity });
}

/** Asks again and again: what graphql-js says, and what each use of the compiled execution gives. */
async function asked(store: GraphStore, query: string, variables: Variables, rows?: number, uses = 4) {
  const context = contextOn(store, rows);
  await context.begin();
  const expected = await graphql({ schema, source: query, variableValues: variables, contextValue: context });
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`one operation is expected: ${query}`);
  const execute = compiledExecution(schema);
  const given: (string | null)[] = [];
  const contexts: Context[] = [];
  for (let use = 0; use < uses; use++) {
    const again = contextOn(store, rows);
    await again.begin();
    const data = await execute({ document, operation, variables, context: again });
    given.push(data && JSON.stringify(data));
    contexts.push(again);
  }
  return { expected, bytes: JSON.stringify(expected.data), given, contexts };
}

describe('a compiled query', { timeout: 120_000 }, () => {
  let small: GraphStore;
  let seed: GraphStore;
  beforeAll(async () => {
    small = await openSmall();
    seed = await openSeed();
  });

  it('is compiled at its third use', async () => {
    const { given, bytes } = await asked(small, '{ concepts { nodes { id label { value lang } } } }', {});
    expect(given).toEqual([null, null, bytes, bytes]);
  });

  it.each(readdirSync(QUERIES).filter((name) => name.endsWith('.graphql')))('answers %s alike', async (name) => {
    const { given, bytes, expected } = await asked(seed, readFileSync(new URL(name, QUERIES), 'utf8'), {});
    expect(expected.errors).toBeUndefined();
    expect(given[2] === bytes && given[3] === bytes).toBe(true);
  });

  it('answers any document alike, or leaves it to graphql-js', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(randomDocument(schema), async ({ query, variables }) => {
        // Longer ones, and those that say __proto__, are never compiled.
        if (query.length > 10_000 || query.includes('__proto__') || validate(schema, parse(query)).length > 0) return;
        const { given, bytes, expected, contexts } = await asked(small, query, variables, undefined, 3);
        // What its rows end is told by whoever sends the answer.
        if (contexts[2]?.budget.exhausted !== null) return;
        expect(given[2]).toBe(expected.errors === undefined ? bytes : null);
        if (expected.errors === undefined) answered++;
      }),
      { numRuns: 300, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(20);
  });

  it.each([
    ['a refused argument', '{ concepts(first: 0) { totalCount } ok: release { id } }', {}],
    ['a variable of another type', 'query ($slug: String!) { concept(slug: $slug) { id } }', { slug: 7 }],
    ['a variable that is missing', 'query ($slug: String!) { concept(slug: $slug) { id } }', {}],
  ])('leaves %s to graphql-js, with all rows to spend anew', async (_, query, variables) => {
    const { given, expected, contexts } = await asked(small, query, variables);
    expect(expected.errors).toHaveLength(1);
    expect(given).toEqual([null, null, null, null]);
    expect(contexts.map(({ budget }) => budget.left)).toEqual([20_000, 20_000, 20_000, 20_000]);
  });

  it('ends where the rows do, and is not executed again', async () => {
    const query = '{ concepts(first: 50) { nodes { statements(first: 20) { nodes { id } } } } }';
    const { given, contexts } = await asked(small, query, {}, 10);
    expect(given.slice(0, 2)).toEqual([null, null]);
    expect(given[2]).not.toBeNull();
    expect(contexts.map(({ budget }) => budget.exhausted?.code)).toEqual([
      undefined,
      undefined,
      'TOO_EXPENSIVE',
      'TOO_EXPENSIVE',
    ]);
  });

  it('is none of a document that takes long to compile', async () => {
    const { given } = await asked(small, `{ release { id } } # ${'-'.repeat(10_000)}`, {});
    expect(given).toEqual([null, null, null, null]);
  });

  it.each([
    ['{ concepts(first: 1) { nodes { __proto__: id slug } } }'],
    ['query ($__proto__: Int = 1) { concepts(first: $__proto__) { nodes { id } } }'],
    ['{ __proto__: release { id } a: release { version } }'],
  ])('is none where a name means something to JavaScript alone: %s', async (query) => {
    const { given } = await asked(small, query, {});
    expect(given).toEqual([null, null, null, null]);
  });

  it('is none where the schema alone is asked', async () => {
    const { given } = await asked(small, '{ __schema { queryType { name } } }', {});
    expect(given).toEqual([null, null, null, null]);
  });
});
