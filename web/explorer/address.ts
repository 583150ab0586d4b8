// The permanent addresses of the explorer: each view has one, and all that can be chosen on it stands in it.
// src/http/site.ts answers the same ones.

/** The kinds of thing that have a page, as ids and addresses begin. */
export type Kind = 'concept' | 'actor' | 'territory' | 'article';

/** What ids are made of, as the API writes them. */
const SLUG = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PARTS = { '': 'entity', close: 'close', time: 'time', disagreements: 'disagreements' } as const;
const PLACES = ['search', 'path', 'disagreements', 'compare', 'map'] as const;

/** What is shown. */
export type ViewName = 'home' | 'article' | (typeof PLACES)[number] | (typeof PARTS)[keyof typeof PARTS];

/** The parts of an entity's page, with the last part of their addresses. */
export type Part = keyof typeof PARTS;

/** An address, taken apart. */
export interface Address {
  readonly view: ViewName;
  /** The id of the entity or article that the page is of. */
  readonly id: string | null;
  readonly params: URLSearchParams;
  readonly path: string;
}

/** Takes an address apart. @returns null when it is no view's. */
export function readAddress({ pathname: path, searchParams: params }: URL): Address | null {
  if (path === '/') return { view: 'home', id: null, params, path };
  const [, first = '', slug, part = '', ...rest] = path.split('/');
  if (slug === undefined) {
    const view = PLACES.find((place) => place === first);
    return view === undefined ? null : { view, id: null, params, path };
  }
  if (rest.length > 0 || !SLUG.test(slug)) return null;
  const id = `${first}:${slug}`;
  if (first === 'article' && part === '') return { view: 'article', id, params, path };
  if (!isEntityId(id) || !Object.hasOwn(PARTS, part)) return null;
  return { view: PARTS[part as Part], id, params, path };
}

/** Whether a text could be the id of a concept, an actor or a territory. */
export function isEntityId(id: string): boolean {
  const [kind = '', slug = '', ...rest] = id.split(':');
  return /^(concept|actor|territory)$/.test(kind) && SLUG.test(slug) && rest.length === 0;
}

/** A parameter that names a concept, an actor or a territory; null where none does. */
export function entityParam(params: URLSearchParams, name: string): string | null {
  const id = params.get(name);
  return id !== null && isEntityId(id) ? id : null;
}

/** What kind of thing an id names. */
export const kindOf = (id: string): Kind => id.slice(0, id.indexOf(':')) as Kind;
/** The last part of an id. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** An address with parameters; none is written for null and empty text. */
export function addressOf(path: string, params: Readonly<Record<string, string | number | null>> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The address of the page of an entity or article. */
export function pageOf(id: string, part: Part = ''): string {
  return `/${kindOf(id)}/${slugOf(id)}${part === '' ? '' : `/${part}`}`;
}

/** The same address with some parameters changed; null takes one away, a list gives all its values. */
export function changed(
  { path, params }: Address,
  changes: Readonly<Record<string, string | readonly string[] | null>>,
): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) next.append(name, one);
  }
  const text = next.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The three parts of a statement's id; null when it is none. */
export function readStatementId(id: string) {
  const [, subject, predicate, object] = /^statement:([^/]+)\/([A-Z_]+)\/([^/]+)$/.exec(id) ?? [];
  if (subject === undefined || predicate === undefined || object === undefined) return null;
  if (!isEntityId(subject) || !isEntityId(object)) return null;
  return { subject, predicate, object };
}

/** Where the evidence of a statement is shown: on the page of its subject. */
export function evidenceOf(statement: string): string {
  const subject = readStatementId(statement)?.subject;
  return subject === undefined ? '/' : addressOf(pageOf(subject), { statement });
}
