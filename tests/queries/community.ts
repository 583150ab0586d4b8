// What the question about communities must answer, once the second reading has judged which entity is in which.
import type { ReadEntity } from '../support/reading-record.js';
import { page, type Given, type Teller } from './teller.js';

/** 15: what communities there are. */
export function whatCommunitiesThereAre({ reading, text, named, list }: Teller, { first }: Given): unknown {
  const entities = (of: 'members' | 'straddlers', kinds: readonly string[], community: string): ReadEntity[] =>
    list({ noun: 'entities', of, kinds, order: 'IMPORTANCE' }, community) as ReadEntity[];
  const tellMember = ({ id, importance }: ReadEntity) => ({ ...named(id), importance });
  const tellStraddler = ({ id, community }: ReadEntity) => ({ ...named(id), community: { id: community } });
  const tell = ({ id, label, size }: (typeof reading.communities)[number]) => ({
    ...{ id, label: text(label), size },
    members: page(entities('members', ['CONCEPT'], id), tellMember, 5),
    straddlers: page(entities('straddlers', ['ACTOR'], id), tellStraddler, 5),
  });
  return { communities: page(reading.communities, tell, first as number) };
}
