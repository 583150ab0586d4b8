// The only place where what Neo4j returned becomes domain objects.
import type { Actor } from '../../domain/actor.js';
import type { Article } from '../../domain/article.js';
import type { Community } from '../../domain/community.js';
import type { Concept } from '../../domain/concept.js';
import { inOrderOfSources, type Controversy, type CountedControversy } from '../../domain/controversy.js';
import type { Entity, Resource } from '../../domain/entity.js';
import type { Evidence } from '../../domain/evidence.js';
import type { Gap } from '../../domain/gap.js';
import { resourceId } from '../../domain/id.js';
import type { LangString, Language, Localized } from '../../domain/language.js';
import type { Mention } from '../../domain/mention.js';
import type { Position } from '../../domain/position.js';
import type { Release, ReleaseCounts } from '../../domain/release.js';
import type { CountedStatement, SourceCounts, Statement } from '../../domain/statement.js';
import type { Territory } from '../../domain/territory.js';

/** A noun as it is stored: texts in two languages lie flat, as `nameFr` and `nameEn`. */
type Flat<Noun, Texts extends string & keyof Noun> = Omit<Noun, Texts | 'type'> &
  Readonly<Record<`${Texts}Fr` | `${Texts}En`, string>>;

type StoredConcept = Omit<Flat<Concept, 'prefLabel' | 'definition'>, 'altLabels'> & {
  readonly altLabels: readonly string[];
  /** Beside each of them; empty for none. */
  readonly altLabelLanguages: readonly (Language | '')[];
};
type StoredActor = Flat<Actor, 'description'>;
type StoredTerritory = Flat<Territory, 'name'>;
type StoredArticle = Flat<Article, 'summary'>;
type StoredResource = StoredConcept | StoredActor | StoredTerritory | StoredArticle;
type StoredStatement = Omit<Statement, 'type'>;
type StoredEvidence = Omit<Flat<Evidence, 'note'>, 'statement' | 'article' | 'quantity'> & {
  readonly value: number | null;
  readonly unit: string | null;
};
type StoredSide = Omit<Controversy['sides'][number], 'figure'> &
  Readonly<Record<'year' | 'value', number | null>> & { readonly unit: string | null };
type StoredControversy = Omit<Controversy, 'sides'> & {
  readonly sides: readonly StoredSide[];
  readonly left?: readonly StoredSide[];
};
type StoredRelease = Omit<Release, 'counts'> & ReleaseCounts;

/**
 * How something that Neo4j returned becomes a domain object. That it has the shape that the loader wrote is the one
 * unchecked step between database and domain: the contract suite and the differential test hold it.
 */
export type Translate<T> = (stored: never) => T;

const localized = (fr: string, en: string): Localized => ({ fr, en });

function altLabelsOf({ altLabels, altLabelLanguages }: StoredConcept): LangString[] {
  return altLabels.map((value, at) => {
    const lang = altLabelLanguages[at] ?? '';
    return { value, lang: lang === '' ? null : lang };
  });
}

/** A concept. */
export function conceptOf(stored: StoredConcept): Concept {
  return {
    type: 'Concept',
    id: stored.id,
    slug: stored.slug,
    prefLabel: localized(stored.prefLabelFr, stored.prefLabelEn),
    altLabels: altLabelsOf(stored),
    definition: localized(stored.definitionFr, stored.definitionEn),
    broader: stored.broader,
    related: stored.related,
    articleCount: stored.articleCount,
    articleCountTransitive: stored.articleCountTransitive,
    importance: stored.importance,
    community: stored.community,
  };
}

/** An actor. */
export function actorOf(stored: StoredActor): Actor {
  return {
    type: 'Actor',
    id: stored.id,
    slug: stored.slug,
    name: stored.name,
    alternateNames: stored.alternateNames,
    kind: stored.kind,
    description: localized(stored.descriptionFr, stored.descriptionEn),
    territory: stored.territory,
    foundedYear: stored.foundedYear,
    website: stored.website,
    articleCount: stored.articleCount,
    importance: stored.importance,
    community: stored.community,
  };
}

/** A territory. */
export function territoryOf(stored: StoredTerritory): Territory {
  return {
    type: 'Territory',
    id: stored.id,
    slug: stored.slug,
    name: localized(stored.nameFr, stored.nameEn),
    kind: stored.kind,
    within: stored.within,
    ancestors: stored.ancestors,
    articleCount: stored.articleCount,
    importance: stored.importance,
    community: stored.community,
  };
}

