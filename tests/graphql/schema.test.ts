// Every field of every type is asked once, by documents made from the schema: each must be answered, and not always null.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isScalarType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSeed, openSmall, schema, valuesAt } from '../support/asking.js';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type AnyField = GraphQLField<unknown, unknown>;

const SMALL_IDS = ['concept:overtourism', 'actor:bretagne', 'territory:finistere', 'article:le-goff-2021-marque'];
const TRIPLE = 'concept:overtourism/HINDERS/concept:quality-of-life';
const OTHER_IDS = [`statement:${TRIPLE}`, `evidence:ouest-media-2021-tourisme/${TRIPLE}`, 'community:1'];
const IDS = [...SMALL_IDS, ...OTHER_IDS];
/** What arguments without a default are given, by field. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.node': `(id: "actor:bretagne")`,
  'Query.nodes': `(ids: ${JSON.stringify(IDS)})`,
  'Query.concept': '(slug: "overtourism")',
  'Query.actor': '(slug: "bretagne")',
  'Query.territory': '(slug: "bretagne")',
  'Query.article': '(by: { slug: "le-goff-2019-attractivite" })',
  'Query.search': '(text: "tourisme xyzzy", first: 100)',
  'Query.suggest': '(prefix: "mar")',
  'Query.checkClaim': `(claim: {
    subject: "concept:territory-brand", predicate: CONTRIBUTES_TO, object: "concept:talent-attraction"
  })`,
  'Query.robustness': '(of: {}, without: {})',
  'Query.paths': '(from: "concept:overtourism", to: "concept:quality-of-life", maxLength: 2)',
  'Query.bridges': '(from: "concept:place-brand", to: "concept:quality-of-life", first: 2)',
  'Query.subgraph': '(seeds: ["concept:overtourism"])',
  // A whole list of these for a hundred concepts is beyond what a request may read.
  'Concept.related': '(first: 2)',
  'Contribution.statements': '(first: 2)',
  'Contribution.articles': '(first: 2)',
  'ArticleConnection.facets': '(by: MENTION)',
};

/** Roots that lead to one thing, where others lead to many. */
const OF_ONE = ['node', 'concept', 'actor', 'territory', 'article'];

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is Fielded => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
);

/** A field as a document calls it; connections give as much as they can. */
function call(type: GraphQLCompositeType, { name, args }: AnyField): string {
  const given = ARGUMENTS[`${type.name}.${name}`];
  if (given !== undefined) return name + given;
  return args.some((arg) => arg.name === 'last') ? `${name}(first: 100)` : name;
}

/** The way from the roots to a type: the names of fields, and the document around what is asked there. */
interface Way {
  readonly path: string;
  readonly around: (selection: string) => string;
}

/** The shortest way to each type, in order of discovery. */
function waysTo(): Map<string, Way> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type');
  const ways = new Map<string, Way>([[query.name, { path: '', around: (selection) => `{ ${selection} }` }]]);
  const queue: Fielded[] = [query];
  for (const type of queue) {
    const way = ways.get(type.name) as Way;
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isCompositeType(next) || ways.has(next.name) || (type.name === 'Query' && OF_ONE.includes(field.name)))
        continue;
      const path = way.path === '' ? field.name : `${way.path}.${field.name}`;
      ways.set(next.name, {
        path,
        around: (selection) => way.around(`${call(type, field)} { ${selection} }`),
      });
      if (isObjectType(next) || isInterfaceType(next)) queue.push(next);
    }
  }
  return ways;
}

/** The least that can be selected of a type. */
function least(type: GraphQLCompositeType): string {
  if (isAbstractType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields());
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)));
  return leaf ? `{ ${leaf.name} }` : '{ __typename }';
}

const ways = waysTo();
const fieldsOf = (type: Fielded): AnyField[] => Object.values(type.getFields());
const all = types.flatMap((type) =>
  fieldsOf(type).map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
);

let stores: GraphStore[];
beforeAll(async () => {
  stores = await Promise.all([openSmall(), openSeed()]);
}, 60_000);

describe('the schema', { timeout: 60_000 }, () => {
  it('can be walked from its roots to every type', () => {
    expect(types.filter(({ name }) => !ways.has(name))).toEqual([]);
  });

  it.each(all)('answers $name, and not always null', async ({ type, field }) => {
    const way = ways.get(type.name) as Way;
    const inner = getNamedType(field.type);
    const document = way.around(`it: ${call(type, field)} ${isCompositeType(inner) ? least(inner) : ''}`);
    const path = way.path === '' ? 'it' : `${way.path}.it`;
    const values = await Promise.all(stores.map(async (store) => valuesAt(await ask(store, document), path)));
    expect(values.flat().filter((value) => value !== null)).not.toEqual([]);
  });

  it('knows every kind of node by its type', async () => {
    const data = await ask(stores[0] as GraphStore, '{ nodes(ids: ' + JSON.stringify(IDS) + ') { __typename id } }');
    expect(data).toEqual({
      nodes: ['Concept', 'Actor', 'Territory', 'Article', 'Statement', 'Evidence', 'Community'].map(
        (__typename, at) => ({
          __typename,
          id: IDS[at],
        }),
      ),
    });
  });

  it('says what every scalar is, and where it is specified', () => {
    for (const name of ['LanguageTag', 'URL', 'PartialDate', 'DateTime']) {
      const scalar = schema.getType(name);
      if (!isScalarType(scalar)) throw new Error(`${name} is no scalar`);
      expect(scalar.description).toBeTruthy();
      expect(scalar.specifiedByURL).toMatch(/^https:/);
    }
  });
});
