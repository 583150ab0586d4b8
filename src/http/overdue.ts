// The last bound on time: answers a request for one that hangs, when the store did not notice that its time is up.
// Fastify's own handlerTimeout does as much, but makes a timer, a signal and an error for each request, which cost a
// quarter of a small answer.
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Milliseconds between two looks. */
const LOOK_EVERY = 250;

/** A watch over the requests of a route. */
export interface Watch {
  /** Begins the time of a request. */
  begin: (reply: FastifyReply) => void;
}

/** Watches an app's requests until it closes. @param answer answers one that lasts longer than `limitMs`. */
export function watchOverdue(app: FastifyInstance, limitMs: number, answer: (reply: FastifyReply) => void): Watch {
  /** When each ends (`performance.now()`), the earliest first. */
  const ends = new Map<FastifyReply, number>();
  const look = (): void => {
    const now = performance.now();
    for (const [reply, end] of ends) {
      if (end > now) return;
      ends.delete(reply);
      if (!reply.sent) answer(reply);
    }
  };
  const timer = setInterval(look, Math.min(LOOK_EVERY, limitMs));
  app.addHook('onClose', () => {
    clearInterval(timer);
  });
  app.addHook('onResponse', (_request, reply, done) => {
    ends.delete(reply);
    done();
  });
  return { begin: (reply) => void ends.set(reply, performance.now() + limitMs) };
}
