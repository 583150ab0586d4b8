// Every place of the schema that takes a filter, and every condition that can be set there: found by walking the schema,
// so that none is forgotten.
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '../support/asking.js';

/** A filter argument of a field of a type. */
export interface FilterPlace {
  readonly type: string;
  readonly field: string;
  readonly argument: GraphQLArgument;
}
/** One condition in it. */
export interface Condition extends FilterPlace {
  /** Names from the argument down: `filter.mentions.ids`. */
  readonly path: string;
  /** The input type and its field: `EntityFilter.ids`. */
  readonly name: string;
  readonly isList: boolean;
  /** What its value, or each of its values, is named. */
  readonly of: string;
}

/** All places. */
export function filterPlaces(): FilterPlace[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name: field, args }) =>
        args.filter(({ type: given }) => isFilter(given)).map((argument) => ({ type: type.name, field, argument })),
      ),
    );
}

function isFilter(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  // What must be given, as robustness(of:, without:), is tried where it is at home.
  return isInputObjectType(named) && named.name.endsWith('Filter') && !isNonNullType(type);
}

/** All conditions of a place, filters within filters included. */
export function conditionsOf(place: FilterPlace): Condition[] {
  const inside = (type: GraphQLInputType, path: string): Condition[] => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return [];
    return Object.values(named.getFields()).flatMap((field) => {
      const at = `${path}.${field.name}`;
      const name = `${named.name}.${field.name}`;
      const isList = isListType(getNullableType(field.type));
      return [{ ...place, path: at, name, isList, of: getNamedType(field.type).name }, ...inside(field.type, at)];
    });
  };
  return inside(place.argument.type, place.argument.name);
}

/** The value of a place's argument that sets one condition. */
export function setting({ path }: Condition, value: unknown): unknown {
  const [, ...names] = path.split('.');
  return names.reduceRight((inner, name) => ({ [name]: inner }), value);
}

/** What fields count other than by `totalCount`. */
const COUNTED: Readonly<Record<string, string>> = {
  statementGroups: '{ role }',
  timeline: '{ year }',
  checkClaim: '{ supporting { totalCount } }',
  paths: '{ nodes { length } }',
  subgraph: '{ nodes { distance } }',
};
/** Fields of which something is left when no evidence counts: what editors say, such as broader concepts. */
export const EDITORIAL: readonly string[] = ['related', 'paths', 'subgraph'];
/** What fields need beside their filter. */
const NEEDED: Readonly<Record<string, string>> = {
  checkClaim: 'claim: { subject: "concept:place-brand", predicate: CONTRIBUTES_TO, object: "concept:attractiveness" },',
  paths: 'from: "concept:place-brand", to: "concept:attractiveness",',
  subgraph: 'seeds: ["concept:attractiveness"],',
};

/** A document that counts what a place's field holds, the filter being its variable `$given`. */
export function counting({ type, field, argument }: FilterPlace, parent: string): string {
  const counted = COUNTED[field] ?? '{ totalCount }';
  const call = `it: ${field}(${NEEDED[field] ?? ''} ${argument.name}: $given) ${counted}`;
  const body = type === 'Query' ? call : `node(id: "${parent}") { ... on ${type} { ${call} } }`;
  return `query ($given: ${String(argument.type)}) { ${body} }`;
}
