// Chains against a plain search of all pairs of links, and how much of a hub they read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementId, type EntityId } from '../../src/domain/id.js';
import { reverse, type Link } from '../../src/domain/link.js';
import type { Predicate } from '../../src/domain/predicate.js';
import type { CountedStatement, Statement } from '../../src/domain/statement.js';
import { CHAIN_STATEMENTS, findChains, type ChainQuestion, type ChainReads } from '../../src/reasoning/chain.js';
import type { Claim } from '../../src/reasoning/claim.js';

const concept = (name: string): EntityId => `concept:${name}`;
const NAMES = 'abcdef'.split('').map(concept);
const SAID = ['CONTRIBUTES_TO', 'HINDERS', 'DEPENDS_ON', 'TARGETS', 'EXPRESSES'] as const satisfies Predicate[];

function stated(subject: EntityId, predicate: Predicate, object: EntityId, sourceCount: number): CountedStatement {
  const counts = { sourceCount, disputingSourceCount: 0, publisherCount: sourceCount, articleCount: sourceCount };
  const id = statementId({ subject, predicate, object });
  const statement: Statement = { type: 'Statement', id, subject, predicate, object, firstStatedOn: '2020', ...counts };
  return { statement, counts };
}

/** A graph as chains read it, with how many statements they were given. */
function graphOf(statements: readonly CountedStatement[], broader: readonly (readonly [EntityId, EntityId])[]) {
  const read = { statements: 0 };
  const links = broader.map(([source, target]): Link => ({
    ...{ source, target, kind: 'BROADER', reversed: false, statement: null, sourceCount: 0 },
  }));
  const hierarchy = [...links, ...links.map(reverse)];
  const passes = ({ statement, counts }: CountedStatement, { entity, role, predicates, others }: ChainQuestion) => {
    const [own, other] =
      role === 'SUBJECT' ? [statement.subject, statement.object] : [statement.object, statement.subject];
    return (
      own === entity &&
      predicates.includes(statement.predicate) &&
      counts.sourceCount > 0 &&
      others?.includes(other) !== false
    );
  };
  const reads: ChainReads = {
    statements(question, limit) {
      const all = statements.filter((each) => passes(each, question));
      all.sort((a, b) => b.counts.sourceCount - a.counts.sourceCount || (a.statement.id < b.statement.id ? -1 : 1));
      const items = all.slice(0, limit);
      read.statements += items.length;
      return Promise.resolve({ items, more: all.length > limit });
    },
    hierarchy: (entity, limit) => Promise.resolve(hierarchy.filter(({ source }) => source === entity).slice(0, limit)),
  };
  return { reads, read, hierarchy };
}

/** What runs from cause to effect, whichever way it is said. */
function runs({
  statement,
  counts: { sourceCount },
}: CountedStatement): readonly [EntityId, EntityId, string, number][] {
  const { id, subject, object, predicate } = statement;
  if (sourceCount === 0) return [];
  if (predicate === 'DEPENDS_ON') return [[object, subject, id, sourceCount]];
  return predicate === 'CONTRIBUTES_TO' || predicate === 'HINDERS' ? [[subject, object, id, sourceCount]] : [];
}

type Told = readonly [strength: number, middle: string, first: string, second: string];

/** Every chain of an effect from one entity to another, in no order. */
function everyChain(
  statements: readonly CountedStatement[],
  hierarchy: readonly Link[],
  from: EntityId,
  to: EntityId,
): Told[] {
  const hops = [
    ...statements.flatMap(runs),
    ...hierarchy.map(({ source, target, reversed }) => [source, target, reversed ? 'below' : 'above', 0] as const),
  ];
  return hops.flatMap(([a, middle, one, count]) =>
    hops.flatMap(([b, c, other, otherCount]): Told[] => {
      if (a !== from || c !== to || middle !== b || middle === from || middle === to) return [];
      const counts = [count, otherCount].filter((each) => each > 0);
      return counts.length === 0 ? [] : [[Math.min(...counts), middle, one, other]];
    }),
  );
}

const graphs = fc.record({
  statements: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SAID), fc.constantFrom(...NAMES), fc.nat(3)), {
      selector: ([a, p, b]) => `${a} ${p} ${b}`,
      maxLength: 40,
    })
    .map((all) => all.map((each) => stated(...each))),
  // Narrower ones come later, so that nothing stands above itself.
  broader: fc.uniqueArray(
    fc.tuple(fc.nat(5), fc.nat(5)).filter(([low, high]) => low > high),
    { selector: String, maxLength: 5 },
  ),
});

