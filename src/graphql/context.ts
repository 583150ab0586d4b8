// What the resolvers of one request share: its release, its loaders, its languages, its budget.
import type { Language } from '../domain/language.js';
import { preferredLanguages } from '../domain/language.js';
import type { Release } from '../domain/release.js';
import type { Awaitable, GraphStore, Snapshot } from '../store/graph-store.js';
import { andThen } from './awaitable.js';
import { createBudget, type Budget } from './budget.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What a request is made of. */
export interface ContextOptions {
  readonly store: GraphStore;
  /** Ranges of Accept-Language, the preferred first. */
  readonly languages: readonly string[];
  readonly requestId: string;
  /** Rows that it may read. */
  readonly rowBudget: number;
  /** When it ends, on the clock of `performance.now()`. */
  readonly deadline: number;
}

/** The context of resolvers. */
export interface Context {
  readonly requestId: string;
  /** Languages in the order wanted; all that the corpus has are there. */
  readonly languages: readonly Language[];
  readonly budget: Budget;
  /** The release that answers; null before `begin`. */
  readonly releaseId: string | null;
  /** The release that answers. */
  readonly release: Release;
  readonly load: Loaders;
  /** Takes the store's release for the whole request. @throws AncrageError STORE_UNAVAILABLE */
  begin: () => Awaitable<void>;
}

/** Makes the context of one request; nothing is read before `begin`. */
export function createContext({ store, languages, requestId, rowBudget, deadline }: ContextOptions): Context {
  const budget = createBudget(rowBudget, deadline);
  let begun: { readonly snapshot: Snapshot; readonly load: Loaders } | null = null;
  const started = () => {
    if (begun === null) throw new Error('the request has not begun');
    return begun;
  };
  return {
    requestId,
    languages: preferredLanguages(languages),
    budget,
    get releaseId() {
      return begun?.snapshot.release.id ?? null;
    },
    get release() {
      return started().snapshot.release;
    },
    get load() {
      return started().load;
    },
    begin: () =>
      andThen(store.snapshot(), (snapshot) => {
        begun = { snapshot, load: createLoaders(snapshot, store.waits, budget) };
      }),
  };
}
