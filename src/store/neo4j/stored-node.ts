// The nodes of a release as Neo4j stores them: the fields under their own names, and what reading wants beside them.
import { doiKey, urlKey, type Article } from '../../domain/article.js';
import type { Actor, ActorKind } from '../../domain/actor.js';
import { communityPlace, type Community } from '../../domain/community.js';
import type { Concept } from '../../domain/concept.js';
import { entityKindOf, type Entity } from '../../domain/entity.js';
import type { Graph } from '../../domain/graph.js';
import type { EntityId } from '../../domain/id.js';
import { communityKey, countKey, importanceKey, newestKey, oldestKey, textKey } from '../../domain/order.js';
import { firstDay, lastDay, type PartialDate } from '../../domain/partial-date.js';
import type { Position } from '../../domain/position.js';
import type { Release } from '../../domain/release.js';
import type { Statement } from '../../domain/statement.js';
import type { Territory } from '../../domain/territory.js';
import { coMentionWeight } from '../../domain/tie.js';
import { integer } from './session.js';

/** Properties; null ones are not stored. */
export type Properties = Readonly<Record<string, unknown>>;

/** What is looked up in the rest of the graph while rows are made. */
export interface Lookup {
  readonly article: ReadonlyMap<string, Article>;
  readonly actorKind: ReadonlyMap<string, ActorKind>;
  /** By statement, the date of the latest article that speaks of it. */
  readonly latest: ReadonlyMap<string, PartialDate>;
  /** By article, the entities that it mentions. */
  readonly mentioned: ReadonlyMap<string, readonly string[]>;
  readonly straddlers: ReadonlySet<string>;
  readonly position: ReadonlyMap<string, Position>;
}

/** Prepares the look-ups. */
export function lookupIn({ articles, actors, evidence, mentions, straddlers, positions }: Graph): Lookup {
  const article = new Map(articles.map((each) => [each.id as string, each]));
  const latest = new Map<string, PartialDate>();
  for (const { statement, article: id } of evidence) {
    const date = article.get(id)?.publishedOn ?? '';
    if (date > (latest.get(statement) ?? '')) latest.set(statement, date);
  }
  const mentioned = new Map<string, string[]>();
  for (const { article: id, entity } of mentions) {
    const known = mentioned.get(id);
    if (known === undefined) mentioned.set(id, [entity]);
    else known.push(entity);
  }
  return {
    article,
    actorKind: new Map(actors.map(({ id, kind }) => [id, kind])),
    latest,
    mentioned,
    straddlers: new Set(straddlers),
    position: new Map(positions.map(({ id, x, y }) => [id, { x, y }])),
  };
}

const whole = (value: number | null): unknown => (value === null ? null : integer(value));

const entityProperties = (
  { id, slug, articleCount, importance, community }: Entity,
  { straddlers, position }: Lookup,
  labelFr: string,
  labelEn: string,
): Properties => ({
  id,
  slug,
  articleCount: integer(articleCount),
  importance,
  community,
  // The community of those alone that straddle another one too, so that an index finds them.
  straddles: straddlers.has(id) ? community : null,
  ...position.get(id),
  byLabelFr: textKey(labelFr, id),
  byLabelEn: textKey(labelEn, id),
  byArticles: countKey(articleCount, id),
  byImportance: importanceKey(importance, id),
});

/** A concept; `altLabels` and `altLabelLanguages` run side by side. */
export function conceptProperties(concept: Concept, lookup: Lookup): Properties {
  const { prefLabel, definition, altLabels, broader, related } = concept;
  return {
    ...entityProperties(concept, lookup, prefLabel.fr, prefLabel.en),
    prefLabelFr: prefLabel.fr,
    prefLabelEn: prefLabel.en,
    altLabels: altLabels.map(({ value }) => value),
    altLabelLanguages: altLabels.map(({ lang }) => lang ?? ''),
    definitionFr: definition.fr,
    definitionEn: definition.en,
    broader,
    related,
    articleCountTransitive: integer(concept.articleCountTransitive),
  };
}

/** An actor. */
export function actorProperties(actor: Actor, lookup: Lookup): Properties {
  const { name, alternateNames, kind, description, territory, foundedYear, website } = actor;
  return {
    ...entityProperties(actor, lookup, name, name),
    name,
    alternateNames,
    kind,
    descriptionFr: description.fr,
    descriptionEn: description.en,
    territory,
    foundedYear: whole(foundedYear),
    website,
  };
}

/** A territory. */
export function territoryProperties(territory: Territory, lookup: Lookup): Properties {
  const { name, kind, within, ancestors } = territory;
  return {
    ...entityProperties(territory, lookup, name.fr, name.en),
    nameFr: name.fr,
    nameEn: name.en,
    kind,
    within,
    ancestors,
  };
}

/**
 * An article; `firstDay` and `lastDay` are what its date may be at the earliest and the latest, `mentionWeight` what its
 * mention of two entities weighs between them.
 */
export function articleProperties(article: Article, { mentioned }: Lookup): Properties {
  const { id, slug, title, kind, language, publishedOn, authors, publisher, url, doi, deduced, summary } = article;
  const all = mentioned.get(id) ?? [];
  return {
    id,
    slug,
    title,
    kind,
    language,
    publishedOn,
    authors,
    publisher,
    url,
    doi,
    deduced,
    summaryFr: summary.fr,
    summaryEn: summary.en,
    firstDay: firstDay(publishedOn),
    lastDay: lastDay(publishedOn),
    urlKey: url === null ? null : urlKey(url),
    doiKey: doi === null ? null : doiKey(doi),
    byNewest: newestKey(publishedOn, id),
    byOldest: oldestKey(publishedOn, id),
    byTitle: textKey(title, id),
    mentioned: all,
    mentionWeight: integer(coMentionWeight(Math.max(1, all.length))),
  };
}

const endProperties = (end: 'subject' | 'object', id: EntityId, { actorKind }: Lookup): Properties => ({
  [end]: id,
  [`${end}Kind`]: entityKindOf(id),
  [`${end}ActorKind`]: actorKind.get(id) ?? null,
});

/** A statement with the kinds of its two ends. */
export function statementProperties(statement: Statement, lookup: Lookup): Properties {
  const { id, predicate, firstStatedOn, sourceCount } = statement;
  return {
    id,
    ...endProperties('subject', statement.subject, lookup),
    predicate,
    ...endProperties('object', statement.object, lookup),
    sourceCount: integer(sourceCount),
    disputingSourceCount: integer(statement.disputingSourceCount),
    publisherCount: integer(statement.publisherCount),
    articleCount: integer(statement.articleCount),
    firstStatedOn,
    bySources: countKey(sourceCount, id),
    byOldest: oldestKey(firstStatedOn, id),
    byNewest: newestKey(lookup.latest.get(id) ?? firstStatedOn, id),
  };
}

/** A community. */
export function communityProperties({ id, label, size }: Community): Properties {
  const bySize = communityKey(communityPlace(id), id);
  return { id, labelFr: label.fr, labelEn: label.en, size: integer(size), bySize };
}

/** A release, each of its counts under the name of its noun. */
export function releaseProperties({ counts, ...release }: Release): Properties {
  const sizes = Object.entries(counts).map(([noun, size]) => [noun, integer(Number(size))]);
  return { ...release, ...(Object.fromEntries(sizes) as Properties) };
}
