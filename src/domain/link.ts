// How two entities are joined: the hop of a path and the edge of a subgraph.
import type { EvidenceFilter } from './filter.js';
import type { EntityId } from './id.js';

/** Kinds of link; of two equally sourced ones between the same ends the earlier kind is shown. */
export const LINK_KINDS = ['STATEMENT', 'BROADER', 'RELATED', 'LOCATED_IN', 'WITHIN', 'CO_MENTION'] as const;
/** One kind of link. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** One link as it is read, from source to target. */
export interface Link {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly kind: LinkKind;
  /** True when the fact itself runs from target to source. */
  readonly reversed: boolean;
  /** The statement, for STATEMENT. */
  readonly statement: string | null;
  /** Independent sources; 0 for an editorial link. */
  readonly sourceCount: number;
}

/** The links of one entity: the best to each neighbour, best sourced first, then by the neighbour's id. */
export interface Neighbourhood {
  readonly links: readonly Link[];
  /** Whether there are more neighbours than were asked for. */
  readonly more: boolean;
}

/** Which links are wanted. */
export interface LinkQuestion {
  readonly kinds: readonly LinkKind[];
  /** Which evidence counts: for STATEMENT what supports it, for CO_MENTION what the filter asks of articles. */
  readonly evidence: EvidenceFilter;
  /** Links of one entity at most. */
  readonly limit: number;
}

/** What a store gives of links. */
export interface LinkReads {
  /**
   * For each entity its links, the best to each neighbour. What is looked at to find them: of each role the `limit`
   * statements best sourced in the release, of what points to it along each kind of editorial link the first `limit` by
   * id, and the `limit` articles that mention it most; `more` when there were others.
   */
  neighbours(ids: readonly string[], question: LinkQuestion): Neighbourhood[] | Promise<Neighbourhood[]>;
}

/** Whether a kind of link runs both ways, so that neither end is where it starts. */
export function isSymmetric(kind: LinkKind): boolean {
  return kind === 'RELATED' || kind === 'CO_MENTION';
}

/** The same link read from its other end. */
export function reverse(link: Link): Link {
  const reversed = !isSymmetric(link.kind) && !link.reversed;
  return { ...link, source: link.target, target: link.source, reversed };
}

/** Whether a link is editorial: it has no sources and does not count for the strength of a path. */
export function isEditorial({ kind }: Pick<Link, 'kind'>): boolean {
  return kind !== 'STATEMENT' && kind !== 'CO_MENTION';
}

/** Each of some things with the next. */
export function steps<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.slice(1).map((next, at) => [all[at] as T, next] as const);
}
