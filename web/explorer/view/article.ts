// The page of an article: its bibliography, what it states, mentions and cites.
import { slugOf } from '../address.js';
import { ask, asked } from '../ask.js';
import { el, type Child } from '../dom.js';
import { ArticlePageDocument, type ArticlePageQuery } from '../generated.js';
import { counted, date, texts } from '../language.js';
import { articleList, pageLink, piece, said, statementLink } from '../piece.js';
import { kindLine } from '../tabs.js';
import { tools, unknown, type Shown, type View } from '../view.js';

type Article = NonNullable<ArticlePageQuery['article']>;

function links(things: Article['authors']): Child[] {
  return things.flatMap((thing, index): Child[] => (index === 0 ? [pageLink(thing)] : [', ', pageLink(thing)]));
}

function bibliography(article: Article): HTMLElement {
  const t = texts().article;
  const { authors, publisher, publishedOn, language, url, doi, deduced } = article;
  const rebuilt = (field: (typeof deduced)[number]): Child =>
    deduced.includes(field) && el('span', { class: 'faint' }, ` (${t.deduced})`);
  const lines: [string, Child][] = [
    [t.by, authors.length === 0 ? t.unknownAuthor : links(authors)],
    [t.publisher, publisher ? pageLink(publisher) : null],
    [t.date, [el('time', { datetime: publishedOn }, date(publishedOn)), rebuilt('PUBLISHED_ON')]],
    [t.language, new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(language) ?? language],
    [t.doi, doi == null ? null : el('a', { href: `https://doi.org/${doi}`, rel: 'noreferrer' }, doi)],
    [
      t.read,
      url != null && /^https?:/.test(url) ? el('a', { href: url, rel: 'noreferrer' }, new URL(url).hostname) : null,
    ],
  ];
  const told = lines.filter(([, value]) => value !== null);
  return el(
    'dl',
    { class: 'bibliography' },
    told.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
  );
}

function states({ states: { nodes, totalCount } }: Article): HTMLElement {
  const t = texts().article;
  const rest = totalCount - nodes.length;
  return el(
    'section',
    {},
    el('h2', {}, t.states, ' ', el('span', { class: 'faint' }, totalCount)),
    nodes.length === 0 && el('p', { class: 'empty' }, t.noStates),
    el(
      'ol',
      { class: 'pieces wide' },
      nodes.map((one) => piece(one, { before: el('p', {}, statementLink(one.statement)), own: true })),
    ),
    rest > 0 && el('p', { class: 'faint' }, counted(rest, texts().count.more)),
  );
}

function mentions({ mentions: { nodes, totalCount } }: Article): Child {
  if (nodes.length === 0) return null;
  const { article: t, count } = texts();
  const items = nodes.map(({ entity, count: times, locators }) => {
    const where = [times == null ? null : counted(times, count.mentions), ...locators].filter((text) => text !== null);
    return el('li', {}, pageLink(entity), ' ', el('span', { class: 'faint' }, where.join(' · ')));
  });
  return el(
    'section',
    {},
    el('h2', {}, t.mentions, ' ', el('span', { class: 'faint' }, totalCount)),
    el('ul', { class: 'plain-list columns-list' }, items),
  );
}

function citations(name: string, { nodes, totalCount }: Article['cites']): Child {
  if (nodes.length === 0) return null;
  return el('section', {}, el('h2', {}, name, ' ', el('span', { class: 'faint' }, totalCount)), articleList(nodes));
}

/** Shows an article. */
export const showArticle: View = async (address, signal): Promise<Shown> => {
  const t = texts();
  const variables = { slug: slugOf(address.id ?? '') };
  const { article } = await ask(ArticlePageDocument, variables, signal);
  if (article == null) return unknown();
  const rebuilt = article.deduced.includes('TITLE') && el('p', { class: 'faint' }, t.article.deduced);
  const content = el(
    'article',
    { class: 'article' },
    el(
      'header',
      { class: 'head' },
      kindLine(article.id, t.articleKind[article.articleKind]),
      el('h1', { tabindex: -1 }, said(article.label)),
      rebuilt,
      tools(asked(ArticlePageDocument, variables)),
    ),
    bibliography(article),
    el('section', {}, el('h2', {}, t.article.summary), el('p', { class: 'definition' }, said(article.summary))),
    states(article),
    mentions(article),
    citations(t.article.cites, article.cites),
    citations(t.article.citedBy, article.citedBy),
  );
  return { title: article.label.value, content };
};
