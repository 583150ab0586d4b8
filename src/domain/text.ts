// Text made comparable: folded for matching and sorting, so that JavaScript and Cypher order it alike.

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Without case, accents, ligatures and kinds of apostrophe or hyphen; white space is one space. */
export function fold(text: string): string {
  return text
    .replaceAll('\u00b4', "'") // an acute accent that stands alone would come apart as a space and a mark
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Index keys of a database have a limit; what is beyond this many characters does not order. */
const LONGEST = 400;

/**
 * Folded text as a sort key. Neo4j compares code points and JavaScript UTF-16 units; the two agree once nothing is left
 * outside the Basic Multilingual Plane.
 */
export function sortKey(text: string): string {
  return fold(text)
    .replace(/[\u{10000}-\u{10ffff}]|\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST);
}
