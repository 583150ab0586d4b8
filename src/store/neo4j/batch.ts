// A graph cut into batches of rows, each with the constant statement that writes it.
import type { Graph } from '../../domain/graph.js';
import { PREDICATES, type Predicate } from '../../domain/predicate.js';
import { storedSearch } from './stored-search.js';
import { aboutLinks, controversyProperties, sideLinks } from './stored-controversy.js';
import { storedRelatedness } from './stored-relatedness.js';
import { evidenceLink, gapLink, mentionLink, plainLinks } from './stored-link.js';
import {
  actorProperties,
  articleProperties,
  communityProperties,
  conceptProperties,
  lookupIn,
  statementProperties,
  territoryProperties,
} from './stored-node.js';

/** Rows of one kind. `text` goes on after `UNWIND $rows AS row`, knows `$release`, and makes one thing of each row. */
export interface Batch {
  readonly what: string;
  readonly text: string;
  readonly rows: readonly unknown[];
}

const find = (name: string, label: string, id: string): string =>
  `MATCH (${name}:${label}) USING INDEX ${name}:${label}(release, id) WHERE ${name}.release = $release AND ${name}.id = ${id}`;

const nodes = (labels: string): string => `CREATE (x:${labels} {release: $release}) SET x += row`;

/** Entities stand beside their community, for those who look at the graph: reads go by the property. */
const MEMBERSHIP = [
  find('entity', 'Resource', 'row.entity'),
  find('community', 'Community', 'row.community'),
  'CREATE (entity)-[:IN_COMMUNITY]->(community)',
].join('\n');

const links = (type: string, from: string, to: string, given = ''): string =>
  [
    find('source', from, 'row.from'),
    find('target', to, 'row.to'),
    `CREATE (source)-[x:${type}${given}]->(target) SET x += row.properties`,
  ].join('\n');

/** The statement as a node with its two ends, and as one relationship between them. */
const statements = (predicate: Predicate): string =>
  [
    find('subject', 'Resource', 'row.subject'),
    find('object', 'Resource', 'row.object'),
    'CREATE (subject)<-[:SUBJECT]-(x:Statement {release: $release})-[:OBJECT]->(object)',
    `CREATE (subject)-[:${predicate} {statement: row.id, sources: row.sourceCount}]->(object)`,
    'SET x += row',
  ].join('\n');

interface Part {
  readonly what: string;
  readonly text: string;
  readonly items: readonly unknown[];
  readonly row: (item: never) => unknown;
  /** Rows that an item counts for. */
  readonly weight: (item: never) => number;
}

function part<T>(
  what: string,
  text: string,
  items: readonly T[],
  row: (item: T) => unknown,
  weight: (item: T) => number = () => 1,
): Part {
  return { what, text, items, row, weight };
}

/** What search reads. Documents and buckets of keys hold some 40 short texts each. */
function searchParts({ search }: Graph): Part[] {
  const { terms, completions, keys, blocks, postings, documents, document } = storedSearch(search);
  const asIs = <T>(row: T): T => row;
  return [
    part('terms', nodes('Term'), terms, asIs),
    part('completions', nodes('Completion'), completions, asIs, () => 5),
    part('keys', nodes('TermKeys'), keys, asIs, () => 5),
    part('postings', nodes('Postings'), blocks, postings, ({ row, end }) => Math.ceil((end - row) / 10)),
    part('documents', nodes('Document'), documents, document, () => 5),
  ];
}

/** What relatedness reads. */
function relatednessParts(graph: Graph): Part[] {
  const { entities, ties, tieCount, similar, similarLink } = storedRelatedness(graph);
  return [
    part('ties', nodes('Ties'), entities, ties, (entity) => 1 + Math.ceil(tieCount(entity) / 20)),
    part('related', links('SIMILAR', 'Resource', 'Resource'), similar, similarLink),
    part('gaps', links('GAP', 'Resource', 'Resource', ' {release: $release}'), graph.gaps, gapLink),
  ];
}

function partsOf(graph: Graph): Part[] {
  const lookup = lookupIn(graph);
  const { concepts, actors, territories, articles, evidence, mentions, controversies } = graph;
  const joined = [...concepts, ...actors, ...territories].filter(({ community }) => community !== null);
  const predicates = Object.keys(PREDICATES) as Predicate[];
  return [
    part('concepts', nodes('Concept:Entity:Resource'), concepts, (each) => conceptProperties(each, lookup)),
    part('actors', nodes('Actor:Entity:Resource'), actors, (each) => actorProperties(each, lookup)),
    part('territories', nodes('Territory:Entity:Resource'), territories, (each) => territoryProperties(each, lookup)),
    part('articles', nodes('Article:Resource'), articles, (each) => articleProperties(each, lookup)),
    part('communities', nodes('Community'), graph.communities, communityProperties),
    part('members', MEMBERSHIP, joined, ({ id, community }) => ({ entity: id, community })),
    ...Object.entries(plainLinks(graph)).map(([type, rows]) =>
      part('links', links(type, 'Resource', 'Resource'), rows, (row) => row),
    ),
    part('mentions', links('MENTIONS', 'Resource', 'Resource', ' {release: $release}'), mentions, (each) =>
      mentionLink(each, lookup),
    ),
    ...predicates.map((predicate) =>
      part(
        'statements',
        statements(predicate),
        graph.statements.filter((each) => each.predicate === predicate),
        (each) => statementProperties(each, lookup),
      ),
    ),
    part('evidence', links('EVIDENCE', 'Statement', 'Resource', ' {release: $release}'), evidence, (each) =>
      evidenceLink(each, lookup),
    ),
    part('controversies', nodes('Controversy'), controversies, controversyProperties),
    part('sides', links('SIDE', 'Controversy', 'Statement'), sideLinks(controversies), (row) => row),
    part(
      'ends of controversies',
      links('ABOUT', 'Controversy', 'Resource', ' {release: $release}'),
      aboutLinks(graph),
      (row) => row,
    ),
    ...searchParts(graph),
    ...relatednessParts(graph),
  ];
}

/** All batches of a graph, in an order in which both ends of a relationship are there before it. */
export interface Batches {
  /** Rows in all. */
  readonly total: number;
  /** Rows are made as their batch is asked for. */
  readonly batches: Iterable<Batch>;
}

function* cut(parts: readonly Part[], batchRows: number): Generator<Batch> {
  for (const { what, text, items, row, weight } of parts) {
    let [rows, weighs]: [unknown[], number] = [[], 0];
    for (const item of items) {
      const more = weight(item as never);
      if (rows.length > 0 && weighs + more > batchRows) {
        yield { what, text, rows };
        [rows, weighs] = [[], 0];
      }
      rows.push(row(item as never));
      weighs += more;
    }
    if (rows.length > 0) yield { what, text, rows };
  }
}

/** Cuts a graph into batches of at most `batchRows` rows, those that hold much counting for several. */
export function batchesOf(graph: Graph, batchRows: number): Batches {
  const parts = partsOf(graph);
  return { total: parts.reduce((sum, { items }) => sum + items.length, 0), batches: cut(parts, batchRows) };
}
