// The order of results, as one whole number per candidate, so that both stores tell the same.
//
// Names before descriptions; exact before prefix before stem before fuzzy; label before other label; then the name of
// which most was asked. A name that is as a whole what was asked, but for order, number and gender, stands just below
// the exact one: who asks for "marques territoriales" means the concept, not a title that holds both words.
import { hitKey, type SearchHit } from '../../domain/search.js';
import type { Candidate, CandidateName } from './candidate.js';
import { QUALITY, type SoughtWord } from './vocabulary.js';

/** What the first digit of a score says. */
const BAND = {
  SAME: 9,
  LIGHT: 8,
  EXACT: 7,
  PREFIX: 6,
  STEM: 5,
  /** All words without a typo, but in several names; or initials. */
  NAMES: 4,
  /** A whole name but for typos. */
  WHOLE_FUZZY: 3,
  FUZZY: 2,
  /** Some words only in a description. */
  DESCRIBED: 1,
  DESCRIBED_FUZZY: 0,
} as const;

/** What a candidate is worth: its score, and the names that earn it. */
interface Worth {
  readonly score: number;
  readonly units: number[];
}
/** Scores what one name holds; null when that is not all that counts. */
type ScoreName = (name: CandidateName, counted: readonly number[]) => number | null;

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
const percent = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(99, Math.floor((99 * part) / whole));

function bandOf({ whole, quality, letters, place }: CandidateName, counted: readonly number[]): number | null {
  if (whole === 'SAME') return BAND.SAME;
  if (whole === 'LIGHT') return BAND.LIGHT;
  const worst = counted.length === 0 ? 0 : Math.min(...counted.map((at) => quality[at] ?? 0));
  if (worst === QUALITY.EXACT) return BAND.EXACT;
  if (worst === QUALITY.PREFIX) return BAND.PREFIX;
  if (worst === QUALITY.STEM) return BAND.STEM;
  if (whole === 'INITIALS') return BAND.NAMES;
  if (worst === 0) return null;
  return sum(counted.map((at) => letters[at] ?? 0)) >= place.letters ? BAND.WHOLE_FUZZY : BAND.FUZZY;
}

/** band, label or other label, mean quality, how much of the name was asked, whether its first word was. */
const scoreFound: ScoreName = (name, counted) => {
  const band = bandOf(name, counted);
  if (band === null) return null;
  const same = band === BAND.SAME;
  const quality = same ? 99 : percent(sum(counted.map((at) => name.quality[at] ?? 0)), QUALITY.EXACT * counted.length);
  const cover = same ? 99 : percent(sum(counted.map((at) => name.letters[at] ?? 0)), name.place.letters);
  return band * 1e6 + (name.place.field === 'LABEL' ? 9e5 : 0) + quality * 1e3 + cover * 10 + (name.first ? 9 : 0);
};

/** What is being typed: whether the name begins so, then its band, label or other label; importance does the rest. */
const scoreCompletion: ScoreName = (name, counted) => {
  const label = name.place.field === 'LABEL' ? 4e5 : 0;
  if (name.whole === 'BEGINS') return BAND.LIGHT * 1e6 + label;
  const band = bandOf(name, counted);
  if (band === null) return null;
  // A word that is there already is no better than one that it may become.
  const typed = band === BAND.EXACT || band === BAND.LIGHT ? BAND.PREFIX : band;
  return typed * 1e6 + (name.first ? 5e5 : 0) + label;
};

/** The quality of each word in the best of a candidate's names. */
function inNames({ names }: Candidate, words: number): number[] {
  const best = new Array<number>(words).fill(0);
  for (const { quality } of names.values()) quality.forEach((each, at) => (best[at] = Math.max(best[at] ?? 0, each)));
  return best;
}

const isWhole = ({ names }: Candidate): boolean => [...names.values()].some(({ whole }) => whole !== null);

/** Which of so many words a candidate holds anywhere. */
function heldWords(candidate: Candidate, words: number): boolean[] {
  const named = inNames(candidate, words);
  return candidate.described.map((described, at) => described > 0 || (named[at] ?? 0) > 0);
}

/** How many of so many words a candidate holds anywhere; all when one of its names is what was asked. */
export function matchedWords(candidate: Candidate, words: number): number {
  return isWhole(candidate) ? words : heldWords(candidate, words).filter(Boolean).length;
}

/** The words of a question that a candidate does not hold, those that nothing stands for among them. */
function missingWords(candidate: Candidate, words: readonly SoughtWord[], asked: readonly string[]): string[] {
  if (isWhole(candidate)) return [];
  const held = heldWords(candidate, words.length);
  const found = new Set(words.filter((_, at) => held[at]).map((word) => word.asked));
  return asked.filter((word) => !found.has(word));
}

/** What words that are spread over several texts are worth. */
function scoreSpread(candidate: Candidate, named: readonly number[], counted: readonly number[]): number {
  const best = counted.map((at) => Math.max(named[at] ?? 0, candidate.described[at] ?? 0));
  const inName = counted.filter((at) => (named[at] ?? 0) > 0).length;
  const fuzzy = Math.min(...best) < QUALITY.STEM;
  const [inNamesBand, described] = fuzzy ? [BAND.FUZZY, BAND.DESCRIBED_FUZZY] : [BAND.NAMES, BAND.DESCRIBED];
  const band = inName === counted.length ? inNamesBand : described;
  const share = Math.floor((9 * inName) / counted.length);
  return band * 1e6 + share * 1e5 + percent(sum(best), QUALITY.EXACT * counted.length) * 1e3;
}

function worthOf(candidate: Candidate, words: number, scoreName: ScoreName): Worth | null {
  const named = inNames(candidate, words);
  const counted = named.flatMap((quality, at) => (quality > 0 || (candidate.described[at] ?? 0) > 0 ? [at] : []));
  const scores = [...candidate.names].map(([unit, name]) => ({ unit, score: scoreName(name, counted) ?? -1 }));
  const score = scores.reduce((highest, each) => Math.max(highest, each.score), -1);
  if (score >= 0) {
    const best = scores.filter((each) => each.score === score).map(({ unit }) => unit);
    return { score, units: best.sort((a, b) => a - b) };
  }
  return counted.length === 0 ? null : { score: scoreSpread(candidate, named, counted), units: [] };
}

/**
 * Orders candidates: those that hold all words; when none does, those that hold the most. What holds a part of the words is
 * worth that part. With `completing`, names alone count.
 * @param words those that were sought
 * @param asked those of the question
 */
export function rank(
  candidates: Iterable<Candidate>,
  words: readonly SoughtWord[],
  asked: readonly string[],
  completing: boolean,
): SearchHit[] {
  const all = [...candidates].map((candidate) => ({ candidate, matched: matchedWords(candidate, words.length) }));
  const most = all.reduce((highest, { matched }) => Math.max(highest, matched), 0);
  const hits: SearchHit[] = [];
  for (const { candidate, matched } of all) {
    if (matched < most || (matched === 0 && !isWhole(candidate))) continue;
    const worth = worthOf(candidate, words.length, completing ? scoreCompletion : scoreFound);
    if (worth === null || (completing && worth.units.length === 0)) continue;
    const { id, importance } = candidate;
    const missing = missingWords(candidate, words, asked);
    const score = Math.floor((worth.score * (asked.length - missing.length)) / asked.length);
    hits.push({ id, score, units: worth.units, missing, key: hitKey(score, importance, id) });
  }
  return hits.sort((a, b) => (a.key < b.key ? -1 : 1));
}
