// The views of one entity beside each other; which evidence counts goes along.
import { kindOf, pageOf, type Address, type Part } from './address.js';
import type { Asked } from './ask.js';
import { el, heard } from './dom.js';
import { keptParams } from './filter.js';
import type { NamedFragment } from './generated.js';
import { texts } from './language.js';
import { said, sign } from './piece.js';
import { tools } from './view.js';

/** The kind of an entity, with its sign. */
export function kindLine(id: string, more: string | null = null): HTMLElement {
  const name = texts().kind[kindOf(id)];
  return el('p', { class: 'kind' }, sign(id), ' ', more ?? name);
}

/** Links to the views of an entity, the one that is shown marked. */
export function tabs(id: string, current: Part, { params }: Address): HTMLElement {
  const { parts, partsLabel } = texts().entity;
  const kept = keptParams(params).toString();
  const links = (Object.keys(parts) as Part[]).map((part) => {
    const href = pageOf(id, part) + (kept === '' ? '' : `?${kept}`);
    return el('li', {}, el('a', { href, 'aria-current': part === current ? 'page' : null }, parts[part]));
  });
  return el('nav', { class: 'tabs', 'aria-label': partsLabel }, el('ul', {}, links));
}

/** The head of a view of an entity other than its page: its name leads there. */
export function partHead(
  { id, label }: NamedFragment,
  part: Part,
  address: Address,
  lead: string,
  asked: Asked,
): HTMLElement {
  const { parts } = texts().entity;
  const title = el(
    'h1',
    { tabindex: -1 },
    el('a', { href: pageOf(id) }, said(label)),
    heard(texts().colon + parts[part]),
  );
  return el('div', {}, el('header', { class: 'head' }, kindLine(id), title, tools(asked)), [
    tabs(id, part, address),
    el('p', { class: 'lead' }, lead),
  ]);
}
