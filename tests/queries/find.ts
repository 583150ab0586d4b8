// What the questions that find things must answer, by the second reading of the YAML.
import { facetsOf } from '../support/reading-count.js';
import type { ReadActor, ReadArticle, ReadConcept } from '../support/reading-record.js';
import type { ReadStatement } from '../support/reading-statement.js';
import { page, type Given, type Teller } from './teller.js';
import { actorOf, placeOf, statementsOf } from './who-says-what.js';

/** 5: who exemplifies a concept or what is near it, and where. */
export function whoExemplifies(teller: Teller, { near }: Given): unknown {
  const filter = { predicates: ['EXEMPLIFIES'], object: { near: near as string[] } };
  const tell = ({ id, subject, object }: ReadStatement) => {
    const { kind, territory } = actorOf(teller, subject) as ReadActor;
    return {
      id,
      subject: { ...teller.named(subject), kind, territory: placeOf(teller, territory) },
      object: teller.named(object),
      evidence: page(teller.evidenceOf(id), teller.saidBy),
    };
  };
  return { statements: page(statementsOf(teller, { of: 'release', filter }), tell) };
}

/** 21: who writes most. */
export function whoWritesMost(teller: Teller, { under, first }: Given): unknown {
  const { reading, named } = teller;
  const filter = { mentions: { under: under as string[] } };
  const articles = teller.list({ noun: 'articles', of: 'release', filter, order: 'NEWEST' }) as ReadArticle[];
  const writer = ({ value, count }: { value: string; count: number }) => {
    const { kind, territory } = actorOf(teller, value) as ReadActor;
    return {
      ...{ value, count },
      resource: { ...named(value), kind, territory: territory === null ? null : named(territory) },
    };
  };
  const tell = ({ id, label: _, ...article }: ReadArticle & { label?: never }) => {
    const { kind, publishedOn, url, doi, authors, publisher } = article;
    const by = { authors: authors.map(named), publisher: publisher === null ? null : named(publisher) };
    return { ...named(id), kind, publishedOn, url, doi, ...by };
  };
  return {
    articles: {
      ...page(articles, tell, first as number),
      authors: facetsOf(reading, articles, 'AUTHOR', 20).map(writer),
      publishers: facetsOf(reading, articles, 'PUBLISHER', 20).map(writer),
    },
  };
}

/** 23: the tree under a concept. */
export function treeOfAConcept(teller: Teller, { slug }: Given): unknown {
  const { reading, language, named } = teller;
  const level = ({ id, articleCount, articleCountTransitive }: ReadConcept) => ({
    ...{ ...named(id), own: articleCount, withAllUnder: articleCountTransitive },
  });
  const tree = (concept: ReadConcept, levels: number): unknown => {
    if (levels === 0) return level(concept);
    const list = { noun: 'concepts', of: 'narrower', filter: {}, order: 'LABEL', language } as const;
    const narrower = page(teller.list(list, concept.id) as ReadConcept[], (each) => tree(each, levels - 1));
    return { ...level(concept), narrower };
  };
  const top = reading.concepts.find((concept) => concept.slug === slug);
  return { concept: top === undefined ? null : tree(top, 3) };
}

/** 24: which actors of a region touch a concept. */
export function whoTouches(teller: Teller, given: Given): unknown {
  const { reading, language, named, triple } = teller;
  const [within, touches] = [given['within'] as string[], given['touches'] as string[]];
  const actors = teller.list({ noun: 'actors', of: 'release', filter: { within, touches }, order: 'LABEL', language });
  const tell = ({ id, kind, territory }: ReadActor) => {
    const ancestors = reading.territories.find((each) => each.id === territory)?.ancestors ?? [];
    const place = territory && { ...named(territory), ancestors: ancestors.map((each) => ({ id: each })) };
    const statements = statementsOf(teller, { of: 'entity', filter: { about: { under: touches } } }, id);
    const tellStatement = (each: ReadStatement) => ({ ...triple(each.id), articleCount: each.articleCount });
    return { ...named(id), kind, territory: place, statements: page(statements, tellStatement) };
  };
  return { actors: page(actors as ReadActor[], tell) };
}

/** 28: what the release holds. Its id and version are no facts of the YAML: the tests give them. */
export function whatTheReleaseHolds({ reading }: Teller, _: Given, own: { id: string; version: string }): unknown {
  const { concepts, actors, territories, articles, triples, evidence, mentions, release } = reading;
  const held = { concepts, actors, territories, articles, statements: triples, evidence, mentions };
  const counts = Object.fromEntries(Object.entries(held).map(([noun, all]) => [noun, all.length]));
  return { release: { ...own, madeAt: release.madeAt, counts } };
}

/** 30: many things at once. */
export function aHundredAtOnce(teller: Teller, { ids }: Given): unknown {
  const { reading, named } = teller;
  const tell = (id: string): unknown => {
    const [kind = '', slug = ''] = id.split(':');
    const resource = reading.entity.get(id) ?? reading.article.get(id);
    if (resource !== undefined) return { ...named(id), slug, iri: `${reading.release.iriBase}${kind}/${slug}` };
    const triple = reading.triple.get(id);
    if (triple !== undefined) {
      const { subject, predicate, object } = triple;
      const { articleCount } = teller.statement(id);
      return { id, subject: { id: subject }, predicate, object: { id: object }, articleCount };
    }
    const piece = reading.evidence.find((each) => each.id === id);
    if (piece === undefined) return null;
    return { id, statement: { id: piece.statement }, article: { id: piece.article }, stance: piece.stance };
  };
  return { nodes: (ids as string[]).map(tell) };
}
