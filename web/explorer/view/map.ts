// The map: the most important entities at their places, by community; the same as a list for those who do not see it.
import type { Address } from '../address.js';
import { ask, asked } from '../ask.js';
import { el } from '../dom.js';
import { MapOfTheGraphDocument, type MapOfTheGraphQuery } from '../generated.js';
import { counted, language, texts } from '../language.js';
import { drawMap, type Dot, type Tie } from '../map-canvas.js';
import { communitySign, GROUPS } from '../map-sign.js';
import { pageLink, said, thingList } from '../piece.js';
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
  return links.flatMap(({ source, target, sourceCount }) => {
    const [from, to] = [at.get(source.id), at.get(target.id)];
    return from && to ? [{ from, to, sources: sourceCount }] : [];
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

/** Shows the map; `at` in the address is the id of an entity to mark. */
export const showMap: View = async (address: Address, signal): Promise<Shown> => {
  const { map: t, count } = texts();
  const { overview, communities } = await ask(MapOfTheGraphDocument, { maxNodes: MOST }, signal);
  const dots = dotsOf(overview, communities.nodes);
  const { canvas, box } = canvasBox();
  const marked = dots.find(({ id }) => id === address.params.get('at'));
  const node = marked && overview.nodes.find(({ entity }) => entity.id === marked.id);
  const measure = `${dots.length} ${t.shown}${overview.omittedCount > 0 ? ` · ${counted(overview.omittedCount, count.more)}` : ''}`;
  const content = el(
    'article',
    { class: 'map-view', lang: language() },
    head(t.title, t.lead, asked(MapOfTheGraphDocument, { maxNodes: MOST })),
    dots.length === 0 ? el('p', { class: 'empty' }, t.none) : box,
    el('p', { class: 'faint' }, measure, node && [' · ', pageLink(node.entity)]),
    legend(communities.nodes),
    list(overview.nodes, communities.nodes),
  );
  const mount = (leaving: AbortSignal) => {
    if (dots.length > 0) drawMap(canvas, box, dots, tiesOf(overview, dots), marked ?? null, leaving);
  };
  return { title: t.title, content, mount };
};
