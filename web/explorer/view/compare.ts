// Compare: actors side by side; each cell leads to its evidence, an empty one says that nothing is known.
import { changed, evidenceOf, isEntityId, type Address } from '../address.js';
import { ask, asked, type Asked } from '../ask.js';
import { combobox } from '../combobox.js';
import { el, type Child } from '../dom.js';
import { lead } from '../filter-form.js';
import { CompareAllDocument, CompareDocument, type CellFragment, type ComparedFragment } from '../generated.js';
import { counted, named, texts } from '../language.js';
import { pageLink, weight } from '../piece.js';
import { head, type Shown, type View } from '../view.js';

type Actor = ComparedFragment;
type RowName = 'managedBy' | 'fundedBy' | 'targets' | 'expresses';

/** The brands of question 13. */
const FIRST = ['i-amsterdam', 'be-berlin', 'i-love-ny', 'onlylyon', 'tout-commence-en-finistere'].map(
  (slug) => `actor:${slug}`,
);

function cell({ nodes, totalCount }: CellFragment, row: RowName): HTMLElement {
  const { compare: t, count } = texts();
  if (nodes.length === 0) return el('td', { class: 'unknown' }, t.unknown);
  const items = nodes.map((statement) => {
    const other = row === 'managedBy' ? statement.subject : statement.object;
    const evidence = el(
      'a',
      { class: 'count', href: evidenceOf(statement.id) },
      weight(statement.sourceCount, statement.disputingSourceCount),
    );
    return el('li', {}, pageLink(other), ' ', evidence);
  });
  const rest = totalCount - nodes.length;
  return el(
    'td',
    {},
    el('ul', { class: 'plain-list' }, items),
    rest > 0 && el('p', { class: 'faint' }, counted(rest, count.more)),
  );
}

function table(actors: readonly Actor[], address: Address): HTMLElement {
  const t = texts().compare;
  const ids = actors.map(({ id }) => id);
  const names = actors.map((actor) => {
    const href = changed(address, { ids: ids.filter((id) => id !== actor.id).join(',') });
    const remove = el('a', { class: 'quiet', href, 'aria-label': `${named(t.remove)}${actor.label.value}` }, '×');
    return el('th', { scope: 'col' }, pageLink(actor), ' ', remove);
  });
  const rows = (Object.keys(t.rows) as RowName[]).map((row) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, t.rows[row]),
      actors.map((actor) => cell(actor[row], row)),
    ),
  );
  const header = el('tr', {}, el('th', { scope: 'col' }, t.actor), names);
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t.title }, [
    el('table', { class: 'compare' }, el('thead', {}, header), el('tbody', {}, rows)),
  ]);
}

function adder(ids: readonly string[], address: Address): HTMLElement {
  const t = texts().compare;
  const { element, input } = combobox({
    id: 'compare-add',
    label: t.add,
    hint: t.hint,
    kinds: ['ACTOR'],
    must: true,
    choose: ({ id }) => {
      lead(changed(address, { ids: [...new Set([...ids, id])].join(',') }));
    },
  });
  return el('div', { class: 'field' }, el('label', { for: input.id }, t.add), element);
}

/** One row alone, turned: an actor a line, those of whom something is known first. */
function column(actors: readonly Actor[], row: RowName): HTMLElement {
  const t = texts().compare;
  const known = (actor: Actor) => Number(actor[row].nodes.length > 0);
  const lines = [...actors].sort((one, other) => known(other) - known(one));
  const header = el('tr', {}, el('th', { scope: 'col' }, t.actor), el('th', { scope: 'col' }, t.rows[row]));
  const rows = lines.map((actor) => el('tr', {}, el('th', { scope: 'row' }, pageLink(actor)), cell(actor[row], row)));
  return el('table', {}, el('thead', {}, header), el('tbody', {}, rows));
}

function rowChoice(address: Address, row: RowName | null): HTMLElement {
  const t = texts();
  const choices = [['', t.filter.any] as const, ...Object.entries(t.compare.rows)];
  const links = choices.map(([name, text]) => {
    const href = changed(address, { row: name === '' ? null : name });
    return el('li', {}, el('a', { href, 'aria-current': name === (row ?? '') ? 'true' : null }, text));
  });
  return el('nav', { class: 'choice', 'aria-label': t.compare.row }, el('ul', {}, links));
}

/** The actors that the address names, the brands of the corpus, or those of question 13; with the question asked. */
async function compared({ params }: Address, signal: AbortSignal): Promise<[readonly Actor[], Asked]> {
  if (params.get('ids') === 'brands') {
    const { actors } = await ask(CompareAllDocument, {}, signal);
    return [actors.nodes, asked(CompareAllDocument, {})];
  }
  const given = params.get('ids');
  const ids = given === null ? FIRST : given.split(',').filter((id) => id.startsWith('actor:') && isEntityId(id));
  const { nodes } = await ask(CompareDocument, { ids }, signal);
  const actors = nodes.filter((node): node is Actor => node !== null && 'managedBy' in node);
  return [actors, asked(CompareDocument, { ids })];
}

/** Shows actors side by side. */
export const showCompare: View = async (address, signal): Promise<Shown> => {
  const t = texts().compare;
  const [actors, question] = await compared(address, signal);
  const given = address.params.get('row');
  const row = given !== null && Object.hasOwn(t.rows, given) ? (given as RowName) : null;
  const ids = actors.map(({ id }) => id);
  const some = row === null ? table(actors, address) : column(actors, row);
  const shown: Child = actors.length === 0 ? el('p', { class: 'empty' }, t.none) : some;
  const content = el(
    'article',
    {},
    head(t.title, t.lead, question),
    adder(ids, address),
    ids.length > 1 && el('p', {}, el('a', { href: changed(address, { ids: '' }) }, t.clear)),
    rowChoice(address, row),
    shown,
  );
  return { title: t.title, content };
};
