// The fields that entries are made of, each with its rule; a message says what would do.
import { z } from 'zod';
import { doiKey, urlKey } from '../domain/article.js';
import { SLUG } from '../domain/id.js';
import { HIGHEST_COUNT } from '../domain/order.js';
import { isPartialDate } from '../domain/partial-date.js';
import { isUnit, COUNTED_UNITS, UNITS } from './unit.js';

/** A mapping with these fields and no other. */
export function mapping<S extends z.core.$ZodShape>(shape: S) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `is no field here; the fields are ${known}` : `a mapping of ${known}`,
  });
}

/**
 * One line of text, its ends trimmed. Half a surrogate pair is no text, and a store would change it; no text may stand
 * after the last key of lists.
 */
export const text = z
  .string()
  .refine(
    (value) => /^[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+$/u.test(value) && value === value.trim(),
    'is no text; give one line, without space around it or control characters',
  )
  // Editors do not all read \p{…}.
  .meta({ pattern: String.raw`^(?!\s)[^\u0000-\u001f\u007f-\u009f]+(?<!\s)$` });

/** Text in both languages. */
export const localized = mapping({
  fr: text.describe('In French.'),
  en: text.describe('In English.'),
});

/** A slug of any noun. */
export const slug = z
  .string()
  .regex(SLUG, 'is no slug; give words of lower-case ASCII letters and digits joined by single "-"');

/** The id of an entity. */
export const entity = z
  .string()
  .regex(
    new RegExp(`^(?:concept|actor|territory):${SLUG.source.slice(1)}`),
    'names no entity; give concept:SLUG, actor:SLUG or territory:SLUG',
  );

const YEAR = 'is no year; give 1 to 9999';

/** A year. */
export const year = z.int(YEAR).min(1, YEAR).max(9999, YEAR);

const COUNT = `is no count; give 1 to ${HIGHEST_COUNT}, or leave it out`;

/** A number of occurrences. */
export const count = z.int(COUNT).min(1, COUNT).max(HIGHEST_COUNT, COUNT);

const SHARE = 'is no share; give 0 to 1 (21 % is 0.21)';

/** A proportion. */
export const share = z.number().min(0, SHARE).max(1, SHARE);

/** What a quantity is counted in. */
export const unit = z
  .string()
  .refine(isUnit, `is no unit; give an ISO 4217 code or one of ${COUNTED_UNITS.join(', ')}`)
  .meta({ enum: [...UNITS] });

/** A date as precise as the source gives it. */
export const partialDate = z
  .string()
  .refine(isPartialDate, 'is no date; give one that exists as "YYYY", "YYYY-MM" or "YYYY-MM-DD"')
  .meta({ pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` });

const WEB = String.raw`^https?://\S+$`;

/** The address of a page. */
export const url = z
  .string()
  .refine((value) => new RegExp(WEB).test(value) && urlKey(value) !== null, 'is no address; give http(s)://…')
  .meta({ pattern: WEB });

/** A DOI without its resolver. */
export const doi = z
  .string()
  .refine(
    (value) => value.startsWith('10.') && doiKey(value) !== null,
    'is no DOI; give it from "10." on, without https://doi.org/',
  )
  .meta({ pattern: String.raw`^10\.\d{4,9}/\S+$` });

/** What the IRIs of all things begin with. */
export const iriBase = z
  .string()
  .refine(
    (value) => new RegExp(WEB).test(value) && URL.canParse(value) && /[/#]$/.test(value),
    'is no base of IRIs; give http(s)://… ending in / or #',
  )
  .meta({ pattern: String.raw`^https?://\S+[/#]$` });

/** A moment in UTC. */
export const instant = z.iso.datetime('is no moment; give one that exists as "YYYY-MM-DDThh:mm:ssZ"');

/** The identifier of a licence. */
export const license = z
  .string()
  .regex(/^[A-Za-z0-9.+-]+$/, 'is no licence; give its SPDX identifier, such as CC-BY-4.0');
