// What a view is: a function from an address to what is shown, and what every view has at its top.
import type { Address } from './address.js';
import type { Asked } from './ask.js';
import { el, type Child } from './dom.js';
import { language, texts } from './language.js';

/** What a view shows. */
export interface Shown {
  /** For the tab of the browser and for those who hear the page. */
  readonly title: string;
  readonly content: Node;
  /** Called once the content is on the page; the signal ends when it leaves. */
  readonly mount?: (signal: AbortSignal) => void;
}

/** A view. @throws AskError */
export type View = (address: Address, signal: AbortSignal) => Promise<Shown>;

/** The address of the playground with a question in it, ready to run in the language of the page. */
export function playgroundOf({ query, variables }: Asked): string {
  const told = Object.fromEntries(Object.entries(variables).filter(([, value]) => value != null));
  const params = new URLSearchParams({ query: query.trim() });
  if (Object.keys(told).length > 0) params.set('variables', JSON.stringify(told, null, 2));
  params.set('headers', JSON.stringify({ 'Accept-Language': language() }));
  return `/playground?${params.toString()}`;
}

/** Copies the address of the page. @returns whether the browser let it: over plain HTTP it lets only this machine. */
async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}

/** The two things that can be done with any view. */
export function tools(asked: Asked): HTMLElement {
  const t = texts().tools;
  const said = el('span', { role: 'status', class: 'faint' });
  const copy = el('button', { type: 'button', class: 'quiet' }, t.copy);
  copy.addEventListener('click', () => {
    void copyAddress().then((copied) => {
      said.replaceChildren(
        copied ? t.copied : el('input', { readonly: true, value: location.href, 'aria-label': t.copy }),
      );
    });
  });
  const open = el('a', { class: 'quiet', href: playgroundOf(asked), 'data-leave': true }, t.playground);
  return el('div', { class: 'tools', role: 'group', 'aria-label': t.label }, open, copy, said);
}

/** The title of a view, what it is in a sentence, and its tools. */
export function head(title: Child, lead: Child, asked: Asked): HTMLElement {
  return el(
    'header',
    { class: 'head' },
    el('h1', { tabindex: -1 }, title),
    lead !== null && el('p', { class: 'lead' }, lead),
    tools(asked),
  );
}

/** A state without content, said in words. */
export function state(title: string, more: string, ...children: readonly Child[]): HTMLElement {
  return el('div', { class: 'state' }, el('h1', { tabindex: -1 }, title), el('p', {}, more), ...children);
}

/** What is shown of a thing that is not known. */
export function unknown(): Shown {
  const t = texts().state;
  return { title: t.unknown, content: state(t.unknown, t.unknownMore, el('a', { href: '/' }, t.home)) };
}
