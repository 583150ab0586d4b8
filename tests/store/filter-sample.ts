// Filters to try: every field alone, each with what is there, what is not, and nothing; then fields together.
import type {
  ActorFilter,
  ArticleFilter,
  ConceptFilter,
  EntityFilter,
  EvidenceFilter,
  SourceFilter,
  StatementFilter,
  TerritoryFilter,
} from '../../src/domain/filter.js';
import { ACTOR_KINDS } from '../../src/domain/actor.js';
import { ARTICLE_KINDS } from '../../src/domain/article.js';
import { conceptsUnder, type Reading, territoriesWithin } from '../support/reading.js';

/** Ids worth asking for: those that most hangs on. */
export interface Landmarks {
  /** A concept that many stand under. */
  readonly top: string;
  /** A concept that is broader than some and narrower than another. */
  readonly middle: string;
  /** A concept that SKOS relates to another. */
  readonly related: string;
  /** A territory that holds others. */
  readonly territory: string;
  /** An actor that is an end of many statements. */
  readonly actor: string;
  readonly author: string;
  readonly publisher: string;
  readonly article: string;
}

/** The thing of which a number is highest, the first of equals. */
function most<T extends { readonly id: string }>(things: readonly T[], number: (thing: T) => number): string {
  const sorted = [...things].sort((one, other) => number(other) - number(one) || (one.id < other.id ? -1 : 1));
  return sorted[0]?.id ?? '';
}

/** Finds the landmarks of a corpus. */
export function landmarksOf(reading: Reading): Landmarks {
  const { concepts, territories, actors, articles, triples, evidence } = reading;
  const below = (id: string): number => conceptsUnder(concepts, [id]).size;
  return {
    top: most(concepts, ({ id }) => below(id)),
    middle: most(concepts, ({ id, broader }) => (broader.length === 0 ? 0 : below(id))),
    related: most(concepts, ({ related, articleCount }) => (related.length === 0 ? 0 : articleCount)),
    territory: most(territories, ({ id, within }) => (within === null ? 0 : territoriesWithin(territories, [id]).size)),
    actor: most(actors, ({ id }) => triples.filter(({ subject, object }) => subject === id || object === id).length),
    author: most(actors, ({ id }) => articles.filter(({ authors }) => authors.includes(id)).length),
    publisher: most(actors, ({ id }) => articles.filter(({ publisher }) => publisher === id).length),
    article: most(articles, ({ id }) => evidence.filter(({ article }) => article === id).length),
  };
}

/** Well formed, and in no corpus. */
export const UNKNOWN = {
  concept: 'concept:not-in-any-corpus',
  actor: 'actor:not-in-any-corpus',
  territory: 'territory:not-in-any-corpus',
  article: 'article:not-in-any-corpus',
} as const;

/** Conditions on concepts. */
export const concepts = ({ top, middle, related }: Landmarks): ConceptFilter[] => [
  { ids: [middle, UNKNOWN.concept, middle, related] },
  { ids: [] },
  { ids: [UNKNOWN.concept] },
  { under: [middle] },
  { under: [top, related, UNKNOWN.concept] },
  { under: [] },
  { under: [UNKNOWN.concept] },
  { top: true },
  { top: false },
  { under: [top], top: false, ids: [middle, top] },
];

/** Conditions on actors. */
export const actors = ({ top, middle, territory, actor, author }: Landmarks): ActorFilter[] => [
  { ids: [actor, UNKNOWN.actor, author, actor] },
  { ids: [] },
  ...ACTOR_KINDS.map((kind) => ({ kinds: [kind] })),
  { kinds: ['PERSON', 'MEDIA'] },
  { kinds: [] },
  { within: [territory] },
  { within: [territory, UNKNOWN.territory] },
  { within: [] },
  { within: [UNKNOWN.territory] },
  { touches: [top] },
  { touches: [middle, UNKNOWN.concept] },
  { touches: [] },
  { touches: [UNKNOWN.concept] },
  { kinds: ['PUBLIC_AGENCY', 'PLACE_BRAND'], within: [territory], touches: [top, middle] },
];

/** Conditions on territories. */
export const territories = ({ territory }: Landmarks): TerritoryFilter[] => [
  { ids: [territory, UNKNOWN.territory, territory] },
  { ids: [] },
  { kinds: ['COUNTRY'] },
  { kinds: ['REGION', 'CITY', 'AREA'] },
  { kinds: [] },
  { within: [territory] },
  { within: [UNKNOWN.territory] },
  { within: [] },
  { within: [territory], kinds: ['DEPARTMENT', 'CITY', 'METROPOLIS'] },
];

