// What each list of the graph holds, in order, and what is counted over it: in simple loops over a second reading.
import { placedControversies } from './reading-controversy.js';
import {
  type ActorConditions,
  actorTest,
  type ArticleConditions,
  articleTest,
  type ConceptConditions,
  conceptTest,
  type EvidenceConditions,
  type TerritoryConditions,
  territoryTest,
} from './reading-filter.js';
import { straddlersOf } from './reading-community.js';
import type { ReadActor, ReadArticle, ReadConcept, ReadEntity, ReadEvidence } from './reading-record.js';
import { readGaps, readTies, type ReadTies } from './reading-relatedness.js';
import { statementsOfFate } from './reading-robustness.js';
import { testimoniesWith } from './reading-testimony.js';
import { countedStatements, firstStated, lastStated, type StatementConditions } from './reading-statement.js';
import { conceptsUnder, type Reading } from './reading.js';

/** A list, in the words of the interface of the stores. */
export type ReadList =
  | { noun: 'concepts'; of: string; filter: ConceptConditions; order: string; language: 'fr' | 'en' }
  | { noun: 'actors'; of: string; filter: ActorConditions; order: string; language: 'fr' | 'en' }
  | { noun: 'territories'; of: string; filter: TerritoryConditions; order: string; language: 'fr' | 'en' }
  | { noun: 'articles'; of: string; filter: ArticleConditions; order: string }
  | { noun: 'mentions'; of: string; kinds?: readonly string[]; filter: ArticleConditions }
  | {
      noun: 'statements';
      of: string;
      role?: string;
      filter: StatementConditions;
      evidence: EvidenceConditions;
      fate?: string;
      order: string;
    }
  | { noun: 'evidence'; of: string; statement: StatementConditions; filter: EvidenceConditions; order: string }
  | {
      noun: 'controversies';
      of: string;
      filter: { readonly kinds?: readonly string[] };
      evidence: EvidenceConditions;
      order: string;
    }
  | { noun: 'communities'; of: string; order: string }
  | { noun: 'entities'; of: string; kinds?: readonly string[]; order: string }
  | { noun: 'gaps'; of: string; kinds?: readonly string[]; order: string };

/** One row of a list. */
export interface ReadRow {
  /** What names it there. */
  id: string;
  /** What a store must answer. */
  item: unknown;
  /** What orders it before its id: a label, a date, a count, a share, a year, a position. */
  by: string | number | null;
}

/** Text without case, accents and ligatures, with one kind of apostrophe, hyphen and space. */
export function plain(text: string): string {
  const spelled: Record<string, string> = {
    œ: 'oe',
    æ: 'ae',
    ß: 'ss',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    '’': "'",
    '‘': "'",
  };
  return Array.from(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, ''),
  )
    .map((letter) => spelled[letter] ?? (/[‐‑‒–—―−]/.test(letter) ? '-' : letter))
    .join('')
    .split(/\s+/)
    .join(' ')
    .trim();
}

/** A date as a number that grows with it: the first day, then how precise it is. */
function dateRank(date: string): number {
  return Number(`${date}-01-01`.slice(0, 10).replaceAll('-', '')) * 100 + date.length;
}

/** What comes first in an order: the least of these. */
function rankOf(by: ReadRow['by'], order: string): string | number {
  switch (order) {
    case 'LABEL':
    case 'TITLE':
      return plain(String(by));
    case 'OLDEST':
      return dateRank(String(by));
    case 'NEWEST':
      return -dateRank(String(by));
    case 'YEAR':
      return by === null ? Infinity : Number(by);
    case 'POSITION':
    case 'SIZE':
      return Number(by);
    default: // Counts and shares, the most first; unknown ones last, and there is none below 0.
      return by === null ? 1 : -Number(by);
  }
}

/** A row with the parents in whose lists it stands. */
interface PlacedRow extends ReadRow {
  parents: string[];
}

