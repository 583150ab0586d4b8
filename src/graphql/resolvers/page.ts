// Where a page stands.
import { encodeCursor, type Page } from '../connection.js';
import type { PageInfoResolvers } from '../generated.js';

function cursorAt({ list, slice }: Page, at: number): string | null {
  const key = slice.keys.at(at);
  return key === undefined ? null : encodeCursor(list, key);
}

/** Resolvers of PageInfo. */
export const PageInfo: PageInfoResolvers = {
  hasNextPage: ({ slice }) => slice.hasNext,
  hasPreviousPage: ({ slice }) => slice.hasPrevious,
  startCursor: (page) => cursorAt(page, 0),
  endCursor: (page) => cursorAt(page, -1),
};
