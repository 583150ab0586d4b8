// The start: what this is, questions to start from, what is spoken of most, where sources disagree.
import { addressOf, pageOf } from '../address.js';
import { ask, asked } from '../ask.js';
import { el, type Child } from '../dom.js';
import { HomeDocument, type HomeQuery } from '../generated.js';
import { counted, texts } from '../language.js';
import { statementLink, thingList } from '../piece.js';
import { head, type Shown, type View } from '../view.js';

const QUESTIONS = {
  funds: addressOf('/compare', { ids: 'brands', row: 'fundedBy' }),
  close: pageOf('concept:territory-brand', 'close'),
  against: addressOf('/disagreements', { about: 'concept:tourist-attractiveness' }),
  path: addressOf('/path', { from: 'concept:short-circuit', to: 'actor:i-amsterdam' }),
  compare: '/compare',
  map: '/map',
} as const;

function questions(): HTMLElement {
  const t = texts().home;
  const items = (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((name) =>
    el('li', {}, el('a', { href: QUESTIONS[name] }, t.questions[name])),
  );
  return el('section', {}, el('h2', {}, t.start), el('ul', { class: 'questions' }, items));
}

function disagreements({ controversies, allControversies }: HomeQuery): HTMLElement {
  const t = texts().home;
  const items = controversies.edges.map(({ sides }) => {
    const seen = new Map(sides.map(({ statement }) => [statement.id, statement]));
    return el(
      'li',
      {},
      [...seen.values()].map((statement) => el('p', {}, statementLink(statement))),
    );
  });
  const all = el('a', { href: '/disagreements' }, `${t.allControversies} (${allControversies.totalCount})`);
  return el('section', {}, el('h2', {}, t.controversies), el('ul', { class: 'plain-list' }, items), el('p', {}, all));
}

function counts({ counts: all }: HomeQuery['release']): Child {
  const { count } = texts();
  const told = [
    counted(all.concepts, count.concepts),
    counted(all.actors, count.actors),
    counted(all.territories, count.territories),
    counted(all.articles, count.articles),
    counted(all.statements, count.statements),
    counted(all.evidence, count.pieces),
  ];
  return el(
    'ul',
    { class: 'facts' },
    told.map((text) => el('li', {}, text)),
  );
}

/** Shows the start. */
export const showHome: View = async (_address, signal): Promise<Shown> => {
  const t = texts();
  const data = await ask(HomeDocument, {}, signal);
  const content = el(
    'article',
    { class: 'home' },
    head(t.tagline, t.intro, asked(HomeDocument, {})),
    counts(data.release),
    el(
      'div',
      { class: 'columns' },
      questions(),
      disagreements(data),
      el('section', {}, el('h2', {}, t.home.concepts), thingList(data.concepts.nodes)),
      el('section', {}, el('h2', {}, t.home.brands), thingList(data.brands.nodes)),
    ),
  );
  return { title: t.name, content };
};