/** What a list of a parent holds, in its order; nothing for a parent that does not exist or is of another kind. */
export function rowsOf(reading: Reading, list: ReadList, parent: string): ReadRow[] {
  return rowsByParent(reading, list).get(parent) ?? [];
}

/** What a list of each parent holds that has any, in its order; the parent of a whole release is `release`. */
export function rowsByParent(reading: Reading, list: ReadList): Map<string, ReadRow[]> {
  const order = list.noun === 'mentions' ? 'COUNT' : list.order;
  const sorted = placedRows(reading, list)
    .map((row) => ({ ...row, rank: rankOf(row.by, order) }))
    .sort((one, other) => {
      if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1;
      return one.id < other.id ? -1 : Number(one.id > other.id);
    });
  const found = new Map<string, ReadRow[]>();
  for (const { id, item, by, parents } of sorted) {
    for (const parent of list.of === 'release' ? ['release'] : new Set(parents)) {
      const rows = found.get(parent) ?? [];
      rows.push({ id, item, by });
      found.set(parent, rows);
    }
  }
  return found;
}

function placedRows(reading: Reading, list: ReadList): PlacedRow[] {
  switch (list.noun) {
    case 'concepts':
      return reading.concepts.filter(conceptTest(reading, list.filter)).map((item) => ({
        ...entityRow(item, item.prefLabel[list.language], list.order),
        parents: conceptParents(reading, list.of, item),
      }));
    case 'actors':
      return reading.actors.filter(actorTest(reading, list.filter)).map((item) => ({
        ...entityRow(item, item.name, list.order),
        parents: actorParents(reading, list.of, item),
      }));
    case 'territories':
      return reading.territories.filter(territoryTest(reading, list.filter)).map((item) => ({
        ...entityRow(item, item.name[list.language], list.order),
        parents: list.of === 'contains' ? item.ancestors.slice(0, 1) : item.ancestors,
      }));
    case 'articles':
      return reading.articles.filter(articleTest(reading, list.filter)).map((item) => ({
        id: item.id,
        item,
        by: list.order === 'TITLE' ? item.title : item.publishedOn,
        parents: articleParents(reading, list.of, item),
      }));
    case 'mentions':
      return mentionRows(reading, list);
    case 'statements':
      return statementRows(reading, list);
    case 'evidence':
      return evidenceRows(reading, list);
    case 'controversies':
      return placedControversies(reading, list.filter.kinds, list.evidence).map((row) => ({
        id: row.item.controversy.id,
        ...row,
      }));
    case 'communities':
      return reading.communities.map((item, at) => ({ id: item.id, item, by: at, parents: [] }));
    case 'entities':
      return entityRows(reading, list);
    case 'gaps':
      return gapRows(reading, list);
  }
}

function entityRow(item: ReadEntity, label: string, order: string): ReadRow {
  const counts: Record<string, number> = { ARTICLES: item.articleCount, IMPORTANCE: item.importance };
  return { id: item.id, item, by: counts[order] ?? label };
}

function entityRows(reading: Reading, { of, kinds, order }: ReadList & { noun: 'entities' }): PlacedRow[] {
  const straddlers = of === 'straddlers' ? straddlersOf(reading) : null;
  return [...reading.entity.values()]
    .filter(({ type }) => kinds?.includes(type.toUpperCase()) ?? true)
    .filter(({ id }) => straddlers?.has(id) ?? true)
    .map((item) => ({ ...entityRow(item, '', order), parents: item.community === null ? [] : [item.community] }));
}

/** A release keeps so many gaps. */
const GAPS = 10_000;
const ties = new WeakMap<Reading, ReadTies>();

function gapRows(reading: Reading, { of, kinds }: ReadList & { noun: 'gaps' }): PlacedRow[] {
  const read = ties.get(reading) ?? readTies(reading);
  ties.set(reading, read);
  const passes = (id: string): boolean => kinds?.includes(reading.entity.get(id)?.type.toUpperCase() ?? '') ?? true;
  return readGaps(read)
    .slice(0, GAPS)
    .map((item) => ({
      id: [item.a, item.b].join('\t'),
      item,
      by: item.units,
      parents: [item.a, item.b].filter((_, at) => passes([item.b, item.a][at] ?? '')),
    }))
    .filter(({ item, parents }) => (of === 'release' ? passes(item.a) && passes(item.b) : parents.length > 0));
}

