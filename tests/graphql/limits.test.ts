// Documents over a limit are refused from their text alone, in linear time, before the costly rules of graphql-js.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate, type GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitsRule, type DocumentLimits } from '../../src/graphql/limits.js';

const LIMITS: DocumentLimits = { depth: 15, aliases: 30, fields: 500 };
const root = new URL('../../', import.meta.url);
const schema = buildSchema(
  readdirSync(new URL('schema/', root))
    .map((file) => readFileSync(new URL(`schema/${file}`, root), 'utf8'))
    .join('\n'),
);

/** The errors of the limits, then those of graphql-js, with generous limits unless told otherwise. */
function refusals(document: string, limits: Partial<DocumentLimits> = {}): readonly GraphQLError[] {
  return validate(schema, parse(document), [...specifiedRules, limitsRule({ ...LIMITS, ...limits })]);
}

/** Levels of `within`, around a leaf. */
function nested(levels: number, leaf = 'id'): string {
  return '{ territory(slug: "a") ' + '{ within '.repeat(levels - 2) + `{ ${leaf} }` + ' }'.repeat(levels - 1);
}

/** A fragment that spreads the next one twice, so many times. */
function doubling(times: number): string {
  const fragments = Array.from({ length: times }, (_, i) => `fragment F${i} on Release { ...F${i + 1} ...F${i + 1} }`);
  return `query Bomb { release { ...F0 } } ${fragments.join(' ')} fragment F${times} on Release { id }`;
}

/** Writes one selection, its spreads being written by the caller. */
type Write = (spread: (step: number) => string) => string;
const selection: fc.Arbitrary<Write> = fc.letrec<{ selection: Write }>((tie) => ({
  selection: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Write>(
      () => 'slug',
      () => 'a: slug',
    ),
    fc.nat(2).map(
      (step): Write =>
        (spread) =>
          spread(step),
    ),
    fc.tuple(fc.constantFrom('within', 'w: within', '...'), tie('selection')).map(
      ([name, inside]): Write =>
        (spread) =>
          `${name} { ${inside(spread)} }`,
    ),
  ),
})).selection;

/** What the rule measures of the first definition, told by refusing everything. */
function measures(document: string): (string | undefined)[] {
  return (['depth', 'aliases', 'fields'] as const).map((name) => {
    const generous = { depth: Infinity, aliases: Infinity, fields: Infinity };
    const [refusal] = validate(schema, parse(document), [limitsRule({ ...generous, [name]: -1 })]);
    return refusal?.message.split(',')[0];
  });
}

