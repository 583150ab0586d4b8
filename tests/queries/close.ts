// What the questions on closeness, paths and pieces of the graph must answer, by the second reading of the YAML.
import { evidenceTest, type EvidenceConditions } from '../support/reading-filter.js';
import {
  editorialBetween,
  linksOver,
  readAround,
  readPaths,
  type LinksOf,
  type ReadLink,
} from '../support/reading-link.js';
import type { ReadArticle } from '../support/reading-record.js';
import {
  articleTest,
  partsBetween,
  readRelated,
  readTies,
  weightOf,
  type ReadTies,
} from '../support/reading-relatedness.js';
import { compareDates, countedStatements } from '../support/reading-statement.js';
import type { Reading } from '../support/reading.js';
import { page, type Given, type Teller } from './teller.js';

/** Kept of each entity. */
export const KEPT = 50;
/** Parts through a third entity that are listed. */
const LISTED = 10;
/** Units of a score that make 1. */
export const UNITS = 10_000;

const ties = new WeakMap<Reading, Map<string, ReadTies>>();

/** Ties by the evidence that counts, worked out once. */
export function tiesOf(reading: Reading, evidence: EvidenceConditions): ReadTies {
  const known = ties.get(reading) ?? new Map<string, ReadTies>();
  ties.set(reading, known);
  const key = JSON.stringify(evidence);
  const found = known.get(key) ?? readTies(reading, evidence);
  known.set(key, found);
  return found;
}

const links = new WeakMap<Reading, Map<string, LinksOf>>();

/** Links of some kinds, worked out once. */
export function linksVia(reading: Reading, kinds: readonly string[]): LinksOf {
  const known = links.get(reading) ?? new Map<string, LinksOf>();
  links.set(reading, known);
  const key = [...kinds].sort().join();
  const found = known.get(key) ?? linksOver(reading, { kinds });
  known.set(key, found);
  return found;
}

/** Articles, the newest first, as the questions show some of them. */
export function shown(articles: readonly ReadArticle[], size: number) {
  const sorted = [...new Set(articles)].sort(
    (a, b) => compareDates(b.publishedOn, a.publishedOn) || (a.id < b.id ? -1 : 1),
  );
  return page(sorted, ({ id, url }) => ({ id, url }), size);
}

const articleAt = ({ article }: Reading, id: string): ReadArticle => article.get(id) as ReadArticle;

/** What stands behind a part that leads through some entities. */
function behind(reading: Reading, stations: readonly string[], evidence: EvidenceConditions, kind: string) {
  const steps = stations.slice(1).map((id, at) => [stations[at] ?? '', id] as const);
  const said = kind === 'DIRECT' || kind === 'SHARED';
  const counts = evidenceTest(reading, evidence);
  const articleCounts = articleTest(evidence);
  const statements = !said
    ? []
    : steps.flatMap(([one, other]) =>
        countedStatements(reading, { subject: { ids: [one, other] }, object: { ids: [one, other] } }, evidence),
      );
  statements.sort((a, b) => b.counts.sourceCount - a.counts.sourceCount || (a.statement.id < b.statement.id ? -1 : 1));
  const speaking = statements
    .flatMap(({ statement }) => (reading.evidenceOf.get(statement.id) ?? []).filter(counts))
    .map(({ article }) => articleAt(reading, article));
  const mentions = (id: string): Set<string> =>
    new Set(reading.mentions.filter(({ entity }) => entity === id).map(({ article }) => article));
  const mentioning = steps.flatMap(([one, other]) => {
    const others = mentions(other);
    return [...mentions(one)].filter((id) => others.has(id)).map((id) => articleAt(reading, id));
  });
  const tying = kind === 'CO_MENTION' || kind === 'SHARED' ? mentioning.filter(articleCounts) : [];
  const hierarchy = kind === 'HIERARCHY' || kind === 'SHARED';
  return {
    links: (hierarchy ? steps : [])
      .flatMap(([one, other]) => editorialBetween(reading, one, other))
      .map(({ kind: of, reversed, source, target }) => ({
        kind: of,
        reversed,
        source: { id: source },
        target: { id: target },
      })),
    statements: page(statements, ({ statement: { id } }) => ({ id }), 3),
    articles: shown([...speaking, ...tying], 3),
  };
}

/** Why two entities are related. */
export function contributions(reading: Reading, one: string, other: string, evidence: EvidenceConditions): unknown[] {
  const [release, counted] = [tiesOf(reading, {}), tiesOf(reading, evidence)];
  const tie = counted.get(one)?.get(other) ?? { pieces: 0, coMention: 0, hierarchy: 0 };
  const own: [string, number][] = [
    ['DIRECT', weightOf({ ...tie, coMention: 0, hierarchy: 0 })],
    ['CO_MENTION', tie.coMention],
    ['HIERARCHY', tie.hierarchy],
  ];
  const shared = [...partsBetween(counted, release, one, other)].filter(([third]) => third !== '');
  shared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = shared.slice(LISTED).reduce((sum, [, units]) => sum + units, 0);
  const part = (kind: string, units: number, through: string | null, stations: readonly string[]) => ({
    kind,
    score: units / UNITS,
    through: through === null ? null : { id: through },
    ...behind(reading, stations, evidence, kind),
  });
  return [
    ...own.filter(([, units]) => units > 0).map(([kind, units]) => part(kind, units, null, [one, other])),
    ...shared.slice(0, LISTED).map(([third, units]) => part('SHARED', units, third, [one, third, other])),
    ...(rest === 0 ? [] : [part('SHARED', rest, null, [])]),
  ];
}

