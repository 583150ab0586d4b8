// A checked corpus becomes the graph that both stores load.
import type { Corpus } from '../corpus/corpus.js';
import { DEDUCED_FIELDS, doiKey, type Article } from '../domain/article.js';
import type { Actor } from '../domain/actor.js';
import type { Concept } from '../domain/concept.js';
import type { Citation, Graph } from '../domain/graph.js';
import { MOST_GAPS } from '../domain/gap.js';
import { resourceId, slugOf, type EntityId } from '../domain/id.js';
import { LANGUAGES, type LangString } from '../domain/language.js';
import type { Mention } from '../domain/mention.js';
import { relatednessBounds } from '../domain/relatedness.js';
import type { Territory } from '../domain/territory.js';
import { deriveControversies } from './controversy.js';
import { gapPicker } from '../reasoning/gap.js';
import { measureCloseness } from '../reasoning/relatedness.js';
import { VERSION } from './derivation.js';
import { withCommunities } from './community.js';
import { nameGaps } from './gap.js';
import { withImportance } from './importance.js';
import { derivePositions } from './position.js';
import { releaseId } from './release-id.js';
import { deriveSearch } from './search.js';
import { deriveStatements } from './statement.js';
import { deriveTies } from './tie.js';

type Entry<K extends 'concepts' | 'actors' | 'territories' | 'articles'> = Corpus[K][number];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const concept = (slug: string): EntityId => resourceId('concept', slug);
const actor = (slug: string): EntityId => resourceId('actor', slug);
const territory = (slug: string): EntityId => resourceId('territory', slug);

/** For each slug all that stand above it, nearest first, each once (breadth first). */
function closures(parents: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const slug of parents.keys()) {
    const above = new Set<string>();
    const queue = [...(parents.get(slug) ?? [])];
    for (const each of queue) {
      if (above.has(each)) continue;
      above.add(each);
      queue.push(...(parents.get(each) ?? []));
    }
    found.set(slug, [...above]);
  }
  return found;
}

/** How many articles mention each entity, and each concept or any concept under it. */
function countArticles(articles: readonly Entry<'articles'>[], above: ReadonlyMap<string, readonly string[]>) {
  const own = new Map<string, number>();
  const transitive = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { mentions } of articles) {
    const reached = new Set<string>();
    for (const { entity } of mentions) {
      add(own, entity);
      if (!entity.startsWith('concept:')) continue;
      reached.add(entity);
      for (const slug of above.get(entity.slice('concept:'.length)) ?? []) reached.add(concept(slug));
    }
    for (const id of reached) add(transitive, id);
  }
  return { own, transitive };
}

type Counts = ReturnType<typeof countArticles>;

/** What is told from the whole graph, once it is there. */
const UNKNOWN_YET = { importance: 0, community: null };

function deriveConcept(entry: Entry<'concepts'>, counts: Counts): Concept {
  const id = concept(entry.slug);
  const altLabels = LANGUAGES.flatMap((lang): LangString[] =>
    (entry.altLabel?.[lang] ?? []).map((value) => ({ value, lang })),
  );
  return {
    type: 'Concept',
    id,
    slug: entry.slug,
    prefLabel: entry.prefLabel,
    altLabels,
    definition: entry.definition,
    broader: (entry.broader ?? []).map(concept).sort(),
    related: (entry.related ?? []).map(concept).sort(),
    articleCount: counts.own.get(id) ?? 0,
    articleCountTransitive: counts.transitive.get(id) ?? 0,
    ...UNKNOWN_YET,
  };
}

function deriveActor(entry: Entry<'actors'>, counts: Counts): Actor {
  const id = actor(entry.slug);
  return {
    type: 'Actor',
    id,
    slug: entry.slug,
    name: entry.name,
    alternateNames: entry.altName ?? [],
    kind: entry.kind,
    description: entry.description,
    territory: entry.territory === undefined ? null : territory(entry.territory),
    foundedYear: entry.foundedYear ?? null,
    website: entry.website ?? null,
    articleCount: counts.own.get(id) ?? 0,
    ...UNKNOWN_YET,
  };
}

function deriveTerritory(entry: Entry<'territories'>, above: readonly string[], counts: Counts): Territory {
  const id = territory(entry.slug);
  return {
    type: 'Territory',
    id,
    slug: entry.slug,
    name: entry.name,
    kind: entry.kind,
    within: entry.within === undefined ? null : territory(entry.within),
    ancestors: above.map(territory),
    articleCount: counts.own.get(id) ?? 0,
    ...UNKNOWN_YET,
  };
}

