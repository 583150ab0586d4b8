// A question of each kind that reasons, over entities of every rank: hubs, the middle, far ends.
import { lookUp } from './question.js';

/** So many entities are asked about, so that no answer stays in a cache. */
const VARIETY = 20;

const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount complete facets { kind count }
    edges { score node { id label { value lang } } highlights { field text { value lang } ranges } }
  }
}`;

const SUGGEST = `query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 10) {
    complete counts { kind count }
    nodes { matched { value lang } resource { id label { value lang } } }
  }
}`;

const RELATED = `query Related($id: ID!) {
  node(id: $id) {
    ... on Entity {
      related(first: 10) {
        totalCount complete
        edges {
          rank score
          node { id label { value lang } }
          contributions {
            kind score
            through { id }
            statements(first: 3) { totalCount nodes { id } }
            articles(first: 3) { totalCount nodes { id } }
          }
        }
      }
    }
  }
}`;

const LINKS = 'links { kind reversed sourceCount source { id } target { id } statement { id predicate } }';

const PATHS = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) { complete nodes { length strength ${LINKS} } }
}`;

const SUBGRAPH = `query Subgraph($id: ID!) {
  subgraph(seeds: [$id], depth: 2) {
    omittedCount complete nodes { distance omittedNeighbours entity { id label { value lang } } } ${LINKS}
  }
}`;

const OVERVIEW = `query Overview($kinds: [EntityKind!]) {
  overview(kinds: $kinds) {
    omittedCount complete nodes { omittedNeighbours entity { id label { value lang } } } ${LINKS}
  }
}`;

const CONTROVERSIES = `query Controversies($about: ID) {
  controversies(about: $about, first: 10) {
    totalCount
    nodes {
      id kind balance
      sides { sourceCount statement { id predicate } evidence(first: 3) { totalCount nodes { id stance } } }
    }
  }
}`;

const CLAIM = `query Claim($subject: ID!, $object: ID!) {
  checkClaim(claim: { subject: $subject, predicate: CONTRIBUTES_TO, object: $object }) {
    verdict
    supporting(first: 3) { totalCount nodes { id article { id } } }
    opposing(first: 3) { totalCount nodes { id article { id } } }
    indirect { length strength ${LINKS} }
  }
}`;

const ROBUSTNESS = `query Robustness($about: ID!, $author: ID!) {
  robustness(of: { about: { under: [$about] } }, without: { authors: [$author] }) {
    lost(first: 10) { totalCount edges { sourceCount node { id sourceCount } } }
    weakened(first: 10) { totalCount edges { sourceCount node { id sourceCount } } }
    unchanged(first: 1) { totalCount }
  }
}`;

const BRIDGES = `query Bridges($from: ID!, $to: ID!) {
  bridges(from: $from, to: $to, first: 10) {
    totalCount complete
    edges {
      score node { id label { value lang } }
      fromContributions { kind score through { id } }
      toContributions { kind score through { id } }
    }
  }
}`;

const GAPS = `query Gaps($about: ID) {
  gaps(about: $about, first: 10) { totalCount complete nodes { score a { id } b { id } path { length ${LINKS} } } }
}`;

const COMMUNITIES = `query Communities($first: Int!) {
  communities(first: $first) {
    totalCount
    nodes { id size label { value lang } members(first: 5) { nodes { id } } straddlers(first: 5) { totalCount } }
  }
}`;

const ENTITIES = { filter: {}, of: 'release', order: 'IMPORTANCE', language: 'en' };
const ARTICLES = { noun: 'articles', of: 'release', filter: {}, order: 'NEWEST' };

/** Entities of one noun, the most important first. */
function entitiesOf(snapshot, noun) {
  const window = { after: null, before: null, limit: 20_000, backward: false };
  return snapshot.slices({ ...ENTITIES, noun }, ['release'], window)[0].items;
}

/** So many of a list, at ranks ever further apart: the first few, some of the middle, the last. */
function spread(all, count) {
  const ranks = [];
  for (let at = 0; at < Math.min(count, all.length); at++) {
    const rank = Math.round(all.length ** (at / (count - 1))) - 1;
    ranks.push(Math.max(rank, (ranks.at(-1) ?? -1) + 1));
  }
  return ranks.map((rank) => all[rank]);
}

const labelOf = ({ prefLabel, name }) => prefLabel?.fr ?? name.fr ?? name;

/** A text with its middle letter left out. */
const mistyped = (text) => text.slice(0, text.length >> 1) + text.slice((text.length >> 1) + 1);

/**
 * The questions, the look-up by id first.
 * @param {import('../dist/store/graph-store.js').Snapshot} snapshot of a store in memory
 */
export function reasoningOn(snapshot) {
  const everyone = ['concepts', 'actors', 'territories']
    .flatMap((noun) => entitiesOf(snapshot, noun))
    .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const some = spread(everyone, VARIETY);
  const concepts = spread(entitiesOf(snapshot, 'concepts'), VARIETY);
  const ids = some.map(({ id }) => ({ id }));
  const [[{ value: author }]] = snapshot.facets(ARTICLES, ['release'], 'AUTHOR', 1);
  // Each rank with ranks above, beside and below it.
  const other = (all, at) => all[(7 * at + 1) % all.length].id;
  const texts = some.map(labelOf);
  return [
    lookUp(ids),
    {
      name: 'search',
      query: SEARCH,
      variables: texts.map((text, at) => ({ text: at % 2 === 0 ? text : mistyped(text) })),
    },
    { name: 'suggest', query: SUGGEST, variables: texts.map((text) => ({ prefix: text.slice(0, 4) })) },
    { name: 'related', query: RELATED, variables: ids },
    { name: 'paths', query: PATHS, variables: some.map(({ id }, at) => ({ from: id, to: other(some, at) })) },
    { name: 'subgraph', query: SUBGRAPH, variables: ids },
    {
      name: 'overview',
      query: OVERVIEW,
      variables: [{}, { kinds: ['CONCEPT'] }, { kinds: ['ACTOR'] }, { kinds: ['TERRITORY'] }],
    },
    { name: 'controversies', query: CONTROVERSIES, variables: [{}, ...some.map(({ id }) => ({ about: id }))] },
    {
      name: 'checkClaim',
      query: CLAIM,
      variables: concepts.map(({ id }, at) => ({ subject: id, object: other(concepts, at) })),
    },
    { name: 'robustness', query: ROBUSTNESS, variables: some.map(({ id }) => ({ about: id, author })) },
    { name: 'bridges', query: BRIDGES, variables: some.map(({ id }, at) => ({ from: id, to: other(some, at) })) },
    { name: 'gaps', query: GAPS, variables: [{}, ...some.map(({ id }) => ({ about: id }))] },
    { name: 'communities', query: COMMUNITIES, variables: [{ first: 1 }, { first: 5 }, { first: 20 }] },
  ];
}
