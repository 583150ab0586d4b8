// What a store must answer, as records: the second reading's own words for the nouns, shared with no code of src/.

/** Text in both languages. */
export interface ReadText {
  fr: string;
  en: string;
}
/** A concept as a store must answer it. */
export interface ReadConcept {
  type: 'Concept';
  id: string;
  slug: string;
  prefLabel: ReadText;
  altLabels: { value: string; lang: 'fr' | 'en' }[];
  definition: ReadText;
  broader: string[];
  related: string[];
  articleCount: number;
  articleCountTransitive: number;
  /** Its share of all importance; what a store says may differ in the last decimals (reading-importance.ts). */
  importance: number;
  /** Taken over from what a store says, once judged (reading-community.ts). */
  community: string | null;
}
/** An actor as a store must answer it. */
export interface ReadActor {
  type: 'Actor';
  id: string;
  slug: string;
  name: string;
  alternateNames: string[];
  kind: string;
  description: ReadText;
  territory: string | null;
  foundedYear: number | null;
  website: string | null;
  articleCount: number;
  importance: number;
  community: string | null;
}
/** A territory as a store must answer it. */
export interface ReadTerritory {
  type: 'Territory';
  id: string;
  slug: string;
  name: ReadText;
  kind: string;
  within: string | null;
  ancestors: string[];
  articleCount: number;
  importance: number;
  community: string | null;
}
/** A concept, an actor or a territory. */
export type ReadEntity = ReadConcept | ReadActor | ReadTerritory;
/** A community as a store must answer it. */
export interface ReadCommunity {
  type: 'Community';
  id: string;
  label: ReadText;
  size: number;
}
/** An article as a store must answer it. */
export interface ReadArticle {
  type: 'Article';
  id: string;
  slug: string;
  title: string;
  kind: string;
  language: string;
  publishedOn: string;
  authors: string[];
  publisher: string | null;
  url: string | null;
  /** In lower case, since DOIs ignore case. */
  doi: string | null;
  /** A set: in alphabetical order. */
  deduced: string[];
  summary: ReadText;
}
/** A mention as a store must answer it. */
export interface ReadMention {
  article: string;
  entity: string;
  count: number | null;
  locators: string[];
}
/** A piece of evidence as a store must answer it. */
export interface ReadEvidence {
  type: 'Evidence';
  id: string;
  statement: string;
  article: string;
  stance: 'SUPPORTS' | 'DISPUTES';
  note: ReadText;
  locator: string | null;
  year: number | null;
  share: number | null;
  quantity: { value: number; unit: string } | null;
  source: string | null;
}
/** A subject, a predicate and an object that some article speaks of. */
export interface ReadTriple {
  id: string;
  subject: string;
  predicate: string;
  object: string;
}
