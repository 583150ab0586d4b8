// Paths: two things are picked, and the best ways between them are read as sentences with their evidence.
import { addressOf, entityParam } from '../address.js';
import { ask, asked } from '../ask.js';
import { combobox, ENTITIES } from '../combobox.js';
import { el, type Child } from '../dom.js';
import { lead } from '../filter-form.js';
import { NamesDocument, PathsBetweenDocument, type NamedFragment, type PathsBetweenQuery } from '../generated.js';
import { counted, named, texts } from '../language.js';
import { pageLink, piece, statementLink } from '../piece.js';
import { head, type Shown, type View } from '../view.js';

type Found = NonNullable<PathsBetweenQuery['paths']>;
type Path = Found['nodes'][number];
type Link = Path['links'][number];
type Ends = Readonly<Record<'from' | 'to', NamedFragment | null>>;

function endBox(end: 'from' | 'to', ends: Ends): HTMLElement {
  const t = texts().path;
  const { element, input } = combobox({
    id: `path-${end}`,
    label: t[end],
    hint: texts().entityHint,
    kinds: ENTITIES,
    must: true,
    value: ends[end]?.label.value ?? '',
    choose: ({ id }) => {
      const other = Object.entries(ends).map(([name, chosen]) => [name, chosen?.id ?? null] as const);
      lead(addressOf('/path', { ...Object.fromEntries(other), [end]: id }));
    },
  });
  return el('div', { class: 'field' }, el('label', { for: input.id }, t[end]), element);
}

function form(ends: Ends): HTMLElement {
  const t = texts().path;
  const { from, to } = ends;
  const swap = from && to && el('a', { href: addressOf('/path', { from: to.id, to: from.id }) }, `⇄ ${t.swap}`);
  return el('div', { class: 'pick' }, endBox('from', ends), endBox('to', ends), swap);
}

/** One link as a sentence, read as the fact runs, with the first pieces of its evidence. */
function step(link: Link): HTMLElement {
  const t = texts();
  const { statement, source, target, kind, reversed, sourceCount } = link;
  const [from, to] = reversed ? [target, source] : [source, target];
  const words = statement ? t.predicate[statement.predicate] : t.link[kind];
  const line = el('p', { class: 'claim' }, pageLink(from), ' ', el('em', {}, words), ' ', pageLink(to));
  if (!statement) return el('li', { class: 'step' }, line, el('p', { class: 'faint' }, t.path.editorial));
  const { nodes, totalCount } = statement.evidence;
  const shown = el(
    'ol',
    { class: 'pieces' },
    nodes.map((one) => piece(one)),
  );
  const rest = totalCount > nodes.length && el('p', {}, statementLink(statement));
  return el(
    'li',
    { class: 'step' },
    line,
    el('details', {}, el('summary', {}, `${t.evidence.title} · ${counted(sourceCount, t.count.sources)}`), shown, rest),
  );
}

function path({ links, length, strength }: Path, index: number): HTMLElement {
  const { count, path: t } = texts();
  const measure = [
    counted(length, count.links),
    strength > 0 && ` · ${named(t.weakest)}${counted(strength, count.sources)}`,
  ];
  return el(
    'section',
    { class: 'path' },
    el('h2', {}, `${t.path} ${index + 1} `, el('span', { class: 'faint' }, measure)),
    el('ol', { class: 'steps' }, links.map(step)),
  );
}

function paths(found: Found | null): Child[] {
  const t = texts().path;
  if (found === null) return [el('p', { class: 'empty' }, t.unknown)];
  if (found.nodes.length === 0) return [el('p', { class: 'empty' }, t.none)];
  return [found.nodes.map(path), !found.complete && el('p', { class: 'faint' }, t.incomplete)];
}

/** Shows paths between two things. */
export const showPath: View = async ({ params }, signal): Promise<Shown> => {
  const t = texts().path;
  const [from, to] = [entityParam(params, 'from'), entityParam(params, 'to')];
  const ids = [from, to].filter((id) => id !== null);
  const { nodes } = await ask(NamesDocument, { ids }, signal);
  const named = (id: string | null): NamedFragment | null => {
    const node = nodes.find((one) => one?.id === id);
    return node && 'label' in node ? node : null;
  };
  const ends = { from: named(from), to: named(to) };
  const variables = { from: from ?? '', to: to ?? '', k: 5 };
  const both = from !== null && to !== null;
  const found = both ? ((await ask(PathsBetweenDocument, variables, signal)).paths ?? null) : null;
  const question = both ? asked(PathsBetweenDocument, variables) : asked(NamesDocument, { ids });
  const content = el('article', {}, head(t.title, t.lead, question), form(ends), both && paths(found));
  const mount = () => {
    const empty = !ends.from && ends.to ? 'from' : ends.from && !ends.to ? 'to' : null;
    if (empty) content.querySelector<HTMLElement>(`#path-${empty}`)?.focus();
  };
  const names = [ends.from, ends.to].flatMap((end) => (end ? [end.label.value] : []));
  return { title: [t.title, ...names].join(' · '), content, mount };
};
