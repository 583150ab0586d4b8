// Listens, and stops: answers what is under way when told to end, but not for ever.
import type { FastifyInstance } from 'fastify';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The app cannot listen; the message says why and what would do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Listens. @returns the URL of the app. @throws ListenError */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: (address) => `listening on ${address}` });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Partial<Record<string, string>> = {
      EADDRINUSE: `port ${port} of ${host} is taken: stop what listens there, or set PORT (0 takes any that is free)`,
      EACCES: `port ${port} of ${host} is not allowed to this user: set PORT to 1024 or more`,
      EADDRNOTAVAIL: `this machine has no address ${host}: set HOST to one that it has, such as 127.0.0.1 or 0.0.0.0`,
      ENOTFOUND: `the host name ${host} is unknown: set HOST to an address such as 127.0.0.1 or 0.0.0.0`,
    };
    const reason = reasons[code ?? ''];
    if (reason === undefined) throw error;
    throw new ListenError(`Cannot listen: ${reason}.`, { cause: error });
  }
}

/** How to stop. */
export interface StopOptions {
  /** Milliseconds that requests under way get. */
  readonly graceMs: number;
  /** Ends what the app was built over, once it is closed. */
  readonly release: () => Promise<void>;
}

/**
 * On the first SIGTERM or SIGINT: accepts nothing more, answers what is under way, ends with 0. On a second one, or when
 * the grace is over: ends at once with 1.
 */
export function stopOnSignals(app: FastifyInstance, { graceMs, release }: StopOptions): void {
  let stopping = false;
  const end = (reason: string) => {
    app.log.warn(`${reason}: ended at once`);
    process.exit(1);
  };
  const stop = async (signal: string) => {
    app.log.info(`${signal}: stopping`);
    setTimeout(end, graceMs, `the grace of ${graceMs} ms is over`).unref();
    await app.close();
    await release();
    process.exit(0);
  };
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (stopping) end(`second ${signal}`);
      stopping = true;
      stop(signal).catch((error: unknown) => {
        app.log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      });
    });
  }
}
