// Lets a closing app end as soon as what is under way is answered: no connection that is merely open holds it.
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * While the app closes, every answer ends its connection, which would else stay open for its next request. Connections
 * that never sent anything, such as those that browsers open in advance, are cut: Node counts only those as idle that
 * have had an answer.
 */
export function closeConnectionsAtEnd(app: FastifyInstance): void {
  let closing = false;
  const open = new Set<Socket>();
  app.server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', (done) => {
    closing = true;
    // What has already arrived is read before this runs.
    setImmediate(() => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    });
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}
