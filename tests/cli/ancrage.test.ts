// What all commands have in common: help, exit codes, where they write, and no stack for what a user did.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/derive/derivation.js';
import { call } from './calling.js';

const COMMANDS = ['serve', 'ask', 'check', 'diff', 'seed'];
const SMALL = 'tests/fixtures/small';
const BIN = fileURLToPath(new URL('../../dist/cli/ancrage.js', import.meta.url));

describe('ancrage', () => {
  it.each(['--help', '-h'])('lists its commands with %s', async (flag) => {
    const { code, out, err } = await call([flag]);
    expect([code, err]).toEqual([0, '']);
    expect([...out.matchAll(/^ {2}([a-z]+) .* {2}\w/gm)].map(([, name]) => name)).toEqual(COMMANDS);
  });

  it.each(COMMANDS)('explains %s, its options and its exit codes', async (name) => {
    for (const args of [
      [name, '--help'],
      [name, '--nonsense', '-h'],
      [name, 'nowhere', '--help'],
    ]) {
      const { code, out, err } = await call(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^Usage: ancrage ${name}\\b[^]*--help [^]*\\nExit code: 0 [^]* 1 [^]* 2 `));
    }
  });

  it('tells its version', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, out: VERSION, err: '' });
  });

  it.each([
    [[], 'Usage: ancrage COMMAND'],
    [['srve'], 'There is no command "srve"; there are serve, ask, check, diff, seed.'],
    [['toString'], 'There is no command "toString"; there are serve, ask, check, diff, seed.'],
    [['serve', 'seed'], 'Got seed; a corpus is given with --folder.'],
    [['serve', '--folder', 'nowhere'], 'nowhere does not exist; give the folder of a corpus.'],
    [['serve', '--port', 'x'], 'The configuration cannot be used:\n  PORT: "x" is not a whole number from 0 to 65535'],
    [['check', '--fix'], "Unknown option '--fix'"],
    [['check', 'package.json'], 'package.json is no folder; give the folder of a corpus.'],
    [['check', SMALL, 'seed'], 'One folder at a time; got tests/fixtures/small seed.'],
    [['diff', SMALL], 'Give two folders; got tests/fixtures/small.'],
    [['diff', SMALL, SMALL, SMALL], 'Give two folders; got '],
    [['diff', SMALL, 'nowhere'], 'nowhere does not exist; give the folder of a corpus.'],
    [['seed', SMALL, '--grace', '-1'], "Option '--grace' argument is ambiguous."],
    [['seed', SMALL, '--grace', 'soon'], '--grace soon: give whole seconds.'],
    [['seed', SMALL], 'The configuration cannot be used:\n  NEO4J_URI is needed'],
    [['ask'], 'Give one FILE.graphql; got none.'],
    [['ask', 'nowhere.graphql'], 'nowhere.graphql cannot be read (ENOENT); give a file that holds a GraphQL query.'],
    [['ask', 'queries'], 'queries cannot be read (EISDIR); give a file that holds a GraphQL query.'],
  ])('answers 2 to %j and says on standard error what would do', async (args, message) => {
    const { code, out, err } = await call(args);
    expect([code, out, err.slice(0, message.length)]).toEqual([2, '', message]);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it.each([['check'], ['diff', SMALL], ['seed']])(
    'tells of progress in %s only when someone watches',
    async (...args) => {
      const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hunter2hunter2' };
      expect((await call([...args, SMALL], env)).err).not.toMatch(/Reading/);
      expect((await call([...args, SMALL], env, true)).err).toMatch(/^Reading tests\/fixtures\/small/);
    },
  );
});

describe('the process', () => {
  it.each([
    [['check', SMALL], 0],
    [['check', 'tests/fixtures/broken/bad-url'], 1],
    [['nothing'], 2],
  ])('ends %j with %i', async (args, code) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore' });
    expect(await once(child, 'close')).toEqual([code, null]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn('sh', [
      '-c',
      '"$0" "$@" | true',
      process.execPath,
      BIN,
      'check',
      'tests/fixtures/broken/several',
    ]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    await once(child, 'close');
    expect(err).toBe('');
  });
}, 60_000);
