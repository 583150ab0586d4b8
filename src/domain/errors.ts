// The failures that a caller can be told of, each with its code; everything else is a fault of ours.

/** Codes that reach a client in `extensions.code`, beside Apollo's own for parsing and validation. */
export type ErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'TOO_EXPENSIVE' | 'TIMEOUT' | 'STORE_UNAVAILABLE';

/** A failure that says where, what came, and what would do. */
export class AncrageError extends Error {
  override readonly name = 'AncrageError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Shorthand for what is wrong with what a client sent. */
export function badInput(message: string): AncrageError {
  return new AncrageError('BAD_USER_INPUT', message);
}
