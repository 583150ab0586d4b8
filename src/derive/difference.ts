// What changed between two corpora, thing by thing, in the terms of the release id: how files are laid out, the order of
// sets, and what is written out though it need not be, count for nothing.
import type { Corpus } from '../corpus/corpus.js';
import { resourceId } from '../domain/id.js';
import { deriveArticle } from './derive.js';
import { canonical, SETS, type Json } from './release-id.js';
import { deriveStatements } from './statement.js';

/** What is told apart. */
export const DIFFERING = ['concepts', 'actors', 'territories', 'articles', 'statements', 'evidence'] as const;
/** One of them. */
export type Differing = (typeof DIFFERING)[number];

/** A field that is not as it was; null where it is not there. */
export interface FieldChange {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** What is there on both sides, but not alike. */
export interface Changed {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** Ids are sorted, fields in the order of their names. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Changed[];
}

/** What changed from one corpus to another; `release` holds the changes of `release.yaml`. */
export interface Difference extends Readonly<Record<Differing, Changes>> {
  readonly release: readonly FieldChange[];
}

type Fields = Readonly<Record<string, Json>>;
type Things = ReadonlyMap<string, Fields>;

/**
 * Compares two checked corpora. An article's statements are compared as evidence, each by its id, wherever it stands in
 * the article; a statement has changed when its counts or its first date have.
 */
export function differenceOf(before: Corpus, after: Corpus): Difference {
  const [from, to] = [thingsOf(before), thingsOf(after)];
  const changes = DIFFERING.map((noun) => [noun, changesOf(from[noun], to[noun])]);
  return {
    release: fieldChanges(asFields(before.release), asFields(after.release)),
    ...(Object.fromEntries(changes) as Record<Differing, Changes>),
  };
}

function asFields(value: object): Fields {
  return canonical(value as Json) as Fields;
}

function thingsOf(corpus: Corpus): Record<Differing, Things> {
  const byId = (things: readonly { readonly id: string }[]): Things =>
    new Map(things.map(({ id, ...fields }) => [id, asFields(fields)]));
  const entries = (
    kind: 'concept' | 'actor' | 'territory' | 'article',
    all: readonly { readonly slug: string }[],
  ): Things => new Map(all.map(({ slug, ...fields }) => [resourceId(kind, slug), asFields(fields)]));
  const { statements, evidence } = deriveStatements(corpus.articles, corpus.articles.map(deriveArticle));
  return {
    concepts: entries('concept', corpus.concepts),
    actors: entries('actor', corpus.actors),
    territories: entries('territory', corpus.territories),
    articles: entries(
      'article',
      corpus.articles.map(({ statements: _, ...article }) => article),
    ),
    statements: byId(statements),
    // Entries may leave out that they support, so the canonical form does: here it is what may have changed.
    evidence: new Map(
      evidence.map(({ id, position: _, component: __, ...piece }) => [
        id,
        { ...asFields(piece), stance: piece.stance },
      ]),
    ),
  };
}

function changesOf(from: Things, to: Things): Changes {
  const changed = [...to].flatMap(([id, fields]): Changed[] => {
    const before = from.get(id);
    const found = before === undefined ? [] : fieldChanges(before, fields);
    return found.length === 0 ? [] : [{ id, fields: found }];
  });
  return {
    added: [...to.keys()].filter((id) => !from.has(id)).sort(),
    removed: [...from.keys()].filter((id) => !to.has(id)).sort(),
    changed: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function fieldChanges(from: Fields, to: Fields): FieldChange[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  const all = names.map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }));
  return all
    .filter(({ from: was, to: is }) => JSON.stringify(was) !== JSON.stringify(is))
    .map(({ field, from: was, to: is }) => ({ field, from: asRead(field, was), to: asRead(field, is) }));
}

/** A value as its file says it: the items of a set are written as JSON where they are compared. */
function asRead(field: string, value: Json): Json {
  return SETS.has(field) && Array.isArray(value) ? value.map((item) => JSON.parse(String(item)) as Json) : value;
}
