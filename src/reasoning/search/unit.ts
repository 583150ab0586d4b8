// The texts of a resource that search reads, in a fixed order: a unit is named by where it stands here.
import type { Resource } from '../../domain/entity.js';
import { LANGUAGES, type LangString, type Localized } from '../../domain/language.js';
import type { SearchField } from '../../domain/search.js';

/** One text. */
export interface Unit {
  readonly field: SearchField;
  readonly text: LangString;
}

const both = (field: SearchField, text: Localized): Unit[] =>
  LANGUAGES.map((lang) => ({ field, text: { value: text[lang], lang } }));

function namesOf(resource: Resource): Unit[] {
  switch (resource.type) {
    case 'Concept':
      return [
        ...both('LABEL', resource.prefLabel),
        ...resource.altLabels.map((text): Unit => ({ field: 'ALT_LABEL', text })),
      ];
    case 'Actor':
      return [resource.name, ...resource.alternateNames].map((value, at) => ({
        field: at === 0 ? 'LABEL' : 'ALT_LABEL',
        text: { value, lang: null },
      }));
    case 'Territory':
      return both('LABEL', resource.name);
    case 'Article':
      return [{ field: 'LABEL', text: { value: resource.title, lang: resource.language } }];
  }
}

function descriptionOf(resource: Resource): Localized | null {
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

/** All units of a resource: names first, then descriptions. */
export function unitsOf(resource: Resource): Unit[] {
  const description = descriptionOf(resource);
  return [...namesOf(resource), ...(description === null ? [] : both('DESCRIPTION', description))];
}
