// Asks the API: one POST, typed by the document, with the language of the page; repeats within a minute are not sent.
import type { TypedDocumentString } from './generated.js';
import { language } from './language.js';

/** Why there is no answer: the server was not reached, it cannot answer now, or it refused. */
export type Trouble = 'lost' | 'busy' | 'refused';

/** A question without an answer. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
  }
}

/** A question as it was asked, to be opened in the playground. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
}

const FRESH = 60_000;
const MOST_KEPT = 60;
const kept = new Map<string, { readonly at: number; readonly data: unknown }>();
const LATER = new Set(['STORE_UNAVAILABLE', 'TIMEOUT', 'INTERNAL']);
/** Statuses of servers that cannot answer now, ours or one on the way to it. */
const TOO_MANY = 429;
const FAILED = 500;

async function send(body: string, signal: AbortSignal | null): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language() };
  let answer: Response;
  let read: Body | null;
  try {
    answer = await fetch('/graphql', { method: 'POST', headers, body, signal });
    read = (await answer.json()) as Body | null;
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new AskError('lost', String(error));
  }
  const [first] = read?.errors ?? [];
  const data = read?.data;
  if (first === undefined && answer.ok && data != null) return data;
  const later = answer.status === TOO_MANY || answer.status >= FAILED || LATER.has(first?.extensions?.code ?? '');
  // Nothing that this API says: whoever answered may be gone soon.
  throw new AskError(later || first === undefined ? 'busy' : 'refused', first?.message ?? answer.statusText);
}

/** Asks a question. @throws AskError, or whatever `signal` was aborted with. */
export async function ask<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Answer> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const key = `${language()} ${body}`;
  const known = kept.get(key);
  if (known !== undefined && performance.now() - known.at < FRESH) return known.data as Answer;
  const data = await send(body, signal);
  kept.delete(key);
  kept.set(key, { at: performance.now(), data });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return data as Answer;
}

/** A question as the playground opens it. */
export function asked<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Asked {
  return { query: document.toString(), variables };
}
