// A second, plain reading of a corpus folder: the YAML as it stands, joined by simple loops. It shares no code with
// src/, so that what it computes (here and in reading-*.ts) can judge what src/ answers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { rankEntities } from './reading-importance.js';
import type {
  ReadActor,
  ReadArticle,
  ReadCommunity,
  ReadConcept,
  ReadEntity,
  ReadEvidence,
  ReadMention,
  ReadText,
  ReadTerritory,
  ReadTriple,
} from './reading-record.js';

/** Entries of the YAML files, believed to be as seed/README.md says. */
interface Entry extends Record<string, unknown> {
  slug: string;
}
type EntryWith<T> = Entry & T;
type ConceptEntry = EntryWith<{
  prefLabel: ReadText;
  altLabel?: { fr?: string[]; en?: string[] };
  definition: ReadText;
  broader?: string[];
  related?: string[];
}>;
type ActorEntry = EntryWith<{
  name: string;
  altName?: string[];
  kind: string;
  description: ReadText;
  territory?: string;
  foundedYear?: number;
  website?: string;
}>;
type TerritoryEntry = EntryWith<{ name: ReadText; kind: string; within?: string }>;
interface StatementEntry {
  subject: string;
  predicate: string;
  object: string;
  stance?: 'SUPPORTS' | 'DISPUTES';
  qualifiers?: { year?: number; share?: number; value?: number; unit?: string; source?: string };
  locator?: string;
  note: ReadText;
}
type ArticleEntry = EntryWith<{
  title: string;
  kind: string;
  language: string;
  publishedOn: string;
  authors?: string[];
  publisher?: string;
  url?: string;
  doi?: string;
  deduced?: string[];
  summary: ReadText;
  cites?: string[];
  mentions?: { entity: string; count?: number; locators?: string[] }[];
  statements?: StatementEntry[];
}>;

/** A corpus, read. */
export interface Reading {
  /** The moment to the millisecond. */
  release: { title: string; madeAt: string; iriBase: string; license: string };
  concepts: ReadConcept[];
  actors: ReadActor[];
  territories: ReadTerritory[];
  articles: ReadArticle[];
  mentions: ReadMention[];
  /** In the order of each article. */
  evidence: ReadEvidence[];
  triples: ReadTriple[];
  citations: { from: string; to: string }[];
  /** The largest first; none until what a store says of them is judged. */
  communities: ReadCommunity[];
  /** Entities by id. */
  entity: Map<string, ReadEntity>;
  /** Articles by id. */
  article: Map<string, ReadArticle>;
  /** Triples by statement id. */
  triple: Map<string, ReadTriple>;
  /** Evidence by statement id. */
  evidenceOf: Map<string, ReadEvidence[]>;
  /** Where each piece of evidence stands in its article, from 0, by evidence id. */
  position: Map<string, number>;
}

/** Everything at or below some ids, following each thing's parents; ids that nothing has are left out. */
export function atOrBelow(
  things: readonly { id: string; parents: readonly string[] }[],
  ids: readonly string[],
): Set<string> {
  const found = new Set(ids.filter((id) => things.some((thing) => thing.id === id)));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { id, parents } of things) if (parents.some((parent) => found.has(parent))) found.add(id);
  }
  return found;
}

/** Concepts at or under some concepts. */
export function conceptsUnder(concepts: readonly ReadConcept[], ids: readonly string[]): Set<string> {
  return atOrBelow(
    concepts.map(({ id, broader }) => ({ id, parents: broader })),
    ids,
  );
}

/** Territories at or within some territories. */
export function territoriesWithin(territories: readonly ReadTerritory[], ids: readonly string[]): Set<string> {
  return atOrBelow(
    territories.map(({ id, within }) => ({ id, parents: within === null ? [] : [within] })),
    ids,
  );
}

const named = (kind: string, slugs: readonly string[] = []): string[] => slugs.map((slug) => `${kind}:${slug}`);
const DEDUCED: Record<string, string> = { title: 'TITLE', publishedOn: 'PUBLISHED_ON' };

function evidenceFrom({ slug, statements = [] }: ArticleEntry): ReadEvidence[] {
  return statements.map(({ subject, predicate, object, stance = 'SUPPORTS', qualifiers = {}, locator, note }) => ({
    type: 'Evidence',
    id: `evidence:${slug}/${subject}/${predicate}/${object}`,
    statement: `statement:${subject}/${predicate}/${object}`,
    article: `article:${slug}`,
    stance,
    note,
    locator: locator ?? null,
    year: qualifiers.year ?? null,
    share: qualifiers.share ?? null,
    quantity: qualifiers.value === undefined ? null : { value: qualifiers.value, unit: qualifiers.unit ?? '' },
    source: qualifiers.source ?? null,
  }));
}

