// Queries that come again are compiled: graphql-jit makes a function of an operation, which answers in half the time or
// less. graphql-js stays the truth: what the function answers with an error, graphql-js answers anew.
import {
  getVariableValues,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { readsGraph } from './introspection.js';
import type { Context } from './context.js';

/** Executions before an operation is compiled, which takes some fifty times as long as one of them. */
const SEEN = 2;
/** Characters of the longest document that is compiled: longer ones take longer than anyone should be kept waiting. */
const LONGEST = 10_000;

type Data = Readonly<Record<string, unknown>>;

/** An operation that is compiled. */
interface Compiled {
  readonly query: ReturnType<typeof compileQuery<Data, Data>>;
  readonly definitions: readonly VariableDefinitionNode[];
  /** Values of variables that nobody gives: graphql-jit misses them where the type takes no null. */
  readonly defaults: Data;
}

/** A name that graphql-jit would give to an object of JavaScript, where it is no name. */
const UNSAFE = '__proto__';

/** Errors are thrown away, so that where they come from need not be known. */
const OPTIONS = { disablingCapturingStackErrors: true };

/** What is asked: an operation of a document that is valid, with the variables as they came. */
export interface Asked {
  readonly document: DocumentNode;
  /** None where Apollo Server found none to execute, which graphql-js is to tell. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/**
 * Executes an operation that came before by its compiled function.
 * @returns the data; null when graphql-js is to execute the operation instead: at its first uses, and after any error, so
 *   that errors read as they always do. What a spent budget ends is not executed again: whoever sends the answer tells.
 */
export type CompiledExecution = (asked: Asked) => Promise<Data | null>;

/** Compiles the operations that come again, and forgets them with their documents. */
export function compiledExecution(schema: GraphQLSchema): CompiledExecution {
  const uses = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new WeakMap<OperationDefinitionNode, Compiled>();

  const compiledOf = ({ document, operation }: Asked): Compiled | null => {
    if (operation === undefined) return null;
    const known = compiled.get(operation);
    if (known !== undefined) return known;
    const seen = uses.get(operation) ?? 0;
    uses.set(operation, seen + 1);
    if (seen < SEEN || !isCompiled(document) || !readsGraph(document, operation)) return null;
    const query = compileQuery<Data, Data>(schema, document, operation.name?.value, OPTIONS);
    const definitions = operation.variableDefinitions ?? [];
    const made = { query, definitions, defaults: defaultsOf(definitions) };
    compiled.set(operation, made);
    return made;
  };

  return async (asked) => {
    const found = compiledOf(asked);
    if (found === null || !isCompiledQuery(found.query)) return null;
    // graphql-jit takes some values that are wrong: which are right is for graphql-js to say.
    if (getVariableValues(schema, found.definitions, asked.variables, { maxErrors: 1 }).errors) return null;
    const variables = { ...found.defaults, ...asked.variables };
    const { data, errors } = await found.query.query(undefined, asked.context, variables);
    if (asked.context.budget.exhausted !== null || errors === undefined) return data ?? {};
    asked.context.beginAgain();
    return null;
  };
}

/** Default values of an operation's variables, as a client would send them. */
function defaultsOf(definitions: readonly VariableDefinitionNode[]): Data {
  const given = definitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(given);
}

/** Whether a document is of those that are compiled. */
function isCompiled({ loc }: DocumentNode): boolean {
  return loc !== undefined && loc.end <= LONGEST && !loc.source.body.includes(UNSAFE);
}
