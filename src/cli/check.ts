// `ancrage check`: all that is wrong with a corpus.
import { parseArgs } from 'node:util';
import { loadCorpus } from '../corpus/corpus.js';
import { formatProblem } from '../corpus/problem.js';
import { oneFolder, tellProgress, UsageError, type Command } from './command.js';

const HELP = `Usage: ancrage check [FOLDER] [--json]

Reads the corpus in a folder (the one that comes with Ancrage when none is given) and prints all that is wrong with it,
a line each: file:line: entry: what is wrong, what would do.

      --json  prints one object instead: { folder, problems: [{ file, line, entry, message }], counts }; counts is null
              when there are problems
  -h, --help  prints this

Exit code: 0 no problem, 1 problems, 2 wrong usage.`;

/** Checks a corpus. */
export const check: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const options = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = oneFolder(positionals);
    tellProgress(terminal, `Reading ${folder}.`);
    const { problems, counts } = await look(folder);
    if (values.json) {
      terminal.print(JSON.stringify({ folder, problems, counts }, null, 2));
    } else {
      for (const problem of problems) terminal.print(formatProblem(problem, folder));
      const sizes = Object.entries(counts ?? {}).map(([noun, size]) => `${size} ${noun}`);
      const number = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
      terminal.print(counts === null ? number : `${folder}: ${sizes.join(', ')}, no problems`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};

/** What is wrong with a corpus, and what it holds when nothing is. @throws UsageError */
async function look(folder: string) {
  const loaded = await loadCorpus(folder).catch((cause: unknown) => {
    throw new UsageError(`${folder} cannot be read: ${(cause as Error).message}`, { cause });
  });
  if ('problems' in loaded) return { problems: loaded.problems, counts: null };
  const { concepts, actors, territories, articles } = loaded.corpus;
  const nouns = Object.entries({ concepts, actors, territories, articles });
  return { problems: [], counts: Object.fromEntries(nouns.map(([noun, all]) => [noun, all.length])) };
}