/** Types by kind. */
export const TYPES: Readonly<Record<string, string>> = { CONCEPT: 'Concept', ACTOR: 'Actor', TERRITORY: 'Territory' };

/** 4: what is closest to a concept, and why. */
export function closestAndWhy({ reading, named }: Teller, { slug, kinds, evidence, first }: Given): unknown {
  const id = `concept:${slug as string}`;
  if (!reading.entity.has(id)) return { concept: null };
  const conditions = (evidence ?? {}) as EvidenceConditions;
  const release = tiesOf(reading, {});
  const all = readRelated(release, release, id);
  const kept = all.slice(0, KEPT);
  const counted = evidence === undefined ? all : readRelated(tiesOf(reading, conditions), release, id);
  const keptIds = new Set(kept.map(([other]) => other));
  const types = (kinds as string[]).map((kind) => TYPES[kind]);
  const list = counted
    .filter(([other]) => keptIds.has(other))
    .filter(([other]) => types.includes(reading.entity.get(other)?.type ?? ''));
  const shownHere = list.slice(0, first as number);
  const cut = all.length > KEPT;
  const least = cut ? (kept.at(-1)?.[1] ?? 0) : -1;
  const sure = evidence === undefined || shownHere.every(([, units]) => units > least);
  return {
    concept: {
      id,
      related: {
        totalCount: list.length,
        complete: types.length === 0 || (sure && (list.length > shownHere.length || !cut)),
        edges: shownHere.map(([other, units], at) => ({
          rank: at + 1,
          score: units / UNITS,
          node: named(other),
          contributions: contributions(reading, id, other, conditions),
        })),
      },
    },
  };
}

/** The articles that a link stands on. */
export function articlesBehind(reading: Reading, { kind, source, target, statement }: ReadLink): ReadArticle[] {
  if (kind === 'STATEMENT') {
    const pieces = reading.evidenceOf.get(statement ?? '') ?? [];
    return pieces.filter(({ stance }) => stance === 'SUPPORTS').map(({ article }) => articleAt(reading, article));
  }
  if (kind !== 'CO_MENTION') return [];
  const others = new Set(reading.mentions.filter(({ entity }) => entity === target).map(({ article }) => article));
  return reading.mentions
    .filter(({ entity, article }) => entity === source && others.has(article))
    .map(({ article }) => articleAt(reading, article));
}

/** 2: paths between two entities, each link with what it stands on. */
export function pathsBetweenTwo(teller: Teller, { from, to, k, maxLength, via }: Given): unknown {
  const { reading, named, evidenceOf, text, triple } = teller;
  if (!reading.entity.has(from as string) || !reading.entity.has(to as string)) return { paths: null };
  const tellLink = (link: ReadLink): unknown => {
    const { kind, reversed, sourceCount, source, target, statement } = link;
    const said = (id: string) => ({
      id,
      predicate: (triple(id) as { predicate: string }).predicate,
      evidence: page(
        evidenceOf(id),
        ({ id: piece, locator, note, article }) => ({
          id: piece,
          locator,
          note: text(note),
          article: { id: article, url: articleAt(reading, article).url },
        }),
        3,
      ),
    });
    return {
      kind,
      reversed,
      sourceCount,
      source: named(source),
      target: named(target),
      statement: statement === null ? null : said(statement),
      articles: shown(articlesBehind(reading, link), 3),
    };
  };
  const linksOf = linksVia(reading, via as string[]);
  const found = readPaths(linksOf, from as string, to as string, k as number, maxLength as number);
  return {
    paths: {
      complete: true,
      nodes: found.map(({ links: each, strength }) => ({ length: each.length, strength, links: each.map(tellLink) })),
    },
  };
}

/** 12: the graph around some entities. */
export function aroundAConcept({ reading, named, triple }: Teller, given: Given): unknown {
  const question = given as unknown as { seeds: string[]; depth: number; maxNodes: number; via: string[] };
  const { nodes, links: found, omittedCount } = readAround(reading, linksVia(reading, question.via), question);
  return {
    subgraph: {
      omittedCount,
      complete: true,
      nodes: nodes.map(({ id, distance, omittedNeighbours }) => ({
        distance,
        omittedNeighbours,
        entity: { __typename: reading.entity.get(id)?.type, ...named(id) },
      })),
      links: found.map(({ kind, reversed, source, target, statement, sourceCount }) => ({
        kind,
        reversed,
        source: { id: source },
        target: { id: target },
        statement:
          statement === null
            ? null
            : { id: statement, predicate: (triple(statement) as { predicate: string }).predicate },
        sourceCount,
      })),
    },
  };
}