/** An article without what it mentions, states and cites. */
export function deriveArticle(entry: Entry<'articles'>): Article {
  return {
    type: 'Article',
    id: resourceId('article', entry.slug),
    slug: entry.slug,
    title: entry.title,
    kind: entry.kind,
    language: entry.language,
    publishedOn: entry.publishedOn,
    authors: (entry.authors ?? []).map(actor),
    publisher: entry.publisher === undefined ? null : actor(entry.publisher),
    url: entry.url ?? null,
    doi: entry.doi === undefined ? null : (doiKey(entry.doi) ?? entry.doi),
    deduced: (entry.deduced ?? []).map((field) => DEDUCED_FIELDS[field]).sort(),
    summary: entry.summary,
  };
}

function deriveMentions(entry: Entry<'articles'>): Mention[] {
  const article = resourceId('article', entry.slug);
  return entry.mentions.map(({ entity, count, locators }) => ({
    article,
    entity: entity as EntityId,
    count: count ?? null,
    locators: locators ?? [],
  }));
}

function deriveCitations(entry: Entry<'articles'>): Citation[] {
  const from = resourceId('article', entry.slug);
  return [...new Set(entry.cites ?? [])].map((slug) => ({ from, to: resourceId('article', slug) }));
}

/** Runs one step of a derivation and gives back what it made. */
export type RunStep = <T>(name: string, step: () => T) => T;

/**
 * Derives all that both stores load. The corpus must have been checked; nothing is checked again.
 * @param run runs each step, so that whoever wants to can watch them
 */
export function deriveGraph(corpus: Corpus, run: RunStep = (_, step) => step()): Graph {
  const [aboveConcepts, aboveTerritories] = run('hierarchy', () => [
    closures(new Map(corpus.concepts.map(({ slug, broader = [] }) => [slug, broader]))),
    closures(new Map(corpus.territories.map(({ slug, within }) => [slug, within === undefined ? [] : [within]]))),
  ]);
  const counts = run('article counts', () => countArticles(corpus.articles, aboveConcepts));
  const articles = run('articles', () => corpus.articles.map(deriveArticle).sort(byId));
  const { statements, evidence } = run('statements', () => deriveStatements(corpus.articles, articles));
  const entries = run('entities', () => ({
    concepts: corpus.concepts.map((entry) => deriveConcept(entry, counts)).sort(byId),
    actors: corpus.actors.map((entry) => deriveActor(entry, counts)).sort(byId),
    territories: corpus.territories
      .map((entry) => deriveTerritory(entry, aboveTerritories.get(entry.slug) ?? [], counts))
      .sort(byId),
  }));
  const mentions = run('mentions', () =>
    corpus.articles
      .flatMap(deriveMentions)
      .sort((a, b) => compare(a.article, b.article) || compare(a.entity, b.entity)),
  );
  const weighed = { ...entries, articles, statements, evidence, mentions };
  const ties = run('ties', () => deriveTies(weighed));
  const aboveOf = (id: EntityId): readonly EntityId[] =>
    id.startsWith('concept:') ? (aboveConcepts.get(slugOf(id)) ?? []).map(concept) : [];
  const controversies = run('controversies', () => deriveControversies({ statements, evidence }, aboveOf));
  const important = run('importance', () => withImportance(weighed, ties));
  const { graph: joined, communities, straddlers } = run('communities', () => withCommunities(important, ties));
  const positions = run('positions', () => derivePositions(joined, ties));
  const graph = { ...joined, controversies };
  const citations = run('citations', () =>
    corpus.articles.flatMap(deriveCitations).sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
  );
  const { title, madeAt, iriBase, license } = corpus.release;
  const sizes = Object.entries(graph).map(([noun, all]) => [noun, all.length]);
  const size = Object.fromEntries(sizes) as Record<keyof typeof graph, number>;
  const release = {
    id: run('release id', () => releaseId(corpus)),
    version: VERSION,
    title,
    madeAt: new Date(madeAt).toISOString(),
    iriBase,
    license,
    counts: size,
  };
  const entities = [...graph.concepts, ...graph.actors, ...graph.territories];
  const weights = new Map<string, number>(entities.map(({ id, importance }) => [id, importance]));
  const search = run('search', () => deriveSearch([...entities, ...articles], (id) => weights.get(id) ?? 0));
  const { look, picked } = gapPicker(ties, MOST_GAPS);
  const closeness = run('relatedness', () => measureCloseness(ties, relatednessBounds(entities.length), look));
  const gaps = run('gaps', () => nameGaps(graph, picked()));
  return { release, citations, communities, straddlers, positions, search, closeness, gaps, ...graph };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