/** Of which concepts one is a broader, narrower or related one. */
function conceptParents({ concepts }: Reading, of: string, { id, broader, related }: ReadConcept): string[] {
  const isOther = (other: string): boolean => other !== id;
  if (of === 'narrower') return broader;
  if (of === 'related') return related;
  if (of === 'broader') return concepts.filter((each) => each.broader.includes(id)).map((each) => each.id);
  if (of === 'broaderTransitive') return [...conceptsUnder(concepts, [id])].filter(isOther);
  const above = new Set(broader);
  for (let before = -1; before < above.size;) {
    before = above.size;
    for (const each of concepts) if (above.has(each.id)) for (const parent of each.broader) above.add(parent);
  }
  return [...above];
}

function actorParents({ territories }: Reading, of: string, { territory }: ReadActor): string[] {
  if (territory === null) return [];
  const ancestors = territories.find(({ id }) => id === territory)?.ancestors ?? [];
  return of === 'territory' ? [territory] : [territory, ...ancestors];
}

function articleParents({ citations }: Reading, of: string, { id, authors, publisher }: ReadArticle): string[] {
  if (of === 'authored') return authors;
  if (of === 'published') return publisher === null ? [] : [publisher];
  if (of === 'cites') return citations.filter(({ to }) => to === id).map(({ from }) => from);
  return citations.filter(({ from }) => from === id).map(({ to }) => to);
}

function mentionRows(reading: Reading, list: ReadList & { noun: 'mentions' }): PlacedRow[] {
  const articles = new Set(reading.articles.filter(articleTest(reading, list.filter)).map(({ id }) => id));
  const kindOf = (entity: string): string => reading.entity.get(entity)?.type.toUpperCase() ?? '';
  return reading.mentions
    .filter(({ article, entity }) => articles.has(article) && list.kinds?.includes(kindOf(entity)) !== false)
    .map((item) => ({
      id: list.of === 'article' ? item.entity : item.article,
      item,
      by: item.count,
      parents: [list.of === 'article' ? item.article : item.entity],
    }));
}

function statementRows(reading: Reading, list: ReadList & { noun: 'statements' }): PlacedRow[] {
  const counted =
    list.fate === undefined
      ? countedStatements(reading, list.filter, list.evidence)
      : statementsOfFate(reading, list.filter, list.evidence, list.fate);
  return counted.map(({ statement, counts, evidence }) => {
    const stated = list.order === 'NEWEST' ? lastStated : firstStated;
    return {
      id: statement.id,
      item: { statement, counts },
      by:
        list.order === 'SOURCES'
          ? (list.fate === undefined ? counts : statement).sourceCount
          : stated(reading, evidence),
      parents: [
        ...(list.role === 'OBJECT' ? [] : [statement.subject]),
        ...(list.role === 'SUBJECT' ? [] : [statement.object]),
      ],
    };
  });
}

function evidenceRows(reading: Reading, list: ReadList & { noun: 'evidence' }): PlacedRow[] {
  return countedStatements(reading, list.statement, list.filter)
    .flatMap(({ evidence }) => evidence)
    .map((item) => ({
      id: item.id,
      item,
      by: evidenceBy(reading, item, list.order),
      parents:
        list.of === 'testimony'
          ? testimoniesWith(reading, item)
          : [list.of === 'article' ? item.article : item.statement],
    }));
}

function evidenceBy({ article, position }: Reading, evidence: ReadEvidence, order: string): ReadRow['by'] {
  if (order === 'YEAR') return evidence.year;
  if (order === 'POSITION') return position.get(evidence.id) ?? null;
  return article.get(evidence.article)?.publishedOn ?? null;
}
