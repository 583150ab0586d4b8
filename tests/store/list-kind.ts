// Every kind of list that a store holds, with the parents that each can have.
import type { Role } from '../../src/domain/statement.js';
import { type List, ROOT } from '../../src/store/graph-store.js';
import type { Reading } from '../support/reading.js';
import { testimoniesIn } from '../support/reading-testimony.js';

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** The ids that a list of this kind can be asked of. */
export function parentsOf(reading: Reading, { noun, of }: Pick<List, 'noun' | 'of'>): string[] {
  if (of === 'release') return [ROOT];
  if (noun === 'entities') return ids(reading.communities);
  if (of === 'entity') return [...reading.entity.keys()];
  if (of === 'statement') return ids(reading.triples);
  if (of === 'testimony') return testimoniesIn(reading);
  if (of === 'authored' || of === 'published') return ids(reading.actors);
  if (noun === 'concepts') return ids(reading.concepts);
  return noun === 'territories' || noun === 'actors' ? ids(reading.territories) : ids(reading.articles);
}

const LANGUAGES = ['fr', 'en'] as const;
const ROLES: readonly (Role | undefined)[] = [undefined, 'SUBJECT', 'OBJECT'];
const ENTITY_ORDERS = ['LABEL', 'IMPORTANCE', 'ARTICLES'] as const;
const CONCEPTS = ['release', 'broader', 'narrower', 'broaderTransitive', 'narrowerTransitive', 'related'] as const;
const ACTORS = ['release', 'territory', 'territoryTransitive'] as const;
const TERRITORIES = ['release', 'contains', 'containsTransitive'] as const;
const ARTICLES = ['release', 'authored', 'published', 'cites', 'citedBy'] as const;
const EVIDENCE = ['release', 'statement', 'testimony', 'article'] as const;

/** Every noun, relation, role, order and language, without conditions; the first of each relation is in its usual order. */
export function everyList(): List[] {
  const ofEntities = ENTITY_ORDERS.flatMap((order) =>
    // A language makes a difference to labels only.
    (order === 'LABEL' ? LANGUAGES : LANGUAGES.slice(0, 1)).flatMap((language): List[] => [
      ...CONCEPTS.map((of) => ({ noun: 'concepts', of, filter: {}, order, language }) as const),
      ...ACTORS.map((of) => ({ noun: 'actors', of, filter: {}, order, language }) as const),
      ...TERRITORIES.map((of) => ({ noun: 'territories', of, filter: {}, order, language }) as const),
    ]),
  );
  const ofArticles = (['NEWEST', 'OLDEST', 'TITLE'] as const).flatMap((order) =>
    ARTICLES.map((of) => ({ noun: 'articles', of, filter: {}, order }) as const),
  );
  const ofStatements = (['SOURCES', 'OLDEST', 'NEWEST'] as const).flatMap((order) => [
    { noun: 'statements', of: 'release', filter: {}, evidence: {}, order } as const,
    ...ROLES.map(
      (role) =>
        ({
          noun: 'statements',
          of: 'entity',
          filter: {},
          evidence: {},
          order,
          ...(role !== undefined && { role }),
        }) as const,
    ),
  ]);
  const ofEvidence = (['OLDEST', 'NEWEST', 'YEAR', 'POSITION'] as const).flatMap((order) =>
    EVIDENCE.map((of) => ({ noun: 'evidence', of, statement: {}, filter: {}, order }) as const),
  );
  const ofMentions: List[] = [
    { noun: 'mentions', of: 'article', filter: {} },
    { noun: 'mentions', of: 'entity', filter: {} },
    { noun: 'mentions', of: 'article', kinds: ['ACTOR', 'TERRITORY'], filter: {} },
    { noun: 'mentions', of: 'article', kinds: [], filter: {} },
  ];
  const ofControversies = (['release', 'entity'] as const).map(
    (of) => ({ noun: 'controversies', of, filter: {}, evidence: {}, order: 'BALANCE' }) as const,
  );
  const ofCommunities: List[] = [
    { noun: 'communities', of: 'release', order: 'SIZE' },
    ...(['members', 'straddlers'] as const).map((of): List => ({ noun: 'entities', of, order: 'IMPORTANCE' })),
  ];
  const ofGaps = (['release', 'entity'] as const).map((of): List => ({ noun: 'gaps', of, order: 'SCORE' }));
  return [
    ...ofCommunities,
    ...ofGaps,
    ...ofEntities,
    ...ofArticles,
    ...ofStatements,
    ...ofEvidence,
    ...ofMentions,
    ...ofControversies,
  ];
}

/** A list in a few words, for the title of a test. */
export function describeList(list: List): string {
  const { noun, of, ...rest } = list;
  const conditions = Object.entries(rest).filter(([, value]) => JSON.stringify(value) !== '{}');
  return `${noun} of ${of} ${conditions.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ')}`.trim();
}

/** The nouns that lists are of. */
export const NOUNS = [
  'concepts',
  'actors',
  'territories',
  'articles',
  'mentions',
  'statements',
  'evidence',
  'controversies',
  'communities',
  'entities',
  'gaps',
] as const;

/** Those of which there are lists with a parent, and with conditions. */
export const NOUNS_OF_PARENTS = NOUNS.filter((noun) => noun !== 'communities');

/** Those of some lists that are of a noun. */
export function listsOf(noun: List['noun'], lists: readonly List[]): List[] {
  return lists.filter((list) => list.noun === noun);
}
