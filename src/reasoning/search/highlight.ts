// Which stretches of a resource's texts a search matched.
import type { Resource } from '../../domain/entity.js';
import type { LangString, Language } from '../../domain/language.js';
import type { Highlight, Range, SearchHit } from '../../domain/search.js';
import { initials, isSmall, lightened, squeezed } from './form.js';
import type { Sought } from './search.js';
import { tokenize, type Tokens } from './token.js';
import { unitsOf, type Unit } from './unit.js';

/** Stretches in order, those that overlap made one. */
function apart(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

function rangesOf({ field }: Unit, { tokens, compounds }: Tokens, terms: ReadonlySet<string>, sought: Sought): Range[] {
  const span = (from: number, to: number): Range => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const described = field === 'DESCRIPTION';
  const words = tokens.filter(({ word }) => terms.has(word) && !(described && isSmall(word)));
  const joined = compounds.filter(({ word }) => terms.has(word)).map(({ from, to }) => span(from, to));
  const ranges = [...words.map(({ start, end }): Range => [start, end]), ...joined];
  if (ranges.length > 0 || described || tokens.length === 0) return apart(ranges);
  const names = [squeezed(tokens), lightened(tokens), initials(tokens)];
  return names.some((name) => name !== null && sought.whole.has(name)) ? [span(0, tokens.length)] : [];
}

/** All highlights of a hit, in the order of its texts: whole words; a whole name that matched as one. */
export function highlightsOf(resource: Resource, sought: Sought): Highlight[] {
  const terms = new Set(sought.words.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)));
  return unitsOf(resource).flatMap((unit) => {
    const ranges = rangesOf(unit, tokenize(unit.text.value), terms, sought);
    return ranges.length === 0 ? [] : [{ field: unit.field, text: unit.text, ranges }];
  });
}

/** The name that matched best, in the first of the languages that it is found in. */
export function matchedName(resource: Resource, { units }: SearchHit, languages: readonly Language[]): LangString {
  const all = unitsOf(resource);
  const names = units.flatMap((unit) => all[unit]?.text ?? []);
  const preferred = languages.map((language) => names.find(({ lang }) => lang === language));
  const found = preferred.find((name) => name !== undefined) ?? names[0] ?? all[0]?.text;
  return found ?? { value: resource.slug, lang: null };
}
