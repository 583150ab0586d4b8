// Bytes of any kind become a value or faults with lines, never an exception.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.js';
import { parseYaml } from '../../src/corpus/parse.js';
import { type CorpusFile, readCorpus } from '../../src/corpus/read.js';

const bytes = (text: string): Buffer => Buffer.from(text);
const ARTICLE = 'articles/le-goff-2019-attractivite.yaml';
const { files } = await readCorpus('tests/fixtures/small');

/** Checks the small corpus with other bytes in one file. */
function checkWith(file: string, changed: Uint8Array) {
  const result = parseYaml(changed);
  const parsed = 'faults' in result ? null : result;
  if ('faults' in result) for (const { line } of result.faults) expect(line).toBeGreaterThan(0);
  return checkCorpus(files.map((each): CorpusFile => (each.file === file ? { ...each, parsed } : each))).problems;
}

describe('parseYaml', () => {
  it('knows the line of each part, and of what is around a missing one', () => {
    const parsed = parseYaml(
      bytes('- slug: a\n  name:\n    fr: un\n    en: one\n- slug: b\n  list:\n    - x\n    - y\n'),
    );
    if ('faults' in parsed) throw new Error('no fault was expected');
    const paths = [[], [0], [0, 'name'], [0, 'name', 'en'], [0, 'name', 'de'], [1], [1, 'list', 1], [7, 'slug']];
    expect(paths.map(parsed.lineOf)).toEqual([1, 1, 2, 4, 2, 5, 8, 1]);
  });

  it('finds the first line that is no UTF-8', () => {
    const broken = Buffer.concat([bytes('a: é\nb: œ\nc: '), Buffer.from([0xc3, 0x0a]), bytes('d: é\n')]);
    expect(parseYaml(broken)).toMatchObject({ faults: [{ line: 3 }] });
    expect(parseYaml(Buffer.from([0x61, 0x3a, 0x20, 0xe2, 0x82]))).toMatchObject({ faults: [{ line: 1 }] });
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(parseYaml(bytes('\ufeffslug: a\n'))).toMatchObject({ value: { slug: 'a' } });
  });

  it('refuses aliases before they grow', () => {
    const levels = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(9)}*l${at}]`);
    expect(parseYaml(bytes(`l0: &l0 lol\n${levels.join('\n')}\n`))).toMatchObject({ faults: [{ line: 2 }] });
  });

  it('refuses what is nested too deeply', () => {
    const result = parseYaml(bytes('['.repeat(100_000)));
    expect(result).toMatchObject({ faults: [{ line: 1 }] });
  });

  it.each(['a: 1\na: 2\n', 'a: !!js/function x\n', '--- a\n--- b\n', '? [a, b]\n: c\n', 'a: b: c\n', '\tx'])(
    'refuses %j',
    (text) => {
      expect(parseYaml(bytes(text))).toHaveProperty('faults');
    },
  );

  it('keeps __proto__ a field like any other', () => {
    const parsed = parseYaml(bytes('__proto__: { polluted: true }\n'));
    expect(Object.keys('value' in parsed ? (parsed.value as object) : {})).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('checking', { timeout: 30_000 }, () => {
  it('never throws, whatever bytes are changed', () => {
    const original = readFileSync(`tests/fixtures/small/${ARTICLE}`);
    const splice = fc.record({
      at: fc.nat({ max: original.length }),
      cut: fc.nat({ max: 12 }),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom('\n', ': ', '- ', '*a ', '&a ', '[', '{', '"', '|\n', '# ', '? ', '__proto__: ', '~')
          .map(bytes),
      ),
    });
    fc.assert(
      fc.property(fc.array(splice, { minLength: 1, maxLength: 5 }), (splices) => {
        let changed: Buffer = original;
        for (const { at, cut, put } of splices)
          changed = Buffer.concat([changed.subarray(0, at), put, changed.subarray(at + cut)]);
        checkWith(ARTICLE, changed);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever value stands in the place of another', () => {
    const article = files.find(({ file }) => file === ARTICLE)?.parsed?.value;
    const text = JSON.stringify(article);
    const colons = [...text.matchAll(/(?<=[:[,])(?:"[^"]*"|\d+)/g)];
    fc.assert(
      fc.property(fc.constantFrom(...colons), fc.jsonValue({ maxDepth: 2 }), (match, value) => {
        const changed = text.slice(0, match.index) + JSON.stringify(value) + text.slice(match.index + match[0].length);
        checkWith(ARTICLE, bytes(changed));
      }),
      { numRuns: 300 },
    );
  });

  it('says each thing once and on one line', () => {
    const text =
      '- slug: "a\\nb"\n  "c\\u001b[31m": 1\n  name: x\n  kind: MEDIA\n  description: { fr: x, en: x }\n  foundedYear: 1e300\n';
    const messages = checkWith('actors/media.yaml', bytes(text)).filter(({ file }) => file === 'actors/media.yaml');
    expect(messages.map(({ line, entry, message }) => [line, entry, message.split(';')[0]])).toEqual([
      [1, 'actor number 1', String.raw`slug "a\nb" is no slug`],
      [6, 'actor number 1', 'foundedYear 1e+300 is no year'],
      [2, 'actor number 1', String.raw`"c\u001b[31m" is no field here`],
    ]);
  });

  it('copes with a hierarchy as deep as it is long', () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, at) => ({
      slug: `t${at}`,
      name: { fr: 'x', en: 'x' },
      kind: 'AREA',
      within: `t${(at + 1) % length}`,
    }));
    const parsed = { value: chain, lineOf: () => 1 };
    const { problems } = checkCorpus([{ file: 'territories.yaml', noun: 'territories', parsed }]);
    expect(problems).toHaveLength(1);
  });
});
