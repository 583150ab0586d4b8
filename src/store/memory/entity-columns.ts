// Entities of all kinds, numbered in the order of their ids: how they are joined, and every order of them.
import type { Entity } from '../../domain/entity.js';
import type { Graph } from '../../domain/graph.js';
import type { Language } from '../../domain/language.js';
import { countKey, importanceKey, textKey } from '../../domain/order.js';
import { csr, identity, orderBy, orderByKey, type Csr, type Order } from './csr.js';

/** Entities of all kinds and how they are joined. */
export interface EntityColumns {
  readonly all: readonly Entity[];
  readonly ordinal: ReadonlyMap<string, number>;
  /** Ordinals of each type. */
  readonly ofType: Readonly<Record<Entity['type'], Int32Array>>;
  /** Actor to its territory; -1 for none. */
  readonly territoryOf: Int32Array;
  readonly byLabel: Readonly<Record<Language, Order>>;
  readonly byArticles: Order;
  readonly byImportance: Order;
  readonly broader: Csr;
  readonly narrower: Csr;
  readonly related: Csr;
  /** Territory to the territories directly in it. */
  readonly contains: Csr;
  /** Territory to the actors located in it. */
  readonly located: Csr;
  /** Actor to articles. */
  readonly authored: Csr;
  readonly published: Csr;
}

/** Pairs (source, target) from each item's list of targets. */
function pairs<T>(all: readonly T[], targetsOf: (item: T) => readonly string[], ordinal: (id: string) => number) {
  const sources: number[] = [];
  const targets: number[] = [];
  all.forEach((item, at) => {
    for (const id of targetsOf(item)) {
      sources.push(at);
      targets.push(ordinal(id));
    }
  });
  return { sources, targets };
}

/** The label that LABEL compares: an actor's name is of no language. */
function labelOf(entity: Entity, language: Language): string {
  if (entity.type === 'Actor') return entity.name;
  return entity.type === 'Concept' ? entity.prefLabel[language] : entity.name[language];
}

/** Builds the columns of entities. */
export function entityColumns({ concepts, actors, territories, articles }: Graph): EntityColumns {
  const all: readonly Entity[] = [...actors, ...concepts, ...territories];
  const ordinal = new Map<string, number>(all.map(({ id }, at) => [id, at]));
  const of = (id: string): number => ordinal.get(id) ?? -1;
  const n = all.length;
  const byLabel = (language: Language): Order =>
    orderByKey(all.map((entity) => textKey(labelOf(entity, language), entity.id)));
  const ofType = (type: Entity['type']): Int32Array => identity(n).filter((at) => all[at]?.type === type);
  const broader = pairs(all, (entity) => (entity.type === 'Concept' ? entity.broader : []), of);
  const related = pairs(all, (entity) => (entity.type === 'Concept' ? entity.related : []), of);
  const within = pairs(all, (each) => (each.type === 'Territory' && each.within !== null ? [each.within] : []), of);
  const located = pairs(all, (each) => (each.type === 'Actor' && each.territory !== null ? [each.territory] : []), of);
  const authored = pairs(articles, ({ authors }) => authors, of);
  const published = pairs(articles, ({ publisher }) => (publisher === null ? [] : [publisher]), of);
  return {
    all,
    ordinal,
    ofType: { Actor: ofType('Actor'), Concept: ofType('Concept'), Territory: ofType('Territory') },
    territoryOf: Int32Array.from(all, (each) => (each.type === 'Actor' ? of(each.territory ?? '') : -1)),
    byLabel: { fr: byLabel('fr'), en: byLabel('en') },
    byArticles: orderBy(mostFirst(all), identity(n), (at) => countKey(all[at]?.articleCount ?? 0, all[at]?.id ?? '')),
    byImportance: orderByKey(all.map(({ importance, id }) => importanceKey(importance, id))),
    broader: csr(n, broader.sources, broader.targets),
    narrower: csr(n, broader.targets, broader.sources),
    related: csr(n, related.sources, related.targets),
    contains: csr(n, within.targets, within.sources),
    located: csr(n, located.targets, located.sources),
    authored: csr(n, authored.targets, authored.sources),
    published: csr(n, published.targets, published.sources),
  };
}

function mostFirst(all: readonly Entity[]): Int32Array {
  const most = all.reduce((highest, { articleCount }) => Math.max(highest, articleCount), 0);
  return Int32Array.from(all, ({ articleCount }) => most - articleCount);
}
