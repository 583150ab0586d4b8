// Where a page stands.
import { encodeCursor, type Connection } from '../connection.js';
import type { PageInfoResolvers } from '../generated.js';

function cursorAt({ list, slice }: Connection, at: number): string | null {
  const key = slice.keys.at(at);
  return key === undefined ? null : encodeCursor(list, key);
}

/** Resolvers of PageInfo. */
export const PageInfo: PageInfoResolvers = {
  hasNextPage: ({ slice }) => slice.hasNext,
  hasPreviousPage: ({ slice }) => slice.hasPrevious,
  startCursor: (connection) => cursorAt(connection, 0),
  endCursor: (connection) => cursorAt(connection, -1),
};
