// What a filter means by one entity: those under it, within it, near it or touching it, read once for a snapshot.
import { ALL, byId, lines } from './page.js';
import type { Row, Cypher } from './session.js';
import { ofEnd } from './statement-rows.js';

/** Ways in which one id stands for many. */
export type ClosureKind = 'under' | 'near' | 'touches';

const forEachId = (body: string): string =>
  lines('UNWIND $ids AS id', byId('root', 'Resource', 'id'), `CALL (root) {\n${body}\n}`, 'RETURN id, ids');

const touching = (own: 'subject' | 'object', other: 'subject' | 'object'): string =>
  lines(ofEnd(own, 'concept.id', 'bySources', [`s.${other}Kind = 'ACTOR'`])(ALL), `RETURN s.${other} AS actor`);

/** One statement a kind. */
export const CLOSURES: Readonly<Record<ClosureKind, string>> = {
  under: forEachId('MATCH (root)<-[:BROADER|WITHIN*0..]-(x) WITH DISTINCT x RETURN collect(x.id) AS ids'),
  near: forEachId(
    lines(
      'CALL (root) {',
      'MATCH (root)<-[:BROADER*0..]-(x) WITH DISTINCT x RETURN x',
      'UNION MATCH (root)-[:BROADER]->()<-[:BROADER]-(x) RETURN x',
      'UNION MATCH (root)-[:RELATED]->(x) RETURN x',
      '}',
      'RETURN collect(x.id) AS ids',
    ),
  ),
  touches: forEachId(
    lines(
      'MATCH (root)<-[:BROADER*0..]-(concept) WITH DISTINCT concept',
      'CALL (concept) {',
      touching('object', 'subject'),
      'UNION',
      touching('subject', 'object'),
      '}',
      'RETURN collect(DISTINCT actor) AS ids',
    ),
  ),
};

/** Ids that stand for ids; what was read once is not read again. */
export interface Closures {
  /** All that any of the ids stands for, each once. */
  expand(kind: ClosureKind, ids: readonly string[]): Promise<string[]>;
}

/** Closures over a way to read. Questions asked at the same time share a read where they can. */
export function closuresOver(read: (ids: readonly string[], cypher: Cypher) => Promise<readonly Row[]>): Closures {
  const known = new Map<string, Promise<readonly string[]>>();
  const ask = (kind: ClosureKind, ids: readonly string[]): void => {
    const answer = read(ids, { text: CLOSURES[kind], parameters: { ids } }).then(
      (rows) => new Map(rows.map((row) => [row['id'], row['ids'] as readonly string[]])),
    );
    for (const id of ids)
      known.set(
        `${kind} ${id}`,
        answer.then((found) => found.get(id) ?? []),
      );
  };
  return {
    async expand(kind, ids) {
      const unknown = [...new Set(ids)].filter((id) => !known.has(`${kind} ${id}`));
      if (unknown.length > 0) ask(kind, unknown);
      const found = await Promise.all(ids.map((id) => known.get(`${kind} ${id}`) ?? Promise.resolve([])));
      return [...new Set(found.flat())];
    },
  };
}
