// What is asked, taken apart: the words that are needed, what else each may be written as, and the whole as one name.
import { contentOf, initialsTerm, lightened, squeezed, stemKeys } from './form.js';
import { tokenize, type Token, type Tokens } from './token.js';

/** Units of a question that are read; what is beyond is not. */
const LONGEST = 400;
/** Words of a question that are sought, small ones left out; what is beyond is not. */
export const MOST_WORDS = 12;
/** Letters from which a word is sought as a beginning too. */
const BEGINNING = 3;

/** How a name as a whole answers a question. */
export type WholeMatch = 'SAME' | 'BEGINS' | 'LIGHT' | 'INITIALS';

/** The terms of whole names that answer a question, and how. */
export type WholeTerms = ReadonlyMap<string, WholeMatch>;

/** One word that is needed. */
export interface QuestionWord {
  readonly word: string;
  readonly stems: readonly string[];
  /** Longer words that it may be a part of: compounds, and itself with its neighbours. */
  readonly joined: readonly string[];
  /** Whether it is sought as a beginning too. */
  readonly begins: boolean;
}

/** What is asked. */
export interface Question {
  /** Each once; small words only when there are no others. */
  readonly words: readonly QuestionWord[];
  /** Terms of whole names: what it is but for order, number, gender and small words; what it may be the initials of. */
  readonly whole: WholeTerms;
  /** What the terms of names begin with that begin so; null unless it is being typed. */
  readonly begun: string | null;
}

/** Takes a question apart, whatever it holds. With `typing`, its last word may still be incomplete. */
export function readQuestion(text: string, typing: boolean): Question {
  const asked = text.slice(0, LONGEST);
  const parts = tokenize(asked);
  const { tokens } = parts;
  const last = typing ? tokens.at(-1) : undefined;
  const content = contentOf(tokens).filter((token) => token !== last);
  const needed = last === undefined ? content.slice(0, MOST_WORDS) : [...content.slice(0, MOST_WORDS - 1), last];
  const words = new Map<string, QuestionWord>();
  for (const token of needed) {
    words.set(token.word, {
      word: token.word,
      stems: stemsAsked(asked.slice(token.start, token.end)),
      joined: joinedWith(token, parts),
      begins: token === last || token.word.length >= BEGINNING,
    });
  }
  return { words: [...words.values()], whole: wholeOf(tokens), begun: typing ? squeezed(tokens) : null };
}

function wholeOf(tokens: readonly Token[]): WholeTerms {
  const short = initialsOf(tokens);
  return new Map<string, WholeMatch>([
    ...(short === null ? [] : [[short, 'INITIALS'] as const]),
    [lightened(tokens), 'LIGHT'],
    [squeezed(tokens), 'SAME'],
  ]);
}

/** The compounds that a token is in, and what it makes with the word before or after. */
function joinedWith(token: Token, { tokens, compounds }: Tokens): string[] {
  const at = tokens.indexOf(token);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const inside = compounds.filter(({ from, to }) => from <= at && at < to).map(({ word }) => word);
  const pairs = [
    ...(before === undefined ? [] : [before.word + token.word]),
    ...(after === undefined ? [] : [token.word + after.word]),
  ];
  return [...new Set([...inside, ...pairs])];
}

/** The term of the names that a question may be the initials of: one word, or letters apart (`R.S.E.`, `R S E`). */
function initialsOf(tokens: readonly Token[]): string | null {
  const letters = tokens.map(({ word }) => word).join('');
  const apart = tokens.length === 1 || tokens.every(({ word }) => word.length === 1);
  return apart && letters.length >= 3 && letters.length <= 8 ? initialsTerm(letters) : null;
}

/**
 * The stems of a word as it is asked. French stems of words in -ité go by their accent: who leaves it out is taken to mean
 * it, so that `creativite` finds what `créativité` finds.
 */
function stemsAsked(word: string): string[] {
  const stems = stemKeys(word);
  if (!/^[a-z]{3,}ites?$/i.test(word)) return stems;
  return [...new Set([...stems, ...stemKeys(word.replace(/ite(s?)$/i, 'ité$1'))])];
}
