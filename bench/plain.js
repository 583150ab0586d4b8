// The four answers made by hand from the memory store: the floor under what any GraphQL server could cost.
import { Buffer } from 'node:buffer';
import { fastify } from 'fastify';

const text = (value, lang) => ({ value, lang });
const english = (localized) => text(localized.en, 'en');
const STATEMENTS = { noun: 'statements', of: 'entity', filter: {}, evidence: {}, order: 'SOURCES' };
const EVIDENCE = { noun: 'evidence', of: 'statement', statement: {}, filter: {}, order: 'OLDEST' };
const CONCEPTS = { noun: 'concepts', of: 'release', filter: {}, order: 'LABEL', language: 'en' };
const first = (limit, after = null) => ({ after, before: null, limit, backward: false });

function conceptOf(snapshot, slug) {
  const [concept] = snapshot.resources([`concept:${slug}`]);
  return concept;
}

function recordOf(snapshot, { slug }) {
  const { id, prefLabel, definition, articleCount } = conceptOf(snapshot, slug);
  return { concept: { id, slug, label: english(prefLabel), definition: english(definition), articleCount } };
}

function withStatements(snapshot, slug, nodeOf) {
  const { id, prefLabel } = conceptOf(snapshot, slug);
  const [{ items }] = snapshot.slices(STATEMENTS, [id], first(10));
  const edges = items.map(({ statement, counts }) => ({ sourceCount: counts.sourceCount, node: nodeOf(statement) }));
  return { concept: { id, label: english(prefLabel), statements: { edges } } };
}

function tenOf(snapshot, { slug }) {
  return withStatements(snapshot, slug, ({ id, predicate, firstStatedOn }) => ({ id, predicate, firstStatedOn }));
}

function threeOf(snapshot, { slug }) {
  return withStatements(snapshot, slug, ({ id, predicate }) => {
    const [{ items }] = snapshot.slices(EVIDENCE, [id], first(5));
    const nodes = items.map((each) => {
      const [{ id, title, language, publishedOn }] = snapshot.resources([each.article]);
      const article = { id, label: text(title, language), publishedOn };
      return { id: each.id, stance: each.stance, note: english(each.note), article };
    });
    return { id, predicate, evidence: { nodes } };
  });
}

const cursorOf = (key) => Buffer.from(JSON.stringify(['concepts.LABEL.en', key])).toString('base64url');
const keyOf = (cursor) => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))[1];

/** A page of fifty concepts after a cursor. */
export function connectionPage(snapshot, after) {
  const [{ items, keys, hasNext }] = snapshot.slices(CONCEPTS, ['release'], first(50, after && keyOf(after)));
  const edges = items.map(({ id, prefLabel, articleCount }, at) => ({
    cursor: cursorOf(keys[at]),
    node: { id, label: english(prefLabel), articleCount },
  }));
  return { edges, pageInfo: { hasNextPage: hasNext, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** The data of each answer, by the path of its question. */
export const ANSWERS = {
  record: recordOf,
  ten: tenOf,
  three: threeOf,
  'look-up': (_, { id }) => ({ node: { id } }),
  fifty: (snapshot, { after }) => ({ concepts: connectionPage(snapshot, after ?? null) }),
};

/** A route for each question, that answers the bytes of GraphQL. */
export function buildPlain(store) {
  const app = fastify();
  for (const [path, answer] of Object.entries(ANSWERS)) {
    app.get(`/${path}`, (request, reply) => {
      const snapshot = store.snapshot();
      const data = answer(snapshot, request.query);
      reply.header('content-type', 'application/json; charset=utf-8');
      return reply.send(JSON.stringify({ data, extensions: { release: snapshot.release.id } }));
    });
  }
  return app;
}
