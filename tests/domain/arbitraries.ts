// What fast-check draws for the tests of the domain: slugs, ids, dates, and text of every script.
import fc from 'fast-check';

/** A slug, mostly short. */
export const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'));

/** The id of a concept, an actor or a territory. */
export const entityId = fc
  .tuple(fc.constantFrom('concept', 'actor', 'territory'), slug)
  .map(([kind, key]) => `${kind}:${key}` as const);

/** The id of an article. */
export const articleId = slug.map((key) => `article:${key}` as const);

/** A predicate, or a word that looks like one. */
export const predicate = fc.constantFrom('CONTRIBUTES_TO', 'HINDERS', 'FUNDED_BY', 'UNHEARD_OF');

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** Dates that exist, as precise as a year, a month or a day, often close to each other. */
export const partialDate = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2019, max: 2021 })),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) => [digits(year, 4), digits(month, 2), digits(day, 2)].slice(0, parts).join('-'));

/** Text of any script: ASCII, whole graphemes, lone surrogates and all. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'É',
        'é',
        'œ',
        'Æ',
        'ß',
        'ẞ',
        'İ',
        'ı',
        'Σ',
        '’',
        '´',
        '‑',
        '\u00a0',
        '\t',
        ' ',
        '😀',
        '\ud800',
        'ﬁ',
        '\u0301',
        '\uffff',
      ),
    )
    .map((units) => units.join('')),
);
