// Text in two languages: a list of languages in, the language really used out.

/** The languages that the corpus is written in. */
export const LANGUAGES = ['fr', 'en'] as const;
/** One of them. */
export type Language = (typeof LANGUAGES)[number];
/** Text given in both languages. */
export type Localized = Readonly<Record<Language, string>>;

/** Text with the language that it is in; null for a proper name that belongs to none. */
export interface LangString {
  readonly value: string;
  readonly lang: Language | null;
}

/** What is tried when nothing that was asked for is there. */
const FALLBACK: readonly Language[] = ['en', 'fr'];

/** Whether text is a well-formed BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/**
 * The language of the corpus that one tag finds, by RFC 4647 section 3.4 (look-up): subtags are dropped from the end
 * until one fits (`fr-CA` finds `fr`); null when none does.
 */
export function lookUp(tag: string): Language | null {
  const subtags = tag.toLowerCase().split('-');
  while (subtags.length > 0) {
    const found = LANGUAGES.find((language) => language === subtags.join('-'));
    if (found !== undefined) return found;
    subtags.pop();
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return null;
}

/** The languages of the corpus in the order asked, then the fallback, each once. */
export function preferredLanguages(tags: readonly string[]): Language[] {
  const found = tags.map(lookUp).filter((language) => language !== null);
  return [...new Set([...found, ...FALLBACK])];
}

/** The text in the first of the languages. */
export function localize(text: Localized, languages: readonly Language[]): LangString {
  const lang = languages[0] ?? 'en';
  return { value: text[lang], lang };
}
