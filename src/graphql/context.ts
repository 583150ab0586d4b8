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

/** What one request has of a release. */
interface Begun {
  readonly snapshot: Snapshot;
  readonly load: Loaders;
}

/** The context of resolvers; nothing is read before `begin`. */
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
  /** Forgets what was read and spent, but neither the release nor the time: the request is executed again. */
  beginAgain: () => void;
}

/**
 * The context of one request. A class, so that the copy that Apollo Server makes of it (the
 * own properties, on the same prototype) is as quick to read as what it was made of.
 */
export class RequestContext implements Context {
  readonly requestId: string;
  readonly languages: readonly Language[];
  private readonly options: ContextOptions;
  private spending: Budget;
  private begun: Begun | null = null;

  constructor(options: ContextOptions) {
    this.requestId = options.requestId;
    this.languages = preferredLanguages(options.languages);
    this.options = options;
    this.spending = createBudget(options.rowBudget, options.deadline);
  }

  get budget(): Budget {
    return this.spending;
  }

  get releaseId(): string | null {
    return this.begun?.snapshot.release.id ?? null;
  }

  get release(): Release {
    return this.started().snapshot.release;
  }

  get load(): Loaders {
    return this.started().load;
  }

  begin(): Awaitable<void> {
    return andThen(this.options.store.snapshot(), (snapshot) => {
      this.startOn(snapshot);
    });
  }

  beginAgain(): void {
    const { snapshot } = this.started();
    this.spending = createBudget(this.options.rowBudget, this.options.deadline);
    this.startOn(snapshot);
  }

  private startOn(snapshot: Snapshot): void {
    this.begun = { snapshot, load: createLoaders(snapshot, this.options.store.waits, this.spending) };
  }

  private started(): Begun {
    if (this.begun === null) throw new Error('the request has not begun');
    return this.begun;
  }
}
