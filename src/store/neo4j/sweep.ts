// Takes a release out of Neo4j in batches: relationships first, since one node may have more than a transaction holds.
import type { Lease } from './lease.js';
import { integer } from './session.js';

const SWEEPS: readonly string[] = [
  `MATCH ()-[x:EVIDENCE]->() USING INDEX x:EVIDENCE(release, id) WHERE x.release = $release AND x.id > ''
WITH x LIMIT $batchRows DELETE x RETURN count(*) AS swept`,
  `MATCH ()-[x:MENTIONS]->() USING INDEX x:MENTIONS(release, entity, byArticle)
WHERE x.release = $release AND x.entity > '' AND x.byArticle IS NOT NULL
WITH x LIMIT $batchRows DELETE x RETURN count(*) AS swept`,
  `MATCH (x:Controversy) USING INDEX x:Controversy(release, id) WHERE x.release = $release AND x.id > ''
WITH x LIMIT $batchRows DETACH DELETE x RETURN count(*) AS swept`,
  // By now a statement has only its two ends.
  `MATCH (x:Statement) USING INDEX x:Statement(release, id) WHERE x.release = $release AND x.id > ''
WITH x LIMIT $batchRows DETACH DELETE x RETURN count(*) AS swept`,
  `MATCH (n:Resource)-[x]->() USING INDEX n:Resource(release, id) WHERE n.release = $release AND n.id > ''
WITH x LIMIT $batchRows DELETE x RETURN count(*) AS swept`,
  `MATCH (x:Resource) USING INDEX x:Resource(release, id) WHERE x.release = $release AND x.id > ''
WITH x LIMIT $batchRows DETACH DELETE x RETURN count(*) AS swept`,
  ...[
    ['Community', 'id', "x.id > ''"],
    ['Postings', 'term, from', "x.term > '' AND x.from IS NOT NULL"],
    ['Document', 'id', "x.id > ''"],
    ['TermKeys', 'bucket', 'x.bucket >= 0'],
    ['Completion', 'prefix', "x.prefix > ''"],
    ['Term', 'term', "x.term > ''"],
    ['Ties', 'id', "x.id > ''"],
  ].map(
    ([
      label,
      keys,
      all,
    ]) => `MATCH (x:${label}) USING INDEX x:${label}(release, ${keys}) WHERE x.release = $release AND ${all}
WITH x LIMIT $batchRows DELETE x RETURN count(*) AS swept`,
  ),
  `MATCH (x:Release) USING INDEX x:Release(release) WHERE x.release = $release
WITH x LIMIT $batchRows DETACH DELETE x RETURN count(*) AS swept`,
];

/** Deletes all that carries the stamp; the Release node last, so that what is left of a killed sweep is found again. */
export async function sweepRelease(
  lease: Lease,
  stamp: string,
  batchRows: number,
  onSwept: (rows: number) => void,
): Promise<void> {
  for (const text of SWEEPS) {
    for (let swept = batchRows; swept === batchRows;) {
      const [row] = await lease.write(text, { release: stamp, batchRows: integer(batchRows) });
      swept = Number(row?.['swept'] ?? 0);
      onSwept(swept);
    }
  }
}
