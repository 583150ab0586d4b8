// Tells all that is wrong with a corpus.
import { realpathSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../corpus/corpus.js';
import { formatProblem } from '../corpus/problem.js';

const USAGE = `Usage: npm run check-seed [folder]

Reads the corpus in a folder (seed/ when none is given) and prints all that is wrong with it,
a line each: file:line: entry: what is wrong, what would do.

  -h, --help  print this

Exit code: 0 no problem, 1 problems, 2 wrong usage.`;

/** What to do: the folder to check, or what to say instead. */
function parseCommand(args: readonly string[]): { folder: string } | { say: string; code: number } {
  let given;
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    given = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return { say: `${(error as Error).message}\n\n${USAGE}`, code: 2 };
  }
  if (given.values.help) return { say: USAGE, code: 0 };
  const [folder = 'seed', ...more] = given.positionals;
  if (more.length > 0) return { say: `One folder at a time; got ${given.positionals.join(' ')}.\n\n${USAGE}`, code: 2 };
  return isFolder(folder) ? { folder } : { say: `${folder} is no folder; give that of a corpus.`, code: 2 };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Runs the command; answers its exit code: 0 no problem, 1 problems, 2 wrong usage. */
export async function checkSeed(args: readonly string[], print: (line: string) => void): Promise<number> {
  const command = parseCommand(args);
  if ('say' in command) {
    print(command.say);
    return command.code;
  }
  const { folder } = command;
  try {
    const result = await loadCorpus(folder);
    if ('problems' in result) {
      const { problems } = result;
      for (const problem of problems) print(formatProblem(problem, folder));
      print(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
      return 1;
    }
    const { concepts, actors, territories, articles } = result.corpus;
    const counts = Object.entries({ concepts, actors, territories, articles }).map(
      ([noun, all]) => `${all.length} ${noun}`,
    );
    print(`${folder}: ${counts.join(', ')}, no problems`);
    return 0;
  } catch (error) {
    print(`${folder} cannot be read: ${(error as Error).message}`);
    return 2;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // Whoever reads the lines may have seen enough (`| head`).
  process.stdout.on('error', () => process.exit());
  process.exitCode = await checkSeed(process.argv.slice(2), console.log);
}
