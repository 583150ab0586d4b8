// What the questions that search must answer. A rank is the reasoning's own, so no answer is computed whole here: what is
// wrong with one is told by the names and texts of the second reading.
import { plain } from '../support/reading-list.js';
import { namesOf, type ReadName, type ReadResource, resourcesOf, textsOf } from '../support/reading-text.js';
import type { Reading } from '../support/reading.js';
import type { Given, Teller } from './teller.js';

interface Node {
  readonly id: string;
  readonly label: ReadName;
}
interface Count {
  readonly kind: string;
  readonly count: number;
}
interface Found {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly facets: readonly Count[];
  readonly nodes?: readonly Node[];
  readonly edges: readonly {
    readonly score: number;
    readonly node: Node;
    readonly highlights: readonly {
      readonly text: ReadName;
      readonly ranges: readonly (readonly [number, number])[];
    }[];
  }[];
}
interface Suggested {
  readonly complete: boolean;
  readonly counts: readonly Count[];
  readonly nodes: readonly { readonly matched: ReadName; readonly resource: Node }[];
}

/** The words of a text, plain, without elided articles. */
function wordsOf(text: string): string[] {
  return plain(text)
    .replace(/\b(l|d|qu)'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Who is called so, letter for letter but for case, accents and apostrophes. */
function called(reading: Reading, text: string): string[] {
  const words = wordsOf(text).join(' ');
  return resourcesOf(reading).flatMap((resource) =>
    namesOf(resource).some(({ value }) => wordsOf(value).join(' ') === words) ? [resource.id] : [],
  );
}

function findOf({ entity, article }: Reading, id: string): ReadResource | undefined {
  return entity.get(id) ?? article.get(id);
}

const total = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);
const faultIf = (isFault: boolean, fault: string): string[] => (isFault ? [fault] : []);

/** What is wrong with what is shown of a thing. */
function misnamed({ reading, label }: Teller, { id, label: told }: Node): string[] {
  if (findOf(reading, id) === undefined) return [`${id} is not in the YAML`];
  return faultIf(JSON.stringify(label(id)) !== JSON.stringify(told), `${id} is called ${JSON.stringify(told)}`);
}

/** What is wrong with the highlights of a hit: they mark words of its own texts that begin as words of the question do. */
function mismarked({ reading }: Teller, text: string, { node, highlights }: Found['edges'][number]): string[] {
  const resource = findOf(reading, node.id);
  const own = resource === undefined ? [] : textsOf(resource);
  const sought = wordsOf(text).map((word) => word.slice(0, 3));
  const marks = highlights.flatMap(({ text: { value }, ranges }) =>
    ranges.map(([start, end], at) => ({ value, start, end, after: ranges[at - 1]?.[1] ?? 0 })),
  );
  return [
    ...faultIf(highlights.length === 0, `${node.id} has no highlight`),
    ...marks.flatMap(({ value, start, end, after }) => {
      const [first = ''] = wordsOf(value.slice(start, end));
      const isRight =
        own.includes(value) &&
        after <= start &&
        start < end &&
        end <= value.length &&
        sought.some((word) => first.startsWith(word));
      return faultIf(!isRight, `${node.id}: "${value}" from ${start} to ${end}`);
    }),
  ];
}

/** What is wrong with the first results of a search for a name. */
function misfound(
  teller: Teller,
  text: string,
  { totalCount, complete, facets, edges }: Found,
  size: number,
): string[] {
  const scores = edges.map(({ score }) => score);
  const ids = edges.map(({ node }) => node.id);
  return [
    ...faultIf(!called(teller.reading, text).includes(ids[0] ?? ''), `"${text}" finds ${ids[0] ?? 'nothing'} first`),
    ...faultIf(complete && total(facets) !== totalCount, `${totalCount} are not ${total(facets)}`),
    ...faultIf(edges.length !== Math.min(size, totalCount), `${edges.length} of ${totalCount}`),
    ...faultIf(new Set(ids).size < ids.length, `twice: ${ids.join(', ')}`),
    ...faultIf(
      scores.some((score, at) => score > (scores[at - 1] ?? 1) || score <= 0),
      `scores ${scores.join(', ')}`,
    ),
    ...edges.flatMap((edge) => [...misnamed(teller, edge.node), ...mismarked(teller, text, edge)]),
  ];
}

/** 9: what is wrong with three ways to write one name. */
export function oneConceptHoweverWritten(teller: Teller, given: Given, data: Given): string[] {
  const ways = ['first', 'second', 'third'];
  const found = ways.map((way) => data[way] as Found);
  const firsts = new Set(found.map(({ edges }) => edges[0]?.node.id));
  return [
    ...faultIf(firsts.size !== 1, `first are ${[...firsts].join(', ')}`),
    ...found.flatMap((each, at) => misfound(teller, String(given[ways[at] ?? '']), each, 3)),
  ];
}

/** 10: what is wrong with a name without accents, and with either apostrophe. */
export function accentsAndApostrophes(teller: Teller, given: Given, data: Given): string[] {
  const ways = ['bare', 'straight', 'curly'];
  return ways.flatMap((way) => {
    const { totalCount, nodes } = data[way] as { totalCount: number; nodes: readonly Node[] };
    const [first] = nodes;
    const text = String(given[way]);
    return [
      ...faultIf(!called(teller.reading, text).includes(first?.id ?? ''), `"${text}" finds ${first?.id ?? 'nothing'}`),
      ...faultIf(nodes.length !== 1 || totalCount < 1, `"${text}" finds ${nodes.length} of ${totalCount}`),
      // Accents tell one stem from another, so that without them more may be found; the apostrophe tells nothing.
      ...faultIf(way !== 'bare' && JSON.stringify(data[way]) !== JSON.stringify(data['curly']), `not as "${text}"`),
      ...faultIf(JSON.stringify(nodes) !== JSON.stringify((data['bare'] as Found).nodes), `"${text}" finds others`),
      ...nodes.flatMap((node) => misnamed(teller, node)),
    ];
  });
}

/** 11: what is wrong with the names suggested for the beginning of a word. */
export function whatIsSuggested(teller: Teller, { prefix }: Given, data: Given): string[] {
  const { complete, counts, nodes } = data['suggest'] as Suggested;
  const begun = plain(String(prefix));
  // `éco-système` is one word too.
  const begins = ({ value }: ReadName): boolean =>
    [...wordsOf(value), ...wordsOf(plain(value).replaceAll('-', ''))].some((word) => word.startsWith(begun));
  const able = resourcesOf(teller.reading).filter((resource) => namesOf(resource).some(begins));
  const countOf = (type: string): number => counts.find(({ kind }) => kind === type.toUpperCase())?.count ?? 0;
  const scarce = ['Concept', 'Actor', 'Territory', 'Article'].filter(
    (type) => countOf(type) < able.filter((resource) => resource.type === type).length,
  );
  // First names that begin so, then those with a word that does; a word of the same stem (crisi, crise) comes last.
  const places = nodes.map(({ matched }) =>
    wordsOf(matched.value)[0]?.startsWith(begun) === true ? 0 : begins(matched) ? 1 : 2,
  );
  return [
    ...faultIf(!complete, 'there may be more'),
    ...faultIf(scarce.length > 0, `${JSON.stringify(counts)} of ${scarce.join(', ')}`),
    ...faultIf(nodes.length !== Math.min(20, total(counts)), `${nodes.length} of ${total(counts)}`),
    ...faultIf(new Set(nodes.map(({ resource }) => resource.id)).size < nodes.length, 'one is suggested twice'),
    ...faultIf(places.join('') !== [...places].sort().join(''), `not best first: ${places.join(', ')}`),
    ...faultIf(places.filter((place) => place < 2).length < Math.min(20, able.length), 'less than begin so'),
    ...nodes.flatMap(({ matched, resource }) => {
      const found = findOf(teller.reading, resource.id);
      const names = found === undefined ? [] : namesOf(found);
      const isName = names.some(({ value, lang }) => value === matched.value && lang === matched.lang);
      return [...misnamed(teller, resource), ...faultIf(!isName, `${resource.id} for "${matched.value}"`)];
    }),
  ];
}
