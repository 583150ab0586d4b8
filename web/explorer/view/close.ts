// Close and why: the most related entities, each score as a bar of its parts, each part with what it stands on.
import { addressOf, changed, type Address } from '../address.js';
import { ask, asked } from '../ask.js';
import { el, type Child } from '../dom.js';
import { readFilter } from '../filter.js';
import { filterForm } from '../filter-form.js';
import { CloseAndWhyDocument, type CloseAndWhyQuery, type EntityKind } from '../generated.js';
import { counted, named, number, texts } from '../language.js';
import { articleList, pageLink, said, statementLink } from '../piece.js';
import { partHead } from '../tabs.js';
import { unknown, type Shown, type View } from '../view.js';

type Node = Extract<NonNullable<CloseAndWhyQuery['node']>, { readonly related: unknown }>;
type Edge = Node['related']['edges'][number];
type Contribution = Edge['contributions'][number];

const KINDS = { concept: 'CONCEPT', actor: 'ACTOR', territory: 'TERRITORY' } as const satisfies Record<
  string,
  EntityKind
>;

/** Related entities that are shown at first, and the most: more are not kept of each. */
const FIRST = 10;
const MOST = 50;

const score = (value: number): string => number(value, { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** A part of a bar, as wide as its share of the best score. */
function bar(kind: string, value: number, most: number): HTMLElement {
  const part = el('span', { class: `bar ${kind.toLowerCase()}` });
  part.style.setProperty('inline-size', `${((100 * value) / most).toFixed(3)}%`);
  return part;
}

/** What stands behind a part: statements, articles or hierarchy, each a link. */
function grounds({ links, statements, articles }: Contribution): Child[] {
  const t = texts();
  const rest = (total: number, shown: number) =>
    total > shown && el('p', { class: 'faint' }, counted(total - shown, t.count.more));
  return [
    links.map(({ source, target, kind, reversed }) => {
      const [from, to] = reversed ? [target, source] : [source, target];
      return el('p', {}, pageLink(from), ' ', el('em', {}, t.link[kind]), ' ', pageLink(to));
    }),
    statements.nodes.map((statement) => el('p', {}, statementLink(statement))),
    rest(statements.totalCount, statements.nodes.length),
    articles.nodes.length > 0 && articleList(articles.nodes),
    rest(articles.totalCount, articles.nodes.length),
  ];
}

function contribution(part: Contribution, most: number): HTMLElement {
  const t = texts().close;
  const isRest = part.kind === 'SHARED' && part.through == null;
  const name = el(
    'span',
    { class: 'part-name' },
    part.through ? [t.through, ' ', said(part.through.label)] : isRest ? t.remainder : t.kinds[part.kind],
  );
  const line = [
    name,
    el('span', { class: 'amount' }, score(part.score)),
    el('span', { class: 'track' }, bar(part.kind, part.score, most)),
  ];
  if (isRest) return el('li', { class: 'part' }, el('div', { class: 'summary' }, line));
  return el(
    'li',
    { class: 'part' },
    el('details', {}, el('summary', {}, line), el('div', { class: 'grounds' }, grounds(part))),
  );
}

function item({ node, score: total, contributions }: Edge, best: number): HTMLElement {
  const t = texts().close;
  const most = Math.max(...contributions.map((part) => part.score));
  return el(
    'li',
    {},
    el(
      'p',
      { class: 'close-name' },
      pageLink(node),
      ' ',
      el('span', { class: 'amount' }, `${t.score} ${score(total)}`),
    ),
    el(
      'div',
      { class: 'track whole', 'aria-hidden': 'true' },
      contributions.map((part) => bar(part.kind, part.score, best)),
    ),
    el('details', { class: 'why' }, el('summary', {}, `${t.why} (${contributions.length})`), [
      el(
        'ol',
        { class: 'parts' },
        contributions.map((part) => contribution(part, most)),
      ),
    ]),
  );
}

function kindChoice(address: Address, kind: string | null): HTMLElement {
  const t = texts();
  const choices = [
    ['', t.filter.any] as const,
    ...(['concept', 'actor', 'territory'] as const).map((name) => [name, t.kinds[name]] as const),
  ];
  const links = choices.map(([name, text]) => {
    const params = Object.fromEntries([...address.params].filter(([key]) => key !== 'kind'));
    const href = addressOf(address.path, { ...params, kind: name });
    return el('li', {}, el('a', { href, 'aria-current': name === (kind ?? '') ? 'true' : null }, text));
  });
  return el('nav', { class: 'choice', 'aria-label': t.close.only }, el('ul', {}, links));
}

function legend(): HTMLElement {
  const { kinds } = texts().close;
  const items = Object.entries(kinds).map(([kind, name]) =>
    el('li', {}, el('span', { class: `bar key ${kind.toLowerCase()}` }), ' ', name),
  );
  return el('ul', { class: 'legend' }, items);
}

/** Shows what is close to an entity, and why. */
export const showClose: View = async (address, signal): Promise<Shown> => {
  const t = texts();
  const kind = address.params.get('kind');
  const evidence = readFilter(address.params);
  const kinds = kind !== null && Object.hasOwn(KINDS, kind) ? [KINDS[kind as keyof typeof KINDS]] : null;
  const variables = {
    id: address.id ?? '',
    first: address.params.has('all') ? MOST : FIRST,
    ...(kinds && { kinds }),
    ...(evidence && { evidence }),
  };
  const { node } = await ask(CloseAndWhyDocument, variables, signal);
  if (node == null || !('related' in node)) return unknown();
  const { edges, complete, totalCount } = node.related;
  const all = el('a', { href: changed(address, { all: '1' }) }, `${t.close.all} (${totalCount})`);
  const best = edges[0]?.score ?? 1;
  const content = el(
    'article',
    { class: 'close-view' },
    partHead(node, 'close', address, t.close.lead, asked(CloseAndWhyDocument, variables)),
    filterForm(address, []),
    kindChoice(address, kind),
    legend(),
    edges.length === 0
      ? el('p', { class: 'empty' }, t.close.none)
      : el(
          'ol',
          { class: 'close-list' },
          edges.map((edge) => item(edge, best)),
        ),
    edges.length < Math.min(totalCount, MOST) && el('p', {}, all),
    !complete && el('p', { class: 'faint' }, t.close.incomplete),
  );
  return { title: `${named(node.label.value)}${t.entity.parts.close}`, content };
};
