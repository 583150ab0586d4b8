// What the questions on who says what must answer, by the second reading of the YAML.
import type { ReadActor, ReadArticle, ReadEvidence, ReadMention } from '../support/reading-record.js';
import { groupsByEntity } from '../support/reading-count.js';
import type { ReadList } from '../support/reading-list.js';
import type { ReadStatement } from '../support/reading-statement.js';
import { page, type Given, type Teller } from './teller.js';

type Statements = Omit<Extract<ReadList, { noun: 'statements' }>, 'noun' | 'evidence' | 'order'>;

/** Statements of a list, best sourced first. */
export function statementsOf(teller: Teller, list: Statements, parent?: string): ReadStatement[] {
  const rows = teller.list({ noun: 'statements', evidence: {}, order: 'SOURCES', ...list }, parent);
  return rows.map((row) => (row as { statement: ReadStatement }).statement);
}

/** The actor of an id, if there is one. */
export function actorOf({ reading }: Teller, id: string): ReadActor | null {
  return reading.actors.find((actor) => actor.id === id) ?? null;
}

/** A territory with those that hold it. */
export function placeOf({ reading, named }: Teller, id: string | null): unknown {
  const place = (one: string) => ({ ...named(one), kind: reading.territories.find((each) => each.id === one)?.kind });
  const ancestors = reading.territories.find((each) => each.id === id)?.ancestors ?? [];
  return id === null ? null : { ...place(id), ancestors: ancestors.map(place) };
}

/** 1: who funds the brands. */
export function whoFundsTheBrands(teller: Teller, { brands }: Given): unknown {
  const filter = { predicates: ['FUNDED_BY'], subject: { actorKinds: brands as string[] } };
  const tell = ({ id, subject, object, ...counts }: ReadStatement) => {
    const kind = actorOf(teller, object)?.kind;
    const { sourceCount, disputingSourceCount, publisherCount, articleCount, firstStatedOn } = counts;
    return {
      id,
      subject: teller.named(subject),
      object: { ...teller.named(object), ...(kind !== undefined && { kind }) },
      ...{ sourceCount, disputingSourceCount, publisherCount, articleCount, firstStatedOn },
      evidence: page(teller.evidenceOf(id), teller.saidBy),
    };
  };
  return { statements: page(statementsOf(teller, { of: 'release', filter }), tell) };
}

function wholeArticle(teller: Teller, article: ReadArticle | null): unknown {
  if (article === null) return null;
  const { reading, named, text, label, list, said, triple } = teller;
  const { id, slug, kind, language, publishedOn, deduced, url, doi, summary, authors, publisher } = article;
  const cited = (of: string) => list({ noun: 'articles', of, filter: {}, order: 'NEWEST' }, id) as ReadArticle[];
  const mentions = list({ noun: 'mentions', of: 'article', filter: {} }, id) as ReadMention[];
  const states = list({ noun: 'evidence', of: 'article', statement: {}, filter: {}, order: 'POSITION' }, id);
  return {
    ...{ id, slug, kind, language, publishedOn, deduced, url, doi },
    iri: `${reading.release.iriBase}article/${slug}`,
    label: label(id),
    summary: text(summary),
    authors: authors.map(named),
    publisher: publisher === null ? null : named(publisher),
    cites: page(cited('cites'), (each) => named(each.id)),
    citedBy: page(cited('citedBy'), (each) => named(each.id)),
    mentions: page(mentions, ({ count, locators, entity }) => ({ count, locators, entity: named(entity) })),
    states: page(states as ReadEvidence[], (each) => ({ ...said(each), statement: triple(each.statement) })),
  };
}

/** Two spellings of one address: what does not count is taken off by hand. */
function bare(url: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/:]+)(?::\d+)?(.*)$/i.exec(url) ?? [];
  return host.toLowerCase() + rest.replace(/#.*$/, '').replace(/\/+(?=\?|$)/, '');
}

/** 6: all that an article says. */
export function allThatAnArticleSays(teller: Teller, { url, doi, slug }: Given): unknown {
  const find = (test: (article: ReadArticle) => boolean) =>
    wholeArticle(teller, teller.reading.articles.find(test) ?? null);
  return {
    byUrl: find((article) => article.url !== null && bare(article.url) === bare(url as string)),
    byDoi: find((article) => article.doi !== null && (doi as string).toLowerCase().endsWith(article.doi)),
    bySlug: find((article) => article.slug === slug),
  };
}

