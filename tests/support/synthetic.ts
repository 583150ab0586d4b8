// A corpus of any size made in memory from a seed, shaped like the real one: hubs, shared authors and publishers, both
// stances, figures. Tests load it into both stores at 20,000 links, the benchmark at 1,000,000.
import type { Corpus } from '../../src/corpus/corpus.js';
import { type Random, randomFrom } from './random.js';
import { type Cast, countHierarchy, makeCast } from './synthetic-cast.js';

/** How large, and which. */
export interface SyntheticSize {
  /** Concepts, actors and territories together; at least 50. */
  readonly entities: number;
  /** Evidence, mentions, hierarchy and citations together; at least 3 an entity. One article for 20. */
  readonly links: number;
  /** The same seed makes the same corpus. */
  readonly seed: number;
}

type Article = Corpus['articles'][number];
type Statement = Article['statements'][number];
type Triple = Pick<Statement, 'subject' | 'predicate' | 'object'>;

/** The share of the largest entity, the first concept, in mentions and in evidence. */
const HUB = 0.06;
/** How often a statement of the hub is kept when drawn: an article that mentions it speaks of much else. */
const HUB_STATED = 0.3;
/** How much evidence repeats what an earlier article said. */
const REPEATED = 0.25;
const KINDS = ['PRESS_ARTICLE', 'ACADEMIC_PAPER', 'REPORT', 'WEB_PAGE', 'BLOG_POST', 'BOOK', 'THESIS'] as const;

/** What can be said of two ends of these kinds. */
const PREDICATES: Readonly<Record<string, readonly Statement['predicate'][]>> = {
  'concept concept': ['CONTRIBUTES_TO', 'HINDERS', 'DEPENDS_ON', 'TARGETS', 'EXPRESSES'],
  'actor concept': ['EXEMPLIFIES', 'PROMOTES', 'TARGETS', 'EXPRESSES', 'STUDIES', 'CONTRIBUTES_TO', 'FUNDED_BY'],
  'actor actor': ['MANAGES', 'FUNDED_BY', 'PARTNER_OF', 'MEMBER_OF', 'FOUNDED', 'PROMOTES', 'STUDIES'],
  'actor territory': ['REPRESENTS', 'PROMOTES'],
};

/** Makes a corpus. @throws RangeError when the size leaves too few links for articles */
export function syntheticCorpus({ entities, links, seed }: SyntheticSize): Corpus {
  if (entities < 50 || links < 3 * entities) {
    throw new RangeError(
      `A synthetic corpus has 50 entities and 3 links an entity at least; not ${entities}, ${links}`,
    );
  }
  const random = randomFrom(seed);
  const cast = makeCast(random, entities);
  const articles = makeArticles(random, cast, Math.round(links / 20), links - countHierarchy(cast));
  return {
    release: {
      title: `Synthetic corpus ${seed}: ${entities} entities, ${links} links`,
      madeAt: '2026-01-01T00:00:00Z',
      iriBase: 'https://synthetic.example/id/',
      license: 'CC0-1.0',
    },
    concepts: bySlug(cast.concepts),
    actors: bySlug(cast.actors),
    territories: bySlug(cast.territories),
    articles: bySlug(articles),
  };
}

function bySlug<T extends { slug: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Splits a total into one share for each weight, exactly. */
function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let [weighed, given] = [0, 0];
  return weights.map((weight) => {
    weighed += weight;
    const share = Math.round((total * weighed) / sum) - given;
    given += share;
    return share;
  });
}

function makeArticles(random: Random, cast: Cast, count: number, links: number): Article[] {
  const weights = Array.from({ length: count }, () => 0.5 + random.next());
  const cited = Math.floor(count / 2);
  const stated = Math.round((links - cited) * 0.32);
  const [citations, statements] = [split(cited, weights), split(stated, weights)];
  const mentions = split(links - cited - stated, weights);
  const writer = makeWriter(random, cast);
  const slugs: string[] = [];
  let due = 0;
  return weights.map((_, at) => {
    due += citations[at] ?? 0;
    const cites = new Set<string>();
    while (due > 0 && cites.size < slugs.length) {
      const size = cites.size;
      cites.add(slugs[random.below(slugs.length)] ?? '');
      due -= cites.size - size;
    }
    const article = writer(at, mentions[at] ?? 0, statements[at] ?? 0);
    slugs.push(article.slug);
    return cites.size === 0 ? article : { ...article, cites: [...cites] };
  });
}

