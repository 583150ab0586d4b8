// What an entity is, apart from what sources say: names, definition, where it belongs, what belongs to it, counts.
import { addressOf } from './address.js';
import { el, type Child } from './dom.js';
import type { ConceptPartFragment, EntityPageQuery, NamedFragment } from './generated.js';
import { counted, language, named, otherLanguage, texts } from './language.js';
import { articleList, pageLink, said, thingList } from './piece.js';

/** What the page is of. */
export type EntityNode = Extract<NonNullable<EntityPageQuery['node']>, { readonly statementGroups: unknown }>;

/** Articles and things that are not folded away. */
const FEW = 12;

type Named = NamedFragment;
type Nested = Named & { readonly broader?: { readonly nodes: readonly Nested[] } };

/** The name of its kind, as close as it is known. */
export function kindName(node: EntityNode): string {
  const t = texts();
  if ('actorKind' in node) return `${t.kind.actor} · ${t.actorKind[node.actorKind]}`;
  if ('territoryKind' in node) return `${t.kind.territory} · ${t.territoryKind[node.territoryKind]}`;
  return t.kind.concept;
}

/** Its name in the other language, where that is another. */
export function otherName(node: EntityNode): Child {
  const other = node[otherLanguage()];
  if (other.value === node[language()].value) return null;
  return el('p', { class: 'other-name' }, said(other));
}

/** From the broadest down to one direct broader concept. */
function chain(node: Nested): Named[] {
  const [above] = node.broader?.nodes ?? [];
  return [...(above ? chain(above) : []), node];
}

function chains(node: EntityNode): Named[][] {
  if ('definition' in node) return (node as ConceptPartFragment).broader.nodes.map(chain);
  if ('ancestors' in node) return [[...node.ancestors].reverse()];
  if ('territory' in node && node.territory) return [[...[...node.territory.ancestors].reverse(), node.territory]];
  return [];
}

/** Where it belongs, a line for each way up. */
export function breadcrumbs(node: EntityNode): Child {
  const lines = chains(node).filter((line) => line.length > 0);
  if (lines.length === 0) return null;
  const shown = lines.map((line) =>
    el(
      'ol',
      {},
      line.map((one) => el('li', {}, pageLink(one))),
    ),
  );
  return el('nav', { class: 'breadcrumbs', 'aria-label': texts().entity.breadcrumb }, shown);
}

function facts(node: EntityNode): Child[] {
  const { count, entity: t } = texts();
  const statements = node.statementGroups.reduce((sum, group) => sum + group.statements.totalCount, 0);
  const articles = 'articleCount' in node ? node.articleCount : node.mentionedIn.totalCount;
  const website = 'website' in node ? node.website : null;
  const founded = 'foundedYear' in node ? node.foundedYear : null;
  const { community } = node;
  const items: Child[] = [
    counted(statements, count.statements),
    counted(articles, count.articles),
    founded != null && `${t.founded} ${founded}`,
    community != null && [named(t.community), said(community.label)],
    website != null && /^https?:/.test(website) && el('a', { href: website, rel: 'noreferrer' }, t.website),
  ];
  return items.filter((item) => item !== false).map((item) => el('li', {}, item));
}

/** A list of things under a name, folded away when it is long. */
function list(name: string, things: readonly Named[], total = things.length): Child {
  if (things.length === 0) return null;
  const title = `${name} (${total})`;
  if (things.length <= FEW) return el('section', {}, el('h2', {}, title), thingList(things));
  return el('details', {}, el('summary', {}, title), thingList(things));
}

function lists(node: EntityNode): Child[] {
  const t = texts().entity;
  const found: Child[] = [];
  if ('narrower' in node) {
    found.push(
      list(t.narrower, node.narrower.nodes, node.narrower.totalCount),
      list(t.associated, node.associated.nodes),
    );
  }
  if ('contains' in node) {
    found.push(list(t.contains, node.contains.nodes, node.contains.totalCount));
    found.push(list(t.actors, node.actors.nodes, node.actors.totalCount));
  }
  if ('authored' in node) found.push(works(t.authored, node.authored), works(t.published, node.published));
  return [
    ...found,
    works(t.mentionedIn, { ...node.mentionedIn, nodes: node.mentionedIn.nodes.map(({ article }) => article) }),
  ];
}

interface Works {
  readonly totalCount: number;
  readonly nodes: readonly (Named & { readonly publishedOn: string })[];
}

function works(name: string, { totalCount, nodes }: Works): Child {
  if (nodes.length === 0) return null;
  return el('details', { open: totalCount <= FEW }, el('summary', {}, `${name} (${totalCount})`), articleList(nodes));
}

/** Other names in the language of the page, or of none. */
function otherNames(node: EntityNode): Child {
  const inPage = ({ lang }: { readonly lang: string | null }) => lang === null || lang === language();
  const found = 'altLabels' in node ? node.altLabels.filter(inPage).map((name) => said(name)) : [];
  const names: readonly Child[] = 'alternateNames' in node ? node.alternateNames : found;
  if (names.length === 0) return null;
  const listed = names.flatMap((name, index): Child[] => (index === 0 ? [name] : [', ', name]));
  return el('p', { class: 'faint' }, named(texts().entity.also), listed);
}

/** Definition, other names and counts: what stands above the picture. */
export function about(node: EntityNode): HTMLElement {
  const text = 'definition' in node ? node.definition : 'description' in node ? node.description : null;
  return el(
    'div',
    { class: 'about' },
    text !== null && el('p', { class: 'definition' }, said(text)),
    otherNames(node),
    el('ul', { class: 'facts' }, facts(node)),
    ways(node),
  );
}

/** Ways from it to views of more than one thing. */
function ways(node: EntityNode): HTMLElement {
  const t = texts().entity;
  const brand = 'actorKind' in node && node.actorKind === 'PLACE_BRAND';
  return el('p', { class: 'ways' }, el('a', { href: addressOf('/path', { from: node.id }) }, t.path), [
    ' · ',
    el('a', { href: addressOf('/map', { at: node.id }) }, t.map),
    brand && [' · ', el('a', { href: addressOf('/compare', { ids: node.id }) }, t.compare)],
  ]);
}

/** What belongs to it and where it is mentioned: what stands below the picture. */
export function around(node: EntityNode): HTMLElement {
  return el('div', { class: 'around' }, lists(node));
}
