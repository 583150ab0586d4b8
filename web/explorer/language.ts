// The language of the page: remembered, else the browser's; its texts, numbers and dates.
import { chooseLanguage, chosenLanguage, type Language } from '../shared/choice.js';
import { en, type Texts } from './texts/en.js';
import { fr } from './texts/fr.js';

const ALL: Readonly<Record<Language, Texts>> = { fr, en };
/** How numbers and dates are written: the English of the texts is that of Europe. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' };

let current: Language = chosenLanguage();
document.documentElement.lang = current;

/** The language of the page. */
export const language = (): Language => current;
/** The other one. */
export const otherLanguage = (): Language => (current === 'fr' ? 'en' : 'fr');
/** The texts of the page in its language. */
export const texts = (): Texts => ALL[current];
/** The texts in the other language, for the button that leads to it. */
export const otherTexts = (): Texts => ALL[otherLanguage()];

/** Makes the page speak the other language from its next view on, and remembers it. */
export function switchLanguage(): void {
  current = otherLanguage();
  document.documentElement.lang = current;
  chooseLanguage(current);
}

/** A name before what it names, with the colon of the language. */
export const named = (name: string): string => name + ALL[current].colon;

/** A number as the language writes it. */
export const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(LOCALES[current], options).format(value);

/** A share from 0 to 1 as a percentage. */
export const percent = (value: number): string => number(value, { style: 'percent', maximumFractionDigits: 1 });

/** A year, a month or a day, as precise as it is given. */
export function date(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(LOCALES[current], day === undefined ? options : { ...options, day: 'numeric' }).format(
    at,
  );
}

/** One of two texts, by how the language counts; `#` stands for the number. */
export function counted(value: number, [one, other]: readonly [string, string]): string {
  const rule = new Intl.PluralRules(current).select(value);
  return (rule === 'one' ? one : other).replace('#', number(value));
}
