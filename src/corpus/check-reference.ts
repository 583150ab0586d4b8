// What entries name by its slug or id must exist, and be something else than themselves.
import { type Draft, items, type Kind, LIST_OF, type Located, problemAt } from './draft.js';
import type { Path, Problem } from './problem.js';
import { ACTOR_FILES } from './read.js';

/** One entry names another. */
interface Reference {
  readonly from: Located<unknown>;
  readonly path: Path;
  readonly kind: Kind;
  readonly slug: string | undefined;
}

/** Where one would add what is missing. */
const HOME: Readonly<Record<Kind, string>> = {
  concept: 'concepts.yaml',
  actor: `a file of actors/ (such as ${ACTOR_FILES.PERSON})`,
  territory: 'territories.yaml',
  article: 'articles/',
};

/** The slugs that each kind has. */
export type Slugs = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Collects the slugs of a draft. */
export function slugsOf(draft: Draft): Slugs {
  const of = (kind: Kind): Set<string> => new Set(draft[LIST_OF[kind]].flatMap(({ value }) => value.slug ?? []));
  return { concept: of('concept'), actor: of('actor'), territory: of('territory'), article: of('article') };
}

/** Takes a well-formed id apart. */
export function splitEntity(id: string): { readonly kind: Kind; readonly slug: string } {
  const colon = id.indexOf(':');
  return { kind: id.slice(0, colon) as Kind, slug: id.slice(colon + 1) };
}

function referencesOf(draft: Draft): Reference[] {
  const found: Reference[] = [];
  const add = (from: Located<unknown>, path: Path, kind: Kind, slug: string | undefined): number =>
    found.push({ from, path, kind, slug });
  const addAll = (
    from: Located<unknown>,
    field: string,
    kind: Kind,
    slugs: readonly (string | undefined)[] = [],
  ): void => {
    for (const { path, item } of items([field], slugs)) add(from, path, kind, item);
  };
  const addEntity = (from: Located<unknown>, path: Path, id: string | undefined): void => {
    if (id !== undefined) found.push({ from, path, ...splitEntity(id) });
  };
  for (const concept of draft.concepts) {
    addAll(concept, 'broader', 'concept', concept.value.broader);
    addAll(concept, 'related', 'concept', concept.value.related);
  }
  for (const actor of draft.actors) add(actor, ['territory'], 'territory', actor.value.territory);
  for (const territory of draft.territories) add(territory, ['within'], 'territory', territory.value.within);
  for (const article of draft.articles) {
    addAll(article, 'authors', 'actor', article.value.authors);
    add(article, ['publisher'], 'actor', article.value.publisher);
    addAll(article, 'cites', 'article', article.value.cites);
    for (const { path, item } of items(['mentions'], article.value.mentions))
      addEntity(article, [...path, 'entity'], item.entity);
    for (const { path, item } of items(['statements'], article.value.statements)) {
      addEntity(article, [...path, 'subject'], item.subject);
      addEntity(article, [...path, 'object'], item.object);
    }
  }
  return found;
}

/** Finds references to what does not exist, and of an entry to itself where that says nothing. */
export function checkReferences(draft: Draft, slugs: Slugs): Problem[] {
  const problems: Problem[] = [];
  for (const { from, path, kind, slug } of referencesOf(draft)) {
    if (slug === undefined) continue;
    if (!slugs[kind].has(slug)) {
      if (draft.incomplete.has(kind)) continue;
      const message = `names ${kind}:${slug}, which does not exist; correct it or add the ${kind} to ${HOME[kind]}`;
      problems.push(problemAt(from, path, message));
    } else if (`${kind}:${slug}` === from.name && (path[0] === 'related' || path[0] === 'cites')) {
      problems.push(problemAt(from, path, 'names the entry itself; leave it out'));
    }
  }
  return problems;
}
