// Pages of what a search found, and completions.
import { ofKinds, pageOfHits } from '../reasoning/search/hit.js';
import { fieldOf, sizeOf, windowOf, type FieldInfo, type PageArgs, type SearchList } from './connection.js';
import type { Context } from './context.js';
import type { Completions, SearchPage } from './parent.js';

/** A page of what a search found; its rows count wherever they stand in the answer. */
export async function pageOfSearch(
  { load, budget }: Context,
  info: FieldInfo,
  list: SearchList,
  args: PageArgs,
): Promise<SearchPage> {
  const window = windowOf(list, args);
  const result = await load.search('search', list.text, fieldOf(info));
  const slice = pageOfHits(ofKinds(result.hits, list.kinds), window);
  budget.spend(fieldOf(info), slice.items.length);
  return { list, slice, result };
}

/** The first completions of what is being typed. */
export async function completionsOf(
  { load, budget }: Context,
  info: FieldInfo,
  { text, kinds }: SearchList,
  first: number,
): Promise<Completions> {
  const most = sizeOf('first', first);
  const result = await load.search('suggest', text, fieldOf(info));
  const hits = ofKinds(result.hits, kinds).slice(0, most);
  budget.spend(fieldOf(info), hits.length);
  return { hits, result };
}