function conceptFrom(entry: ConceptEntry): ReadConcept {
  return {
    type: 'Concept',
    id: `concept:${entry.slug}`,
    slug: entry.slug,
    prefLabel: entry.prefLabel,
    altLabels: (['fr', 'en'] as const).flatMap((lang) =>
      (entry.altLabel?.[lang] ?? []).map((value) => ({ value, lang })),
    ),
    definition: entry.definition,
    broader: named('concept', entry.broader).sort(),
    related: named('concept', entry.related).sort(),
    articleCount: 0,
    articleCountTransitive: 0,
    importance: 0,
    community: null,
  };
}

function actorFrom(entry: ActorEntry): ReadActor {
  return {
    type: 'Actor',
    id: `actor:${entry.slug}`,
    slug: entry.slug,
    name: entry.name,
    alternateNames: entry.altName ?? [],
    kind: entry.kind,
    description: entry.description,
    territory: entry.territory === undefined ? null : `territory:${entry.territory}`,
    foundedYear: entry.foundedYear ?? null,
    website: entry.website ?? null,
    articleCount: 0,
    importance: 0,
    community: null,
  };
}

function territoryFrom(entry: TerritoryEntry, all: readonly TerritoryEntry[]): ReadTerritory {
  const within = entry.within === undefined ? null : `territory:${entry.within}`;
  const ancestors: string[] = [];
  for (let above = entry.within; above !== undefined;) {
    const slug: string = above;
    ancestors.push(`territory:${slug}`);
    above = all.find((each) => each.slug === slug)?.within;
  }
  const { slug, name, kind } = entry;
  const own = { type: 'Territory', id: `territory:${slug}`, slug, name, kind } as const;
  return { ...own, within, ancestors, articleCount: 0, importance: 0, community: null };
}

function articleFrom(entry: ArticleEntry): ReadArticle {
  return {
    type: 'Article',
    id: `article:${entry.slug}`,
    slug: entry.slug,
    title: entry.title,
    kind: entry.kind,
    language: entry.language,
    publishedOn: entry.publishedOn,
    authors: named('actor', entry.authors),
    publisher: entry.publisher === undefined ? null : `actor:${entry.publisher}`,
    url: entry.url ?? null,
    doi: entry.doi?.toLowerCase() ?? null,
    deduced: (entry.deduced ?? []).map((field) => DEDUCED[field] ?? field).sort(),
    summary: entry.summary,
  };
}

/** Counts, for every entity, the articles that mention it (or, for a concept, anything under it). */
function countArticles(reading: Reading): void {
  const mentioning = (ids: ReadonlySet<string>): number =>
    new Set(reading.mentions.filter(({ entity }) => ids.has(entity)).map(({ article }) => article)).size;
  for (const entity of reading.entity.values()) entity.articleCount = mentioning(new Set([entity.id]));
  for (const concept of reading.concepts)
    concept.articleCountTransitive = mentioning(conceptsUnder(reading.concepts, [concept.id]));
}

/** Reads the corpus of a folder. */
export function readCorpus(folder: string): Reading {
  const read = (...path: string[]): unknown => parse(readFileSync(join(folder, ...path), 'utf8'));
  const all = (sub: string): unknown[] => readdirSync(join(folder, sub)).map((file) => read(sub, file));
  const release = read('release.yaml') as Reading['release'];
  const territoryEntries = read('territories.yaml') as TerritoryEntry[];
  const articleEntries = all('articles') as ArticleEntry[];
  const concepts = (read('concepts.yaml') as ConceptEntry[]).map(conceptFrom);
  const actors = (all('actors') as ActorEntry[][]).flat().map(actorFrom);
  const territories = territoryEntries.map((entry) => territoryFrom(entry, territoryEntries));
  const articles = articleEntries.map(articleFrom);
  const evidence = articleEntries.flatMap(evidenceFrom);
  const triples = articleEntries
    .flatMap(({ statements = [] }) => statements)
    .map(({ subject, predicate, object }) => ({
      id: `statement:${subject}/${predicate}/${object}`,
      subject,
      predicate,
      object,
    }));
  const triple = new Map(triples.map((each) => [each.id, each]));
  const reading: Reading = {
    release: { ...release, madeAt: new Date(release.madeAt).toISOString() },
    concepts,
    actors,
    territories,
    articles,
    mentions: articleEntries.flatMap(({ slug, mentions = [] }) =>
      mentions.map(({ entity, count = null, locators = [] }) => ({
        article: `article:${slug}`,
        entity,
        count,
        locators,
      })),
    ),
    evidence,
    triples: [...triple.values()],
    citations: articleEntries.flatMap(({ slug, cites = [] }) =>
      cites.map((to) => ({ from: `article:${slug}`, to: `article:${to}` })),
    ),
    communities: [],
    entity: new Map([...concepts, ...actors, ...territories].map((entity) => [entity.id, entity])),
    article: new Map(articles.map((article) => [article.id, article])),
    triple,
    evidenceOf: new Map([...triple.keys()].map((id) => [id, evidence.filter(({ statement }) => statement === id)])),
    position: new Map(articleEntries.flatMap((entry) => evidenceFrom(entry).map(({ id }, at) => [id, at]))),
  };
  countArticles(reading);
  rankEntities(reading);
  return reading;
}