describe('limitsRule', () => {
  it('lets as many levels pass as are allowed, and none more', () => {
    expect(refusals(nested(15))).toEqual([]);
    expect(refusals(nested(16)).map(({ message }) => message)).toEqual([
      'The operation has 16 levels, the most under "territory"; at most 15 are allowed: ask for the deeper levels in another request, by the ids that this one gives',
    ]);
  });

  it('counts the levels of fragments where they are spread', () => {
    const document = `query Deep { territory(slug: "a") { ...A } } fragment A on Territory { within { within { id } } }`;
    expect(refusals(document, { depth: 4 })).toEqual([]);
    expect(refusals(document, { depth: 3 })[0]?.message).toMatch(/^Operation "Deep" has 4 levels/);
    expect(refusals('{ node(id: "a") { ... on Concept { ... { id } } } }', { depth: 2 })).toEqual([]);
  });

  it('lets as many aliases pass as are allowed, and none more', () => {
    const aliases = (count: number) =>
      `{ release { counts { ${Array.from({ length: count }, (_, i) => `a${i}: actors`).join(' ')} } } }`;
    expect(refusals(aliases(30))).toEqual([]);
    expect(refusals(aliases(31))[0]?.message).toMatch(/^The operation has 31 aliases, .* "release"; at most 30 are/);
  });

  it('counts the aliases and fields of a fragment each time that it is spread', () => {
    const document = '{ a: release { ...R } release { ...R ...R ...R } } fragment R on Release { b: id version }';
    expect(refusals(document, { aliases: 5, fields: 10 })).toEqual([]);
    expect(refusals(document, { aliases: 4 })[0]?.message).toMatch(/has 5 aliases, the most under "release"/);
    expect(refusals(document, { fields: 9 })[0]?.message).toMatch(/has 10 fields, the most under "release"/);
  });

  it('measures every definition, also a fragment that nothing spreads', () => {
    const document = `query A { release { id } } query B { release { id } } fragment F on Release { ${'id '.repeat(9)} }`;
    expect(refusals(document, { fields: 8 })[0]?.message).toMatch(/^Fragment "F" has 9 fields, the most under "id"/);
  });

  it('says TOO_EXPENSIVE, and where', () => {
    const [refusal, ...others] = refusals(`query One { release { id } }\n${nested(20).replace('{', 'query Two {')}`);
    expect(refusal?.extensions).toEqual({ code: 'TOO_EXPENSIVE' });
    expect(refusal?.locations).toEqual([{ line: 2, column: 1 }]);
    expect(others).toEqual([]);
  });

  it('exempts introspection from depth, but not from fields', () => {
    const introspection = getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true });
    expect(refusals(introspection, { depth: 1 })).toEqual([]);
    expect(refusals(introspection, { fields: 100 })).toHaveLength(1);
    expect(refusals(`{ __schema { types { name } } ${nested(16).slice(1)}`)).toHaveLength(1);
  });

  it('counts an alias that copies a piece of the schema ten-fold', () => {
    const types = (count: number) => Array.from({ length: count }, (_, i) => `t${i}: __type(name: "A") { name }`);
    expect(refusals(`{ ${types(30).join(' ')} }`)).toEqual([]);
    expect(refusals('{ a: __schema { b: types { c: fields { name } } } }')).toEqual([]);
    expect(refusals('{ a: __schema { b: types { c: fields { d: args { name } } } } }')[0]?.message).toMatch(
      /40 aliases/,
    );
    expect(
      refusals('{ __schema { types { ...T } } } fragment T on __Type { a: fields { name } }', { aliases: 9 }),
    ).toHaveLength(1);
  });

  it('refuses fragments that double a hundred times as fast as it measures one', () => {
    const start = performance.now();
    const errors = refusals(doubling(100));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Operation "Bomb" has over a million fields, the most under "release"; at most 500/),
    ]);
  });

  it('leaves fragments that hold themselves to the rule that knows them', () => {
    const errors = refusals('{ release { ...A } } fragment A on Release { ...B } fragment B on Release { id ...A }');
    expect(errors.map(({ message }) => message)).toEqual(['Cannot spread fragment "A" within itself via "B".']);
  });

  it('leaves unknown fragments to the rule that knows them', () => {
    expect(refusals('{ release { ...A } }').map(({ message }) => message)).toEqual(['Unknown fragment "A".']);
  });

  it('keeps the costly rules away from a document that is over', () => {
    const start = performance.now();
    const errors = refusals(`{ release { ${'id '.repeat(20_000)} nonsense } }`);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(errors).toHaveLength(1);
  });

  it('measures a document with fragments as the same one with all of them written out', () => {
    fc.assert(
      fc.property(fc.array(fc.array(selection, { maxLength: 3 }), { minLength: 4, maxLength: 4 }), (bodies) => {
        // A fragment spreads only later ones, so that there is no cycle.
        const body = (at: number, spread: (at: number) => string): string =>
          `{ id ${(bodies[at] ?? []).map((write) => write((step) => spread(at + 1 + step))).join(' ')} }`;
        const named = (at: number): string => body(at, (to) => `...F${to}`);
        const inline = (at: number): string => body(at, (to) => `... ${inline(to)}`);
        const fragments = Array.from({ length: 8 }, (_, i) => `fragment F${i + 1} on Territory ${named(i + 1)}`);
        expect(measures(`${named(0)} ${fragments.join(' ')}`)).toEqual(measures(inline(0)));
      }),
    );
  });
});
