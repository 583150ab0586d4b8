// Disagreements: both sides face to face, each with its evidence; of all, or of one entity.
import { addressOf, changed, entityParam, type Address } from '../address.js';
import { ask, asked } from '../ask.js';
import { el, type Child } from '../dom.js';
import { readFilter } from '../filter.js';
import { DisagreementsDocument, type ControversyKind, type DisagreementsQuery } from '../generated.js';
import { counted, named, percent, texts } from '../language.js';
import { pageLink, piece, statementLink } from '../piece.js';
import { partHead } from '../tabs.js';
import { head, unknown, type Shown, type View } from '../view.js';

type Edge = DisagreementsQuery['controversies']['edges'][number];
type Side = Edge['sides'][number];

function side({ statement, sourceCount, evidence }: Side, kind: ControversyKind): HTMLElement {
  const t = texts();
  const supports = evidence.nodes[0]?.stance !== 'DISPUTES';
  const stance = supports ? t.disagreements.for : t.disagreements.against;
  const rest = evidence.totalCount - evidence.nodes.length;
  return el(
    'div',
    { class: `face ${supports && statement.predicate !== 'HINDERS' ? 'favours' : 'harms'}` },
    el('h3', {}, kind === 'DISPUTED' && `${stance} · `, counted(sourceCount, t.count.sources)),
    el('p', {}, statementLink(statement)),
    el(
      'ol',
      { class: 'pieces' },
      evidence.nodes.map((one) => piece(one)),
    ),
    rest > 0 && el('p', { class: 'faint' }, counted(rest, t.count.more)),
  );
}

function controversy({ node, balance, sides }: Edge): HTMLElement {
  const t = texts().disagreements;
  const [first] = sides;
  const title = first && [pageLink(first.statement.subject), ' · ', pageLink(first.statement.object)];
  return el(
    'section',
    { class: 'controversy', id: node.id },
    el('h2', {}, title),
    el('p', { class: 'faint' }, `${t.kinds[node.kind]} · ${t.balance} ${percent(balance)}`),
    el(
      'div',
      { class: 'faces' },
      sides.map((one) => side(one, node.kind)),
    ),
  );
}

function kindChoice(address: Address, kind: string | null): HTMLElement {
  const t = texts();
  const choices = [['', t.filter.any] as const, ...Object.entries(t.disagreements.kinds)];
  const links = choices.map(([name, text]) => {
    const href = changed(address, { kind: name === '' ? null : name, after: null });
    return el('li', {}, el('a', { href, 'aria-current': name === (kind ?? '') ? 'true' : null }, text));
  });
  return el('nav', { class: 'choice', 'aria-label': t.disagreements.kind }, el('ul', {}, links));
}

function list({ edges, totalCount, pageInfo }: DisagreementsQuery['controversies'], address: Address): Child[] {
  const { count, disagreements: t } = texts();
  if (edges.length === 0) return [el('p', { class: 'empty' }, t.none)];
  const more =
    pageInfo.hasNextPage && el('a', { href: changed(address, { after: pageInfo.endCursor ?? null }) }, t.more);
  return [
    el('p', { class: 'faint' }, counted(totalCount, count.disagreements)),
    edges.map(controversy),
    el('p', {}, more),
  ];
}

/** Shows disagreements. */
export const showDisagreements: View = async (address, signal): Promise<Shown> => {
  const t = texts();
  const { params } = address;
  const about = address.id ?? entityParam(params, 'about');
  const [kind, after, evidence] = [params.get('kind'), params.get('after'), readFilter(params)];
  const variables = {
    subjects: about === null ? [] : [about],
    ...(about !== null && { about }),
    ...(kind !== null && Object.hasOwn(t.disagreements.kinds, kind) && { kinds: [kind as ControversyKind] }),
    ...(after !== null && { after }),
    ...(evidence && { evidence }),
  };
  const { nodes, controversies } = await ask(DisagreementsDocument, variables, signal);
  const subject = nodes.find((node) => node != null && 'label' in node) ?? null;
  const question = asked(DisagreementsDocument, variables);
  if (about !== null && subject === null) return unknown();
  const all = el('a', { href: addressOf('/disagreements') }, t.disagreements.all);
  const content = el(
    'article',
    {},
    subject
      ? partHead(subject, 'disagreements', address, t.disagreements.lead, question)
      : head(t.disagreements.title, t.disagreements.lead, question),
    subject && el('p', {}, all),
    kindChoice(address, kind),
    list(controversies, address),
  );
  const title = subject ? `${named(subject.label.value)}${t.disagreements.title}` : t.disagreements.title;
  return { title, content };
};
