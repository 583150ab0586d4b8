// The Neo4j store keeps the contract.
import { describe, inject } from 'vitest';
import { describeGraphStore } from '../contract.js';
import { graphOf, SEED, SMALL } from '../corpus-graph.js';
import { openLoaded } from '../neo4j-graph.js';

const server = inject('neo4j');
const open = async (folder: string) => openLoaded(server, await graphOf(folder));

describe.skipIf(server === null)('in Neo4j', () => {
  describeGraphStore('the Neo4j store', open, SMALL);
  describeGraphStore('the Neo4j store', open, SEED);
});
