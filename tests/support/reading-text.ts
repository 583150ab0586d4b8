// The texts that search reads, by a second reading.
import type { ReadArticle, ReadEntity, ReadText } from './reading-record.js';
import type { Reading } from './reading.js';

/** Anything with names. */
export type ReadResource = ReadEntity | ReadArticle;

/** A text with its language; an actor's name is of none. */
export interface ReadName {
  readonly value: string;
  readonly lang: string | null;
}

/** All that has names. */
export function resourcesOf({ entity, article }: Reading): ReadResource[] {
  return [...entity.values(), ...article.values()];
}

const inBoth = ({ fr, en }: ReadText): ReadName[] => [
  { value: fr, lang: 'fr' },
  { value: en, lang: 'en' },
];

/** All names of a resource. */
export function namesOf(resource: ReadResource): ReadName[] {
  switch (resource.type) {
    case 'Concept':
      return [...inBoth(resource.prefLabel), ...resource.altLabels];
    case 'Actor':
      return [resource.name, ...resource.alternateNames].map((value) => ({ value, lang: null }));
    case 'Territory':
      return inBoth(resource.name);
    case 'Article':
      return [{ value: resource.title, lang: resource.language }];
  }
}

function descriptionOf(resource: ReadResource): ReadText | null {
  switch (resource.type) {
    case 'Concept':
      return resource.definition;
    case 'Actor':
      return resource.description;
    case 'Territory':
      return null;
    case 'Article':
      return resource.summary;
  }
}

/** All texts of a resource: names, then what it is described by. */
export function textsOf(resource: ReadResource): string[] {
  const described = descriptionOf(resource);
  return [...namesOf(resource).map(({ value }) => value), ...(described === null ? [] : [described.fr, described.en])];
}
