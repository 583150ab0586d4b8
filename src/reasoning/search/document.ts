// What one resource gives to the index: its terms, where each stands, and the stems that also find it.
import type { Resource } from '../../domain/entity.js';
import { LANGUAGES, type Language } from '../../domain/language.js';
import { contentOf, initials, isSmall, lightened, squeezed } from './form.js';
import { IN_DESCRIPTION, packPlace } from './place.js';
import { tokenize, type Tokens } from './token.js';
import { unitsOf, type Unit } from './unit.js';

/** Is told each term with its place, and the word as written in its languages when it is one that has stems. */
export type Emit = (term: string, place: number, surface: string | null, languages: readonly Language[]) => void;

/** Tells all terms of a resource; the same term and place may come several times. */
export function emitTerms(resource: Resource, emit: Emit): void {
  unitsOf(resource).forEach((unit, at) => {
    const parts = tokenize(unit.text.value);
    if (unit.field === 'DESCRIPTION') emitDescription(unit, parts, emit);
    else emitName(unit, at, parts, resource.type !== 'Article', emit);
  });
}

const languagesOf = ({ text }: Unit): readonly Language[] => (text.lang === null ? LANGUAGES : [text.lang]);

function emitDescription(unit: Unit, { tokens, compounds }: Tokens, emit: Emit): void {
  const languages = languagesOf(unit);
  for (const { word, start, end } of tokens) {
    if (!isSmall(word)) emit(word, IN_DESCRIPTION, unit.text.value.slice(start, end), languages);
  }
  for (const { word } of compounds) emit(word, IN_DESCRIPTION, word, languages);
}

function emitName(unit: Unit, at: number, { tokens, compounds }: Tokens, hasInitials: boolean, emit: Emit): void {
  if (unit.field === 'DESCRIPTION' || tokens.length === 0) return;
  const languages = languagesOf(unit);
  const content = contentOf(tokens);
  const letters = content.reduce((sum, { word }) => sum + word.length, 0);
  const place = (first: boolean): number =>
    packPlace({ field: unit.field === 'LABEL' ? 'LABEL' : 'ALT_LABEL', first, unit: at, letters });
  for (const token of tokens) {
    emit(token.word, place(token === content[0]), unit.text.value.slice(token.start, token.end), languages);
  }
  for (const { word, from } of compounds) emit(word, place(tokens[from] === content[0]), word, languages);
  emit(squeezed(tokens), place(true), null, languages);
  emit(lightened(tokens), place(true), null, languages);
  const short = hasInitials ? initials(tokens) : null;
  if (short !== null) emit(short, place(true), null, languages);
}
