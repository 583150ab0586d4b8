// `ancrage diff`: what changed between two corpora.
import { parseArgs } from 'node:util';
import { soundCorpus } from '../corpus/corpus.js';
import { DIFFERING, differenceOf, type Difference, type FieldChange } from '../derive/difference.js';
import { releaseId } from '../derive/release-id.js';
import { folderAt, tellProgress, UsageError, type Command } from './command.js';

const HELP = `Usage: ancrage diff FOLDER FOLDER [--json]

Prints what changed from the corpus in the first folder to the one in the second: concepts, actors, territories,
articles, statements and evidence that were added (+), removed (-) or changed (~, with the fields that did). How files
are laid out and the order of entries count for nothing. A statement has changed when its counts or its first date have.

      --json  prints one object instead: { from, to, release, concepts: { added, removed, changed }, actors: … }; from and
              to are release ids, and what changed has each field with its value before and after
  -h, --help  prints this

Exit code: 0 compared, whatever was found, 1 a corpus has problems, 2 wrong usage.`;

const named = (fields: readonly FieldChange[]): string => fields.map(({ field }) => field).join(', ');

/** Compares two corpora. */
export const diff: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const options = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0) {
      throw new UsageError(`Give two folders; got ${positionals.join(' ') || 'none'}.`);
    }
    const folders = [folderAt(before), folderAt(after)] as const;
    tellProgress(terminal, `Reading ${folders.join(' and ')}.`);
    const [from, to] = [await soundCorpus(folders[0]), await soundCorpus(folders[1])];
    const difference = differenceOf(from, to);
    const ids = { from: releaseId(from), to: releaseId(to) };
    terminal.print(values.json ? JSON.stringify({ ...ids, ...difference }, null, 2) : inLines(ids, difference));
    return 0;
  },
};

/** The difference as people read it. */
function inLines(ids: { readonly from: string; readonly to: string }, difference: Difference): string {
  const { release } = difference;
  const lines = [ids.from === ids.to ? `release ${ids.to}: the same` : `release ${ids.from} -> ${ids.to}`];
  if (release.length > 0) lines.push(`  ~ release.yaml: ${named(release)}`);
  for (const noun of DIFFERING) {
    const { added, removed, changed } = difference[noun];
    lines.push(`${noun}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`);
    lines.push(...added.map((id) => `  + ${id}`), ...removed.map((id) => `  - ${id}`));
    lines.push(...changed.map(({ id, fields }) => `  ~ ${id}: ${named(fields)}`));
  }
  return lines.join('\n');
}
