// The command's lines and exit codes.
import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/cli/check-seed.js';

async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await checkSeed(args, (line) => lines.push(...line.split('\n')));
  return { code, lines };
}

describe('check-seed', () => {
  it('counts what a sound corpus holds', async () => {
    expect(await run('tests/fixtures/small')).toEqual({
      code: 0,
      lines: ['tests/fixtures/small: 10 concepts, 10 actors, 6 territories, 8 articles, no problems'],
    });
  });

  it('prints every problem in order of file and line, then their number', async () => {
    const { code, lines } = await run('tests/fixtures/broken/several/');
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
    const { code, lines } = await run('tests/fixtures/broken/bad-url');
    expect([code, lines.at(-1)]).toEqual([1, '1 problem']);
  });

  it.each([
    [['tests/fixtures/nowhere'], 'tests/fixtures/nowhere is no folder; give that of a corpus.'],
    [['package.json/x'], 'package.json/x is no folder; give that of a corpus.'],
    [['seed', 'seed'], 'One folder at a time; got seed seed.'],
    [['--fix'], "Unknown option '--fix'."],
  ])('answers 2 to %j', async (args, message) => {
    const { code, lines } = await run(...args);
    expect(code).toBe(2);
    expect(lines[0]?.slice(0, message.length)).toBe(message);
    expect(lines.join('\n')).not.toMatch(/^\s+at /m);
  });

  it.each(['--help', '-h'])('explains itself with %s', async (flag) => {
    const { code, lines } = await run(flag);
    expect([code, lines[0]]).toEqual([0, 'Usage: npm run check-seed [folder]']);
  });
});
