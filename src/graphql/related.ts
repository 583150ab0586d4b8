// Pages of related entities, and what a part of a score stands on.
import type { Entity } from '../domain/entity.js';
import { isUnconditional } from '../domain/filter.js';
import type { EntityId } from '../domain/id.js';
import { steps } from '../domain/link.js';
import type { ContributionKind } from '../domain/relatedness.js';
import { editorialLinks } from '../reasoning/editorial-link.js';
import { explainRelated } from '../reasoning/related.js';
import { ofKinds, pageOfHits } from '../reasoning/search/hit.js';
import {
  tieParent,
  type ArticleList,
  type Awaitable,
  type Slice,
  type StatementList,
  type TiedBy,
} from '../store/graph-store.js';
import { andThen, inAll } from './awaitable.js';
import { fieldOf, windowOf, type FieldInfo, type PageArgs, type RelatedTo } from './connection.js';
import type { Context } from './context.js';
import type { CountedContribution, CountedLink, RelatedPage } from './parent.js';

/** A page of the entities related to one. */
export function pageOfRelated(
  { load }: Context,
  info: FieldInfo,
  list: RelatedTo,
  args: PageArgs,
): Awaitable<RelatedPage> {
  const window = windowOf(list, args);
  return andThen(load.related(list.of, list.evidence, fieldOf(info)), ({ items, cut }) => {
    const found = { items: ofKinds(items, list.kinds), cut };
    return { list, slice: pageOfHits(found.items, window), found };
  });
}

/** A page of some kinds of entity from a list that may be cut. */
interface CutPage {
  readonly list: Pick<RelatedTo, 'kinds'>;
  readonly slice: Pick<Slice<{ readonly sure: boolean }>, 'items' | 'hasNext'>;
  readonly found: { readonly cut: boolean };
}

/** Whether nothing that was not kept could belong on a page, or go on after its end. */
export function isComplete({ list, slice, found }: CutPage): boolean {
  if (list.kinds?.length === 0) return true;
  return slice.items.every(({ sure }) => sure) && (slice.hasNext || !found.cut);
}

/** An entity that the release names itself, so it is there. */
export function entityNamed(id: EntityId, { load }: Context): Awaitable<Entity> {
  return load.resource(id) as Awaitable<Entity>;
}

/** Why an entity is related to another, by the evidence that counts. */
export function contributionsTo(
  { load }: Context,
  field: string,
  { of, evidence }: Pick<RelatedTo, 'of' | 'evidence'>,
  entity: Parameters<typeof explainRelated>[0],
): Awaitable<CountedContribution[]> {
  const ends = [of, entity.similar.other] as const;
  return andThen(inAll(ends.map((id) => load.ties(id, evidence, field))), ([own, other]) => {
    if (own === undefined || other === undefined) return [];
    const parts = explainRelated(entity, own, other, !isUnconditional(evidence));
    return parts.map((part) => ({ ...part, ends, evidence }));
  });
}

/** The entities that a part leads through, from end to end; none for the remainder. */
function stationsOf({ kind, ends: [one, other], through }: CountedContribution): readonly EntityId[] {
  if (kind !== 'SHARED') return [one, other];
  return through === null ? [] : [one, through, other];
}

/** The statements behind a part, and the parent of their list. */
export function statementsBehind(part: CountedContribution): { readonly list: StatementList; readonly parent: string } {
  const stated = part.kind === 'DIRECT' || part.kind === 'SHARED';
  const list = { noun: 'statements', of: 'tie', filter: {}, evidence: part.evidence, order: 'SOURCES' } as const;
  return { list, parent: tieParent(stated ? stationsOf(part) : []) };
}

const TIED_BY: Readonly<Record<ContributionKind, readonly TiedBy[]>> = {
  DIRECT: ['EVIDENCE'],
  CO_MENTION: ['MENTION'],
  HIERARCHY: [],
  SHARED: ['EVIDENCE', 'MENTION'],
};

/** The articles behind a part, and the parent of their list. */
export function articlesBehind(part: CountedContribution): { readonly list: ArticleList; readonly parent: string } {
  const by = TIED_BY[part.kind];
  return articlesTying(by.length === 0 ? [] : stationsOf(part), by, part.evidence);
}

/** The articles that tie each of some entities to the next, newest first; none ties a list without two. */
export function articlesTying(
  ids: readonly EntityId[],
  by: readonly TiedBy[],
  evidence: CountedContribution['evidence'],
): { readonly list: ArticleList; readonly parent: string } {
  const tied = { by: by.length === 0 ? (['EVIDENCE'] as const) : by, evidence };
  return { list: { noun: 'articles', of: 'tie', tied, filter: {}, order: 'NEWEST' }, parent: tieParent(ids) };
}

/** The hierarchy links behind a part. */
export function linksBehind(part: CountedContribution, { load }: Context): Awaitable<CountedLink[]> {
  if (part.kind !== 'HIERARCHY' && part.kind !== 'SHARED') return [];
  const ends = steps(stationsOf(part));
  return andThen(inAll(ends.flat().map((id) => load.resource(id))), (found) =>
    ends.flatMap((_, at) => {
      const [one, other] = [found[2 * at] as Entity, found[2 * at + 1] as Entity];
      return editorialLinks(one, other).map((link) => ({ ...link, evidence: part.evidence }));
    }),
  );
}
