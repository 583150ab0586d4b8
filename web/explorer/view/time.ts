// Over time: evidence per year as stacked bars, each year a link to its evidence; the same as a table.
import { changed, type Address } from '../address.js';
import { ask, asked } from '../ask.js';
import { el, svg, type Child } from '../dom.js';
import { readFilter, YEAR } from '../filter.js';
import { filterForm } from '../filter-form.js';
import { EvidenceOfYearDocument, OverTimeDocument, type OverTimeQuery, type TimeAxis } from '../generated.js';
import { counted, named, number, texts } from '../language.js';
import { piece, statementLink } from '../piece.js';
import { partHead } from '../tabs.js';
import { unknown, type Shown, type View } from '../view.js';

type Year = Extract<NonNullable<OverTimeQuery['node']>, { readonly timeline: unknown }>['timeline'][number];

const SERIES = ['contributes', 'hinders', 'disputes', 'other'] as const;
const HEIGHT = 200;
const FOOT = 22;
/** Room above the highest bar, for what it counts. */
const ROOM = 20;
/** Pixels of a year: as wide as the page lets a few of them be, and no narrower than a finger needs. */
const stepOf = (years: number): number => Math.min(56, Math.max(26, Math.floor(1080 / years)));

const total = (year: Year): number => SERIES.reduce((sum, name) => sum + year[name], 0);

/** What a year holds, in words. */
function told(year: Year): string {
  const t = texts().time;
  const parts = SERIES.filter((name) => year[name] > 0).map((name) => `${number(year[name])} ${t[name]}`);
  return `${named(String(year.year))}${parts.join(', ') || '0'}`;
}

function column(year: Year, index: number, { most, step }: { most: number; step: number }, address: Address): Child {
  const chosen = address.params.get('year') === String(year.year);
  let top = HEIGHT;
  const parts = SERIES.filter((name) => year[name] > 0).map((name) => {
    const height = (year[name] / most) * (HEIGHT - ROOM);
    top -= height;
    return svg('rect', { class: name, x: index * step + 4, y: top, width: step - 8, height: Math.max(1, height - 1) });
  });
  const label =
    (step >= 40 || index % 5 === 0 || chosen) && svg('text', { x: index * step + step / 2, y: HEIGHT + 16 }, year.year);
  if (total(year) === 0) return svg('g', {}, label);
  const touch = svg('rect', { class: 'touch', x: index * step, y: 0, width: step, height: HEIGHT });
  const href = changed(address, { year: String(year.year) });
  // Beside the link: its name says the parts of the number.
  const value = svg(
    'text',
    { class: 'value', 'aria-hidden': 'true', x: index * step + step / 2, y: top - 5 },
    number(total(year)),
  );
  const link = svg('a', { href, class: chosen ? 'chosen' : null, 'aria-label': told(year) }, touch, parts, label);
  return svg('g', {}, link, value);
}

function chart(years: readonly Year[], address: Address): HTMLElement {
  const most = Math.max(...years.map(total));
  const step = stepOf(years.length);
  const width = years.length * step;
  const picture = svg(
    'svg',
    {
      class: 'chart',
      viewBox: `-8 0 ${width + 16} ${HEIGHT + FOOT}`,
      width: width + 16,
      height: HEIGHT + FOOT,
      role: 'group',
    },
    svg('line', { x1: 0, x2: width, y1: HEIGHT, y2: HEIGHT }),
    years.map((year, index) => column(year, index, { most, step }, address)),
  );
  const t = texts().time;
  const legend = SERIES.map((name) => el('li', {}, el('span', { class: `key ${name}` }), ' ', t[name]));
  return el(
    'figure',
    {},
    el('ul', { class: 'legend' }, legend),
    el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t.table }, picture),
  );
}

function table(years: readonly Year[], address: Address): HTMLElement {
  const t = texts().time;
  const header = el(
    'tr',
    {},
    el('th', { scope: 'col' }, t.year),
    SERIES.map((name) => el('th', { scope: 'col' }, t[name])),
  );
  const rows = years
    .filter((year) => total(year) > 0)
    .map((year) => {
      const link = el('a', { href: changed(address, { year: String(year.year) }) }, year.year);
      return el(
        'tr',
        {},
        el('th', { scope: 'row' }, link),
        SERIES.map((name) => el('td', {}, number(year[name]))),
      );
    });
  const body = el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t.table }, [
    el('table', {}, el('thead', {}, header), el('tbody', {}, rows)),
  ]);
  return el('details', {}, el('summary', {}, t.table), body);
}

/** The evidence of the year that was chosen. @throws AskError */
async function ofYear(id: string, axis: TimeAxis, address: Address, signal: AbortSignal): Promise<Child> {
  const year = address.params.get('year');
  if (year === null || !YEAR.test(year)) return null;
  const bounds =
    axis === 'PUBLISHED'
      ? { publishedFrom: year, publishedTo: year }
      : { yearFrom: Number(year), yearTo: Number(year) };
  const { evidence } = await ask(
    EvidenceOfYearDocument,
    { id, filter: { ...readFilter(address.params), ...bounds } },
    signal,
  );
  const rest = evidence.totalCount - evidence.nodes.length;
  const { count } = texts();
  return el(
    'section',
    {},
    el('h2', {}, year, ' ', el('span', { class: 'faint' }, counted(evidence.totalCount, count.pieces))),
    el(
      'ol',
      { class: 'pieces wide' },
      evidence.nodes.map((one) => piece(one, { before: el('p', {}, statementLink(one.statement)) })),
    ),
    rest > 0 && el('p', { class: 'faint' }, counted(rest, count.more)),
  );
}

function axisChoice(address: Address, axis: TimeAxis): HTMLElement {
  const t = texts().time;
  const links = (['PUBLISHED', 'ABOUT'] as const).map((name) => {
    const href = changed(address, { axis: name === 'PUBLISHED' ? null : name, year: null });
    return el('li', {}, el('a', { href, 'aria-current': name === axis ? 'true' : null }, `${t.axis} ${t.axes[name]}`));
  });
  return el('nav', { class: 'choice', 'aria-label': t.axis }, el('ul', {}, links));
}

/** Shows an entity over time. */
export const showTime: View = async (address, signal): Promise<Shown> => {
  const t = texts();
  const axis: TimeAxis = address.params.get('axis') === 'ABOUT' ? 'ABOUT' : 'PUBLISHED';
  const evidence = readFilter(address.params);
  const variables = { id: address.id ?? '', axis, ...(evidence && { evidence }) };
  const [{ node }, year] = await Promise.all([
    ask(OverTimeDocument, variables, signal),
    ofYear(address.id ?? '', axis, address, signal),
  ]);
  if (node == null || !('timeline' in node)) return unknown();
  const lead = axis === 'PUBLISHED' ? t.time.lead : t.time.leadAbout;
  const years = node.timeline;
  const content = el(
    'article',
    {},
    partHead(node, 'time', address, lead, asked(OverTimeDocument, variables)),
    filterForm(address, []),
    axisChoice(address, axis),
    years.length === 0 ? el('p', { class: 'empty' }, t.time.none) : [chart(years, address), table(years, address)],
    year,
  );
  const mount = () => {
    const box = content.querySelector('figure .scroll');
    if (box === null) return;
    const left = (element: Element) => element.getBoundingClientRect().left;
    const chosen = content.querySelector('.chart .chosen');
    // Only sideways: scrollIntoView would move the page too.
    box.scrollLeft = chosen ? left(chosen) - left(box) - box.clientWidth / 2 : box.scrollWidth;
  };
  return { mount, title: `${named(node.label.value)}${t.entity.parts.time}`, content };
};
