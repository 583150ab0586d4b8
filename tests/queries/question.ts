// The questions: each document of queries/ with what it must answer and with other values of its variables to try.
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ReadConcept } from '../support/reading-record.js';
import type { Reading } from '../support/reading.js';
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
  '13': { expect: compareBrands, others: () => [{ brands: ['actor:nobody', 'actor:apie'] }, { brands: [] }] },
  '15': { expect: whatCommunitiesThereAre, others: () => [{ first: 1 }, { first: 2 }, { first: 100 }] },
  '16': { expect: evidenceOverTime, others: ({ concepts }) => slugs(concepts) },
  '17': {
    expect: beforeAndSince,
    others: ({ concepts }) =>
      concepts.slice(0, 40).map(({ id }) => ({ about: [id], upTo: '2015-06', since: '2015-07' })),
  },
  '18': { expect: howWellSourced, others: () => [{ first: 3 }] },
  '20': { expect: figuresOnFunding, others: () => [{ figures: ['YEAR'] }, { topics: ['concept:governance'] }] },
  '21': { expect: whoWritesMost, others: ({ concepts }) => concepts.map(({ id }) => ({ under: [id], first: 5 })) },
  '23': { expect: treeOfAConcept, others: ({ concepts }) => [...slugs(concepts), { slug: 'nothing' }] },
  '24': {
    expect: whoTouches,
    others: ({ concepts }) => concepts.map(({ id }) => ({ within: ['territory:france'], touches: [id] })),
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
