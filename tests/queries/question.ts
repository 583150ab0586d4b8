// The questions: each document of queries/ with what it must answer and with other values of its variables to try.
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ReadConcept } from '../support/reading-record.js';
import type { Reading } from '../support/reading.js';
import { whatBridgesTwo } from './bridge.js';
import { whatContradictsWhat, whatFallsWithout, whatSpeaksFor } from './disagreement.js';
import { whatCommunitiesThereAre } from './community.js';
import {
  aHundredAtOnce,
  treeOfAConcept,
  whatTheReleaseHolds,
  whoExemplifies,
  whoTouches,
  whoWritesMost,
} from './find.js';
import { accentsAndApostrophes, oneConceptHoweverWritten, whatIsSuggested } from './found.js';
import { closeButNeverTogether } from './gap.js';
import { aroundAConcept, closestAndWhy, pathsBetweenTwo } from './close.js';
import { beforeAndSince, evidenceOverTime, figuresOnFunding } from './over-time.js';
import type { Given, Teller } from './teller.js';
import {
  allThatAnArticleSays,
  compareBrands,
  howWellSourced,
  whatAnAgencyDoes,
  whoFundsTheBrands,
  whoManagesAndFounded,
} from './who-says-what.js';

type Slugs = readonly { readonly slug: string }[];
const slugs = (all: Slugs): Given[] => all.map(({ slug }) => ({ slug }));
/** Without accents. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The first letters of long words of labels. */
function beginnings(concepts: readonly ReadConcept[]): string[] {
  const words = concepts.flatMap(({ prefLabel: { fr, en } }) => `${fr} ${en}`.match(/\p{L}{6,}/gu) ?? []);
  return [...new Set(words.map((word) => word.slice(0, 5)))];
}

/** A question: its answer is computed whole, or, where its order is the reasoning's own, judged. */
interface Question {
  /** What the data must be, by the second reading. `own` is the release's id and version. */
  readonly expect?: (teller: Teller, given: Given, own: { id: string; version: string }) => unknown;
  /** What is wrong with the data, by the second reading. */
  readonly faults?: (teller: Teller, given: Given, data: Given) => string[];
  /** Other values of the variables, worth trying. */
  readonly others?: (reading: Reading) => Given[];
}

