// The small parts that every view is made of: names, links to pages, counts, pieces of evidence.
import { changed, evidenceOf, kindOf, pageOf, type Address, type Kind } from './address.js';
import { el, heard, svg, type Child } from './dom.js';
import type { NamedFragment, PieceFragment, ClaimFragment } from './generated.js';
import { counted, date, language, number, percent, texts } from './language.js';

type Named = NamedFragment;
/** Text with the language that it is in. */
export type Text = Named['label'];

const SHAPES: Readonly<Record<Kind, () => SVGElement>> = {
  concept: () => svg('circle', { cx: 6, cy: 6, r: 4.6 }),
  actor: () => svg('rect', { x: 1.6, y: 1.6, width: 8.8, height: 8.8, rx: 1.4 }),
  territory: () => svg('path', { d: 'M6 .6 11.4 6 6 11.4.6 6Z' }),
  article: () => svg('path', { d: 'M6 1.2 11.4 10.8H.6Z' }),
};

/** The sign of a kind: a shape and a colour, and its name for those who hear the page. */
export function sign(id: string): SVGElement {
  const kind = kindOf(id);
  const name = texts().kind[kind];
  return svg('svg', { class: `sign ${kind}`, viewBox: '0 0 12 12', role: 'img', 'aria-label': name }, SHAPES[kind]());
}

/** Text, marked with its language where that is not the page's. */
export function said({ value, lang }: Text, attributes: Record<string, string> = {}): HTMLElement {
  return el('span', { ...attributes, lang: lang === language() ? null : lang }, value);
}

/** The name of a thing as a link to its page. */
export function pageLink({ id, label }: Named, name: Child = said(label)): HTMLAnchorElement {
  return el('a', { class: 'thing', href: pageOf(id) }, sign(id), '\u00a0', name);
}

/** What a statement says, as words. */
export function sentence({ subject, predicate, object }: ClaimFragment): Child[] {
  return [said(subject.label), ' ', el('em', {}, texts().predicate[predicate]), ' ', said(object.label)];
}

/** What a statement says, as a link to its evidence. */
export function statementLink(statement: ClaimFragment, href = evidenceOf(statement.id)): HTMLElement {
  const { sourceCount, disputingSourceCount } = statement;
  return el('a', { class: 'said', href }, sentence(statement), ' ', weight(sourceCount, disputingSourceCount));
}

/** How many sources stand for and against, as words. */
export function weight(sources: number, against: number): HTMLElement {
  const { count, evidence } = texts();
  const dispute = against === 0 ? null : el('span', { class: 'against' }, counted(against, count.against));
  return el(
    'span',
    { class: 'weight' },
    counted(sources, count.sources),
    dispute && [' ', heard(`${evidence.disputed}, `), dispute],
  );
}

function figures({ year, share, quantity, source }: PieceFragment): Child[] {
  const t = texts().evidence;
  const entries: [string, string | null][] = [
    [t.about, year == null ? null : String(year)],
    [t.share, share == null ? null : percent(share)],
    [t.quantity, quantity == null ? null : `${number(quantity.value)} ${quantity.unit}`],
    [t.named, source ?? null],
  ];
  const told = entries.filter(([, value]) => value !== null);
  return told.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)));
}

/** How a piece of evidence is shown. */
export interface PieceOptions {
  /** Where its source can be set aside; nowhere without. */
  readonly at?: Address;
  /** What stands above it. */
  readonly before?: Child;
  /** On the page of its own article, which is not named again. */
  readonly own?: boolean;
}

/** One piece of evidence: what the article asserts, where, when, with which figures. */
export function piece(evidence: PieceFragment, { at, before = null, own = false }: PieceOptions = {}): HTMLElement {
  const t = texts().evidence;
  const { stance, note, article, locator } = evidence;
  const supports = stance === 'SUPPORTS';
  const told = figures(evidence);
  const setAside = (address: Address) => {
    const without = [...address.params.getAll('without'), article.id];
    return el('a', { class: 'quiet', href: changed(address, { without }) }, t.setAside);
  };
  return el(
    'li',
    { class: `piece ${supports ? 'supports' : 'disputes'}` },
    before,
    el('p', { class: 'stance' }, supports ? '+ ' : '≠ ', supports ? t.supports : t.disputes),
    el('p', { class: 'note', lang: note.lang === language() ? null : note.lang }, note.value),
    told.length > 0 && el('dl', { class: 'figures' }, told),
    !own && [el('p', { class: 'origin' }, pageLink(article)), el('p', { class: 'origin' }, origin(evidence))],
    locator != null && el('p', { class: 'origin', lang: '' }, locator),
    at && el('p', {}, setAside(at)),
  );
}

function origin({ article: { publisher, publishedOn, authors } }: PieceFragment): Child[] {
  const who = publisher ?? authors[0];
  return [el('time', { datetime: publishedOn }, date(publishedOn)), who && [' · ', pageLink(who)]];
}

/** Articles as a list of links with their dates. */
export function articleList(articles: readonly (Named & { readonly publishedOn: string })[]): HTMLElement {
  const items = articles.map((article) =>
    el('li', {}, pageLink(article), ' ', el('span', { class: 'faint' }, date(article.publishedOn))),
  );
  return el('ul', { class: 'plain-list' }, items);
}

/** Things as a line of links. */
export function thingList(things: readonly Named[], label: string | null = null): HTMLElement {
  return el(
    'ul',
    { class: 'things', 'aria-label': label },
    things.map((thing) => el('li', {}, pageLink(thing))),
  );
}
