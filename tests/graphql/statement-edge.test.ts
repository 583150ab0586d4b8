// The edge of a statement, which speaks of the evidence that counts where it is listed, beside its node, which speaks of the
// whole release: held to the second reading of the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SMALL } from '../store/corpus-graph.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';
import { groupsByEntity } from '../support/reading-count.js';
import type { EvidenceConditions } from '../support/reading-filter.js';
import { rowsOf } from '../support/reading-list.js';
import { countedStatements, type ReadCountedStatement, type ReadCounts } from '../support/reading-statement.js';
import { readCorpus } from '../support/reading.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const reading = readCorpus(SMALL);
const EDGE =
  'sourceCount disputingSourceCount publisherCount articleCount evidence(first: 100) { totalCount nodes { id } }';

/** Evidence filters that leave some. */
const FILTERS: readonly EvidenceConditions[] = [
  {},
  { without: { articles: ['article:le-goff-2019-attractivite'] } },
  { without: { publishers: ['actor:ouest-media'], authors: ['actor:erik-oberg'] } },
  { only: { authors: ['actor:anne-le-goff', 'actor:erik-oberg'] } },
  { stances: ['DISPUTES'] },
  { stances: ['SUPPORTS'], languages: ['fr'] },
  { publishedTo: '2021' },
  { has: ['YEAR'] },
];

/** What is asked of an edge and of its node. */
interface Counted extends ReadCounts {
  readonly evidence: { readonly nodes: readonly { readonly id: string }[] };
}
interface Edge extends Counted {
  readonly node: Counted & { readonly id: string };
}

describe('an edge', () => {
  /** What an edge and its node must be. */
  const edgeOf = ({ statement, counts, evidence }: ReadCountedStatement) => {
    const { sourceCount, disputingSourceCount, publisherCount, articleCount } = statement;
    const ids = (pieces: readonly { readonly id: string }[]) => pieces.map(({ id }) => id).sort();
    return {
      ...counts,
      evidence: ids(evidence),
      node: {
        id: statement.id,
        ...{ sourceCount, disputingSourceCount, publisherCount, articleCount },
        evidence: ids(reading.evidenceOf.get(statement.id) ?? []),
      },
    };
  };
  const told = <T extends Counted>({ evidence, ...counts }: T) => ({
    ...counts,
    evidence: evidence.nodes.map(({ id }) => id).sort(),
  });
  const toldEdge = ({ node, ...edge }: Edge) => ({ ...told(edge), node: told(node) });
  const counted = (evidence: EvidenceConditions) =>
    new Map(countedStatements(reading, {}, evidence).map((each) => [each.statement.id, each]));

  it.each(FILTERS)('counts what counts, its node the whole release: %j', async (evidence) => {
    const document = `query ($evidence: EvidenceFilter, $orderBy: StatementOrder!) {
      statements(evidence: $evidence, orderBy: $orderBy, first: 100) { totalCount edges { ${EDGE} node { id ${EDGE} } } }
    }`;
    const left = counted(evidence);
    for (const order of ['SOURCES', 'OLDEST', 'NEWEST']) {
      const data = await ask(store, document, { evidence, orderBy: order });
      const rows = rowsOf(reading, { noun: 'statements', of: 'release', filter: {}, evidence, order }, 'release');
      const expected = rows.map(({ id }) => left.get(id)).map((each) => edgeOf(each as ReadCountedStatement));
      expect((valuesAt(data, 'statements.edges') as Edge[]).map(toldEdge)).toEqual(expected);
      expect(valuesAt(data, 'statements.totalCount')).toEqual([expected.length]);
    }
  });

  it.each(FILTERS)('counts the same under an entity and its groups: %j', async (evidence) => {
    const document = `query ($evidence: EvidenceFilter) { concept(slug: "place-brand") {
      statements(evidence: $evidence) { edges { ${EDGE} node { id ${EDGE} } } }
      statementGroups(evidence: $evidence) { role predicate statements { totalCount edges { ${EDGE} node { id ${EDGE} } } } }
    } }`;
    const data = await ask(store, document, { evidence });
    const left = counted(evidence);
    const holds = (edges: unknown[]) => {
      const told = (edges as Edge[]).map(toldEdge);
      expect(told).toEqual(told.map(({ node }) => edgeOf(left.get(node.id) as ReadCountedStatement)));
      return told.map(({ node }) => node.id);
    };
    const groups = groupsByEntity(reading, evidence).get('concept:place-brand') ?? [];
    const asked = valuesAt(data, 'concept.statementGroups') as {
      role: string;
      predicate: string;
      statements: { totalCount: number };
    }[];
    expect(asked.map(({ role, predicate, statements: { totalCount: count } }) => ({ role, predicate, count }))).toEqual(
      groups,
    );
    const whole = holds(valuesAt(data, 'concept.statements.edges'));
    expect(new Set(holds(valuesAt(data, 'concept.statementGroups.statements.edges')))).toEqual(new Set(whole));
  });

  it('has its evidence in the order and page asked', async () => {
    const document = `{ statements(filter: { minArticles: 4 }, evidence: { stances: [SUPPORTS] }) { edges {
      evidence(orderBy: NEWEST, first: 2) { totalCount nodes { article { slug } } pageInfo { hasNextPage } }
    } } }`;
    expect(await ask(store, document)).toEqual({
      statements: {
        edges: [
          {
            evidence: {
              totalCount: 4,
              nodes: [
                { article: { slug: 'oberg-2023-employer-brand' } },
                { article: { slug: 'ouest-media-2021-tourisme' } },
              ],
              pageInfo: { hasNextPage: true },
            },
          },
        ],
      },
    });
  });
});
