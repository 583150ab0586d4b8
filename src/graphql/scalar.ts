// The scalars: refused at the door when they are not what they are called.
import { GraphQLError, valueFromASTUntyped, type ValueNode } from 'graphql';
import { isLanguageTag } from '../domain/language.js';
import { isPartialDate } from '../domain/partial-date.js';
import { clip } from './connection.js';

/** What a scalar of text that passes a test does; what it is stands in the schema. */
function text(name: string, passes: (value: string) => boolean, want: string) {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && passes(value)) return value;
    throw new GraphQLError(`${clip(JSON.stringify(value))} is no ${name}: pass ${want}`, { nodes: node ?? null });
  };
  return {
    serialize: (value: unknown): string => value as string,
    parseValue: (value: unknown): string => parse(value),
    parseLiteral: (node: ValueNode): string => parse(valueFromASTUntyped(node), node),
  };
}

/** All scalars of the schema by name. */
export const scalars = {
  LanguageTag: text('LanguageTag', isLanguageTag, 'a BCP 47 tag such as "fr" or "en-GB"'),
  URL: text('URL', (value) => URL.canParse(value.trim()), 'an absolute URL such as "https://example.org/a"'),
  PartialDate: text('PartialDate', isPartialDate, '"YYYY", "YYYY-MM" or "YYYY-MM-DD", a date that exists'),
  DateTime: text('DateTime', (value) => !Number.isNaN(Date.parse(value)), 'an instant in ISO 8601'),
};
