// Entries lie in the file that their slug or kind says, so that one finds them.
import { type Draft, problemAt } from './draft.js';
import type { Problem } from './problem.js';
import { ACTOR_FILES } from './read.js';

/** Finds articles whose file is not named for their slug, and actors in the file of another kind. */
export function checkPlaces(draft: Draft): Problem[] {
  const articles = draft.articles.flatMap((entry) => {
    const { slug } = entry.value;
    if (slug === undefined || entry.file === `articles/${slug}.yaml`) return [];
    return [problemAt(entry, ['slug'], `is ${slug}, but the file is ${entry.file}; rename one of the two`)];
  });
  const actors = draft.actors.flatMap((entry) => {
    const { kind } = entry.value;
    if (kind === undefined || entry.file === ACTOR_FILES[kind]) return [];
    return [problemAt(entry, ['kind'], `is ${kind}, whose file is ${ACTOR_FILES[kind]}; move it there or correct it`)];
  });
  return [...articles, ...actors];
}
