// The links of entities, one statement for each way of being joined: by statements, by the corpus itself, by articles.
import { sourceConditions } from '../../domain/filter.js';
import type { EntityId } from '../../domain/id.js';
import { isEditorial, type Link, type LinkKind, type LinkQuestion, type Neighbourhood } from '../../domain/link.js';
import { coMentionLinks, gatherLinks, type MentioningArticle } from '../../reasoning/neighbourhood.js';
import { evidencePasses } from './filter.js';
import { all, byId, FIRST, firstOf, forEachParent, indexed, lines } from './page.js';
import { integer, type Cypher } from './session.js';
import { ofEnd } from './statement-rows.js';

/** Statements of one role with their sources, by the evidence that passes. */
function statedAs(end: 'subject' | 'object', where: readonly string[]): string {
  const other = end === 'subject' ? 's.object' : 's.subject';
  const item = `{statement: s.id, other: ${other}, sources: sources}`;
  const count =
    where.length === 0
      ? ['WITH s, s.sourceCount AS sources']
      : [
          'MATCH (s)-[e:EVIDENCE]->()',
          `WHERE ${all(...where)}`,
          "WITH s, count(DISTINCT CASE e.stance WHEN 'SUPPORTS' THEN e.component END) AS sources",
        ];
  return lines(
    'CALL (parent) {',
    ofEnd(end, 'parent', 'bySources')(FIRST),
    'WITH collect(s) AS found',
    'CALL (found) {',
    'UNWIND found[..$limit] AS s',
    ...count,
    'WITH s, sources WHERE sources > 0',
    `RETURN collect(${item}) AS ${end}s`,
    '}',
    `RETURN ${end}s, size(found) > $limit AS ${end}Cut`,
    '}',
  );
}

function statedQuery(parents: readonly string[], { evidence, limit }: LinkQuestion): Cypher {
  const { where, parameters } = evidencePasses(evidence, 'e');
  const returned = 'subjects, objects, subjectCut OR objectCut AS cut';
  const body = lines(statedAs('subject', where), statedAs('object', where), `RETURN ${returned}`);
  return {
    text: forEachParent(body, 'subjects, objects, cut'),
    parameters: { ...parameters, ...firstOf(limit), parents, limit: integer(limit) },
  };
}

const collected = (rows: string, name: string): string =>
  lines('CALL (parent) {', rows, `RETURN collect(o.id) AS ${name}`, '}');

/** Actors of a territory, or territories within one, from an index that is sorted by their ids. */
const arriving = (label: 'Actor' | 'Territory', property: string, kind: string): string =>
  indexed({ pattern: `(o:${label})`, on: ['o', label], given: { [property]: 'parent' }, key: 'id' }, [
    `'${kind}' IN $kinds`,
  ])(FIRST);

const narrower = lines(
  byId('p', 'Resource', 'parent'),
  "MATCH (p)<-[:BROADER]-(o) WHERE 'BROADER' IN $kinds",
  FIRST.top('o.id'),
);

const EDITORIAL = forEachParent(
  lines(
    'CALL (parent) {',
    byId('p', 'Resource', 'parent'),
    'MATCH (p)-[r:BROADER|RELATED|LOCATED_IN|WITHIN]->(o) WHERE type(r) IN $kinds',
    'RETURN collect({kind: type(r), other: o.id}) AS leaving',
    '}',
    collected(narrower, 'narrower'),
    collected(arriving('Actor', 'territory', 'LOCATED_IN'), 'located'),
    collected(arriving('Territory', 'within', 'WITHIN'), 'contained'),
    'RETURN {leaving: leaving, BROADER: narrower, LOCATED_IN: located, WITHIN: contained} AS links',
  ),
  'links',
);

function mentionedQuery(parents: readonly string[], { evidence, limit }: LinkQuestion): Cypher {
  const { where, parameters } = evidencePasses(sourceConditions(evidence), 'n', 'n.id');
  const pattern = '(n:Article)-[m:MENTIONS]->()';
  const passes = where.length === 0 ? 'true' : all(...where);
  const body = lines(
    indexed({ pattern, on: ['m', 'MENTIONS'], given: { entity: 'parent' }, key: 'byArticle' })(FIRST),
    'WITH collect(n) AS found',
    'CALL (found) {',
    'UNWIND found[..$limit] AS n',
    'MATCH (n)-[o:MENTIONS]->()',
    'WITH n, collect(o.entity) AS entities',
    `RETURN collect({authors: n.authors, publisher: n.publisher, passes: ${passes}, entities: entities}) AS articles`,
    '}',
    'RETURN articles, size(found) > $limit AS cut',
  );
  return {
    text: forEachParent(body, 'articles, cut'),
    parameters: { ...parameters, ...firstOf(limit), parents, limit: integer(limit) },
  };
}

/** What is to be asked for the links of entities: statements, what the corpus links itself, articles; null for nothing. */
export function linkQueries(parents: readonly string[], question: LinkQuestion): readonly (Cypher | null)[] {
  const { kinds, limit } = question;
  const editorial = kinds.filter((kind) => isEditorial({ kind }));
  return [
    kinds.includes('STATEMENT') ? statedQuery(parents, question) : null,
    editorial.length > 0 ? { text: EDITORIAL, parameters: { ...firstOf(limit), parents, kinds: editorial } } : null,
    kinds.includes('CO_MENTION') ? mentionedQuery(parents, question) : null,
  ];
}

interface StoredStatedLink {
  readonly statement: string;
  readonly other: EntityId;
  readonly sources: number;
}

type Arriving = 'BROADER' | 'LOCATED_IN' | 'WITHIN';

/** What joins an entity to others; absent where it was not asked for. */
interface StoredLinks {
  readonly stated?: {
    readonly subjects: readonly StoredStatedLink[];
    readonly objects: readonly StoredStatedLink[];
    readonly cut: boolean;
  };
  readonly editorial?: {
    readonly links: Readonly<Record<Arriving, readonly EntityId[]>> & {
      readonly leaving: readonly { readonly kind: LinkKind; readonly other: EntityId }[];
    };
  };
  readonly mentioned?: { readonly articles: readonly MentioningArticle[]; readonly cut: boolean };
}

/** The links of an entity; of what arrives one more than the limit was read. */
export function neighbourhoodOf(
  source: EntityId,
  { stated, editorial, mentioned }: StoredLinks,
  limit: number,
): Neighbourhood {
  const link = (target: EntityId, kind: LinkKind, reversed: boolean): Link => ({
    source,
    target,
    kind,
    reversed,
    statement: null,
    sourceCount: 0,
  });
  const statements = (rows: readonly StoredStatedLink[] = [], reversed: boolean): Link[] =>
    rows.map(({ statement, other, sources }) => ({
      ...link(other, 'STATEMENT', reversed),
      statement,
      sourceCount: sources,
    }));
  const arriving = (['BROADER', 'LOCATED_IN', 'WITHIN'] as const).map((kind) => ({
    kind,
    ids: editorial?.links[kind] ?? [],
  }));
  const links = [
    ...statements(stated?.subjects, false),
    ...statements(stated?.objects, true),
    ...(editorial?.links.leaving ?? []).map(({ kind, other }) => link(other, kind, false)),
    ...arriving.flatMap(({ kind, ids }) => ids.slice(0, limit).map((id) => link(id, kind, true))),
    ...coMentionLinks(source, mentioned?.articles ?? []),
  ];
  const cut = stated?.cut === true || mentioned?.cut === true || arriving.some(({ ids }) => ids.length > limit);
  return gatherLinks(links, limit, cut);
}
