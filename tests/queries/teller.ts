// How a second reading of the YAML tells its facts in the shapes that the questions ask for: plain loops, no code of src/.
import { type ReadList, type ReadRow, rowsByParent } from '../support/reading-list.js';
import type { ReadArticle, ReadEntity, ReadEvidence, ReadText } from '../support/reading-record.js';
import { type ReadStatement, statementOf } from '../support/reading-statement.js';
import type { Reading } from '../support/reading.js';

/** A language of the corpus. */
export type Lang = 'fr' | 'en';
/** Values of a document's variables. */
export type Given = Readonly<Record<string, unknown>>;

/** Tells of one reading in one language. */
export interface Teller {
  readonly reading: Reading;
  readonly language: Lang;
  /** A text with the language that it is in. */
  readonly text: (text: ReadText, language?: Lang) => { value: string; lang: Lang };
  /** The preferred name: an actor's is of no language, an article's title of its own. */
  readonly label: (id: string, language?: Lang) => { value: string; lang: string | null };
  readonly named: (id: string) => { id: string; label: { value: string; lang: string | null } };
  /** What a list of a parent holds, in its order. */
  readonly list: (list: ReadList, parent?: string) => unknown[];
  /** The evidence of a statement, the oldest first. */
  readonly evidenceOf: (statement: string) => ReadEvidence[];
  /** A piece of evidence with all that it has but its statement. */
  readonly said: (evidence: ReadEvidence) => Record<string, unknown>;
  /** The same with its article. */
  readonly saidBy: (evidence: ReadEvidence) => Record<string, unknown>;
  /** A statement with the counts of the whole release. */
  readonly statement: (id: string) => ReadStatement;
  /** Its three parts. */
  readonly triple: (id: string) => Record<string, unknown>;
}

/** A connection that has all in one page, or the first `size` of all. */
export function page<T>(
  all: readonly T[],
  tell: (item: T) => unknown,
  size = 100,
): { totalCount: number; nodes: unknown[] } {
  return { totalCount: all.length, nodes: all.slice(0, size).map(tell) };
}

function labelOf(thing: ReadEntity | ReadArticle, language: Lang): { value: string; lang: string | null } {
  if (thing.type === 'Actor') return { value: thing.name, lang: null };
  if (thing.type === 'Article') return { value: thing.title, lang: thing.language };
  return { value: (thing.type === 'Concept' ? thing.prefLabel : thing.name)[language], lang: language };
}

/** A teller; lists are read once. */
export function tellerOf(reading: Reading, language: Lang): Teller {
  const lists = new Map<string, Map<string, ReadRow[]>>();
  const statements = new Map(reading.triples.map((triple) => [triple.id, statementOf(reading, triple)]));

  const text: Teller['text'] = (both, lang = language) => ({ value: both[lang], lang });
  const label: Teller['label'] = (id, lang = language) => {
    const thing = reading.entity.get(id) ?? reading.article.get(id);
    if (thing === undefined) throw new Error(`${id} is not in the YAML`);
    return labelOf(thing, lang);
  };
  const named: Teller['named'] = (id) => ({ id, label: label(id) });
  const list: Teller['list'] = (of, parent = 'release') => {
    const key = JSON.stringify(of);
    const rows = lists.get(key) ?? rowsByParent(reading, of);
    lists.set(key, rows);
    return (rows.get(parent) ?? []).map(({ item }) => item);
  };
  const evidenceOf: Teller['evidenceOf'] = (statement) =>
    list(
      { noun: 'evidence', of: 'statement', statement: {}, filter: {}, order: 'OLDEST' },
      statement,
    ) as ReadEvidence[];
  const said: Teller['said'] = ({ id, stance, note, locator, year, share, quantity, source }) => ({
    id,
    stance,
    note: text(note),
    locator,
    year,
    share,
    quantity,
    source,
  });
  const saidBy: Teller['saidBy'] = (evidence) => {
    const { url, doi, publishedOn } = reading.article.get(evidence.article) as ReadArticle;
    return { ...said(evidence), article: { ...named(evidence.article), url, doi, publishedOn } };
  };
  const statement: Teller['statement'] = (id) => statements.get(id) as ReadStatement;
  const triple: Teller['triple'] = (id) => {
    const { subject, predicate, object } = statement(id);
    return { id, subject: named(subject), predicate, object: named(object) };
  };
  return { reading, language, text, label, named, list, evidenceOf, said, saidBy, statement, triple };
}