/** An article. */
export function articleOf(stored: StoredArticle): Article {
  return {
    type: 'Article',
    id: stored.id,
    slug: stored.slug,
    title: stored.title,
    kind: stored.kind,
    language: stored.language,
    publishedOn: stored.publishedOn,
    authors: stored.authors,
    publisher: stored.publisher,
    url: stored.url,
    doi: stored.doi,
    deduced: stored.deduced,
    summary: localized(stored.summaryFr, stored.summaryEn),
  };
}

/** A resource of the kind that its id says. */
export function resourceOf(stored: StoredResource): Resource {
  if (stored.id.startsWith('concept:')) return conceptOf(stored as StoredConcept);
  if (stored.id.startsWith('actor:')) return actorOf(stored as StoredActor);
  if (stored.id.startsWith('territory:')) return territoryOf(stored as StoredTerritory);
  return articleOf(stored as StoredArticle);
}

/** An entity of the kind that its id says. */
export function entityOf(stored: StoredConcept | StoredActor | StoredTerritory): Entity {
  return resourceOf(stored) as Entity;
}

/** A mention. */
export function mentionOf({ article, entity, count, locators }: Mention): Mention {
  return { article, entity, count, locators };
}

const countsOf = (stored: SourceCounts): SourceCounts => ({
  sourceCount: stored.sourceCount,
  disputingSourceCount: stored.disputingSourceCount,
  publisherCount: stored.publisherCount,
  articleCount: stored.articleCount,
});

/** A statement. */
export function statementOf(stored: StoredStatement): Statement {
  return {
    type: 'Statement',
    id: stored.id,
    subject: stored.subject,
    predicate: stored.predicate,
    object: stored.object,
    ...countsOf(stored),
    firstStatedOn: stored.firstStatedOn,
  };
}

/** A statement with what counts: its own counts where none stand beside them. */
export function countedStatementOf(stored: StoredStatement & { readonly counts?: SourceCounts }): CountedStatement {
  return { statement: statementOf(stored), counts: countsOf(stored.counts ?? stored) };
}

/** A piece of evidence; its id names its statement and its article. */
export function evidenceOf(stored: StoredEvidence): Evidence {
  const { id, value, unit } = stored;
  const slash = id.indexOf('/');
  return {
    type: 'Evidence',
    id,
    statement: `statement:${id.slice(slash + 1)}`,
    article: resourceId('article', id.slice('evidence:'.length, slash)),
    stance: stored.stance,
    note: localized(stored.noteFr, stored.noteEn),
    locator: stored.locator,
    year: stored.year,
    share: stored.share,
    quantity: value === null || unit === null ? null : { value, unit },
    source: stored.source,
  };
}

/** A controversy with the sides that count: its own where none stand beside them. Sides come in any order. */
export function countedControversyOf({ id, kind, sides, left }: StoredControversy): CountedControversy {
  const side = ({ statement, stance, year, unit, value, sourceCount, place }: StoredSide) => {
    const figure = year === null || value === null ? null : { year, unit, value };
    return { statement, stance, figure, sourceCount, place };
  };
  const controversy: Controversy = { id, kind, sides: inOrderOfSources(sides.map(side)) };
  return { controversy, sides: left === undefined ? controversy.sides : inOrderOfSources(left.map(side)) };
}

/** A community. */
export function communityOf({ id, labelFr, labelEn, size }: Flat<Community, 'label'>): Community {
  return { type: 'Community', id, label: localized(labelFr, labelEn), size };
}

/** A gap. */
export function gapOf({ a, b, units, through }: Gap): Gap {
  return { a, b, units, through };
}

/** A place on the map. */
export function positionOf({ x, y }: Position): Position {
  return { x, y };
}

/** A release. */
export function releaseOf(stored: StoredRelease): Release {
  const { id, version, title, madeAt, iriBase, license } = stored;
  const { concepts, actors, territories, articles, statements, evidence, mentions, controversies } = stored;
  const counts = { concepts, actors, territories, articles, statements, evidence, mentions, controversies };
  return { id, version, title, madeAt, iriBase, license, counts };
}
