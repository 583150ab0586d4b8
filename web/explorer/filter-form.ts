// Says which evidence counts, and lets it be changed: every choice goes into the address.
import { changed, slugOf, type Address } from './address.js';
import { el, type Child } from './dom.js';
import { FILTER_PARAMS } from './filter.js';
import type { Predicate } from './generated.js';
import { named, texts } from './language.js';

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
): HTMLElement {
  const { any } = texts().filter;
  const list = [['', any] as const, ...options].map(([key, text]) =>
    el('option', { value: key, selected: key === value }, text),
  );
  return el('label', {}, el('span', {}, label), el('select', { name }, list));
}

function year(name: string, label: string, value: string): HTMLElement {
  return el(
    'label',
    {},
    el('span', {}, label),
    el('input', { name, type: 'text', inputmode: 'numeric', pattern: '[0-9]{4}', maxlength: 4, size: 5, value }),
  );
}

/** The sources that are set aside, each with a link that takes it back. */
function setAside(address: Address): Child {
  const t = texts().filter;
  const ids = address.params.getAll('without');
  if (ids.length === 0) return null;
  const items = ids.map((id) => {
    const href = changed(address, { without: ids.filter((other) => other !== id) });
    return el(
      'li',
      {},
      `${named(t.aside)}${slugOf(id)} `,
      el('a', { href, 'aria-label': `${named(t.restore)}${slugOf(id)}` }, '×'),
    );
  });
  return el('ul', { class: 'chips' }, items);
}

/**
 * The filters of a view.
 * @param predicates the kinds of link to choose from; none leaves that choice out.
 */
export function filterForm(address: Address, predicates: readonly Predicate[]): HTMLElement {
  const t = texts();
  const value = (name: string): string => address.params.get(name) ?? '';
  const languages = Object.entries(t.filter.languages);
  const form = el(
    'form',
    { class: 'filter', 'aria-label': t.filter.title },
    predicates.length > 0 &&
      choice(
        'predicate',
        t.filter.predicate,
        predicates.map((name) => [name, t.predicate[name]] as const),
        value('predicate'),
      ),
    year('from', t.filter.from, value('from')),
    year('to', t.filter.to, value('to')),
    choice('written', t.filter.written, languages, value('written')),
    el('button', { type: 'submit' }, t.filter.apply),
  );
  const names = [...FILTER_PARAMS, 'predicate'];
  const none = Object.fromEntries(names.map((name) => [name, null]));
  const isSet = names.some((name) => address.params.has(name));
  const submit = () => {
    const data = new FormData(form);
    const read = ([name, text]: [string, FormDataEntryValue]) =>
      [name, typeof text === 'string' ? text.trim() : ''] as const;
    const entries = [...data.entries()].map(read).map(([name, text]) => [name, text === '' ? null : text] as const);
    lead(changed(address, Object.fromEntries(entries)));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  for (const select of form.querySelectorAll('select')) select.addEventListener('change', submit);
  const clear = isSet && el('a', { href: changed(address, none) }, t.filter.clear);
  return el('div', { class: 'filters' }, form, setAside(address), clear);
}

/** Leads to an address as a click on a link to it would. */
export function lead(href: string): void {
  const link = el('a', { href });
  document.body.append(link);
  link.click();
  link.remove();
}
