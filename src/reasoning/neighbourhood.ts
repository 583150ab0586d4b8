// The links of one entity from all that joins it to others: the best to each neighbour, the same for both stores.
import type { EntityId } from '../domain/id.js';
import { LINK_KINDS, type Link, type Neighbourhood } from '../domain/link.js';
import type { Entity } from '../domain/entity.js';
import { independentSources, type Sourced } from '../domain/source.js';
import type { Statement } from '../domain/statement.js';
import { editorialLinks } from './editorial-link.js';

/** Whether a link is shown rather than another between the same ends: best sourced, then by kind, then by id. */
function isBetter(one: Link, other: Link): boolean {
  if (one.sourceCount !== other.sourceCount) return one.sourceCount > other.sourceCount;
  if (one.kind !== other.kind) return LINK_KINDS.indexOf(one.kind) < LINK_KINDS.indexOf(other.kind);
  return (one.statement ?? '') < (other.statement ?? '');
}

/** The best links of one entity, best sourced first, then by the neighbour's id. */
export function gatherLinks(links: Iterable<Link>, limit: number, cut: boolean): Neighbourhood {
  const best = new Map<EntityId, Link>();
  for (const link of links) {
    const known = best.get(link.target);
    if (known === undefined || isBetter(link, known)) best.set(link.target, link);
  }
  const sorted = [...best.values()].sort((a, b) => b.sourceCount - a.sourceCount || (a.target < b.target ? -1 : 1));
  return { links: sorted.slice(0, limit), more: cut || sorted.length > limit };
}

/** An article that mentions the entity in question, and others. */
export interface MentioningArticle extends Sourced {
  /** Whether it counts. */
  readonly passes: boolean;
  readonly entities: readonly EntityId[];
}

/**
 * Links to all that articles mention beside one entity. Their sources are the independent ones among the articles that
 * mention both (domain/source.ts), formed over all of them, and counted while one that counts is left.
 */
export function coMentionLinks(source: EntityId, articles: readonly MentioningArticle[]): Link[] {
  const shared = new Map<EntityId, MentioningArticle[]>();
  for (const article of articles) {
    for (const target of article.entities) {
      if (target === source) continue;
      const known = shared.get(target);
      if (known === undefined) shared.set(target, [article]);
      else known.push(article);
    }
  }
  return [...shared].flatMap(([target, both]): Link[] => {
    const sources = independentSources(both);
    const sourceCount = new Set(sources.filter((_, at) => both[at]?.passes === true)).size;
    if (sourceCount === 0) return [];
    return [{ source, target, kind: 'CO_MENTION', reversed: false, statement: null, sourceCount }];
  });
}

/**
 * The best link between two entities, read from the first.
 * @param statements between the two, at least the best sourced one
 * @param articles that mention both
 * @throws RangeError when nothing links them
 */
export function bestLink(
  [one, other]: readonly [Entity, Entity],
  statements: readonly Statement[],
  articles: readonly Sourced[],
): Link {
  const [source, target] = [one.id, other.id];
  const stated = statements
    .filter(({ sourceCount }) => sourceCount > 0)
    .map(({ id, subject, sourceCount }): Link => {
      return { source, target, kind: 'STATEMENT', reversed: subject !== source, statement: id, sourceCount };
    });
  const mentioning = articles.map((article) => ({ ...article, passes: true, entities: [target] }));
  const all = [...stated, ...editorialLinks(one, other), ...coMentionLinks(source, mentioning)];
  const [best] = gatherLinks(all, 1, false).links;
  if (best === undefined) throw new RangeError(`Nothing links ${source} and ${target}`);
  return best;
}
