// Controversies through the schema: both sides always with their evidence, whatever counts; bounded and batched.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SEED } from '../store/corpus-graph.js';
import { evidence as evidenceFilters, landmarksOf, UNKNOWN } from '../store/filter-sample.js';
import { answer, ask, openSeed, refusal, valuesAt, waitingStore } from '../support/asking.js';
import { evidenceTest, type EvidenceConditions } from '../support/reading-filter.js';
import { readCorpus } from '../support/reading.js';

const reading = readCorpus(SEED);
const pieces = new Map(reading.evidence.map((piece) => [piece.id, piece]));

let seed: GraphStore;
beforeAll(async () => {
  seed = await openSeed();
}, 60_000);

const LIST = `query ($about: ID, $kinds: [ControversyKind!], $evidence: EvidenceFilter, $first: Int = 100, $after: String) {
  controversies(about: $about, kinds: $kinds, evidence: $evidence, first: $first, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { id kind balance sides { sourceCount } }
    edges {
      balance
      sides { sourceCount statement { id } evidence(first: 100) { totalCount nodes { id stance year share quantity { value } } } }
    }
  }
}`;

interface Side {
  readonly sourceCount: number;
  readonly evidence: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}
interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly { id: string; kind: string; balance: number; sides: readonly { sourceCount: number }[] }[];
  readonly edges: readonly { balance: number; sides: readonly Side[] }[];
}

async function listed(variables: Record<string, unknown>, store = seed): Promise<Found> {
  return (await ask(store, LIST, variables))['controversies'] as Found;
}

describe('controversies', { timeout: 60_000 }, () => {
  it('are of all four kinds, the most balanced first', async () => {
    const { nodes } = await listed({});
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['DISPUTED', 'OPPOSED', 'HIERARCHY', 'FIGURES']));
    const balances = nodes.map(({ balance }) => balance);
    expect(balances).toEqual([...balances].sort((a, b) => b - a));
    expect(new Set(balances).size).toBeGreaterThan(2);
  });

  it('have two sides and more, each with evidence that counts, and are never more than without a filter', async () => {
    const whole = (await listed({})).nodes;
    // To set aside what the release does not hold is refused.
    const filters: EvidenceConditions[] = evidenceFilters(landmarksOf(reading)).filter(
      ({ without }) =>
        !Object.values(without ?? {})
          .flat()
          .some((id) => Object.values<string>(UNKNOWN).includes(String(id))),
    );
    let fewer = 0;
    for (const evidence of filters) {
      const counts = evidenceTest(reading, evidence);
      const { nodes, edges } = await listed({ evidence });
      if (nodes.length > 0 && nodes.length < whole.length) fewer += 1;
      const balances = edges.map(({ balance }) => balance);
      expect(balances).toEqual([...balances].sort((a, b) => b - a));
      // A node is the same whatever counts.
      for (const node of nodes) expect(whole).toContainEqual(node);
      for (const { sides, balance } of edges) {
        const sources = sides.map(({ sourceCount }) => sourceCount);
        expect(balance).toBe(Math.min(...sources) / Math.max(...sources));
        expect(sides.length).toBeGreaterThan(1);
        const own = sides.map((side) => {
          expect(side.sourceCount).toBeGreaterThan(0);
          expect(side.evidence.totalCount).toBe(side.evidence.nodes.length);
          return side.evidence.nodes.map((node) => pieces.get(node.id));
        });
        for (const each of own) expect(each.every((piece) => piece !== undefined && counts(piece))).toBe(true);
        for (const each of own) expect(each.length).toBeGreaterThan(0);
        // No piece speaks on both sides.
        expect(new Set(own.flat()).size).toBe(own.flat().length);
      }
    }
    expect(fewer).toBeGreaterThan(3);
  });

  it('about an entity have it as an end of a statement; of one that nobody speaks of there are none', async () => {
    const about = 'concept:overtourism';
    const { edges } = await listed({ about });
    expect(edges.length).toBeGreaterThan(3);
    for (const id of valuesAt(edges, 'sides.statement.id')) expect(String(id)).toContain(about);
    expect(await listed({ about: 'concept:nobody' })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await listed({ kinds: [] })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('go on from a cursor of theirs and of no other list', async () => {
    const first = await listed({ first: 10 });
    const rest = await listed({ after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual((await listed({})).nodes);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const [cursor] = valuesAt(
      await ask(seed, '{ statements(first: 1) { edges { cursor } } }'),
      'statements.edges.cursor',
    );
    expect(await refusal(seed, LIST, { after: cursor })).toMatchObject({ code: 'BAD_CURSOR' });
  });

  it.each([
    [{ about: 'overtourism' }, 'about is "overtourism"'],
    [{ about: 'article:a' }, 'about is "article:a", an id of the kind article'],
    [{ evidence: { without: { authors: ['actor:nobody'] } } }, 'evidence.without names actor:nobody'],
    [{ evidence: { stances: null } }, 'evidence.stances is null'],
  ])('refuse %j', async (variables, told) => {
    const { code, message } = await refusal(seed, LIST, variables);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(told);
  });

  it('take as many calls for forty as for two', async () => {
    const costOf = async (variables: Record<string, unknown>) => {
      const { store, calls } = waitingStore(seed);
      expect(await listed(variables, store)).toEqual(await listed(variables));
      return calls.map(({ method }) => method).sort();
    };
    for (const evidence of [{}, { languages: ['en'] }]) {
      expect(await costOf({ evidence, first: 40 })).toEqual(await costOf({ evidence, first: 2 }));
    }
  });

  it('spend a row for each side that is shown', async () => {
    const document = '{ controversies(first: 47) { nodes { id sides { sourceCount } } } }';
    const sides = valuesAt(await ask(seed, document), 'controversies.nodes.sides').length;
    const rows = 47 + sides;
    expect((await answer(seed, document, {}, { rows })).errors).toEqual([]);
    const { errors } = await answer(seed, document, {}, { rows: rows - 1 });
    expect(errors.map(({ code }) => code)).toContain('TOO_EXPENSIVE');
  });
});
