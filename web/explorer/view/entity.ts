// The page of an entity: what it is, where it belongs, and the picture of what is said of it with the evidence beside.
import { type Address } from '../address.js';
import { ask, asked } from '../ask.js';
import { bowTie } from '../bow-tie.js';
import { el, type Child } from '../dom.js';
import { about, around, breadcrumbs, kindName, otherName, type EntityNode } from '../entity-about.js';
import { evidencePanel } from '../evidence-panel.js';
import { filterForm } from '../filter-form.js';
import { readFilter } from '../filter.js';
import { EntityPageDocument, type GroupFragment } from '../generated.js';
import { language, texts } from '../language.js';
import { said } from '../piece.js';
import { kindLine, tabs } from '../tabs.js';
import { tools, unknown, type Shown, type View } from '../view.js';

/** The groups that the address asks for: all, or of one kind of link. */
function chosen(groups: readonly GroupFragment[], { params }: Address): readonly GroupFragment[] {
  const predicate = params.get('predicate');
  return predicate === null ? groups : groups.filter((group) => group.predicate === predicate);
}

function picture(node: EntityNode, address: Address, panel: HTMLElement) {
  const t = texts().entity;
  const groups = chosen(node.statementGroups, address);
  const predicates = [...new Set(node.statementGroups.map(({ predicate }) => predicate))].sort();
  const { picture: drawn, mount } = bowTie(node.id, said(node[language()]), groups, address);
  const section = el(
    'section',
    { class: 'picture', 'aria-labelledby': 'picture' },
    el('h2', { id: 'picture' }, t.picture),
    filterForm(address, predicates),
    groups.length === 0 ? el('p', { class: 'empty' }, t.empty) : [el('p', { class: 'faint hint' }, t.hint), drawn],
  );
  return { section: el('div', { class: 'beside' }, section, panel), mount };
}

/** Shows an entity. */
export const showEntity: View = async (address, signal): Promise<Shown> => {
  const evidence = readFilter(address.params);
  const variables = { id: address.id ?? '', ...(evidence && { evidence }) };
  const [{ node }, panel] = await Promise.all([
    ask(EntityPageDocument, variables, signal),
    evidencePanel(address, signal),
  ]);
  if (node == null || !('statementGroups' in node)) return unknown();
  const { section, mount } = picture(node, address, panel);
  const title: Child = said(node[language()]);
  const content = el(
    'article',
    { class: 'entity' },
    breadcrumbs(node),
    el(
      'header',
      { class: 'head' },
      kindLine(node.id, kindName(node)),
      el('h1', { tabindex: -1 }, title),
      otherName(node),
      tools(asked(EntityPageDocument, variables)),
    ),
    about(node),
    tabs(node.id, '', address),
    section,
    around(node),
  );
  return { title: node[language()].value, content, mount };
};
