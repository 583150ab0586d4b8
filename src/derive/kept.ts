// What was derived of a corpus, kept in one file so that the next start need not derive it. A file is used only when it
// is whole and was made of these very bytes by this very software; anything else is as if it were not there.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { deserialize, serialize } from 'node:v8';
import { digestCorpus } from '../corpus/read.js';
import type { Graph } from '../domain/graph.js';
import { DEPENDENCIES, VERSION } from './derivation.js';

/** The folders whose code decides what is derived, beside the packages that it uses. */
const DERIVING = ['corpus', 'derive', 'domain', 'reasoning'];
/** Bytes of a SHA-256. */
const DIGEST = 32;

/**
 * What a kept graph must have been made of: the corpus and the derivation. Null when the corpus cannot be read.
 *
 * The version alone would do for what is released; the code itself is hashed too, so that whoever works on it is never
 * served what it derived before.
 */
export async function keyOf(folder: string): Promise<string | null> {
  const corpus = await digestCorpus(folder);
  return corpus === null ? null : [VERSION, digestCode(), endianness(), corpus].join(' ');
}

function digestCode(): string {
  const hash = createHash('sha256').update(DEPENDENCIES);
  for (const folder of DERIVING) {
    const home = new URL(`../${folder}/`, import.meta.url);
    const code = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.js$|(?<!\.d)\.ts$/.test(name),
    );
    for (const name of code.sort()) hash.update(name).update(readFileSync(new URL(name.replaceAll('\\', '/'), home)));
  }
  return hash.digest('hex');
}

/** Of key and body together: neither is right without the other. */
function digestOf(key: string, body: Buffer): Buffer {
  return createHash('sha256').update(key).update(body).digest();
}

/** The graph that a file keeps; null when there is none, it is damaged, or it was made of something else. */
export function readKept(path: string, key: string): Graph | null {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(DIGEST);
    return digestOf(key, body).equals(bytes.subarray(0, DIGEST)) ? (deserialize(body) as Graph) : null;
  } catch {
    // Not there, or written by a later Node in a form that this one does not know.
    return null;
  }
}

/**
 * Keeps a graph in a file, whole or not at all: it is written beside it and then takes its name. @returns whether it could
 * be: where nothing may be written, the next start derives again.
 */
export function writeKept(path: string, key: string, graph: Graph): boolean {
  const unfinished = `${path}.${process.pid}`;
  try {
    const body = serialize(graph);
    writeFileSync(unfinished, Buffer.concat([digestOf(key, body), body]));
    renameSync(unfinished, path);
    return true;
  } catch {
    rmSync(unfinished, { force: true });
    return false;
  }
}
