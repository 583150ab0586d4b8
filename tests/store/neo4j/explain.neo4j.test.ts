// Every statement of the store as the real planner sees it: it starts from an index, and nothing is to be remarked.
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadGraph } from '../../../src/store/neo4j/load.js';
import { graphOf, SMALL } from '../corpus-graph.js';
import { everyStatement, type Named } from './every-statement.js';

const server = inject('neo4j');
/** Statements planned at once. */
const TOGETHER = 4;

/** What no statement may do: read all of something, or multiply. */
const READS_ALL = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan|IndexScan|CartesianProduct/;
/** How a list that a statement pages through is anchored. */
const ANCHOR = /IndexSeek/;

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

describe.skipIf(server === null)('every statement', () => {
  let driver: Driver;

  beforeAll(async () => {
    if (server === null) throw new Error('No Neo4j was started');
    await loadGraph({ ...server, timeoutMs: 60_000, poolSize: 4 }, await graphOf(SMALL), { graceMs: 0 });
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  });
  afterAll(() => driver.close());

  /** What is wrong with the plan of a statement; null when nothing is. */
  async function faultOf({ name, text, parameters }: Named): Promise<string | null> {
    const session = driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, { ...parameters, release: 'a release' });
      if (summary.plan === false) return `${name}: no plan`;
      const operators = operatorsOf(summary.plan);
      const wrong = operators.filter((operator) => READS_ALL.test(operator));
      const remarks = summary.notifications.map(({ code, description }) => `${code} ${description}`);
      const unanchored = operators.some((operator) => ANCHOR.test(operator)) ? [] : ['no index'];
      const faults = [...wrong, ...remarks, ...unanchored];
      return faults.length === 0 ? null : `${name}: ${faults.join('; ')}\n${text}`;
    } finally {
      await session.close();
    }
  }

  it('is anchored on an index and raises no notification', { timeout: 900_000 }, async () => {
    const statements = await everyStatement();
    const faults: string[] = [];
    const next = statements.values();
    await Promise.all(
      Array.from({ length: TOGETHER }, async () => {
        for (const statement of next) faults.push(...[await faultOf(statement)].filter((fault) => fault !== null));
      }),
    );
    expect(faults).toEqual([]);
    expect(statements.length).toBeGreaterThan(500);
  });

  it('pages along the order of its index where there is one, without sorting', async () => {
    const along = /^page (backward )?of .*"of":"release","filter":\{\},("evidence":\{\},)?("order"|"statement")/;
    const pages = (await everyStatement()).filter(({ name }) => along.test(name));
    for (const { name, text, parameters } of pages) {
      const session = driver.session();
      const { summary } = await session.run(`EXPLAIN ${text}`, { ...parameters, release: 'a release' });
      await session.close();
      const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
      expect(
        operators.filter((operator) => /Sort|Top/.test(operator)),
        name,
      ).toEqual([]);
    }
    expect(pages.length).toBeGreaterThan(20);
  });
});