/** The statements of an actor that say one thing, with all that is said of them. */
function saidOf(teller: Teller, actor: string, role: string, predicate: string): ReadStatement[] {
  return statementsOf(teller, { of: 'entity', role, filter: { predicates: [predicate] } }, actor);
}

/** 7: who manages and who founded. */
export function whoManagesAndFounded(teller: Teller, { slug }: Given): unknown {
  const actor = actorOf(teller, `actor:${slug as string}`);
  if (actor === null) return { actor: null };
  const { id, kind, foundedYear, website, territory } = actor;
  const origins = (role: string, predicate: string) =>
    page(saidOf(teller, id, role, predicate), (each) => ({
      id: each.id,
      subject: teller.named(each.subject),
      object: teller.named(each.object),
      firstStatedOn: each.firstStatedOn,
      evidence: page(teller.evidenceOf(each.id), teller.saidBy),
    }));
  return {
    actor: {
      ...{ ...teller.named(id), kind, foundedYear, website, territory: placeOf(teller, territory) },
      managers: origins('OBJECT', 'MANAGES'),
      founders: origins('OBJECT', 'FOUNDED'),
      represents: origins('SUBJECT', 'REPRESENTS'),
    },
  };
}

/** 8: what an agency does; texts in the first language asked, titles in their own. */
export function whatAnAgencyDoes(teller: Teller, { slug, lang }: Given): unknown {
  const { reading, label, text, named } = teller;
  const [language] = lang as ('fr' | 'en')[];
  const actor = actorOf(teller, `actor:${slug as string}`);
  if (actor === null) return { actor: null };
  const labelled = (id: string) => ({ id, label: label(id, language) });
  const tellPiece = ({ id, stance, note, locator, article }: ReadEvidence) => {
    const { url, publishedOn, language: own } = reading.article.get(article) as ReadArticle;
    return {
      ...{ id, stance, note: text(note, language), locator },
      article: { ...labelled(article), language: own, url, publishedOn },
    };
  };
  const groups = (groupsByEntity(reading, {}).get(actor.id) ?? []).map(({ role, predicate }) => ({
    role,
    predicate,
    statements: page(saidOf(teller, actor.id, role, predicate), ({ id, subject, object, sourceCount }) => ({
      ...{ id, subject: labelled(subject), object: labelled(object), sourceCount },
      evidence: page(teller.evidenceOf(id), tellPiece),
    })),
  }));
  const { id, alternateNames, kind, description } = actor;
  const own = { ...named(id), alternateNames, kind, description: text(description, language) };
  return { actor: { ...own, statementGroups: groups } };
}

/** 13: brands compared. */
export function compareBrands(teller: Teller, { brands }: Given): unknown {
  const cell = (brand: string, role: string, predicate: string) =>
    page(saidOf(teller, brand, role, predicate), ({ id, subject, object }) => ({
      ...{ id, subject: teller.named(subject), object: teller.named(object) },
      evidence: page(teller.evidenceOf(id), teller.saidBy),
    }));
  const column = (brand: string) =>
    actorOf(teller, brand) && {
      ...teller.named(brand),
      managedBy: cell(brand, 'OBJECT', 'MANAGES'),
      fundedBy: cell(brand, 'SUBJECT', 'FUNDED_BY'),
      targets: cell(brand, 'SUBJECT', 'TARGETS'),
      expresses: cell(brand, 'SUBJECT', 'EXPRESSES'),
    };
  return { nodes: (brands as string[]).map(column) };
}

/** 18: how well statements are sourced. */
export function howWellSourced(teller: Teller, { first }: Given): unknown {
  const { reading, named, evidenceOf, triple } = teller;
  const all = (filter: Statements['filter']) => statementsOf(teller, { of: 'release', filter });
  const tellPiece = ({ id, stance, article }: ReadEvidence) => {
    const { publisher, authors } = reading.article.get(article) as ReadArticle;
    const by = { publisher: publisher === null ? null : named(publisher), authors: authors.map(named) };
    return { id, stance, article: { id: article, ...by } };
  };
  const tell = ({ id, articleCount, publisherCount, sourceCount, disputingSourceCount }: ReadStatement) => ({
    ...{ ...triple(id), articleCount, publisherCount, sourceCount, disputingSourceCount },
    evidence: page(evidenceOf(id), tellPiece),
  });
  return {
    oneArticle: { totalCount: all({ minArticles: 1, maxArticles: 1 }).length },
    threeArticles: { totalCount: all({ minArticles: 3 }).length },
    threeSources: { totalCount: all({ minSources: 3 }).length },
    threePublishers: page(all({ minPublishers: 3 }), tell, first as number),
  };
}
