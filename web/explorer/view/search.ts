// Search: results by kind with what matched marked; one kind alone has all of its results, page by page.
import { addressOf, changed, type Address, type Kind } from '../address.js';
import { ask, asked } from '../ask.js';
import { el, type Child } from '../dom.js';
import { SearchByKindDocument, SearchOneKindDocument, type FoundFragment, type ResourceKind } from '../generated.js';
import { counted, date, language, named, texts } from '../language.js';
import { pageLink } from '../piece.js';
import { head, type Shown, type View } from '../view.js';

const KINDS = {
  concept: 'CONCEPT',
  actor: 'ACTOR',
  territory: 'TERRITORY',
  article: 'ARTICLE',
} as const satisfies Record<Kind, ResourceKind>;
type Edge = FoundFragment['edges'][number];
type Highlight = Edge['highlights'][number];

/** Units of a long text that are shown before and after what matched first. */
const AROUND = 90;

/** A text with what matched marked, cut to where that is unless it is a name. */
function marked({ field, text: { value, lang }, ranges }: Highlight): HTMLElement {
  const isName = field !== 'DESCRIPTION';
  const start = isName ? 0 : Math.max(0, (ranges[0]?.[0] ?? 0) - AROUND);
  const from = start === 0 ? 0 : value.indexOf(' ', start) + 1;
  const end = isName ? value.length : Math.min(value.length, (ranges[0]?.[1] ?? 0) + 2 * AROUND);
  const parts: Child[] = from > 0 ? ['… '] : [];
  let at = from;
  for (const [first = 0, last = 0] of ranges) {
    if (first < at || last > end) continue;
    parts.push(value.slice(at, first), el('mark', {}, value.slice(first, last)));
    at = last;
  }
  parts.push(value.slice(at, end), end < value.length && ' …');
  return el('span', { lang: lang === language() ? null : lang }, parts);
}

function result({ node, highlights }: Edge): HTMLElement {
  const t = texts().search;
  const here = ({ text }: Highlight) => text.lang === language() || text.lang == null;
  const description = highlights.filter(({ field }) => field === 'DESCRIPTION');
  const other = highlights.find(({ field, text }) => field !== 'DESCRIPTION' && text.value !== node.label.value);
  const name = highlights.find(({ field, text }) => field === 'LABEL' && text.value === node.label.value);
  const passage = description.find(here) ?? description[0];
  const published = 'publishedOn' in node ? [' ', el('span', { class: 'faint' }, date(node.publishedOn))] : null;
  return el(
    'li',
    {},
    el(
      'p',
      {},
      pageLink(node, name && marked(name)),
      published,
      other && el('span', { class: 'faint' }, ` ${t.also} `, marked(other)),
    ),
    passage && el('p', { class: 'passage' }, marked(passage)),
  );
}

function group(kind: Kind, found: FoundFragment, address: Address): Child {
  if (found.totalCount === 0) return null;
  const t = texts();
  const rest = found.totalCount > found.edges.length;
  const all = el('a', { href: changed(address, { kind }) }, `${t.search.all} (${found.totalCount})`);
  return el(
    'section',
    { 'aria-labelledby': `found-${kind}` },
    el('h2', { id: `found-${kind}` }, t.kinds[kind], ' ', el('span', { class: 'faint' }, found.totalCount)),
    el('ol', { class: 'results' }, found.edges.map(result)),
    rest && el('p', {}, all),
  );
}

function none(): HTMLElement {
  const t = texts().search;
  return el('div', { class: 'empty' }, el('p', {}, t.none), el('p', { class: 'faint' }, t.noneMore));
}

async function showByKind(text: string, address: Address, signal: AbortSignal): Promise<Shown> {
  const t = texts();
  const found = await ask(SearchByKindDocument, { text }, signal);
  const groups = {
    concept: found.concepts,
    actor: found.actors,
    territory: found.territories,
    article: found.articles,
  };
  const total = Object.values(groups).reduce((sum, { totalCount }) => sum + totalCount, 0);
  const shown = (Object.keys(groups) as Kind[]).map((kind) => group(kind, groups[kind], address));
  const content = el(
    'article',
    {},
    head(text, counted(total, t.count.results), asked(SearchByKindDocument, { text })),
    total > 0 && el('p', {}, el('a', { href: addressOf('/map', { q: text }) }, t.entity.map)),
    total === 0 ? none() : shown,
    !Object.values(groups).every(({ complete }) => complete) && el('p', { class: 'faint' }, t.search.incomplete),
  );
  return { title: `${named(t.search.title)}${text}`, content };
}

async function showOneKind(text: string, kind: Kind, address: Address, signal: AbortSignal): Promise<Shown> {
  const t = texts();
  const after = address.params.get('after');
  const variables = { text, kinds: [KINDS[kind]], ...(after !== null && { after }) };
  const { search: found } = await ask(SearchOneKindDocument, variables, signal);
  const { hasNextPage, endCursor } = found.pageInfo;
  const content = el(
    'article',
    {},
    head(
      [text, ' · ', t.kinds[kind]],
      counted(found.totalCount, t.count.results),
      asked(SearchOneKindDocument, variables),
    ),
    el('p', {}, el('a', { href: addressOf('/search', { q: text }) }, t.search.all)),
    found.edges.length === 0 ? none() : el('ol', { class: 'results' }, found.edges.map(result)),
    hasNextPage && el('p', {}, el('a', { href: changed(address, { after: endCursor ?? null }) }, t.search.more)),
  );
  return { title: `${named(t.search.title)}${text} · ${t.kinds[kind]}`, content };
}

/** Shows what is found. */
export const showSearch: View = async (address, signal) => {
  const text = address.params.get('q')?.trim() ?? '';
  const kind = address.params.get('kind') ?? '';
  if (text === '') {
    const t = texts().search;
    const content = el('article', {}, head(t.title, null, asked(SearchByKindDocument, { text: '' })), none());
    return { title: t.title, content };
  }
  return Object.hasOwn(KINDS, kind)
    ? showOneKind(text, kind as Kind, address, signal)
    : showByKind(text, address, signal);
};
