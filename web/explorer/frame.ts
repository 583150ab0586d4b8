// What stands around every view: the search box, the ways to other views, language and theme, the release below.
import { addressOf, pageOf } from './address.js';
import { ask, AskError } from './ask.js';
import { combobox } from './combobox.js';
import { el, svg } from './dom.js';
import { ReleaseShownDocument } from './generated.js';
import { otherLanguage, otherTexts, switchLanguage, texts } from './language.js';
import { switchTheme, theme } from './theme.js';

/** Where views are shown, and what the frame needs to be told. */
export interface Frame {
  readonly main: HTMLElement;
  /** Says which view is shown, so that its place in the menu is marked and the box holds the words searched for. */
  readonly tell: (path: string, words: string) => void;
}

const mark = (): SVGElement =>
  svg(
    'svg',
    { class: 'mark', viewBox: '0 0 32 32', 'aria-hidden': 'true' },
    svg('path', { d: 'M6 8c6 0 6 8 10 8M6 24c6 0 6-8 10-8M26 8c-6 0-6 8-10 8M26 24c-6 0-6-8-10-8' }),
    svg('circle', { cx: 16, cy: 16, r: 4.2 }),
    ...[6, 26].flatMap((cx) => [8, 24].map((cy) => svg('circle', { class: 'end', cx, cy, r: 2.6 }))),
  );

function themeButton(): HTMLElement {
  const button = el('button', { type: 'button', class: 'quiet' });
  const tell = () => {
    const name = theme() === 'dark' ? texts().toLight : texts().toDark;
    button.setAttribute('aria-label', name);
    button.title = name;
    button.textContent = theme() === 'dark' ? '☀' : '☾';
  };
  button.addEventListener('click', () => {
    switchTheme();
    tell();
  });
  tell();
  return button;
}

function languageButton(again: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'quiet', lang: otherLanguage() }, otherTexts().language);
  button.addEventListener('click', () => {
    switchLanguage();
    again();
    document.querySelector<HTMLElement>('header button[lang]')?.focus();
  });
  return button;
}

function searchForm(go: (href: string) => void) {
  const t = texts();
  const box = combobox({
    id: 'search',
    label: t.searchLabel,
    hint: t.searchHint,
    choose: ({ id }) => {
      go(pageOf(id));
    },
  });
  const form = el(
    'form',
    { role: 'search', class: 'search' },
    box.element,
    el('button', { type: 'submit' }, t.searchButton),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const q = box.input.value.trim();
    if (q !== '') go(addressOf('/search', { q }));
  });
  return { form, input: box.input };
}

function menu(): HTMLElement {
  const { nav, menu: label } = texts();
  const places = ['map', 'path', 'disagreements', 'compare'] as const;
  const links = places.map((place) => el('li', {}, el('a', { href: `/${place}` }, nav[place])));
  const playground = el('li', {}, el('a', { href: '/playground', 'data-leave': true }, nav.playground));
  return el('nav', { 'aria-label': label }, el('ul', {}, links, playground));
}

/** The foot of the page; the release is filled in once it is known. */
function foot(): HTMLElement {
  const t = texts().footer;
  const release = el('span');
  ask(ReleaseShownDocument, {}).then(
    ({ release: { id } }) => {
      release.replaceChildren(`${t.release} `, el('code', { title: id }, id.slice(0, 12)), ' · ');
    },
    (error: unknown) => {
      // The view says what is wrong.
      if (!(error instanceof AskError)) throw error;
    },
  );
  return el(
    'footer',
    {},
    el('p', {}, release, t.license, ' · ', el('a', { href: '/playground', 'data-leave': true }, t.api), ' · ', [
      el('a', { href: '/third-party-notices.txt', 'data-leave': true }, t.notices),
    ]),
  );
}

/**
 * Builds the frame anew in the language of the page.
 * @param go leads to an address. @param again is called when all must be shown again, in another language.
 */
export function buildFrame(go: (href: string) => void, again: () => void): Frame {
  const t = texts();
  const { form, input } = searchForm(go);
  const main = el('main', { id: 'main', tabindex: -1 });
  const ways = menu();
  const brand = el('a', { class: 'brand', href: '/' }, mark(), t.name);
  const skip = el('a', { class: 'skip', href: '#main' }, t.skip);
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  const buttons = el('div', { class: 'buttons' }, languageButton(again), themeButton());
  document.body.replaceChildren(skip, el('header', { class: 'top' }, brand, form, ways, buttons), main, foot());
  const tell = (path: string, words: string) => {
    if (document.activeElement !== input) input.value = words;
    for (const link of ways.querySelectorAll('a')) {
      if (link.getAttribute('href') === path) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };
  return { main, tell };
}
