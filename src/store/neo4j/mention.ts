// Lists of mentions.
import type { MentionList } from '../graph-store.js';
import type { Closures } from './closure.js';
import { articlePasses, inList } from './filter.js';
import { all, byId, indexed, lines, type Listing, type Rows } from './page.js';

/** A mention `m` as `mentionOf` reads it. */
const MENTION = 'm {.article, .entity, .count, .locators}';

/** One article mentions few things: no index. */
function ofArticle(where: readonly string[]): Rows {
  return ({ range, top }) =>
    lines(
      byId('p', 'Resource', 'parent'),
      'MATCH (p)-[m:MENTIONS]->()',
      `WHERE ${all(range('m.byEntity'), ...where)}`,
      top('m.byEntity'),
    );
}

function ofEntity(where: readonly string[]): Rows {
  const pattern = '(n:Article)-[m:MENTIONS]->()';
  return indexed({ pattern, on: ['m', 'MENTIONS'], given: { entity: 'parent' }, key: 'byArticle' }, where);
}

/** A list of mentions in Cypher. */
export async function mentionListing({ of, kinds, filter }: MentionList, closures: Closures): Promise<Listing> {
  if (of === 'article') {
    const { where, parameters } = inList('m.entityKind', 'entityKinds', kinds);
    return { rows: ofArticle(where), key: 'm.byEntity', item: MENTION, parameters };
  }
  const { where, parameters } = await articlePasses(closures, filter);
  return { rows: ofEntity(where), key: 'm.byArticle', item: MENTION, parameters };
}
