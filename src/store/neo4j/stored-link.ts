// The relationships of a release as Neo4j stores them; those that carry facts carry what filters ask of their ends too.
import { entityKindOf } from '../../domain/entity.js';
import { gapKey, type Gap } from '../../domain/gap.js';
import type { Graph, GraphEvidence } from '../../domain/graph.js';
import type { Mention } from '../../domain/mention.js';
import { mentionKey, newestKey, oldestKey, positionKey, yearKey } from '../../domain/order.js';
import { firstDay, lastDay } from '../../domain/partial-date.js';
import type { Lookup, Properties } from './stored-node.js';
import { integer } from './session.js';

/** A relationship between two nodes by their ids. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const bare = (from: string, to: string): LinkRow => ({ from, to, properties: {} });
const toOne = (from: string, to: string | null): LinkRow[] => (to === null ? [] : [bare(from, to)]);
const whole = (value: number | null): unknown => (value === null ? null : integer(value));

/** The plain relationships by type. */
export function plainLinks({ concepts, actors, territories, articles, citations }: Graph) {
  return {
    BROADER: concepts.flatMap(({ id, broader }) => broader.map((to) => bare(id, to))),
    RELATED: concepts.flatMap(({ id, related }) => related.map((to) => bare(id, to))),
    WITHIN: territories.flatMap(({ id, within }) => toOne(id, within)),
    LOCATED_IN: actors.flatMap(({ id, territory }) => toOne(id, territory)),
    AUTHORED_BY: articles.flatMap(({ id, authors }) =>
      [...new Set(authors)].map((to, at) => ({ from: id, to, properties: { position: integer(at) } })),
    ),
    PUBLISHED_BY: articles.flatMap(({ id, publisher }) => toOne(id, publisher)),
    CITES: citations.map(({ from, to }) => bare(from, to)),
  } satisfies Record<string, LinkRow[]>;
}

/** (Article)-[MENTIONS]->(Entity). */
export function mentionLink(mention: Mention, { actorKind }: Lookup): LinkRow {
  const { article, entity, count, locators } = mention;
  const properties = {
    article,
    entity,
    entityKind: entityKindOf(entity),
    entityActorKind: actorKind.get(entity) ?? null,
    count: whole(count),
    locators,
    byArticle: mentionKey(count, article),
    byEntity: mentionKey(count, entity),
  };
  return { from: article, to: entity, properties };
}

const spoken = ({ id, stance, note, locator, year, share, quantity, source }: GraphEvidence): Properties => ({
  id,
  stance,
  noteFr: note.fr,
  noteEn: note.en,
  locator,
  year: whole(year),
  share,
  value: quantity?.value ?? null,
  unit: quantity?.unit ?? null,
  source,
});

/** (Statement)-[EVIDENCE]->(Article): all that an evidence filter asks stands on the relationship itself. */
export function evidenceLink(evidence: GraphEvidence, lookup: Lookup): LinkRow {
  const { id, statement, article, component, position, year } = evidence;
  const { authors = [], publisher = null, language = '', publishedOn = '' } = lookup.article.get(article) ?? {};
  const properties = {
    ...spoken(evidence),
    component: integer(component),
    position: integer(position),
    article,
    authors,
    publisher,
    publisherKey: publisher ?? article,
    language,
    publishedOn,
    firstDay: firstDay(publishedOn),
    lastDay: lastDay(publishedOn),
    byOldest: oldestKey(publishedOn, id),
    byNewest: newestKey(publishedOn, id),
    byYear: yearKey(year, id),
    byPosition: positionKey(position, id),
  };
  return { from: statement, to: article, properties };
}

/** (Entity)-[GAP]->(Entity): two that no article mentions together. */
export function gapLink(gap: Gap): LinkRow {
  const { a, b, units, through } = gap;
  const kinds = { aKind: entityKindOf(a), bKind: entityKindOf(b) };
  const properties = { a, b, ...kinds, units: integer(units), through, byScore: gapKey(gap) };
  return { from: a, to: b, properties };
}
