// The memory store keeps the contract.
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openMemoryStore } from '../../../src/store/memory/store.js';
import { describeGraphStore } from '../contract.js';
import { graphOf, SEED, SMALL } from '../corpus-graph.js';

const open = async (folder: string): Promise<GraphStore> => openMemoryStore(await graphOf(folder));

describeGraphStore('the memory store', open, SMALL);
describeGraphStore('the memory store', open, SEED);
