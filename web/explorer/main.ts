// Starts the explorer and leads from view to view: addresses change without loading the page again, back and forward
// included, and whatever goes wrong is said in its place.
import { readAddress, type Address } from './address.js';
import { AskError } from './ask.js';
import { el } from './dom.js';
import { buildFrame } from './frame.js';
import { texts } from './language.js';
import { recallTheme } from './theme.js';
import { state, unknown, type Shown, type View } from './view.js';
import { showArticle } from './view/article.js';
import { showClose } from './view/close.js';
import { showCompare } from './view/compare.js';
import { showDisagreements } from './view/disagreement.js';
import { showEntity } from './view/entity.js';
import { showHome } from './view/home.js';
import { showPath } from './view/path.js';
import { showSearch } from './view/search.js';
import { showTime } from './view/time.js';

const VIEWS: Readonly<Record<Address['view'], View>> = {
  home: showHome,
  search: showSearch,
  entity: showEntity,
  close: showClose,
  time: showTime,
  disagreements: showDisagreements,
  article: showArticle,
  path: showPath,
  compare: showCompare,
  // The map brings its own libraries, which nobody else waits for.
  map: async (...asked) => (await import('./view/map.js')).showMap(...asked),
};

/** Milliseconds before a wait is said, and between two tries to get a lost connection back. */
const WAIT = 150;
const TRY_AGAIN = 3000;
/** Share of the window's height below which what begins is hardly seen. */
const LOW = 0.6;

// Before the frame, whose button names the other theme.
recallTheme();
let frame = buildFrame(go, again);
let leaving = new AbortController();
let shownPath: string | null = null;

/**
 * Where a reader is led to once a view is there: its top, its evidence when that is chosen; `keep` stays at what was
 * chosen, `first` leaves the focus where a page that was just opened has it, `none` leaves all as it is.
 */
type Focus = 'top' | 'keep' | 'first' | 'none';

/** Shows what the browser's address says. */
async function show(focus: Focus): Promise<void> {
  const focused = document.activeElement;
  leaving.abort();
  const here = (leaving = new AbortController());
  const address = readAddress(new URL(location.href));
  const waiting = window.setTimeout(wait, WAIT);
  here.signal.addEventListener('abort', () => {
    window.clearTimeout(waiting);
  });
  let shown: Shown;
  try {
    shown = address === null ? unknown() : await VIEWS[address.view](address, here.signal);
  } catch (error) {
    if (here.signal.aborted) return;
    shown = trouble(error, here.signal);
  } finally {
    window.clearTimeout(waiting);
  }
  if (here.signal.aborted) return;
  // Who began to type meanwhile goes on typing.
  const isElsewhere = document.activeElement !== focused && document.activeElement !== document.body;
  put(shown, isElsewhere ? 'none' : focus, focused?.id ?? '');
  shown.mount?.(here.signal);
  frame.tell(location.pathname, address?.view === 'search' ? (address.params.get('q') ?? '') : '');
}

/** Says that something is on its way, in place of nothing, or beside what still stands. */
function wait(): void {
  frame.main.setAttribute('aria-busy', 'true');
  if (frame.main.childElementCount > 0) return;
  frame.main.append(el('p', { class: 'loading', role: 'status' }, texts().state.loading));
}

/** Puts a view on the page. @param last the id of what had the focus before, if it has one: it may be there again */
function put({ title, content }: Shown, focus: Focus, last: string): void {
  const { main } = frame;
  main.removeAttribute('aria-busy');
  if (main.firstChild !== content) main.replaceChildren(content);
  document.title = title === texts().name ? title : `${title} · ${texts().name}`;
  if (focus === 'none') return;
  if (focus === 'top') window.scrollTo(0, 0);
  const evidence = new URLSearchParams(location.search).has('statement') ? main.querySelector('#evidence') : null;
  const { top = 0 } = evidence?.getBoundingClientRect() ?? {};
  if (top < 0 || top > innerHeight * LOW) evidence?.scrollIntoView();
  const again = focus === 'keep' && last !== '' ? document.getElementById(last) : null;
  const target = evidence?.querySelector('h2') ?? again ?? main.querySelector('h1');
  if (focus !== 'first') target?.focus({ preventScroll: true });
}

/** What is shown when there is no answer; a lost connection is tried again until it is there. */
function trouble(error: unknown, signal: AbortSignal): Shown {
  const t = texts().state;
  if (!(error instanceof AskError)) return broken(error);
  const { trouble: kind, message } = error;
  const title = t[kind];
  const retry = el('button', { type: 'button' }, t.retry);
  retry.addEventListener('click', () => void show('none'));
  if (kind !== 'refused') {
    const timer = window.setInterval(() => void show('none'), TRY_AGAIN);
    signal.addEventListener('abort', () => {
      window.clearInterval(timer);
    });
    window.addEventListener('online', () => void show('none'), { signal });
  }
  const more = kind === 'refused' ? message : t.lostMore;
  const said = kind === 'refused' ? null : frame.main.querySelector(`:scope > [data-trouble='${kind}']`);
  // What is said already is not said again at each try, nor is the focus taken from its button.
  return { title, content: said ?? el('div', { role: 'alert', 'data-trouble': kind }, state(title, more, retry)) };
}

/** What is shown when the page itself fails: a part of it that is gone since it was opened, or a mistake of ours. */
function broken(error: unknown): Shown {
  const t = texts().state;
  reportError(error);
  const reload = el('button', { type: 'button' }, t.reload);
  reload.addEventListener('click', () => {
    location.reload();
  });
  return { title: t.broken, content: el('div', { role: 'alert' }, state(t.broken, t.brokenMore, reload)) };
}

/** Leads to an address of the explorer. */
function go(href: string): void {
  const { pathname } = new URL(href, location.href);
  const same = pathname === shownPath;
  history.replaceState({ scroll: window.scrollY }, '');
  history.pushState({ scroll: same ? window.scrollY : 0 }, '', href);
  shownPath = pathname;
  void show(same ? 'keep' : 'top');
}

function again(): void {
  frame = buildFrame(go, again);
  void show('none');
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (link == null || href == null || link.hasAttribute('data-leave') || event.defaultPrevented) return;
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!href.startsWith('/') || readAddress(new URL(href, location.href)) === null) return;
  event.preventDefault();
  go(href);
});

window.addEventListener('popstate', ({ state: left }) => {
  shownPath = location.pathname;
  void show('none').then(() => {
    window.scrollTo(0, (left as { scroll?: number } | null)?.scroll ?? 0);
  });
});

history.scrollRestoration = 'manual';
shownPath = location.pathname;
void show('first');