/** Conditions on entities. */
export const entities = ({ top, middle, related, territory, actor }: Landmarks): EntityFilter[] => [
  {},
  { ids: [actor, related, territory, UNKNOWN.actor, actor] },
  { ids: [] },
  { under: [top] },
  { under: [territory] },
  { under: [actor, middle] },
  { under: [UNKNOWN.concept, UNKNOWN.territory] },
  { under: [] },
  { near: [middle] },
  { near: [related] },
  { near: [top, UNKNOWN.concept] },
  { near: [] },
  { kinds: ['CONCEPT'] },
  { kinds: ['ACTOR', 'TERRITORY'] },
  { kinds: [] },
  { actorKinds: ['PLACE_BRAND', 'PUBLIC_AGENCY'] },
  { actorKinds: [] },
  { kinds: ['CONCEPT'], actorKinds: ['PERSON'] },
  { under: [top], near: [middle], kinds: ['CONCEPT'] },
];

/** Conditions on articles. */
export const articles = (landmarks: Landmarks): ArticleFilter[] => [
  ...ARTICLE_KINDS.map((kind) => ({ kinds: [kind] })),
  { kinds: ['BOOK', 'THESIS'] },
  { kinds: [] },
  { languages: ['fr'] },
  { languages: ['fr', 'en'] },
  { languages: [] },
  { authors: [landmarks.author, UNKNOWN.actor] },
  { authors: [] },
  { publishers: [landmarks.publisher] },
  { publishers: [UNKNOWN.actor] },
  { publishers: [] },
  ...entities(landmarks).map((mentions) => ({ mentions })),
  { publishedFrom: '2021-01-01' },
  { publishedFrom: '2021-03-01', publishedTo: '2021-03-31' },
  { publishedTo: '2021-03-30' },
  { publishedFrom: '2019-01-02', publishedTo: '2023-12-30' },
  { publishedFrom: '2024-02-29', publishedTo: '2024-02-29' },
  { publishedFrom: '2022-01-01', publishedTo: '2020-01-01' },
  {
    languages: ['fr'],
    kinds: ['PRESS_ARTICLE', 'REPORT'],
    mentions: { under: [landmarks.top] },
    publishedTo: '2022-12-31',
  },
];

const sources = ({ article, author, publisher }: Landmarks): SourceFilter[] => [
  {},
  { articles: [article, UNKNOWN.article] },
  { authors: [author] },
  { publishers: [publisher] },
  { articles: [article], authors: [author], publishers: [publisher] },
  { articles: [] },
  { articles: [], authors: [author] },
];

/** Which evidence counts. */
export const evidence = (landmarks: Landmarks): EvidenceFilter[] => [
  ...sources(landmarks).flatMap((each) => [{ only: each }, { without: each }]),
  { stances: ['SUPPORTS'] },
  { stances: ['DISPUTES'] },
  { stances: ['DISPUTES', 'SUPPORTS'] },
  { stances: [] },
  { languages: ['en'] },
  { languages: [] },
  { publishedFrom: '2021-03-01' },
  { publishedTo: '2021-03-30' },
  { yearFrom: 2020 },
  { yearTo: 2019 },
  { yearFrom: 2018, yearTo: 2021 },
  { has: ['YEAR'] },
  { has: ['SHARE', 'QUANTITY'] },
  { has: [] },
  { without: { authors: [landmarks.author] }, languages: ['fr'], stances: ['SUPPORTS'], publishedFrom: '2019-01-01' },
];

/** Conditions on statements. */
export const statements = (landmarks: Landmarks): StatementFilter[] => [
  { predicates: ['CONTRIBUTES_TO'] },
  { predicates: ['HINDERS', 'FUNDED_BY', 'HINDERS'] },
  { predicates: [] },
  ...entities(landmarks).flatMap((ends) => [{ subject: ends }, { object: ends }, { about: ends }]),
  { minSources: 0 },
  { minSources: 2 },
  { maxSources: 0 },
  { minSources: 1, maxSources: 1 },
  { minArticles: 2 },
  { maxArticles: 1 },
  { minPublishers: 3 },
  { minSources: 3, maxSources: 1 },
  { subject: { kinds: ['ACTOR'] }, object: { under: [landmarks.top] }, minSources: 1 },
];