const text = (told: readonly Told[]): string[] => told.map((each) => each.join(' ')).sort();

describe('chains', () => {
  it('are all pairs of effects, or of an effect and a step up or down, the strongest first', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ statements, broader }) => {
        const named = broader.map(([low, high]) => [NAMES[low] ?? 'concept:', NAMES[high] ?? 'concept:'] as const);
        const { reads, hierarchy } = graphOf(statements, named);
        const claim: Claim = { subject: concept('a'), predicate: 'HINDERS', object: concept('b') };
        const found = await findChains(reads, claim);
        const told = found.map(({ links: [one, other], strength }): Told => {
          const say = (link: Link | undefined) => link?.statement ?? (link?.reversed === true ? 'below' : 'above');
          expect([one?.source, one?.target, other?.target]).toEqual([claim.subject, other?.source, claim.object]);
          return [strength, one?.target ?? '', say(one), say(other)];
        });
        expect(text(told)).toEqual(text(everyChain(statements, hierarchy, claim.subject, claim.object)));
        const order = found.map(({ strength, links: [one] }) => `${9 - strength} ${one?.target ?? ''}`);
        expect(order).toEqual([...order].sort());
        const need: Claim = { subject: claim.object, predicate: 'DEPENDS_ON', object: claim.subject };
        const back = await findChains(reads, need);
        expect(back).toHaveLength(found.length);
        expect(new Set(back.map(({ links }) => JSON.stringify([...links].reverse().map(reverse))))).toEqual(
          new Set(found.map(({ links }) => JSON.stringify(links))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of what is no effect are one such statement and a step up or down', async () => {
    const { reads } = graphOf(
      [
        stated(concept('a'), 'TARGETS', concept('m'), 2),
        stated(concept('m'), 'TARGETS', concept('b'), 2),
        stated(concept('a'), 'CONTRIBUTES_TO', concept('low'), 2),
        stated(concept('a'), 'TARGETS', concept('low'), 1),
      ],
      [[concept('low'), concept('b')]],
    );
    const found = await findChains(reads, { subject: concept('a'), predicate: 'TARGETS', object: concept('b') });
    expect(
      found.map(({ strength, links }) => [strength, ...links.map(({ kind, target }) => `${kind} ${target}`)]),
    ).toEqual([[1, 'STATEMENT concept:low', 'BROADER concept:b']]);
  });

  it('read so much of a hub and no more, and miss none that the other end reaches', async () => {
    const many = Array.from({ length: 4 * CHAIN_STATEMENTS }, (_, at) => concept(`m${at}`));
    const few = many.slice(-3);
    const statements = [
      ...many.map((middle) => stated(concept('a'), 'CONTRIBUTES_TO', middle, 1)),
      ...few.map((middle) => stated(middle, 'HINDERS', concept('b'), 1)),
    ];
    for (const [subject, object, predicate] of [
      [concept('a'), concept('b'), 'CONTRIBUTES_TO'],
      [concept('b'), concept('a'), 'DEPENDS_ON'],
    ] as const) {
      const { reads, read } = graphOf(statements, []);
      const found = await findChains(reads, { subject, predicate, object });
      expect(found.map(({ links }) => links[0]?.target)).toEqual([...few].sort());
      expect(read.statements).toBe(CHAIN_STATEMENTS + few.length + few.length);
    }
  });

  it('between two hubs are those among the best sourced of both', async () => {
    const many = Array.from({ length: 2 * CHAIN_STATEMENTS }, (_, at) => concept(`m${at}`));
    const [best] = many.slice(-1);
    const statements = many.flatMap((middle) => {
      const sources = middle === best ? 9 : 1;
      return [
        stated(concept('a'), 'CONTRIBUTES_TO', middle, sources),
        stated(middle, 'CONTRIBUTES_TO', concept('b'), sources),
      ];
    });
    const { reads, read } = graphOf(statements, []);
    const found = await findChains(reads, { subject: concept('a'), predicate: 'HINDERS', object: concept('b') });
    expect(found[0]).toMatchObject({ strength: 9, links: [{ target: best }, { source: best }] });
    expect(read.statements).toBeLessThanOrEqual(4 * CHAIN_STATEMENTS);
  });
});
