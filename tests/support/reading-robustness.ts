// What becomes of statements when evidence is set aside, in simple loops over a second reading of the YAML.
import { evidenceTest, type EvidenceConditions } from './reading-filter.js';
import {
  countedStatements,
  countSources,
  type ReadCountedStatement,
  type StatementConditions,
} from './reading-statement.js';
import type { Reading } from './reading.js';

/** Statements that lose all support, some of it or none; `counts` are what is left, `evidence` is all there was. */
export function statementsOfFate(
  reading: Reading,
  conditions: StatementConditions,
  left: EvidenceConditions,
  fate: string,
): ReadCountedStatement[] {
  const stays = evidenceTest(reading, left);
  return countedStatements(reading, conditions, {}).flatMap((each) => {
    const counts = countSources(reading, each.statement.id, each.evidence.filter(stays));
    const [before, after] = [each.counts.sourceCount, counts.sourceCount];
    const lost = before > 0 && after === 0;
    const weakened = after > 0 && after < before;
    const own = lost ? 'LOST' : weakened ? 'WEAKENED' : 'UNCHANGED';
    return own === fate ? [{ ...each, counts }] : [];
  });
}
