// The picture of an entity: what others say of it on the left, what is said by it on the right. Each row is a name that
// leads to its page and a count that leads to the evidence; lines, as wide as a link is sourced, join the rows to the middle.
import { changed, type Address } from './address.js';
import { el, svg, type Child } from './dom.js';
import type { GroupFragment, Predicate } from './generated.js';
import { counted, texts } from './language.js';
import { pageLink, sign, weight } from './piece.js';

type Edge = GroupFragment['statements']['edges'][number];

/** Rows of a group that are shown before the rest is asked for. */
const FIRST = 4;
/** Kinds of link that a line's colour tells apart. */
const TONES: Partial<Readonly<Record<Predicate, string>>> = { CONTRIBUTES_TO: 'favours', HINDERS: 'harms' };

/** How wide a line is for so many independent sources: doubling them adds the same each time. */
const width = (sources: number): number => 1.2 + 1.7 * Math.log2(1 + sources);

const tone = (predicate: Predicate): string => TONES[predicate] ?? 'neutral';
const opened = (address: Address, edge: Edge): string => changed(address, { statement: edge.node.id });

function row(edge: Edge, { role, predicate }: GroupFragment, address: Address): HTMLElement {
  const { node, sourceCount, disputingSourceCount } = edge;
  const other = role === 'OBJECT' ? node.subject : node.object;
  const chosen = address.params.get('statement') === node.id;
  const count = weight(sourceCount, disputingSourceCount);
  return el(
    'li',
    {
      class: `row ${tone(predicate)}`,
      'data-statement': node.id,
      'data-sources': sourceCount,
      'data-disputed': disputingSourceCount > 0,
    },
    pageLink(other),
    ' ',
    el('a', { class: 'count', href: opened(address, edge), 'aria-current': chosen ? 'true' : null }, count),
  );
}

/** The rows of a group, and a link to those that are not shown yet. */
function group(all: GroupFragment, address: Address): HTMLElement {
  const t = texts();
  const { role, predicate, statements } = all;
  const key = `${role}-${predicate}`;
  const open = address.params.getAll('open');
  const chosen = address.params.get('statement');
  const shown = open.includes(key)
    ? statements.edges
    : statements.edges.filter(({ node }, index) => index < FIRST || node.id === chosen);
  const rest = statements.totalCount - shown.length;
  const unopened = open.filter((other) => other !== key);
  const more = (href: string, text: string) => el('li', { class: 'more' }, el('a', { href }, text));
  return el(
    'section',
    { class: 'group' },
    el('h4', {}, t.predicate[predicate], ' ', el('span', { class: 'faint' }, statements.totalCount)),
    el('ul', {}, [
      ...shown.map((edge) => row(edge, all, address)),
      rest > 0 && !open.includes(key) && more(changed(address, { open: [...open, key] }), counted(rest, t.count.more)),
      open.includes(key) && more(changed(address, { open: unopened }), t.entity.fewer),
    ]),
  );
}

function side(name: 'left' | 'right', groups: readonly GroupFragment[], address: Address): HTMLElement {
  const t = texts().entity;
  const title = name === 'left' ? t.said : t.says;
  const none = groups.length === 0 && el('p', { class: 'faint' }, t.emptySide);
  return el(
    'div',
    { class: `side ${name}` },
    el('h3', {}, title),
    groups.map((one) => group(one, address)),
    none,
  );
}

/** The picture, and what draws its lines once it is on the page, and again whenever its size changes. */
export function bowTie(id: string, label: Child, groups: readonly GroupFragment[], address: Address) {
  const lines = svg('svg', { class: 'lines', 'aria-hidden': 'true' });
  const middle = el('div', { class: 'middle' }, lines, el('div', { class: 'knot' }, sign(id), el('span', {}, label)));
  const [left, right] = (['OBJECT', 'SUBJECT'] as const).map((role) => groups.filter((one) => one.role === role));
  const picture = el(
    'div',
    { class: 'bow-tie' },
    side('left', left ?? [], address),
    middle,
    side('right', right ?? [], address),
  );
  const mount = (signal: AbortSignal) => {
    const watch = new ResizeObserver(() => {
      draw(picture, lines, address);
    });
    watch.observe(picture);
    signal.addEventListener('abort', () => {
      watch.disconnect();
    });
  };
  return { picture, mount };
}

/** Draws a line from each row to the middle; each is a link to the evidence, as the count of its row is. */
function draw(picture: HTMLElement, lines: SVGElement, address: Address): void {
  const box = lines.getBoundingClientRect();
  const knot = picture.querySelector('.knot .sign')?.getBoundingClientRect();
  if (box.width === 0 || knot === undefined) return;
  const middle = { x: knot.left + knot.width / 2 - box.left, y: knot.top + knot.height / 2 - box.top };
  const drawn = [...picture.querySelectorAll<HTMLElement>('.row')].map((at) => {
    const { top, height } = at.getBoundingClientRect();
    const start = { x: at.closest('.left') ? 0 : box.width, y: top + height / 2 - box.top };
    return line(at, start, middle, address);
  });
  lines.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  lines.replaceChildren(...drawn);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function line(at: HTMLElement, start: Point, end: Point, address: Address): SVGElement {
  const { statement = '', sources = '0', disputed } = at.dataset;
  const chosen = address.params.get('statement') === statement;
  const bend = (start.x + end.x) / 2;
  const d = `M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${end.x} ${end.y}`;
  const visible = svg('path', { d, 'stroke-width': width(Number(sources)).toFixed(1) });
  const shape = `line ${at.classList.item(1) ?? ''}${disputed === undefined ? '' : ' disputed'}${chosen ? ' chosen' : ''}`;
  return svg(
    'a',
    { href: changed(address, { statement }), class: shape, tabindex: -1 },
    svg('path', { d, class: 'touch' }),
    visible,
  );
}
