// The entities of a synthetic corpus: a tree of concepts with SKOS relations, four levels of territories, actors in them.
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Random } from './random.js';

/** What articles are written about; the first of each list is the most spoken of. */
export type Cast = Pick<Corpus, 'concepts' | 'actors' | 'territories'>;
type Concept = Cast['concepts'][number];
type Actor = Cast['actors'][number];
type Territory = Cast['territories'][number];

const SUBJECTS = [
  { fr: 'attractivité', en: 'attractiveness' },
  { fr: 'marque', en: 'brand' },
  { fr: 'œuvre', en: 'work' },
  { fr: 'économie', en: 'economy' },
  { fr: 'hospitalité', en: 'hospitality' },
  { fr: 'identité', en: 'identity' },
] as const;
const QUALITIES = [
  { fr: 'résidentielle', en: 'residential' },
  { fr: 'd’îles', en: 'island' },
  { fr: 'éphémère', en: 'short-lived' },
  { fr: 'publique', en: 'public' },
] as const;
const NAMES = ['Élan', 'Breizh', 'Ærø', 'Côte', 'Horizon', 'Océan', 'Sillon', 'Łódź', 'Agence', 'Vallée'] as const;
const LEVELS = ['COUNTRY', 'REGION', 'DEPARTMENT', 'CITY'] as const;
const PUBLISHERS = ['MEDIA', 'UNIVERSITY', 'PUBLIC_AGENCY'] as const;
const OTHERS = ['PLACE_BRAND', 'LABEL', 'TECHNOPOLE', 'LOCAL_AUTHORITY', 'COMPANY', 'ASSOCIATION'] as const;

const slugFor = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (between) => (/\p{M}/u.test(between) ? '' : '-'))
    .replace(/^-+/, '');

/** Makes as many entities: a fifth of them concepts, a tenth territories. */
export function makeCast(random: Random, entities: number): Cast {
  const territories = makeTerritories(random, Math.round(entities / 10));
  const concepts = makeConcepts(random, Math.round(entities / 5));
  return {
    concepts,
    territories,
    actors: makeActors(random, entities - concepts.length - territories.length, territories),
  };
}

/** How many links of hierarchy entities have; a pair that SKOS relates is one. */
export function countHierarchy({ concepts, actors, territories }: Cast): number {
  let ends = 0;
  for (const { broader = [], related = [] } of concepts) ends += broader.length + related.length / 2;
  for (const { territory } of actors) ends += Number(territory !== undefined);
  for (const { within } of territories) ends += Number(within !== undefined);
  return ends;
}

function makeConcepts(random: Random, count: number): Concept[] {
  const labels = Array.from({ length: count }, (_, at) => {
    const [subject, quality] = [random.pick(SUBJECTS), random.pick(QUALITIES)];
    return { fr: `${subject.fr} ${quality.fr} ${at}`, en: `${quality.en} ${subject.en} ${at}` };
  });
  const slugs = labels.map(({ en }) => slugFor(en));
  const above = makeTree(random, count);
  const related = makeRelated(random, above);
  const named = (some: Iterable<number>): string[] => Array.from(some, (at) => slugs[at] ?? '');
  return labels.map((prefLabel, at) => {
    const [broader, others] = [named(above[at] ?? []), named(related[at] ?? [])];
    return {
      slug: slugs[at] ?? '',
      prefLabel,
      ...(random.chance(0.3) && { altLabel: { fr: [`${prefLabel.fr} bis`], en: [`${prefLabel.en} again`] } }),
      definition: { fr: `Ce que l’on nomme ${prefLabel.fr}.`, en: `What is called ${prefLabel.en}.` },
      ...(broader.length > 0 && { broader }),
      ...(others.length > 0 && { related: others }),
    };
  });
}

/** For each concept those above it, which stand before it: one mostly, none for the first few. */
function makeTree(random: Random, count: number): number[][] {
  return Array.from({ length: count }, (_, at) => {
    if (at < Math.max(2, count * 0.03)) return [];
    return [...new Set([random.early(at), ...(random.chance(0.08) ? [random.early(at)] : [])])];
  });
}

/** Relates pairs of which neither stands above the other. */
function makeRelated(random: Random, above: readonly (readonly number[])[]): Set<number>[] {
  const isUnder = (one: number, other: number): boolean =>
    one === other || (above[one] ?? []).some((parent) => isUnder(parent, other));
  const related = above.map(() => new Set<number>());
  for (let pair = 0; pair < above.length / 20; pair += 1) {
    const [one, other] = [random.below(above.length), random.below(above.length)];
    if (isUnder(one, other) || isUnder(other, one)) continue;
    related[one]?.add(other);
    related[other]?.add(one);
  }
  return related;
}

function makeTerritories(random: Random, count: number): Territory[] {
  const made: string[][] = LEVELS.map(() => []);
  return Array.from({ length: count }, (_, at) => {
    const level = at < LEVELS.length ? at : LEVELS.length - 1 - random.early(LEVELS.length);
    const kind = LEVELS[level] ?? 'AREA';
    const slug = `${kind.toLowerCase()}-${at}`;
    const holders = made[level - 1] ?? [];
    const within = holders[random.early(Math.max(holders.length, 1))];
    made[level]?.push(slug);
    return { slug, name: { fr: `Île ${at}`, en: `Island ${at}` }, kind, ...(within !== undefined && { within }) };
  });
}

/** Half of them people; some could publish. */
function makeActors(random: Random, count: number, territories: readonly Territory[]): Actor[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 2 === 0 ? 'PERSON' : at % 6 === 1 ? random.pick(PUBLISHERS) : random.pick(OTHERS);
    const name = `${random.pick(NAMES)} ${random.pick(NAMES)} ${at}`;
    const territory = territories[random.early(territories.length)]?.slug;
    return {
      slug: slugFor(name),
      name,
      ...(random.chance(0.2) && { altName: [`A${at}`] }),
      kind,
      description: { fr: `Acteur numéro ${at}.`, en: `Actor number ${at}.` },
      ...(random.chance(0.75) && territory !== undefined && { territory }),
      ...(random.chance(0.1) && { foundedYear: 1900 + random.below(120) }),
      ...(random.chance(0.05) && { website: `https://actor-${at}.example/` }),
    };
  });
}
