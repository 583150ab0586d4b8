// Ids are made and taken apart in one place: what is made is well formed, and nothing that a client sends makes it throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceId, ID_KINDS, idKind, resourceId, SLUG, slugOf, statementId, tripleOf } from '../../src/domain/id.js';
import { anyText, articleId, entityId, predicate, slug } from './arbitraries.js';

const triple = fc.record({ subject: entityId, predicate, object: entityId });

/** A well-formed id, whole or with one character taken out, put in or changed. */
const nearlyAnId = fc
  .tuple(
    fc.oneof(
      entityId,
      articleId,
      triple.map(statementId),
      fc.tuple(articleId, triple.map(statementId)).map(([article, statement]) => evidenceId(article, statement)),
    ),
    fc.nat(),
    fc.constantFrom('keep', 'remove', 'insert', 'replace'),
    fc.oneof(fc.constantFrom(':', '/', '-', 'A', ' ', '\n', 'é', '_'), fc.string({ minLength: 1, maxLength: 1 })),
  )
  .map(([id, place, change, character]) => {
    const at = place % id.length;
    if (change === 'keep') return id;
    return id.slice(0, at) + (change === 'remove' ? '' : character) + id.slice(change === 'insert' ? at : at + 1);
  });

describe('ids', () => {
  it('finds the kind and the slug that a resource id was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom('concept', 'actor', 'territory', 'article'), slug, (kind, key) => {
        const id = resourceId(kind, key);
        expect(idKind(id)).toBe(kind);
        expect(slugOf(id)).toBe(key);
      }),
    );
  });

  it('finds the triple that a statement id was made of', () => {
    fc.assert(
      fc.property(triple, (parts) => {
        const id = statementId(parts);
        expect(idKind(id)).toBe('statement');
        expect(tripleOf(id)).toEqual(parts);
      }),
    );
  });

  it('names evidence by the slug of its article and the whole triple', () => {
    expect(evidenceId('article:a-2020-b', 'statement:actor:x/FUNDED_BY/actor:y')).toBe(
      'evidence:a-2020-b/actor:x/FUNDED_BY/actor:y',
    );
    fc.assert(
      fc.property(articleId, triple, (article, parts) => {
        const id = evidenceId(article, statementId(parts));
        expect(idKind(id)).toBe('evidence');
        expect(tripleOf(id)).toBeNull();
      }),
    );
  });

  it('gives every triple and article an id of its own', () => {
    fc.assert(
      fc.property(triple, triple, articleId, articleId, (one, other, article, second) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(statementId(one) === statementId(other)).toBe(same);
        const [a, b] = [evidenceId(article, statementId(one)), evidenceId(second, statementId(other))];
        expect(a === b).toBe(same && article === second);
      }),
    );
  });

  it('never throws, and finds a kind only where the text begins with it', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyAnId, anyText), (text) => {
        const kind = idKind(text);
        const found = tripleOf(text);
        if (kind !== null) {
          expect(ID_KINDS).toContain(kind);
          expect(text.startsWith(`${kind}:`)).toBe(true);
          expect(text).toMatch(/^[\x21-\x7e]+$/);
        }
        if (found !== null) expect(statementId({ ...found })).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '',
    'concept',
    'concept:',
    'conceptx',
    'articles',
    ':talents',
    'Concept:talents',
    'concept:Talents',
    'concept:talents ',
    ' concept:talents',
    'concept:talents\n',
    'concept:-talents',
    'concept:talents-',
    'concept:two--hyphens',
    'concept:été',
    'concept:a/b',
    'concept:a:b',
    'unknown:talents',
    'statement:concept:a',
    'statement:concept:a/HINDERS',
    'statement:concept:a/hinders/concept:b',
    'statement:article:a/HINDERS/concept:b',
    'statement:concept:a/HINDERS/concept:b/',
    'statement:a/HINDERS/b',
    'evidence:concept:a/HINDERS/concept:b',
    'evidence:/concept:a/HINDERS/concept:b',
    'evidence:article:x/concept:a/HINDERS/concept:b',
  ])('holds %j to be malformed', (id) => {
    expect(idKind(id)).toBeNull();
  });

  it('takes slugs of up to 120 characters', () => {
    expect(SLUG.test('a'.repeat(120))).toBe(true);
    expect(idKind(`concept:${'a'.repeat(120)}`)).toBe('concept');
    expect(idKind(`concept:${'a'.repeat(121)}`)).toBeNull();
  });

  it('takes the longest ids that the longest slugs can make, and answers fast for any longer text', () => {
    const longest = 'a'.repeat(120);
    const statement = statementId({
      subject: `concept:${longest}`,
      predicate: 'CONTRIBUTES_TO',
      object: `concept:${longest}`,
    });
    expect(idKind(statement)).toBe('statement');
    expect(idKind(evidenceId(`article:${longest}`, statement))).toBe('evidence');
    expect(idKind(`statement:concept:${'a-'.repeat(1_000_000)}`)).toBeNull();
  });
});
