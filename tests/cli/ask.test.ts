// Answers without a server: those that a server gives, under the same limits and with the same errors.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask as askServer, openSmallStore, serve } from '../support/serving.js';
import { call } from './calling.js';

const folder = mkdtempSync(join(tmpdir(), 'ancrage-ask-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A file that holds a query. */
function fileOf(query: string): string {
  const file = join(folder, `${Math.random()}.graphql`);
  writeFileSync(file, query);
  return file;
}

async function asking(query: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { code, out, err } = await call(['ask', fileOf(query), '--folder', 'tests/fixtures/small', ...args], env);
  return { code, err, answer: (out === '' ? null : JSON.parse(out)) as Record<string, unknown> | null };
}

const CONCEPTS = `query Concepts($first: Int = 2, $slugs: [String!], $text: String, $kinds: [ActorKind!], $by: ConceptRef) {
  concepts(first: $first) { nodes { id label { value lang } } totalCount }
}`;

describe('ancrage ask', () => {
  it('answers what the server answers, in the languages asked for', async () => {
    const { app } = await serve({ store: await openSmallStore() });
    const query = '{ concepts(first: 3) { nodes { id label { value lang } } totalCount } release { id } }';
    for (const lang of ['fr', 'en']) {
      const told = await askServer(app, query, { headers: { 'accept-language': lang } });
      const { code, err, answer } = await asking(query, ['--lang', lang]);
      expect([code, err, answer]).toEqual([0, '', told.json()]);
      expect(JSON.stringify(answer)).toContain(`"lang":"${lang}"`);
    }
    await app.close();
  });

  it('takes variables as people type them', async () => {
    const query = `query ($ids: [ID!]!, $text: ID!, $n: Int!, $only: EvidenceFilter) {
      nodes(ids: $ids) { id ... on Concept { statements(first: $n, evidence: $only) { nodes { id } } } } node(id: $text) { id }
    }`;
    const { app } = await serve({ store: await openSmallStore() });
    const ids = ['concept:attractiveness', 'concept:place-brand'];
    const variables = { ids, text: ids[0], n: 2, only: { stances: ['SUPPORTS'] } };
    const told = (await askServer(app, query, { variables })).json<object>();
    const args = ['--var', `ids=${JSON.stringify(ids)}`, '--var', `text=${ids[0] ?? ''}`, '--var', 'n=2'];
    const { code, answer } = await asking(query, [...args, '--var', 'only={"stances":["SUPPORTS"]}']);
    expect([code, answer]).toEqual([0, told]);
    expect(told).not.toHaveProperty('errors');
    await app.close();
  });

  it('answers 1 and prints the errors of an answer', async () => {
    const wrong = await asking('{ nothing }');
    expect([wrong.code, wrong.err]).toEqual([1, '']);
    expect(wrong.answer).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(await asking('{ concepts(')).toMatchObject({
      code: 1,
      answer: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] },
    });
  });

  it('keeps the limits of the server', async () => {
    const refused = { code: 1, answer: { errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }] } };
    const query = '{ concepts(first: 10) { nodes { id } } }';
    expect(await asking(query, [], { MAX_DEPTH: '2' })).toMatchObject(refused);
    expect(await asking(query, [], { ROW_BUDGET: '3' })).toMatchObject(refused);
    expect((await asking(query)).code).toBe(0);
  });

  it('asks memory even where the environment names a Neo4j', async () => {
    expect((await asking('{ release { id } }', [], { NEO4J_URI: 'bolt://127.0.0.1:1' })).code).toBe(0);
  });

  it('answers the operation that is named', async () => {
    const two = 'query A { release { id } } query B { concepts { totalCount } }';
    expect((await asking(two)).code).toBe(1);
    expect(await asking(two, ['--operation', 'B'])).toMatchObject({ code: 0, answer: { data: { concepts: {} } } });
  });

  it.each([
    ['first', '--var first: give NAME=VALUE, such as --var first=5.'],
    ['frist=3', '--var frist=3: the query has no variable frist; its variables: first, slugs, text, kinds, by.'],
    ['first=many', '--var first=many: many is no JSON, which first asks for.'],
    ['slugs=[a', '--var slugs=[a: [a is no JSON, which slugs asks for.'],
    ['by={', '--var by={: { is no JSON, which by asks for.'],
  ])('answers 2 to --var %s', async (given, message) => {
    const { code, err } = await asking(CONCEPTS, ['--var', given]);
    expect([code, err.split('\n')[0]]).toEqual([2, message]);
  });

  it('says all that is wrong with a corpus that it is to ask', async () => {
    const args = ['ask', fileOf('{ release { id } }'), '--folder', 'tests/fixtures/broken/several'];
    const { code, out, err } = await call(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^The corpus in \S+\/broken\/several cannot be used:\n( {2}\S+\.\w+:\d+: .*\n?){16}$/);
  });
});
