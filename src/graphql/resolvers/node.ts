// What a Node, a Resource or an Entity really is, and what all resources and entities share.
import type { Concept as DomainConcept } from '../../domain/concept.js';
import type { Entity as DomainEntity } from '../../domain/entity.js';
import { slugOf, type ResourceId } from '../../domain/id.js';
import { andThen } from '../awaitable.js';
import { connect, fieldOf } from '../connection.js';
import type { Context } from '../context.js';
import { pageOfRelated } from '../related.js';
import { articleFilter, evidenceFilter, statementFilter } from '../filter.js';
import type { ConceptResolvers, Resolver, EntityResolvers, NodeResolvers, ResourceResolvers } from '../generated.js';

/** The IRI of a resource in exports. */
function iri({ id }: { readonly id: ResourceId }, _: unknown, { release }: Context): string {
  return `${release.iriBase}${id.slice(0, id.indexOf(':'))}/${slugOf(id)}`;
}

/** Fields that all resources answer alike. */
export const resourceFields = { iri };

type SharedField = 'iri' | 'community' | 'statements' | 'statementGroups' | 'mentionedIn' | 'related' | 'timeline';

/** A concept's resolver, for any entity. */
type ForAnyEntity<R> =
  R extends Resolver<infer Result, DomainConcept, Context, infer Args>
    ? Resolver<Result, DomainEntity, Context, Args>
    : never;

/** Fields that all entities answer alike. */
export const entityFields: { readonly [F in SharedField]: ForAnyEntity<NonNullable<ConceptResolvers[F]>> } = {
  iri,
  community: ({ community }, _, { load }) => (community === null ? null : load.community(community)),
  statements: ({ id }, { role, filter, evidence, orderBy: order, ...page }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) => {
      const end = role == null ? {} : { role };
      const conditions = { filter: statementFilter(filter), evidence: counting };
      return connect(context, info, { noun: 'statements', of: 'entity', ...end, ...conditions, order }, id, page);
    }),
  statementGroups: ({ id: entity }, { evidence }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) =>
      andThen(context.load.groups(entity, counting, fieldOf(info)), (groups) =>
        groups.map((group) => ({ ...group, entity, evidence: counting })),
      ),
    ),
  mentionedIn: ({ id }, { filter, ...page }, context, info) =>
    connect(context, info, { noun: 'mentions', of: 'entity', filter: articleFilter(filter) }, id, page),
  related: ({ id: of }, { kinds, evidence, ...page }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) =>
      pageOfRelated(context, info, { noun: 'related', of, evidence: counting, kinds: kinds ?? null }, page),
    ),
  timeline: ({ id }, { role, axis, evidence }, context, info) =>
    andThen(evidenceFilter(context, evidence), (counting) => {
      const question = { ...(role != null && { role }), axis, evidence: counting };
      return context.load.timeline(id, question, fieldOf(info));
    }),
};

/** Tells types apart: every domain object of a node says its own. */
export const Node: NodeResolvers = { __resolveType: ({ type }) => type };
/** Tells resources apart. */
export const Resource: ResourceResolvers = { __resolveType: ({ type }) => type };
/** Tells entities apart. */
export const Entity: EntityResolvers = { __resolveType: ({ type }) => type };
