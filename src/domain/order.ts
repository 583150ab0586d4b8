// Every order as one ascending string per item, id included, so that a page is a range of keys in either store and a
// cursor stays valid in the next release.
import type { Controversy } from './controversy.js';
import type { Language } from './language.js';
import type { PartialDate } from './partial-date.js';
import { sortKey } from './text.js';

/** Orders of entities. */
export type EntityOrder = 'LABEL' | 'IMPORTANCE' | 'ARTICLES';
/** Orders of articles. */
export type ArticleOrder = 'NEWEST' | 'OLDEST' | 'TITLE';
/** The one order of communities. */
export type CommunityOrder = 'SIZE';
/** Orders of statements. */
export type StatementOrder = 'SOURCES' | 'OLDEST' | 'NEWEST';
/** Orders of evidence; POSITION is that of the article. */
export type EvidenceOrder = 'OLDEST' | 'NEWEST' | 'YEAR' | 'POSITION';

/** Stands between a key and the id; sorts before all that folded text can hold. */
export const SEPARATOR = '\t';
/** Counts above this order alike. */
export const HIGHEST_COUNT = 9_999_999;
/** Sorts after every key. */
export const LAST_KEY = '\uffff';

const withId = (key: string, id: string): string => key + SEPARATOR + id;

/** A count as text of fixed width, the highest first. */
export function descending(count: number): string {
  return String(HIGHEST_COUNT - Math.min(count, HIGHEST_COUNT)).padStart(7, '0');
}

/** A count as text of fixed width, the lowest first. */
export function ascending(count: number): string {
  return String(Math.min(count, HIGHEST_COUNT)).padStart(7, '0');
}

/** Importance is told apart to this many parts of one. */
const IMPORTANCE_PARTS = 1e12;

/** Importance, from 0 to 1, as text of fixed width, the highest first. */
export function mostImportant(importance: number): string {
  const parts = Math.round(Math.min(Math.max(importance, 0), 1) * IMPORTANCE_PARTS);
  return String(IMPORTANCE_PARTS - parts).padStart(13, '0');
}

/** A date as text, the earliest first; it stands for its first day, the less precise first. */
export function oldest(date: PartialDate): string {
  return date;
}

/** A date as text, the latest first: the exact reverse of `oldest`. */
export function newest(date: PartialDate): string {
  return date.replace(/\d/g, (digit) => String(9 - Number(digit))) + '~';
}

/** Key of the order LABEL or TITLE. */
export function textKey(text: string, id: string): string {
  return withId(sortKey(text), id);
}

/** Key of the orders ARTICLES and SOURCES: most first. */
export function countKey(count: number, id: string): string {
  return withId(descending(count), id);
}

/** Key of the order IMPORTANCE: most important first. */
export function importanceKey(importance: number, id: string): string {
  return withId(mostImportant(importance), id);
}

/** Key of the order OLDEST. */
export function oldestKey(date: PartialDate, id: string): string {
  return withId(oldest(date), id);
}

/** Key of the order NEWEST. */
export function newestKey(date: PartialDate, id: string): string {
  return withId(newest(date), id);
}

/** Key of the order YEAR: earliest first, unknown last. */
export function yearKey(year: number | null, id: string): string {
  return withId(year === null ? '~' : ascending(year), id);
}

/** Key of a mention: most often first, unknown counts last; `other` is the end that is listed. */
export function mentionKey(count: number | null, other: string): string {
  return withId(count === null ? '~' : descending(count), other);
}

/** Balance is told apart to this many parts of one. */
const BALANCE_PARTS = 1_000_000;

/** Key of controversies, their sides in order: most balanced first, then most sources, then id. */
export function controversyKey({ id, sides }: Pick<Controversy, 'id' | 'sides'>): string {
  const [most, least] = [sides[0]?.sourceCount ?? 1, sides.at(-1)?.sourceCount ?? 0];
  const sources = sides.reduce((sum, { sourceCount }) => sum + sourceCount, 0);
  const balance = String(BALANCE_PARTS - Math.floor((least * BALANCE_PARTS) / most)).padStart(7, '0');
  return withId(balance + descending(sources), id);
}

/** Key of the order POSITION. */
export function positionKey(position: number, id: string): string {
  return withId(ascending(position), id);
}

/** Key of the order SIZE: communities stand in it from the start, so that their place is it. */
export function communityKey(place: number, id: string): string {
  return withId(ascending(place), id);
}

/** Names an order in a cursor; LABEL depends on the language. */
export function orderTag(noun: string, order: string, language?: Language): string {
  return [noun, order, ...(language === undefined ? [] : [language])].join('.');
}
