// Variables as people type them: what a document declares, and the value that a text stands for.
import { Kind, parse, type TypeNode } from 'graphql';

/** The type of each variable that the operations of a document declare; null when it cannot be parsed. */
export function declaredVariables(document: string): ReadonlyMap<string, TypeNode> | null {
  try {
    const operations = parse(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    );
    return new Map(operations.map(({ variable, type }) => [variable.name.value, type]));
  } catch {
    return null;
  }
}

/**
 * The value that a text stands for: JSON where a number or a boolean is wanted, or where the text opens a list or an
 * object that may be wanted; else the text itself, so that nobody has to quote.
 * @returns undefined when JSON is wanted and the text is none.
 */
export function valueOf(text: string, type: TypeNode | undefined): unknown {
  const { name, isList } = named(type);
  const isText = name === 'String' || name === 'ID';
  const opens = /^\s*[[{]/.test(text) && (isList || !isText);
  if (!opens && !['Int', 'Float', 'Boolean'].includes(name)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The name of a type within its lists, and whether it is in one. */
function named(type: TypeNode | undefined): { readonly name: string; readonly isList: boolean } {
  if (type === undefined) return { name: '', isList: false };
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false };
  const inner = named(type.type);
  return { name: inner.name, isList: inner.isList || type.kind === Kind.LIST_TYPE };
}