/** Writes articles one after another, each with so many mentions and statements. */
function makeWriter(random: Random, cast: Cast): (at: number, mentions: number, statements: number) => Article {
  const people = cast.actors.filter(({ kind }) => kind === 'PERSON').map(({ slug }) => slug);
  const publishers = cast.actors
    .filter(({ kind }) => kind === 'MEDIA' || kind === 'UNIVERSITY')
    .map(({ slug }) => slug);
  const known: Triple[] = [];
  return (at, mentions, statements) => {
    const repeated = new Map<string, Triple>();
    for (let piece = 0; piece < statements && known.length > 0; piece += 1) {
      const again = known[random.early(known.length)];
      if (again !== undefined && random.chance(REPEATED)) repeated.set(keyOf(again), again);
    }
    const entities = drawEntities(random, cast, mentions, [...repeated.values()]);
    const triples = drawTriples(random, hubOf(cast), entities, statements, repeated, known);
    const authors = new Set(Array.from({ length: random.below(3) }, () => people[random.early(people.length)] ?? ''));
    const publisher = publishers[random.early(publishers.length)];
    const slug = `study-${at}`;
    return {
      slug,
      title: `${random.pick(['L’île', 'Étude', 'A study', 'Œuvres'])} ${at}`,
      kind: random.pick(KINDS),
      language: random.pick(['fr', 'en'] as const),
      publishedOn: dateOf(random),
      ...(random.chance(0.6) && { authors: [...authors] }),
      ...(random.chance(0.6) && publisher !== undefined && { publisher }),
      ...(at % 10 !== 0 && { url: `https://articles.example/${slug}` }),
      ...(at % 5 === 0 && { doi: `10.5555/${slug}` }),
      ...(random.chance(0.3) && { deduced: ['publishedOn' as const] }),
      summary: { fr: `Ce que dit l’article ${at}.`, en: `What article ${at} says.` },
      mentions: [...entities].map((entity) => mentionOf(random, entity)),
      statements: triples.map((triple, place) => statementOf(random, triple, place)),
    };
  };
}

const keyOf = ({ subject, predicate, object }: Triple): string => `${subject}/${predicate}/${object}`;
const hubOf = ({ concepts }: Cast): string => `concept:${concepts[0]?.slug ?? ''}`;

/** The entities that an article mentions: the ends of what it repeats, two concepts at least, the hub as often as it should. */
function drawEntities(random: Random, cast: Cast, count: number, repeated: readonly Triple[]): Set<string> {
  const drawn = new Set<string>();
  for (const { subject, object } of repeated) if (drawn.size + 4 <= count) drawn.add(subject).add(object);
  if (random.chance(HUB * count)) drawn.add(hubOf(cast));
  for (let draw = 0; drawn.size < count; draw += 1) {
    const part = draw < 2 ? 0 : random.next();
    const [kind, list] =
      part < 0.55
        ? (['concept', cast.concepts] as const)
        : part < 0.9
          ? (['actor', cast.actors] as const)
          : (['territory', cast.territories] as const);
    // The hub has its own chance above.
    const at = kind === 'concept' ? 1 + random.early(list.length - 1) : random.early(list.length);
    drawn.add(`${kind}:${list[at]?.slug ?? ''}`);
  }
  return drawn;
}

/** What an article states of the entities that it mentions; what is new joins the known. */
function drawTriples(
  random: Random,
  hub: string,
  entities: ReadonlySet<string>,
  count: number,
  repeated: ReadonlyMap<string, Triple>,
  known: Triple[],
): Triple[] {
  const ends = [...entities];
  const stated = new Map(
    [...repeated].filter(([, { subject, object }]) => entities.has(subject) && entities.has(object)),
  );
  for (let tries = 0; stated.size < count; tries += 1) {
    if (tries > 1000 * count) throw new RangeError(`${entities.size} entities cannot be in ${count} statements`);
    const [subject, object] = [random.pick(ends), random.pick(ends)];
    if (subject === object || ((subject === hub || object === hub) && !random.chance(HUB_STATED))) continue;
    const predicates = PREDICATES[[subject, object].map((end) => end.slice(0, end.indexOf(':'))).join(' ')];
    const predicate = predicates?.[random.early(predicates.length)];
    if (predicate === undefined) continue;
    const triple = { subject, predicate, object };
    if (stated.has(keyOf(triple))) continue;
    stated.set(keyOf(triple), triple);
    known.push(triple);
  }
  return [...stated.values()];
}

function dateOf(random: Random): string {
  const parts = [2025 - random.early(30), 1 + random.below(12), 1 + random.below(28)];
  return parts
    .slice(0, 1 + random.below(3))
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function mentionOf(random: Random, entity: string): Article['mentions'][number] {
  return {
    entity,
    ...(random.chance(0.6) && { count: 1 + random.early(60) }),
    ...(random.chance(0.05) && { locators: [`¶${1 + random.below(20)}`] }),
  };
}

function statementOf(random: Random, triple: Triple, place: number): Statement {
  const figures = {
    ...(random.chance(0.7) && { year: 1995 + random.below(31) }),
    ...(random.chance(0.05) && { share: random.below(101) / 100 }),
    ...(random.chance(0.1) && { value: random.below(1_000_000), unit: random.pick(['EUR', 'visitors', 'jobs']) }),
    ...(random.chance(0.02) && { source: 'INSEE' }),
  };
  return {
    ...triple,
    ...(random.chance(0.06) && { stance: 'DISPUTES' as const }),
    ...(Object.keys(figures).length > 0 && { qualifiers: figures }),
    ...(random.chance(0.9) && { locator: `¶${place + 1}` }),
    note: { fr: `Point ${place + 1} : un effet est décrit.`, en: `Point ${place + 1}: an effect is described.` },
  };
}
