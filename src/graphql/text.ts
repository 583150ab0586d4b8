// Text in the language that is asked for.
import { localize, lookUp, type Language, type LangString, type Localized } from '../domain/language.js';
import type { Context } from './context.js';

/** The argument of every text. */
export interface LangArgs {
  readonly lang?: readonly string[] | null | undefined;
}

/** The languages of a text in the order wanted: those asked for, then the request's. */
function languagesOf({ lang }: LangArgs, { languages }: Context): readonly Language[] {
  const asked = (lang ?? []).map(lookUp).filter((language) => language !== null);
  return asked.length === 0 ? languages : [...asked, ...languages];
}

/** A text in the first of the languages wanted. */
export function textIn(text: Localized, args: LangArgs, context: Context): LangString {
  return localize(text, languagesOf(args, context));
}

/** Texts of the languages asked for; all when none is. */
export function textsIn(texts: readonly LangString[], { lang }: LangArgs): readonly LangString[] {
  if (lang == null || lang.length === 0) return texts;
  const asked = new Set(lang.map(lookUp));
  return texts.filter((text) => text.lang !== null && asked.has(text.lang));
}
