// What may be said once only: slugs, labels, addresses of articles, statements of an article, items of a list.
import { doiKey, urlKey } from '../domain/article.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { fold } from '../domain/text.js';
import { type Draft, items, type Kind, LIST_OF, type Located, problemAt } from './draft.js';
import type { ArticleEntry, ConceptEntry } from './entry.js';
import { formatPath, type Path, type Problem } from './problem.js';

/** A part of an entry, and what it may not share with another part. */
interface Claim {
  readonly entry: Located<unknown>;
  readonly path: Path;
  readonly key: string;
}

const place = ({ entry, path }: Claim): string => `${entry.file}:${entry.lineOf(path)}`;

/** A problem for each claim that repeats an earlier one, unless the explanation is null. */
function checkUnique(claims: readonly Claim[], explain: (again: Claim, first: Claim) => string | null): Problem[] {
  const seen = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const first = seen.get(claim.key);
    if (first === undefined) seen.set(claim.key, claim);
    const message = first === undefined ? null : explain(claim, first);
    return message === null ? [] : [problemAt(claim.entry, claim.path, message)];
  });
}

/** Claims of one field of many entries; an entry without it claims nothing. */
function claim<Entry>(
  entries: readonly Located<Entry>[],
  field: string,
  keyOf: (value: Located<Entry>['value']) => string | null | undefined,
): Claim[] {
  return entries.flatMap((entry) => {
    const key = keyOf(entry.value);
    return key === null || key === undefined ? [] : [{ entry, path: [field], key }];
  });
}

function checkSlugs(draft: Draft, kind: Kind): Problem[] {
  const entries: readonly Located<{ slug: string }>[] = draft[LIST_OF[kind]];
  const claims = claim(entries, 'slug', ({ slug }) => slug);
  return checkUnique(
    claims,
    ({ key }, first) => `${key} already names the ${kind} at ${place(first)}; choose another or keep one of the two`,
  );
}

/** Articles are one when their addresses are, however these are spelled. */
function checkAddresses(articles: readonly Located<ArticleEntry>[]): Problem[] {
  const explain = (_: Claim, first: Claim): string =>
    `is that of ${first.entry.name} at ${place(first)}; keep one of the two articles`;
  const urls = claim(articles, 'url', ({ url }) => (url === undefined ? null : urlKey(url)));
  const dois = claim(articles, 'doi', ({ doi }) => (doi === undefined ? null : doiKey(doi)));
  return [...checkUnique(urls, explain), ...checkUnique(dois, explain)];
}

/** Labels of a concept in one language, as they are spelled. */
function labelClaims(entry: Located<ConceptEntry>, language: Language): Claim[] {
  const { prefLabel, altLabel } = entry.value;
  const preferred = prefLabel?.[language];
  return [
    ...(preferred === undefined ? [] : [{ entry, path: ['prefLabel', language], key: preferred }]),
    ...items(['altLabel', language], altLabel?.[language]).map(({ path, item }) => ({ entry, path, key: item })),
  ];
}

/**
 * A label names one concept, whatever its case, accents and ligatures; and names it once as it is spelled (SKOS S13),
 * since a spelling without accents is a label of its own.
 */
function checkLabels(concepts: readonly Located<ConceptEntry>[], language: Language): Problem[] {
  const labels = concepts.flatMap((entry) => labelClaims(entry, language));
  const folded = labels.map((label) => ({ ...label, key: fold(label.key) }));
  const ambiguous = checkUnique(folded, ({ entry, key }, first) =>
    entry === first.entry
      ? null
      : `"${key}" already names ${first.entry.name} at ${place(first)}; a label names one concept in a language`,
  );
  return [...ambiguous, ...concepts.flatMap((entry) => checkUnique(labelClaims(entry, language), explainRepeated))];
}

const explainRepeated = ({ key }: Claim, first: Claim): string =>
  `repeats ${formatPath(first.path)} (${key}); leave it out`;

/** Items of one list of an entry. */
function checkList(
  entry: Located<unknown>,
  field: string,
  list: readonly (string | undefined)[] | undefined,
): Problem[] {
  return checkUnique(
    items([field], list).map(({ path, item }) => ({ entry, path, key: item })),
    explainRepeated,
  );
}

function checkArticle(entry: Located<ArticleEntry>): Problem[] {
  const { authors, cites, deduced, mentions, statements } = entry.value;
  const triples = items(['statements'], statements).flatMap(({ path, item: { subject, predicate, object } }) =>
    subject && predicate && object ? [{ entry, path, key: `${subject} ${predicate} ${object}` }] : [],
  );
  return [
    ...checkList(entry, 'authors', authors),
    ...checkList(entry, 'cites', cites),
    ...checkList(entry, 'deduced', deduced),
    ...checkList(
      entry,
      'mentions',
      mentions?.map((mention) => mention?.entity),
    ),
    ...checkUnique(
      triples,
      ({ key }, first) => `repeats ${formatPath(first.path)} (${key}); an article states it once, whatever the stance`,
    ),
  ];
}

/** Finds what is said twice. */
export function checkDuplicates(draft: Draft): Problem[] {
  return [
    ...(Object.keys(LIST_OF) as Kind[]).flatMap((kind) => checkSlugs(draft, kind)),
    ...LANGUAGES.flatMap((language) => checkLabels(draft.concepts, language)),
    ...draft.concepts.flatMap((entry) => checkList(entry, 'broader', entry.value.broader)),
    ...draft.concepts.flatMap((entry) => checkList(entry, 'related', entry.value.related)),
    ...draft.actors.flatMap((entry) => checkList(entry, 'altName', entry.value.altName)),
    ...checkAddresses(draft.articles),
    ...draft.articles.flatMap(checkArticle),
  ];
}
