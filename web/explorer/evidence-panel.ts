// The evidence of one statement, beside the picture that it was chosen from.
import { changed, readStatementId, type Address } from './address.js';
import { ask, asked } from './ask.js';
import { el, type Child } from './dom.js';
import { readFilter } from './filter.js';
import { EvidenceOfStatementDocument, type Predicate } from './generated.js';
import { counted, named, texts } from './language.js';
import { pageLink, piece, statementLink, weight } from './piece.js';
import { tools } from './view.js';

type Answer = Awaited<ReturnType<typeof askFor>>;

function variablesOf(address: Address) {
  const parts = readStatementId(address.params.get('statement') ?? '');
  if (parts === null || !Object.hasOwn(texts().predicate, parts.predicate)) return null;
  const evidence = readFilter(address.params);
  return { ...parts, predicate: parts.predicate as Predicate, ...(evidence && { evidence }) };
}

async function askFor(variables: NonNullable<ReturnType<typeof variablesOf>>, signal: AbortSignal) {
  const { statements } = await ask(EvidenceOfStatementDocument, variables, signal);
  return statements.edges[0] ?? null;
}

function claim({ node, sourceCount, disputingSourceCount, articleCount }: NonNullable<Answer>): Child[] {
  const t = texts();
  return [
    el(
      'p',
      { class: 'claim' },
      pageLink(node.subject),
      ' ',
      el('em', {}, t.predicate[node.predicate]),
      ' ',
      pageLink(node.object),
    ),
    el(
      'p',
      { class: 'faint' },
      weight(sourceCount, disputingSourceCount),
      ' · ',
      counted(articleCount, t.count.articles),
    ),
    node.opposedBy != null && el('p', { class: 'opposed' }, named(t.evidence.opposed), statementLink(node.opposedBy)),
  ];
}

/** The evidence of the statement that the address names; a hint when it names none. @throws AskError */
export async function evidencePanel(address: Address, signal: AbortSignal): Promise<HTMLElement> {
  const t = texts().evidence;
  const variables = variablesOf(address);
  if (variables === null) return el('aside', { id: 'evidence', class: 'none' }, el('p', { class: 'faint' }, t.choose));
  const found = await askFor(variables, signal);
  const title = el('h2', { tabindex: -1 }, t.title);
  const close = el('a', { class: 'close', href: changed(address, { statement: null }), 'aria-label': t.close }, '×');
  const shown = found?.evidence.nodes ?? [];
  const rest = (found?.evidence.totalCount ?? 0) - shown.length;
  return el(
    'aside',
    { id: 'evidence', 'aria-label': t.title },
    el('div', { class: 'title' }, title, close),
    found === null ? el('p', {}, t.none) : claim(found),
    el(
      'ol',
      { class: 'pieces' },
      shown.map((one) => piece(one, { at: address })),
    ),
    rest > 0 && el('p', { class: 'faint' }, counted(rest, texts().count.more)),
    tools(asked(EvidenceOfStatementDocument, variables)),
  );
}
