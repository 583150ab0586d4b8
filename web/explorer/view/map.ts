// The map: the most important entities at their places, by community; the same as a list for those who do not see it.
import { addressOf, type Address } from '../address.js';
import { ask, asked } from '../ask.js';
import { combobox, ENTITIES } from '../combobox.js';
import { el } from '../dom.js';
import { lead } from '../filter-form.js';
import { MapOfTheGraphDocument, type MapOfTheGraphQuery } from '../generated.js';
import { counted, language, texts } from '../language.js';
import { drawMap } from '../map-canvas.js';
import type { Dot, Tie } from '../map-picture.js';
import { communitySign, GROUPS } from '../map-sign.js';
import { said, thingList } from '../piece.js';
import { head, type Shown, type View } from '../view.js';

const MOST = 2000;
/** Entities in the list of one community. */
const LISTED = 25;

type Community = MapOfTheGraphQuery['communities']['nodes'][number];
type Node = MapOfTheGraphQuery['overview']['nodes'][number];

/** The nodes that have a place, and which of the largest communities each is in. */
function dotsOf({ nodes }: MapOfTheGraphQuery['overview'], communities: readonly Community[]): Dot[] {
  const groups = new Map(communities.slice(0, GROUPS).map(({ id }, index) => [id, index]));
  return nodes.flatMap(({ position, entity }) => {
    if (position == null) return [];
    const group = groups.get(entity.community?.id ?? '') ?? GROUPS;
    return [{ id: entity.id, name: entity.label.value, importance: entity.importance, group, ...position }];
  });
}

function tiesOf({ links }: MapOfTheGraphQuery['overview'], dots: readonly Dot[]): Tie[] {
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  return links.flatMap(({ source, target }) => {
    const [from, to] = [at.get(source.id), at.get(target.id)];
    return from && to ? [{ from, to }] : [];
  });
}

function legend(communities: readonly Community[]): HTMLElement {
  const t = texts().map;
  const items = communities
    .slice(0, GROUPS)
    .map(({ label, size }, index) =>
      el('li', {}, communitySign(index), ' ', said(label), ' ', el('span', { class: 'faint' }, size)),
    );
  const others = el('li', {}, communitySign(GROUPS), ' ', t.others);
  return el('ul', { class: 'legend communities', 'aria-label': t.communities }, items, others);
}

/** The same as a list: of each community the most important. */
function list(nodes: readonly Node[], communities: readonly Community[]): HTMLElement {
  const { count, map: t } = texts();
  const sections = communities.map(({ id, label, size }) => {
    const members = nodes.filter(({ entity }) => entity.community?.id === id).map(({ entity }) => entity);
    return el(
      'section',
      {},
      el('h3', {}, said(label), ' ', el('span', { class: 'faint' }, counted(size, count.members))),
      thingList(members.slice(0, LISTED)),
      members.length > LISTED && el('p', { class: 'faint' }, counted(members.length - LISTED, count.more)),
    );
  });
  return el('details', {}, el('summary', {}, t.text), sections);
}

function canvasBox() {
  const t = texts().map;
  const canvas = el('canvas', { role: 'img', 'aria-label': t.label });
  const button = (action: string, sign: string, name: string) =>
    el('button', { type: 'button', class: 'quiet', 'data-action': action, 'aria-label': name, title: name }, sign);
  const buttons = el('div', { class: 'zoom' }, [
    button('in', '+', t.zoomIn),
    button('out', '−', t.zoomOut),
    button('whole', '⤢', t.whole),
  ]);
  return { canvas, box: el('div', { class: 'map' }, canvas, buttons) };
}

/** The box that finds on the map: one thing that is suggested, or all that a text finds. */
function finder(text: string): HTMLElement {
  const t = texts();
  const box = combobox({
    id: 'find',
    label: t.map.find,
    hint: t.entityHint,
    value: text,
    kinds: ENTITIES,
    choose: ({ id }) => {
      lead(addressOf('/map', { at: id }));
    },
  });
  const form = el('form', { class: 'find' }, box.element, el('button', { type: 'submit' }, t.searchButton));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    lead(addressOf('/map', { q: box.input.value.trim() }));
  });
  return form;
}

/** What is marked, in words and as links to its pages. */
function found(nodes: readonly Node[], ids: ReadonlySet<string>): [HTMLElement, HTMLElement] {
  const { map: t } = texts();
  const entities = nodes.map(({ entity }) => entity).filter(({ id }) => ids.has(id));
  const count = entities.length === 0 ? t.notFound : counted(entities.length, t.found);
  const clear = el('a', { href: '/map' }, t.clear);
  return [el('p', { role: 'status' }, count, ' · ', clear), thingList(entities)];
}

/** Shows the map; in the address `at` is the id of an entity to mark, `q` a text of which all results are marked. */
export const showMap: View = async ({ params }: Address, signal): Promise<Shown> => {
  const { map: t, count } = texts();
  const text = params.get('q')?.trim() ?? '';
  const variables = { maxNodes: MOST, ...(text !== '' && { text, find: true }) };
  const { overview, communities, search } = await ask(MapOfTheGraphDocument, variables, signal);
  const dots = dotsOf(overview, communities.nodes);
  const { canvas, box } = canvasBox();
  const at = params.get('at');
  const ids = new Set([...(at === null ? [] : [at]), ...(search?.nodes ?? []).map(({ id }) => id)]);
  const marked = new Set(dots.filter(({ id }) => ids.has(id)));
  const [told, things] = at === null && text === '' ? [null, null] : found(overview.nodes, ids);
  const measure = `${dots.length} ${t.shown}${overview.omittedCount > 0 ? ` · ${counted(overview.omittedCount, count.more)}` : ''}`;
  const content = el(
    'article',
    { class: 'map-view', lang: language() },
    head(t.title, t.lead, asked(MapOfTheGraphDocument, variables)),
    finder(text),
    told,
    dots.length === 0 ? el('p', { class: 'empty' }, t.none) : box,
    things && el('div', { class: 'found' }, things),
    el('p', { class: 'faint' }, measure),
    legend(communities.nodes),
    list(overview.nodes, communities.nodes),
  );
  const mount = (leaving: AbortSignal) => {
    if (dots.length > 0) drawMap(canvas, box, dots, tiesOf(overview, dots), marked, leaving);
  };
  return { title: t.title, content, mount };
};
