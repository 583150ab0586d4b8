// Words of a text: where they stand, what elision, compounds and initials become.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/reasoning/search/token.js';
import { anyText } from '../../domain/arbitraries.js';

const words = (text: string): string[] => tokenize(text).tokens.map(({ word }) => word);
const compounds = (text: string): string[] => tokenize(text).compounds.map(({ word }) => word);

describe('tokenize', () => {
  it('folds words and says where they stand in the text as it is', () => {
    const text = '  Œuvre «Été» 2013';
    expect(words(text)).toEqual(['oeuvre', 'ete', '2013']);
    expect(tokenize(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Œuvre', 'Été', '2013']);
  });

  it('keeps accents that stand apart and marks that nobody sees within a word', () => {
    expect(words('attractivite\u0301 terri\u00adtoire')).toEqual(['attractivite', 'territoire']);
  });

  it.each(["l'attractivité", 'L’attractivité', 'lʼattractivité', 'qu`attractivité', 'd´attractivité'])(
    'drops what is elided: %s',
    (text) => {
      expect(words(text)).toEqual(['attractivite']);
    },
  );

  it('drops what English leaves after an apostrophe, and keeps what is no elision', () => {
    expect(words('Brittany’s brand can’t')).toEqual(['brittany', 'brand', 'can']);
    expect(words('aujourd’hui')).toEqual(['aujourd', 'hui']);
    expect(compounds('aujourd’hui')).toEqual(['aujourdhui']);
  });

  it('joins compounds and initials', () => {
    expect(compounds('tiers-lieux et Savoie‑Mont-Blanc, R&D')).toEqual(['tierslieux', 'savoiemontblanc', 'rd']);
    expect(words('la R.S.E. et le C.N.R.S')).toEqual(['la', 'rse', 'et', 'le', 'cnrs']);
    expect(compounds('un site.fr et - rien')).toEqual([]);
  });

  it('takes apart any text into words in order, none of them empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, word } of tokenize(text).tokens) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).toMatch(/^[\p{L}\p{N}\ufffd]{1,40}$/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
