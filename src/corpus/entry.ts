// What the corpus is made of: the one definition of each entry. The types that the code uses, the checks of shape and
// the JSON Schema that editors complete from are all made from it; seed/README.md is its specification in prose.
import { z } from 'zod';
import { ACTOR_KINDS } from '../domain/actor.js';
import { ARTICLE_KINDS, DEDUCED_FIELDS } from '../domain/article.js';
import { STANCES } from '../domain/evidence.js';
import { LANGUAGES } from '../domain/language.js';
import { PREDICATES, type Predicate } from '../domain/predicate.js';
import { TERRITORY_KINDS } from '../domain/territory.js';
import * as field from './field.js';
import { mapping } from './field.js';

/** A concept of `concepts.yaml`. */
export const conceptEntry = mapping({
  slug: field.slug.describe('Names the concept: the English term, such as territory-brand.'),
  prefLabel: field.localized.describe('The one preferred label per language: lower case, singular (SKOS prefLabel).'),
  altLabel: mapping({
    fr: z.array(field.text).optional().describe('In French.'),
    en: z.array(field.text).optional().describe('In English.'),
  })
    .optional()
    .describe('Synonyms and acronyms, spelled as articles spell them (SKOS altLabel).'),
  definition: field.localized.describe('One sentence of our own.'),
  broader: z.array(field.slug).optional().describe('Slugs of broader concepts; none makes a top concept. No cycle.'),
  related: z
    .array(field.slug)
    .optional()
    .describe('Slugs of associated concepts (SKOS related): given on both sides, never also broader.'),
}).describe('A concept of the scheme.');

/** An actor of `actors/KIND.yaml`. */
export const actorEntry = mapping({
  slug: field.slug.describe('Names the actor.'),
  name: field.text.describe('The proper name as the actor writes it.'),
  altName: z.array(field.text).optional().describe('Other names and acronyms.'),
  kind: z.enum(ACTOR_KINDS).describe('What it is; the actors of a kind lie in one file.'),
  description: field.localized.describe('One sentence of our own.'),
  territory: field.slug.optional().describe('Slug of the territory where it is or that it stands for.'),
  foundedYear: field.year.optional().describe('Only where a source says so.'),
  website: field.url.optional().describe('Only where a source says so.'),
}).describe('An organisation, brand or person.');

/** A territory of `territories.yaml`. */
export const territoryEntry = mapping({
  slug: field.slug.describe('Names the territory.'),
  name: field.localized.describe('Its name in each language.'),
  kind: z.enum(TERRITORY_KINDS).describe('What it is.'),
  within: field.slug.optional().describe('Slug of the territory that holds it; none for a country. No cycle.'),
}).describe('A place that actors represent.');

/** One mention of an article. */
const mention = mapping({
  entity: field.entity.describe('concept:SLUG, actor:SLUG or territory:SLUG.'),
  count: field.count.optional().describe('How often at least; leave out what was not counted.'),
  locators: z.array(field.text).optional().describe('Where: section titles or ¶N.'),
});

/** Figures of one statement. */
const qualifiers = mapping({
  year: field.year.optional().describe('The year that the assertion is about.'),
  share: field.share.optional().describe('A proportion or a rate of change, 0 to 1.'),
  value: z.number().optional().describe('A number, with its unit.'),
  unit: field.unit.optional().describe('An ISO 4217 code, or a word of the list of the specification.'),
  source: field.text.optional().describe('The source that the article itself names.'),
})
  .refine(({ value, unit }) => (value === undefined) === (unit === undefined), {
    error: 'value and unit go together; give both or neither',
    when: isMapping,
  })
  .meta({ dependencies: { value: ['unit'], unit: ['value'] } });

/** One statement of an article. */
const statement = mapping({
  subject: field.entity.describe(
    'concept:SLUG or actor:SLUG, mentioned by the article, of a kind that the predicate allows.',
  ),
  predicate: z.enum(Object.keys(PREDICATES) as Predicate[]).describe('What is said of subject and object.'),
  object: field.entity.describe('Mentioned by the article, of a kind that the predicate allows.'),
  stance: z.enum(STANCES).optional().describe('SUPPORTS when left out; DISPUTES denies or doubts the statement.'),
  qualifiers: qualifiers.optional().describe('Figures that the article gives.'),
  locator: field.text.optional().describe('Where: a section title or ¶N.'),
  note: field.localized.describe('One sentence of our own: what the article asserts.'),
});

/** An article of `articles/SLUG.yaml`. */
export const articleEntry = mapping({
  slug: field.slug.describe('firstauthor-year-keyword, also the name of the file.'),
  title: field.text.describe('The title as published.'),
  kind: z.enum(ARTICLE_KINDS).describe('What it is.'),
  language: z.enum(LANGUAGES).describe('Of the text: ISO 639-1.'),
  publishedOn: field.partialDate.describe('YYYY, YYYY-MM or YYYY-MM-DD, quoted.'),
  authors: z.array(field.slug).optional().describe('Slugs of actors, in the order printed.'),
  publisher: field.slug.optional().describe('Slug of an actor, if known.'),
  url: field.url.optional().describe('Its address; this or a doi.'),
  doi: field.doi.optional().describe('Its DOI, from 10. on; this or a url.'),
  deduced: z
    .array(z.enum(Object.keys(DEDUCED_FIELDS) as (keyof typeof DEDUCED_FIELDS)[]))
    .optional()
    .describe('Fields that the source does not print: rebuilt from its url or its content.'),
  summary: field.localized.describe('One or two sentences of our own.'),
  cites: z.array(field.slug).optional().describe('Slugs of articles.'),
  mentions: z.array(mention.describe('An entity that the article mentions.')).describe('What the article mentions.'),
  statements: z
    .array(statement.describe('What the article states once at most, whatever the stance.'))
    .describe('What the article says.'),
})
  .refine(({ url, doi }) => url !== undefined || doi !== undefined, {
    error: 'has neither url nor doi; give at least one of them',
    when: isMapping,
  })
  .meta({ anyOf: [{ required: ['url'] }, { required: ['doi'] }] })
  .describe('A published source: its bibliography, what it mentions, what it states.');

/** `release.yaml`. */
export const releaseEntry = mapping({
  title: field.text.describe('What the corpus is called.'),
  madeAt: field.instant.describe('When it was made: ISO 8601 in UTC, quoted.'),
  iriBase: field.iriBase.describe('What the IRIs of all things begin with; ends in / or #.'),
  license: field.license.describe('SPDX identifier.'),
}).describe('What names this corpus.');

/** Fields that need each other are looked at even when another field is wrong, so that all faults come at once. */
function isMapping({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A checked concept, as its file says it. */
export type ConceptEntry = z.output<typeof conceptEntry>;
/** A checked actor, as its file says it. */
export type ActorEntry = z.output<typeof actorEntry>;
/** A checked territory, as its file says it. */
export type TerritoryEntry = z.output<typeof territoryEntry>;
/** A checked article, as its file says it. */
export type ArticleEntry = z.output<typeof articleEntry>;
/** A checked release, as its file says it. */
export type ReleaseEntry = z.output<typeof releaseEntry>;
