// Random documents over a schema: mostly valid, sometimes not, often costly; what a client could send by accident or spite.
import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Draws values, as `fc.gen()` gives them. */
type Draw = fc.GeneratorValue;

const CONCEPTS = ['concept:talents', 'concept:attractiveness', 'concept:innovation', 'concept:nobody'];
const ACTORS = ['actor:i-amsterdam', 'actor:onlylyon', 'actor:be-berlin', 'actor:nobody'];
const TERRITORIES = ['territory:bretagne', 'territory:france', 'territory:nowhere'];
/** What fits an argument or an input field, by its name. */
const FITTING: Readonly<Record<string, readonly unknown[]>> = {
  ids: [...CONCEPTS, ...ACTORS, ...TERRITORIES],
  id: [...CONCEPTS, ...ACTORS, ...TERRITORIES],
  under: [...CONCEPTS, ...TERRITORIES],
  near: CONCEPTS,
  touches: CONCEPTS,
  within: TERRITORIES,
  authors: ACTORS,
  publishers: ACTORS,
  articles: ['article:afp-2017-normandie', 'article:adams-2018-letters-removed'],
  slug: ['talents', 'attractiveness', 'i-amsterdam', 'bretagne'],
  lang: ['fr', 'en-GB', 'de'],
  languages: ['fr', 'en'],
  publishedFrom: ['2009', '2016-03'],
  publishedTo: ['2020', '2016-03-09'],
  url: ['https://example.org/a'],
  doi: ['10.1000/a'],
  first: [1, 2, 7, 20, 100],
};
/** What fits nowhere, or only by chance. */
const WORDS = [
  ...[...CONCEPTS, ...ACTORS, ...TERRITORIES, 'statement:nobody', 'evidence:', ':', '', 'x-', '2016-13', '10.1/a'],
  ...['__proto__', 'constructor', '\u0000', '🏔️', "' OR 1=1 //", '}) MATCH (n) DETACH DELETE n //'],
];
const NUMBERS = [-2147483649, -2147483648, -1, 0, 1, 2, 3, 7, 20, 50, 100, 101, 2147483647, 2147483648, 1e100, 0.5];
/** Arguments that rarely fit: cursors, and `last` beside `first`. */
const AWKWARD = ['after', 'before', 'last'];
const DEEPEST = 8;

/** A document with its variables. */
export interface RandomDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Documents over a schema. */
export function randomDocument(schema: GraphQLSchema): fc.Arbitrary<RandomDocument> {
  return fc.gen().map((draw) => writeDocument(schema, draw));
}

function writeDocument(schema: GraphQLSchema, draw: Draw): RandomDocument {
  const declarations: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  let aliases = 0;
  /** Of most documents nothing is wrong, so that they are executed; of the others much is. */
  const faults = draw(fc.nat, { max: 99 }) < 35 ? 1 : 0;

  const chance = (percent: number): boolean => draw(fc.nat, { max: 99 }) < percent;
  const pick = <T>(all: readonly T[]): T | undefined => all[draw(fc.nat, { max: Math.max(0, all.length - 1) })];

  /** A value as JSON; enums are in a box, since GraphQL writes them without quotes. */
  function value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (chance(5 * faults)) return pick([null, true, {}, [], 'nonsense', 1e9]);
    if (isNonNullType(type)) return value(type.ofType, name, depth);
    if (isListType(type))
      return Array.from({ length: draw(fc.nat, { max: 3 }) }, () => value(type.ofType, name, depth));
    if (isEnumType(type)) return new EnumValue(pick(type.getValues())?.name ?? '');
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields());
      const one = type.isOneOf && faults === 0 ? pick(all) : undefined;
      const fields = one ? [one] : all.filter(() => chance(depth > 1 ? 15 : 30));
      return Object.fromEntries(fields.map((field) => [field.name, value(field.type, field.name, depth + 1)]));
    }
    if (name in FITTING && !chance(30 * faults)) return pick(FITTING[name] ?? []);
    if (type.name === 'Int' || type.name === 'Float')
      return pick(faults === 0 ? NUMBERS.filter((one) => one >= 1 && one < 8) : NUMBERS);
    if (type.name === 'Boolean') return chance(50);
    return pick(WORDS);
  }

  function argument({ name, type }: GraphQLArgument): string {
    const given = value(type, name, 0);
    if (!chance(20)) return `${name}: ${literal(given)}`;
    const variable = `v${declarations.length}`;
    declarations.push(`$${variable}: ${String(type)}`);
    variables[variable] = JSON.parse(JSON.stringify(given)) as unknown;
    return `${name}: $${variable}`;
  }

  function field(one: GraphQLField<unknown, unknown>, depth: number): string {
    const wanted = one.args.filter(({ name, type, defaultValue }) => {
      if (isNonNullType(type) && defaultValue === undefined) return !chance(5 * faults);
      return chance(AWKWARD.includes(name) ? 10 * faults + 1 : 35);
    });
    const args = wanted.length > 0 ? `(${wanted.map(argument).join(', ')})` : '';
    const alias = args !== '' && !chance(10 * faults) ? `a${(aliases += 1)}: ` : '';
    return `${alias}${one.name}${args}${selection(getNamedType(one.type), depth + 1)}`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type) || !isCompositeType(type)) return '';
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const deep = depth < DEEPEST;
    const usable = fields.filter((one) => deep || isLeafType(getNamedType(one.type)));
    const written = Array.from({ length: 1 + draw(fc.nat, { max: 3 }) }, () => pick(usable))
      .filter((one) => one !== undefined)
      .map((one) => field(one as GraphQLField<unknown, unknown>, depth));
    if (isAbstractType(type) && deep && chance(60)) {
      const possible = pick(schema.getPossibleTypes(type));
      if (possible) written.push(`... on ${possible.name} ${selection(possible, depth)}`);
    }
    if (chance(3 * faults)) written.push('nonsense');
    const body = `{ __typename ${written.join(' ')} }`;
    if (!chance(8)) return body;
    fragments.push(`fragment F${fragments.length} on ${type.name} ${body}`);
    return `{ ...F${fragments.length - 1} ${chance(10 * faults) ? `...F${draw(fc.nat, { max: 5 })}` : ''} }`;
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type');
  const root = selection(query, 0);
  const head = declarations.length > 0 ? `query Q(${declarations.join(', ')}) ` : '';
  return { query: [head + root, ...fragments].join('\n'), variables };
}

/** A value of an enum: a string in JSON, a bare name in a document. */
class EnumValue {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

/** A value as a document writes it. */
function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inside]) => `${name}: ${literal(inside)}`)
    .join(', ')} }`;
}