/** By number. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  '01': { expect: whoFundsTheBrands, others: () => [{ brands: ['COMPANY', 'PUBLIC_AGENCY'] }, { brands: [] }] },
  '02': {
    expect: pathsBetweenTwo,
    others: ({ concepts, actors, territories }) => [
      ...concepts.map(({ id }, at) => ({ from: id, to: actors[at]?.id ?? 'actor:nobody', k: 1 + (at % 10) })),
      ...territories.map(({ id }, at) => ({
        from: id,
        to: concepts[at]?.id ?? 'concept:nothing',
        maxLength: 2 + (at % 2),
        via: ['STATEMENT', 'LOCATED_IN', 'WITHIN', 'CO_MENTION'].slice(0, 1 + (at % 4)),
      })),
      { from: 'concept:nothing' },
      { from: 'concept:talents', to: 'concept:talents' },
    ],
  },
  '03': {
    expect: whatContradictsWhat,
    others: ({ entity }) => [
      ...['DISPUTED', 'OPPOSED', 'HIERARCHY', 'FIGURES'].map((kind) => ({ kinds: [kind], first: 5 })),
      ...[...entity.keys()].map((about) => ({ about, first: 1 })),
      { about: 'concept:nobody', kinds: [], first: 1 },
    ],
  },
  '04': {
    expect: closestAndWhy,
    others: ({ concepts }) => [
      ...slugs(concepts).map((given, at) => ({
        ...given,
        first: 1 + (at % 60),
        kinds: at % 3 === 0 ? ['ACTOR'] : ['CONCEPT', 'TERRITORY'],
      })),
      ...slugs(concepts).map((given, at) => ({
        ...given,
        first: 7,
        evidence: at % 2 === 0 ? { publishedTo: '2016' } : { stances: ['SUPPORTS'], languages: ['fr'] },
      })),
      { slug: 'nothing' },
      { kinds: [] },
    ],
  },
  '05': {
    expect: whoExemplifies,
    others: ({ concepts }) => [...concepts.map(({ id }) => ({ near: [id] })), { near: ['concept:nobody'] }],
  },
  '06': {
    expect: allThatAnArticleSays,
    others: ({ articles }) =>
      articles.map(({ slug, url, doi }) => ({
        slug,
        url: url === null ? 'https://nowhere.example/' : url.replace(/^https?/, 'HTTPS').concat('#part'),
        doi: doi === null ? '10.5555/nowhere' : `doi:${doi.toUpperCase()}`,
      })),
  },
  '07': { expect: whoManagesAndFounded, others: ({ actors }) => [...slugs(actors), { slug: 'nobody' }] },
  '08': {
    expect: whatAnAgencyDoes,
    others: ({ actors }) => slugs(actors).map((given, at) => ({ ...given, lang: at % 2 === 0 ? ['fr'] : ['en'] })),
  },
  '09': {
    faults: oneConceptHoweverWritten,
    others: ({ concepts }) =>
      concepts.map(({ prefLabel: { fr } }) => ({ first: fr, second: fr.toUpperCase(), third: bare(fr) })),
  },
  '10': {
    faults: accentsAndApostrophes,
    others: ({ concepts }) =>
      concepts.map(({ prefLabel: { fr } }) => ({ bare: bare(fr), straight: `l'${fr}`, curly: `L’${fr}` })),
  },
  '11': { faults: whatIsSuggested, others: ({ concepts }) => beginnings(concepts).map((prefix) => ({ prefix })) },
  '12': {
    expect: aroundAConcept,
    others: ({ concepts, territories }) => [
      ...concepts.map(({ id }, at) => ({ seeds: [id], depth: 1 + (at % 3), maxNodes: 1 + 7 * (at % 70) })),
      { seeds: territories.map(({ id }) => id).slice(0, 100), depth: 1, via: ['LOCATED_IN', 'WITHIN', 'CO_MENTION'] },
      { seeds: [] },
      { seeds: ['concept:nothing', 'concept:talents', 'concept:talents'] },
    ],
  },
  '13': { expect: compareBrands, others: () => [{ brands: ['actor:nobody', 'actor:apie'] }, { brands: [] }] },
  '14': {
    expect: whatBridgesTwo,
    others: ({ concepts, actors, territories }) => [
      ...concepts.map(({ id }, at) => ({
        from: id,
        to: concepts[(7 * at) % concepts.length]?.id,
        kinds: at % 2 === 0 ? ['CONCEPT', 'ACTOR', 'TERRITORY'] : ['ACTOR'],
        first: 1 + (at % 9),
      })),
      ...territories.map(({ id }, at) => ({ from: id, to: actors[at]?.id ?? 'actor:nobody', first: 60 })),
      { from: 'concept:nothing' },
      { to: 'concept:place-branding' },
      { kinds: [] },
    ],
  },
  '15': { expect: whatCommunitiesThereAre, others: () => [{ first: 1 }, { first: 2 }, { first: 100 }] },
  '16': { expect: evidenceOverTime, others: ({ concepts }) => slugs(concepts) },
  '17': {
    expect: beforeAndSince,
    others: ({ concepts }) =>
      concepts.slice(0, 40).map(({ id }) => ({ about: [id], upTo: '2015-06', since: '2015-07' })),
  },
  '18': { expect: howWellSourced, others: () => [{ first: 3 }] },
  '19': {
    expect: whatFallsWithout,
    others: ({ articles }) =>
      [...new Set(articles.flatMap(({ authors }) => authors))].map((author, at) => ({
        ...{ about: at % 2 === 0 ? ['concept:place-marketing'] : ['concept:attractiveness'], authors: [author] },
      })),
  },
  '20': { expect: figuresOnFunding, others: () => [{ figures: ['YEAR'] }, { topics: ['concept:governance'] }] },
  '21': { expect: whoWritesMost, others: ({ concepts }) => concepts.map(({ id }) => ({ under: [id], first: 5 })) },
  '22': {
    expect: closeButNeverTogether,
    others: ({ entity }) => [
      { kinds: ['CONCEPT', 'ACTOR', 'TERRITORY'], first: 100 },
      { kinds: ['ACTOR', 'TERRITORY'], first: 20 },
      { kinds: [] },
      ...[...entity.keys()].map((about, at) => ({
        ...{ about, first: 1 + (at % 60) },
        kinds: at % 3 === 0 ? ['ACTOR', 'TERRITORY'] : ['CONCEPT', 'ACTOR'],
      })),
      { about: 'concept:nothing' },
    ],
  },
  '23': { expect: treeOfAConcept, others: ({ concepts }) => [...slugs(concepts), { slug: 'nothing' }] },
  '24': {
    expect: whoTouches,
    others: ({ concepts }) => concepts.map(({ id }) => ({ within: ['territory:france'], touches: [id] })),
  },
  '27': {
    expect: whatSpeaksFor,
    others: ({ triples, concepts }) => [
      ...triples
        .filter(({ object }) => object.startsWith('concept:'))
        .map(({ subject, predicate, object }, at) => ({
          claim: { subject, predicate, object },
          ...(at % 2 === 0 && { evidence: { languages: ['fr'] } }),
        })),
      ...concepts.map(({ id }, at) => ({
        claim: { subject: id, predicate: at % 2 === 0 ? 'DEPENDS_ON' : 'HINDERS', object: 'concept:attractiveness' },
      })),
      { claim: { subject: 'concept:nothing', predicate: 'HINDERS', object: 'concept:attractiveness' } },
    ],
  },
  '28': { expect: whatTheReleaseHolds },
  '30': { expect: aHundredAtOnce, others: () => [{ ids: [] }, { ids: ['concept:talents', 'concept:talents'] }] },
};

/** A document of queries/. */
export interface Document {
  /** `01-who-funds-the-brands.graphql`. */
  readonly file: string;
  /** `01`. */
  readonly number: string;
  readonly text: string;
  /** What its variables are when nothing is given. */
  readonly defaults: Given;
}

const folder = new URL('../../queries/', import.meta.url);

function defaultsOf(text: string): Given {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation stands first in a document');
  const values = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => {
    return [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const;
  });
  return Object.fromEntries(values);
}

/** All documents, in order. */
export function documents(): Document[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return { file, number: file.slice(0, 2), text, defaults: defaultsOf(text) };
    });
}
