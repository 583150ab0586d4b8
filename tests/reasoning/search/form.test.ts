// Forms of words and names.
import { describe, expect, it } from 'vitest';
import { initials, lighten, lightened, squeezed, stemKeys } from '../../../src/reasoning/search/form.js';
import { tokenize } from '../../../src/reasoning/search/token.js';

const tokens = (text: string) => tokenize(text).tokens;

describe('forms', () => {
  it.each([
    ['marques', 'marque'],
    ['territoriales', 'territorial'],
    ['territoriaux', 'territorial'],
    ['reseaux', 'reseau'],
    ['lieux', 'lieu'],
    ['engagees', 'engage'],
    ['culturelles', 'culturel'],
    ['strategies', 'strategy'],
    ['cities', 'city'],
    ['businesses', 'business'],
    ['pmes', 'pme'],
  ])('lets %s meet %s', (one, other) => {
    expect(lighten(one)).toBe(lighten(other));
  });

  it('keeps numbers and short words as they are', () => {
    expect(['2013', 'b2bs', 'ans', 'bus'].map(lighten)).toEqual(['2013', 'b2bs', 'ans', 'bus']);
  });

  it.each([
    ['attractivité', 'ATTRACTIVITÉS'],
    ['engagé', 'engagées'],
    ['attractive', 'attraction'],
    ['branding', 'branded'],
  ])('gives %s and %s a stem in common', (one, other) => {
    const keys = stemKeys(one);
    expect(stemKeys(other).some((key) => keys.includes(key))).toBe(true);
  });

  it('names a whole name whatever parts its words', () => {
    expect(squeezed(tokens('L’Aubrac, tiers-lieux'))).toBe(squeezed(tokens('aubrac tiers lieux')));
    expect(lightened(tokens('la marque des territoires'))).toBe(lightened(tokens('territoire marque')));
    expect(lightened(tokens('of the'))).toBe('~of the');
  });

  it('takes the initials of three words or more', () => {
    expect(initials(tokens('gestion prévisionnelle des emplois et des compétences'))).toBe('@gpec');
    expect(initials(tokens('marque de territoire'))).toBeNull();
  });
});
