// Variables as people type them.
import { parseType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { declaredVariables, valueOf } from '../../src/graphql/variable.js';

describe('the variables of a document', () => {
  it('are those of all its operations', () => {
    const declared = declaredVariables('query A($a: Int!) { x } query B($b: [ID!] = []) { x } fragment F on Q { x }');
    expect([...(declared ?? []).keys()]).toEqual(['a', 'b']);
  });

  it('are unknown when it cannot be parsed', () => {
    expect(declaredVariables('{')).toBe(null);
  });
});

describe('the value of a text', () => {
  it.each([
    ['5', 'Int!', 5],
    ['5', 'ID', '5'],
    ['true', 'Boolean', true],
    ['true', 'String', 'true'],
    ['null', 'Int', null],
    ['[brand] of a place', 'String!', '[brand] of a place'],
    ['["a", "b"]', '[ID!]!', ['a', 'b']],
    ['concept:a', '[ID!]!', 'concept:a'],
    ['2011', '[String!]', '2011'],
    ['2011', 'PartialDate', '2011'],
    ['PERSON', '[ActorKind!]', 'PERSON'],
    ['[PERSON]', '[ActorKind!]', undefined],
    ['["PERSON"]', '[ActorKind!]', ['PERSON']],
    ['{"ids": ["a"]}', 'EntityFilter', { ids: ['a'] }],
    ['{"ids"', 'EntityFilter', undefined],
    ['five', 'Float', undefined],
    ['', 'Int', undefined],
    ['', 'String', ''],
  ])('%s as %s is %j', (text, type, value) => {
    expect(valueOf(text, parseType(type))).toEqual(value);
  });

  it('is the text itself where nothing is declared', () => {
    expect(valueOf('5', undefined)).toBe('5');
  });
});
