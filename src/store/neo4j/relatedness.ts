// The reads of relatedness: ranked related entities, ties in the release, and what filters leave of their parts.
import { isUnconditional, sourceConditions, type EvidenceFilter } from '../../domain/filter.js';
import type { EntityId } from '../../domain/id.js';
import { COUNTED, type ReadTieRow, type SimilarRow } from '../../domain/relatedness.js';
import { countedTies, weighedTie } from '../../reasoning/counted-tie.js';
import { evidencePasses } from './filter.js';
import { all, byId, FIRST, firstOf, forEachParent, indexed, lines } from './page.js';
import { integer, type Cypher } from './session.js';
import { ofEnd } from './statement-rows.js';

const TIES_OF_PARENT =
  'MATCH (t:Ties) USING INDEX SEEK t:Ties(release, id) WHERE t.release = $release AND t.id = parent';

const SIMILAR = forEachParent(
  lines(
    TIES_OF_PARENT,
    'CALL (parent) {',
    byId('p', 'Resource', 'parent'),
    'MATCH (p)-[r:SIMILAR]->(o)',
    'WITH r, o ORDER BY r.rank',
    'RETURN collect(r {.units, .pieces, .coMention, .hierarchy, .through, other: o.id}) AS items',
    '}',
    'RETURN items, t.moreSimilar AS cut',
  ),
  'items, cut',
);

/** For each entity the most related ones that the load kept. */
export function similarQuery(parents: readonly string[]): Cypher {
  return { text: SIMILAR, parameters: { parents } };
}

const TIES = forEachParent(
  lines(TIES_OF_PARENT, 'RETURN t {.others, .pieces, .coMention, .hierarchy, .strong, .totals, .more} AS row'),
  'row',
);

/** For each entity its strongest ties in the release. */
export function tiesQuery(parents: readonly string[]): Cypher {
  return { text: TIES, parameters: { parents } };
}

const whereAll = (where: readonly string[]): string => (where.length === 0 ? '' : `WHERE ${all(...where)}`);

const KEPT = 'WITH collect(s) AS found\nRETURN found[..$counted] AS kept, size(found) > $counted AS more';

/** By the other end, how many pieces of evidence pass, of the best sourced statements of each role. */
function countPieces(where: readonly string[]): string {
  return lines(
    'CALL (parent) {',
    'CALL (parent) {',
    ofEnd('subject', 'parent', 'bySources')(FIRST),
    KEPT,
    'UNION ALL',
    ofEnd('object', 'parent', 'bySources')(FIRST),
    KEPT,
    '}',
    'WITH collect(kept) AS lists, collect(more) AS cut',
    'CALL (parent, lists) {',
    'UNWIND lists AS list UNWIND list AS s',
    'MATCH (s)-[e:EVIDENCE]->()',
    whereAll(where),
    'WITH CASE s.subject WHEN parent THEN s.object ELSE s.subject END AS other, count(*) AS count',
    'RETURN collect([other, count]) AS pieces',
    '}',
    'RETURN pieces, true IN cut AS morePieces',
    '}',
  );
}

/** By the other entity, the weight of the articles that pass, of those that mention the parent most. */
function countMentions(where: readonly string[]): string {
  const pattern = '(n:Article)-[m:MENTIONS]->()';
  return lines(
    'CALL (parent) {',
    indexed({ pattern, on: ['m', 'MENTIONS'], given: { entity: 'parent' }, key: 'byArticle' })(FIRST),
    'WITH collect(n) AS found',
    'CALL (found) {',
    'UNWIND found[..$counted] AS n',
    `WITH n ${whereAll(where)}`,
    'MATCH (n)-[o:MENTIONS]->()',
    'WITH o.entity AS other, sum(n.mentionWeight) AS units',
    'RETURN collect([other, units]) AS coMention',
    '}',
    'RETURN coMention, size(found) > $counted AS moreMentions',
    '}',
  );
}

/** What a filter leaves to count of each entity's ties. */
export function tieCountsQuery(parents: readonly string[], filter: EvidenceFilter): Cypher {
  const evidence = evidencePasses(filter, 'e');
  const sources = sourceConditions(filter);
  const article = evidencePasses(sources, 'n', 'n.id');
  const mentions = isUnconditional(sources) ? [] : [countMentions(article.where)];
  const returned = isUnconditional(sources)
    ? 'pieces, morePieces AS more'
    : 'pieces, coMention, morePieces OR moreMentions AS more';
  const body = lines(countPieces(evidence.where), ...mentions, `RETURN ${returned}`);
  return {
    text: forEachParent(body, isUnconditional(sources) ? 'pieces, more' : 'pieces, coMention, more'),
    parameters: {
      ...evidence.parameters,
      ...article.parameters,
      ...firstOf(COUNTED),
      parents,
      counted: integer(COUNTED),
    },
  };
}

interface StoredTies {
  readonly others: readonly EntityId[];
  readonly pieces: readonly number[];
  readonly coMention: readonly number[];
  readonly hierarchy: readonly number[];
  readonly strong: readonly boolean[];
  readonly totals: readonly number[];
  readonly more: boolean;
}

/** What filters leave of an entity's ties, as pairs; `coMention` is absent where the release's stays. */
interface StoredTieCounts {
  readonly pieces: readonly (readonly [string, number])[];
  readonly coMention?: readonly (readonly [string, number])[];
  readonly more: boolean;
}

/** The ties of an entity, by what counts when that was counted. */
export function tieRowOf(entity: EntityId, stored: StoredTies | undefined, counted?: StoredTieCounts): ReadTieRow {
  if (stored === undefined) return { entity, ties: [], more: false };
  const ties = stored.others.map((other, at) => ({
    other,
    pieces: stored.pieces[at] ?? 0,
    coMention: stored.coMention[at] ?? 0,
    hierarchy: stored.hierarchy[at] ?? 0,
    strong: stored.strong[at] === true,
    otherTotal: stored.totals[at] ?? 0,
  }));
  if (counted === undefined) return { entity, ties: ties.map(weighedTie), more: stored.more };
  const coMention = counted.coMention === undefined ? null : new Map(counted.coMention);
  return {
    entity,
    ties: countedTies(ties, { pieces: new Map(counted.pieces), coMention }),
    more: stored.more || counted.more,
  };
}

/** Ranked related entities. */
export function similarOf(stored: SimilarRow | undefined): SimilarRow {
  if (stored === undefined) return { items: [], cut: false };
  return {
    items: stored.items.map(({ other, units, pieces, coMention, hierarchy, through }) => ({
      ...{ other, units },
      ...{ pieces, coMention, hierarchy, through },
    })),
    cut: stored.cut,
  };
}
