// One server in a process of its own: `node candidate.js apollo|plain|ours`. Tells its parent its port, and on request
// the time that its processors have worked.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { readConfig } from '../dist/config.js';
import { deriveGraph } from '../dist/derive/derive.js';
import { RequestContext } from '../dist/graphql/context.js';
import { executableSchema } from '../dist/graphql/schema.js';
import { buildApp } from '../dist/http/app.js';
import { openMemoryStore } from '../dist/store/memory/store.js';
import { realCorpus } from './corpus.js';
import { buildPlain } from './plain.js';

/** Apollo Server on Fastify as their manuals have it, with our schema, our resolvers, and a context for them. */
async function buildApollo(store) {
  const { limits } = readConfig({});
  const app = fastify();
  const apollo = new ApolloServer({ schema: executableSchema(), plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const context = async (request) => {
    const deadline = performance.now() + limits.requestMs;
    const made = new RequestContext({
      store,
      languages: ['*'],
      requestId: request.id,
      rowBudget: limits.rows,
      deadline,
    });
    await made.begin();
    return made;
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) });
  return app;
}

/** Ours as `npm start` serves it: its log is written, to nowhere. */
function buildOurs(store) {
  const config = readConfig({});
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: '/dev/null', sync: false }));
  return buildApp({ ...config, store, log });
}

const BUILD = { apollo: buildApollo, plain: buildPlain, ours: buildOurs };

const app = await BUILD[process.argv[2]](openMemoryStore(deriveGraph(await realCorpus())));
await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => process.send({ cpu: process.cpuUsage() }));
process.on('disconnect', () => process.exit(0));
process.send({ port: app.server.address().port });
