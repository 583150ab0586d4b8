// All that is wrong with a corpus, for people and for programs.
import { describe, expect, it } from 'vitest';
import { call } from './calling.js';

describe('ancrage check', () => {
  it('counts what a sound corpus holds', async () => {
    expect(await call(['check', 'tests/fixtures/small'])).toEqual({
      code: 0,
      out: 'tests/fixtures/small: 10 concepts, 10 actors, 6 territories, 8 articles, no problems',
      err: '',
    });
  });

  it('prints every problem in order of file and line, then their number', async () => {
    const { code, out } = await call(['check', 'tests/fixtures/broken/several/']);
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines).toHaveLength(17);
    expect(lines.at(-1)).toBe('16 problems');
    const places = lines
      .slice(0, -1)
      .map((line) => /^tests\/fixtures\/broken\/several\/([^:]+):(\d+): \S.*: /.exec(line));
    expect(places).not.toContain(null);
    const keys = places.map((place) => `${place?.[1] ?? ''} ${(place?.[2] ?? '').padStart(9)}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('speaks of one problem in the singular', async () => {
    const { code, out } = await call(['check', 'tests/fixtures/broken/bad-url']);
    expect([code, out.split('\n').at(-1)]).toEqual([1, '1 problem']);
  });

  it('checks the corpus that comes with Ancrage when no folder is given', { timeout: 60_000 }, async () => {
    expect((await call(['check'])).out).toMatch(/^seed: \d+ concepts, .* no problems$/);
  });

  it('tells a program the same', async () => {
    const sound = await call(['check', 'tests/fixtures/small', '--json']);
    expect(JSON.parse(sound.out)).toEqual({
      folder: 'tests/fixtures/small',
      problems: [],
      counts: { concepts: 10, actors: 10, territories: 6, articles: 8 },
    });
    const folder = 'tests/fixtures/broken/several';
    const broken = await call(['check', '--json', folder]);
    const said = JSON.parse(broken.out) as { problems: Record<string, string>[]; counts: unknown };
    expect([broken.code, said.counts]).toEqual([1, null]);
    const lines = said.problems.map(
      ({ file, line, entry, message }) => `${folder}/${file}:${line}: ${entry}: ${message}`,
    );
    expect([...lines, '16 problems'].join('\n')).toBe((await call(['check', folder])).out);
  });
});
