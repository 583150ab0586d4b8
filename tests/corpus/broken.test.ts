// Every fault of a corpus is found where it is: one tiny corpus per fault in tests/fixtures/broken/.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { formatProblem } from '../../src/corpus/problem.js';

const BROKEN = 'tests/fixtures/broken';
const A = 'articles/a-2020-b.yaml';

/** The problems of each fixture, up to where it says what would do. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  alias: ['concepts.yaml:6: concepts: an alias (*)'],
  'ambiguous-label': [
    'concepts.yaml:7: concept:two: altLabel.fr[1] "oeuvre" already names concept:one at concepts.yaml:2',
  ],
  'bad-doi': [`${A}:8: article:a-2020-b: doi "https://doi.org/10.5555/1" is no DOI`],
  'bad-iri-base': ['release.yaml:3: release: iriBase "https://broken.example/id" is no base of IRIs'],
  'bad-moment': ['release.yaml:2: release: madeAt "2026-01-02" is no moment'],
  'bad-slug': ['concepts.yaml:1: concept:Not_A_Slug: slug "Not_A_Slug" is no slug'],
  'bad-text': [
    'concepts.yaml:2: concept:one: prefLabel.en "one\uffff" is no text',
    String.raw`concepts.yaml:2: concept:one: prefLabel.fr "un\n" is no text`,
  ],
  'bad-url': [`${A}:6: article:a-2020-b: url "www.a.example/page" is no address`],
  'broader-cycle': ['concepts.yaml:8: concept:two: broader[0] closes a cycle (one > three > two > one)'],
  'broader-itself': ['concepts.yaml:4: concept:one: broader[0] closes a cycle (one > one)'],
  'broken-yaml': [
    'concepts.yaml:5: concepts: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  'cites-itself': [`${A}:8: article:a-2020-b: cites[0] names the entry itself`],
  'count-out-of-range': [`${A}:9: article:a-2020-b: mentions[0].count 0 is no count`],
  'duplicate-slug': ['actors/media.yaml:1: actor:one: slug one already names the actor at actors/companies.yaml:1'],
  'empty-field': ['actors/companies.yaml:5: actor:one: website is empty'],
  'impossible-date': [`${A}:5: article:a-2020-b: publishedOn "2023-02-29" is no date`],
  'invalid-utf8': ['concepts.yaml:5: concepts: invalid UTF-8'],
  'misnamed-article': [
    'articles/a-2021-c.yaml:1: article:a-2021-c: slug is a-2020-b, but the file is articles/a-2021-c.yaml',
  ],
  'misplaced-actor': ['actors/media.yaml:3: actor:one: kind is COMPANY, whose file is actors/companies.yaml'],
  'missing-field': ['actors/companies.yaml:5: actor:two: description is missing'],
  'no-release': ['release.yaml:1: release: is missing'],
  'no-url-nor-doi': [`${A}:1: article:a-2020-b: has neither url nor doi`],
  'not-a-list': ['territories.yaml:1: territories: the file is a mapping'],
  'object-kind': [
    `${A}:14: article:a-2020-b: statements[0].object is actor:firm, but the object of HINDERS is concept`,
  ],
  'proto-field': ['concepts.yaml:4: concept:one: __proto__ is no field here'],
  'related-and-broader': ['concepts.yaml:13: concept:three: related[0] names one, which is also broader'],
  'related-on-one-side': ['concepts.yaml:7: concept:two: related[0] names one, which is not related back'],
  'related-to-itself': ['concepts.yaml:4: concept:one: related[0] names the entry itself'],
  'repeated-item': [`${A}:10: article:a-2020-b: mentions[1] repeats mentions[0] (concept:one)`],
  'repeated-label': ['concepts.yaml:4: concept:one: altLabel.en[1] repeats prefLabel.en (one en)'],
  'same-doi': [
    'articles/c-2020-d.yaml:8: article:c-2020-d: doi is that of article:a-2020-b at articles/a-2020-b.yaml:8',
  ],
  'same-url': [
    'articles/c-2020-d.yaml:6: article:c-2020-d: url is that of article:a-2020-b at articles/a-2020-b.yaml:6',
  ],
  several: [
    `${A}:5: article:a-2020-b: publishedOn "2020-13" is no date`,
    `${A}:6: article:a-2020-b: url "ftp://a.example" is no address`,
    `${A}:10: article:a-2020-b: mentions[1].count is "many"`,
    `${A}:15: article:a-2020-b: statements[0].stance is "MAYBE"`,
    `${A}:16: article:a-2020-b: statements[0].qualifiers value and unit go together`,
    `${A}:16: article:a-2020-b: statements[0].qualifiers.share 2 is no share`,
    `${A}:18: article:a-2020-b: statements[1].subject is concept:one, but the subject of REPRESENTS is actor`,
    `${A}:20: article:a-2020-b: statements[1].object is concept:two, but the object of REPRESENTS is territory`,
    'articles/bad.yaml:2: article:bad: broken YAML: Missing closing "quote',
    'concepts.yaml:4: concept:one: related[0] names two, which is not related back',
    'concepts.yaml:4: concept:one: related[1] names concept:nothing, which does not exist',
    'concepts.yaml:5: concept:one: colour is no field here',
    'concepts.yaml:9: concept:two: broader[0] closes a cycle (two > two)',
    'release.yaml:1: release: license is missing',
    'stray.txt:1: no entry: does not belong here',
    'territories.yaml:4: territory:one: within is 3',
  ],
  'share-out-of-range': [`${A}:15: article:a-2020-b: statements[0].qualifiers.share 21 is no share`],
  'stray-actors': ['actors/persons.yaml:1: no entry: does not belong here'],
  'stray-file': ['articles/notes.txt:1: no entry: does not belong here'],
  'subject-actor-kind': [
    `${A}:12: article:a-2020-b: statements[0].subject is a COMPANY (actor:firm), but the subject of WORKS_FOR is PERSON`,
  ],
  'subject-kind': [
    `${A}:12: article:a-2020-b: statements[0].subject is concept:one, but the subject of MANAGES is actor`,
  ],
  'triple-twice': [`${A}:16: article:a-2020-b: statements[1] repeats statements[0] (concept:one HINDERS concept:two)`],
  'unknown-actor': [`${A}:8: article:a-2020-b: publisher names actor:nobody, which does not exist`],
  'unknown-article': [`${A}:8: article:a-2020-b: cites[0] names article:c-2020-d, which does not exist`],
  'unknown-concept': ['concepts.yaml:4: concept:one: broader[0] names concept:two, which does not exist'],
  'unknown-entity': [`${A}:9: article:a-2020-b: mentions[0].entity names territory:nowhere, which does not exist`],
  'unknown-field': ['concepts.yaml:7: concept:two: narrower is no field here'],
  'unknown-kind': ['actors/companies.yaml:3: actor:one: kind is "FIRM"'],
  'unknown-predicate': [`${A}:13: article:a-2020-b: statements[0].predicate is "CAUSES"`],
  'unknown-stance': [`${A}:15: article:a-2020-b: statements[0].stance is "DOUBTS"`],
  'unknown-territory': ['actors/companies.yaml:5: actor:one: territory names territory:nowhere, which does not exist'],
  'unknown-unit': [`${A}:15: article:a-2020-b: statements[0].qualifiers.unit "EURO" is no unit`],
  'unmentioned-end': [
    `${A}:13: article:a-2020-b: statements[0].object is concept:two, which the article does not mention`,
  ],
  'value-without-unit': [`${A}:15: article:a-2020-b: statements[0].qualifiers value and unit go together`],
  'within-cycle': ['territories.yaml:8: territory:two: within closes a cycle (one > two > one)'],
  'wrong-type': [`${A}:5: article:a-2020-b: publishedOn is 2020`],
  'year-out-of-range': ['actors/companies.yaml:5: actor:one: foundedYear 0 is no year'],
};

describe('a broken corpus', () => {
  it('has an expectation for every fixture', () => {
    expect(Object.keys(EXPECTED)).toEqual(readdirSync(BROKEN).sort());
  });

  it.each(Object.entries(EXPECTED))(
    '%s: tells exactly what is wrong, where, and what would do',
    async (fault, expected) => {
      const result = await loadCorpus(`${BROKEN}/${fault}`);
      const lines =
        'problems' in result ? result.problems.map((each) => formatProblem(each, `${BROKEN}/${fault}`)) : [];
      expect(lines, lines.join('\n')).toHaveLength(expected.length);
      lines.forEach((line, at) => {
        const start = `${BROKEN}/${fault}/${expected[at] ?? ''}; `;
        expect(line.slice(0, start.length)).toBe(start);
        expect(line.length).toBeGreaterThan(start.length);
      });
    },
  );
});
