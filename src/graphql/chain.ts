// What chains are read from: pages of statements, and what stands directly above and below.
import type { Entity } from '../domain/entity.js';
import type { EvidenceFilter } from '../domain/filter.js';
import type { EntityId } from '../domain/id.js';
import { reverse, type Link, type LinkKind } from '../domain/link.js';
import type { ChainReads } from '../reasoning/chain.js';
import type { List, Window } from '../store/graph-store.js';
import type { Context } from './context.js';

/** Named when the budget ends while chains are read. */
const FIELD = 'Query.checkClaim';

const windowOf = (limit: number): Window => ({ after: null, before: null, limit, backward: false });

/** The list of what stands directly below an entity; null for an actor. */
function belowOf({ type }: Entity): (List & { readonly noun: 'concepts' | 'territories' }) | null {
  const all = { filter: {}, order: 'LABEL', language: 'en' } as const;
  if (type === 'Concept') return { noun: 'concepts', of: 'narrower', ...all };
  return type === 'Territory' ? { noun: 'territories', of: 'contains', ...all } : null;
}

/** What stands directly above an entity, and by which kind of link. */
function aboveOf(entity: Entity): { readonly kind: LinkKind; readonly ids: readonly EntityId[] } {
  if (entity.type === 'Concept') return { kind: 'BROADER', ids: entity.broader };
  const within = entity.type === 'Territory' ? entity.within : null;
  return { kind: 'WITHIN', ids: within === null ? [] : [within] };
}

/** Reads for chains, by the evidence that counts; their rows are spent. */
export function chainReads({ load }: Context, evidence: EvidenceFilter): ChainReads {
  return {
    async statements({ entity, role, predicates, others }, limit) {
      const other = role === 'SUBJECT' ? 'object' : 'subject';
      const filter = { predicates, minSources: 1, ...(others !== null && { [other]: { ids: others } }) };
      const list = { noun: 'statements', of: 'entity', role, filter, evidence, order: 'SOURCES' } as const;
      const { items, hasNext } = await load.slice(list, entity, windowOf(limit), FIELD);
      return { items, more: hasNext };
    },
    async hierarchy(id, limit) {
      const entity = (await load.resource(id)) as Entity;
      const { kind, ids } = aboveOf(entity);
      const plain = { kind, reversed: false, statement: null, sourceCount: 0 };
      const up = ids.slice(0, limit).map((target): Link => ({ source: id, target, ...plain }));
      const list = belowOf(entity);
      if (list === null) return up;
      const { items } = await load.slice(list, id, windowOf(limit), FIELD);
      return [...up, ...items.map(({ id: source }) => reverse({ source, target: id, ...plain }))];
    },
  };
}
