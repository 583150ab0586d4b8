// What changed between two corpora: every kind of change, made by hand in a copy, is told and nothing else is.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Difference } from '../../src/derive/difference.js';
import { SMALL, graphOf } from '../store/corpus-graph.js';
import { call } from './calling.js';

const REPORT = 'articles/coeur-2022-overtourism.yaml';
const HARM = 'concept:overtourism/HINDERS/concept:quality-of-life';
const NEED = 'concept:residential-attractiveness/DEPENDS_ON/concept:quality-of-life';

let other: string;
beforeEach(() => {
  other = mkdtempSync(join(tmpdir(), 'ancrage-diff-'));
  cpSync(SMALL, other, { recursive: true });
});
afterEach(() => {
  rmSync(other, { recursive: true });
});

function change(name: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(other, name), 'utf8');
  const next = text.replace(from, to);
  expect(next).not.toBe(text);
  writeFileSync(join(other, name), next);
}

type Told = Difference & { readonly from: string; readonly to: string };
async function differing(...folders: readonly string[]): Promise<Told> {
  const { code, out, err } = await call(['diff', ...folders, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Told;
}

const NOTHING = { added: [], removed: [], changed: [] };
const SAME = {
  release: [],
  concepts: NOTHING,
  actors: NOTHING,
  territories: NOTHING,
  articles: NOTHING,
  statements: NOTHING,
  evidence: NOTHING,
};

describe('ancrage diff', () => {
  it('finds nothing between a corpus and itself, and names the release of each', async () => {
    const { id } = (await graphOf(SMALL)).release;
    expect(await differing(SMALL, other)).toEqual({ from: id, to: id, ...SAME });
  });

  it('finds nothing where only the files are laid out otherwise', async () => {
    change('concepts.yaml', /^# .*\n/, '');
    change(
      'concepts.yaml',
      '{ fr: marque de territoire, en: place brand }',
      '{ en: place brand, fr: "marque de territoire" }',
    );
    change(
      REPORT,
      '[ oberg-2020-quality-of-life, oberg-2023-employer-brand ]',
      '[ oberg-2023-employer-brand, oberg-2020-quality-of-life ]',
    );
    change(REPORT, 'predicate: HINDERS', 'predicate: HINDERS\n    stance: SUPPORTS');
    const { from, to, ...difference } = await differing(SMALL, other);
    expect(to).toBe(from);
    expect(difference).toEqual(SAME);
  });

  it('tells each field that changed, with its value before and after', async () => {
    change('release.yaml', '2026-01-02', '2026-02-02');
    change('concepts.yaml', 'en: place brand }', 'en: place branding }');
    change('concepts.yaml', '  broader: [ attractiveness ]\n', '');
    change(REPORT, 'concept:overtourism, count: 55', 'concept:overtourism, count: 56');
    const { from, to, ...difference } = await differing(SMALL, other);
    expect(to).not.toBe(from);
    expect(difference).toEqual({
      ...SAME,
      release: [{ field: 'madeAt', from: '2026-01-02T03:04:05Z', to: '2026-02-02T03:04:05Z' }],
      concepts: {
        ...NOTHING,
        changed: [
          {
            id: 'concept:place-brand',
            fields: [
              {
                field: 'prefLabel',
                from: { en: 'place brand', fr: 'marque de territoire' },
                to: { en: 'place branding', fr: 'marque de territoire' },
              },
            ],
          },
          {
            id: 'concept:residential-attractiveness',
            fields: [{ field: 'broader', from: ['attractiveness'], to: null }],
          },
        ],
      },
      articles: {
        ...NOTHING,
        changed: [
          {
            id: 'article:coeur-2022-overtourism',
            fields: [{ field: 'mentions', from: expect.any(Array) as unknown, to: expect.any(Array) as unknown }],
          },
        ],
      },
    });
  });

  it('tells what an article states as evidence, and what that does to statements', async () => {
    const was = (await graphOf(SMALL)).statements.find(({ id }) => id === `statement:${HARM}`);
    change(REPORT, 'predicate: HINDERS', 'predicate: HINDERS\n    stance: DISPUTES');
    change(REPORT, 'predicate: DEPENDS_ON', 'predicate: CONTRIBUTES_TO');
    const { statements, evidence, articles } = await differing(SMALL, other);
    const is = (await graphOf(other)).statements.find(({ id }) => id === `statement:${HARM}`);
    const piece = 'evidence:coeur-2022-overtourism';
    expect(articles).toEqual(NOTHING);
    expect(evidence).toEqual({
      added: [`${piece}/${NEED.replace('DEPENDS_ON', 'CONTRIBUTES_TO')}`],
      removed: [`${piece}/${NEED}`],
      changed: [{ id: `${piece}/${HARM}`, fields: [{ field: 'stance', from: 'SUPPORTS', to: 'DISPUTES' }] }],
    });
    const changed = statements.changed.find(({ id }) => id === `statement:${HARM}`);
    expect(changed?.fields).toContainEqual({ field: 'sourceCount', from: was?.sourceCount, to: is?.sourceCount });
    expect(was?.sourceCount).not.toBe(is?.sourceCount);
  });

  it('turns round with its arguments', async () => {
    rmSync(join(other, REPORT));
    change('articles/oberg-2023-employer-brand.yaml', /^cites: .*\n/m, '');
    const there = await differing(SMALL, other);
    const back = await differing(other, SMALL);
    expect(there.articles.removed).toEqual(['article:coeur-2022-overtourism']);
    expect([back.articles.added, back.articles.removed]).toEqual([there.articles.removed, []]);
    expect(there.evidence.removed).toHaveLength(2);
    for (const noun of ['statements', 'evidence'] as const) {
      expect([back[noun].added, back[noun].removed]).toEqual([there[noun].removed, there[noun].added]);
    }
  });

  it('says the same to people, a line each', async () => {
    change('release.yaml', '2026-01-02', '2026-02-02');
    change('concepts.yaml', 'en: place brand }', 'en: place branding }');
    rmSync(join(other, REPORT));
    change('articles/oberg-2023-employer-brand.yaml', /^cites: .*\n/m, '');
    const { code, out } = await call(['diff', SMALL, other]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^release [0-9a-f]{64} -> [0-9a-f]{64}\n {2}~ release\.yaml: madeAt\nconcepts: 0 added, 0 removed, 1 changed\n/,
    );
    expect(out).toContain('\n  ~ concept:place-brand: prefLabel\n');
    expect(out).toContain('\narticles: 0 added, 1 removed, 1 changed\n  - article:coeur-2022-overtourism\n');
    expect(out).toContain(`\n  - evidence:coeur-2022-overtourism/${HARM}`);
  });

  it('compares sound corpora only', async () => {
    const { code, out, err } = await call(['diff', SMALL, 'tests/fixtures/broken/bad-url']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^The corpus in tests\/fixtures\/broken\/bad-url cannot be used:\n {2}\S+\.yaml:\d+: /);
  });
});
