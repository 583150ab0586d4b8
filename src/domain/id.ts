// Global ids: readable, the same in every release, made and taken apart here and only here.

/** `concept:SLUG`, `actor:SLUG`, `territory:SLUG`. */
export type EntityId = `${'concept' | 'actor' | 'territory'}:${string}`;
/** `article:SLUG`. */
export type ArticleId = `article:${string}`;
/** An entity's or an article's id. */
export type ResourceId = EntityId | ArticleId;

/** What the part before the first colon of an id may be. */
export const ID_KINDS = ['concept', 'actor', 'territory', 'article', 'statement', 'evidence', 'community'] as const;
/** One kind of id. */
export type IdKind = (typeof ID_KINDS)[number];
/** The kinds that a statement can be about. */
export const ENTITY_ID_KINDS = ['concept', 'actor', 'territory'] as const;

/** Lower-case ASCII words and digits joined by single hyphens, at most 120 characters. */
export const SLUG = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENTITY = '(?:concept|actor|territory):[a-z0-9]+(?:-[a-z0-9]+)*';
const TRIPLE = new RegExp(`^(${ENTITY})/([A-Z_]+)/(${ENTITY})$`);
/** The number of a community, from 1. */
const NUMBER = /^[1-9]\d{0,8}$/;
/** An id longer than this names nothing. */
const LONGEST = 600;

/** The three parts of a statement. */
export interface Triple {
  readonly subject: EntityId;
  readonly predicate: string;
  readonly object: EntityId;
}

/** The kind of a well-formed id; null when it is malformed. Whether it exists is not asked. */
export function idKind(id: string): IdKind | null {
  if (id.length > LONGEST) return null;
  const colon = id.indexOf(':');
  const kind = ID_KINDS.find((each) => id.slice(0, colon + 1) === `${each}:`);
  const key = id.slice(colon + 1);
  if (kind === undefined) return null;
  if (kind === 'statement') return TRIPLE.test(key) ? kind : null;
  if (kind === 'evidence') {
    const slash = key.indexOf('/');
    return SLUG.test(key.slice(0, slash)) && TRIPLE.test(key.slice(slash + 1)) ? kind : null;
  }
  if (kind === 'community') return NUMBER.test(key) ? kind : null;
  return SLUG.test(key) ? kind : null;
}

/** The id of a resource. */
export function resourceId<K extends 'concept' | 'actor' | 'territory' | 'article'>(
  kind: K,
  slug: string,
): `${K}:${string}` {
  return `${kind}:${slug}`;
}

/** The slug of a resource's id. */
export function slugOf(id: ResourceId): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The id of a statement. */
export function statementId({ subject, predicate, object }: Triple): string {
  return `statement:${subject}/${predicate}/${object}`;
}

/** The id of what one article says of one statement. */
export function evidenceId(article: ArticleId, statement: string): string {
  return `evidence:${slugOf(article)}/${statement.slice('statement:'.length)}`;
}

/** The triple of a well-formed statement id; null for anything else. */
export function tripleOf(id: string): Triple | null {
  if (!id.startsWith('statement:')) return null;
  const [, subject, predicate, object] = TRIPLE.exec(id.slice('statement:'.length)) ?? [];
  if (subject === undefined || predicate === undefined || object === undefined) return null;
  return { subject: subject as EntityId, predicate, object: object as EntityId };
}
