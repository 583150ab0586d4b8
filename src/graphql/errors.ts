// The one translation of failures into what a client is told: ours and graphql-js's by their codes, the rest masked.
// Nothing of the unexpected leaves the process but a request id, by which the log finds it whole.
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { AncrageError, type ErrorCode } from '../domain/errors.js';

/** What stands in for a failure that is ours. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** The codes of Apollo Server that name a fault of the client. */
const APOLLO_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;

/** Any code that an answer may carry. */
export type Code = ErrorCode | (typeof APOLLO_CODES)[number] | typeof INTERNAL;

/** An error as it goes out. */
export interface ToldError extends GraphQLFormattedError {
  readonly extensions: { readonly code: Code };
}

/** Characters of a message that go out: graphql-js repeats values of any length that a client sent. */
const LONGEST_MESSAGE = 1000;
/** How graphql-js refuses a document with more tokens than allowed; it gives the refusal no other mark. */
const TOO_MANY_TOKENS = /Document contains more tha[tn] (\d+) tokens/;

/** An error of a code with its message. */
export function told(code: Code, message: string): ToldError {
  return { message, extensions: { code } };
}

/** The error that stands in for one of ours. Without an id it points to the header that always has it. */
export function masked(requestId?: string): ToldError {
  const where = requestId === undefined ? 'in the header X-Request-Id' : requestId;
  return told(INTERNAL, `Something went wrong on our side; the request id is ${where}.`);
}

/**
 * What a client is told of an error. Apollo Server's `formatError`: it calls this with what it would say itself, which
 * has the place in the document and in the answer, and with the error.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): ToldError {
  const code = codeOf(error);
  const { locations, path } = formatted;
  return {
    ...(code === INTERNAL ? masked() : told(code, messageOf(error, formatted.message))),
    ...(locations && { locations }),
    ...(path && { path }),
  };
}

/** The code of any error. */
export function codeOf(error: unknown): Code {
  const ours = causes(error).find((cause) => cause instanceof AncrageError);
  if (ours) return ours.code;
  if (!(error instanceof GraphQLError)) return INTERNAL;
  if (TOO_MANY_TOKENS.test(error.message)) return 'TOO_EXPENSIVE';
  const apollo = APOLLO_CODES.find((code) => code === error.extensions.code);
  return apollo ?? (isFaultOfRequest(error) ? 'BAD_USER_INPUT' : INTERNAL);
}

/**
 * Whether graphql-js gave no code to what is a fault of what was sent: a variable that is null at run time where its
 * place cannot be (its node is that variable), or a request refused before any field was resolved (it has no path).
 */
function isFaultOfRequest(error: GraphQLError): boolean {
  if (error.nodes?.[0]?.kind === Kind.VARIABLE) return true;
  return error.path === undefined && causes(error).every((cause) => cause instanceof GraphQLError);
}

function messageOf(error: unknown, message: string): string {
  const tokens = error instanceof GraphQLError ? TOO_MANY_TOKENS.exec(error.message)?.[1] : undefined;
  if (tokens !== undefined) {
    return `The document has more than ${tokens} tokens, which is the most allowed: ask for less or split the request`;
  }
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}

/** An error and what it wraps, the outermost first. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...(error instanceof GraphQLError ? causes(error.originalError) : [])];
}

/** What went wrong in an unexpected error, for the log: the innermost, which has the stack that tells. */
export function rootOf(error: unknown): unknown {
  return causes(error).at(-1) ?? error;
}
