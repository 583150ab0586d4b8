// One YAML file becomes a plain value that remembers the line of each of its parts.
import { isUtf8 } from 'node:buffer';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Path } from './problem.js';

/** What is wrong with a file, before anything in it is read. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/** A parsed file. */
export interface Parsed {
  readonly value: unknown;
  /** The line of a part; of the nearest part around it when it is not there. */
  readonly lineOf: (path: Path) => number;
}

const HINT = 'write it as YAML 1.2 asks (text that holds ": ", " #" or a leading sign stands in quotes)';

/** Parses bytes; never throws, whatever they are. */
export function parseYaml(bytes: Uint8Array): Parsed | { readonly faults: readonly Fault[] } {
  const line = lineOfInvalidUtf8(bytes);
  if (line !== null) return { faults: [{ line, message: 'invalid UTF-8; save the file as UTF-8' }] };
  try {
    return parseText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // The parser recurses: what is nested thousands deep ends its stack.
    const reason = error instanceof RangeError ? 'nested too deeply' : String(error);
    return { faults: [{ line: 1, message: `broken YAML: ${reason}; ${HINT}` }] };
  }
}

/** The first line that is no UTF-8; a line break is never part of a longer character. */
function lineOfInvalidUtf8(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end === -1 ? bytes.length : end)) || end === -1) return line;
    start = end + 1;
  }
}

function compose(text: string): { document: Document.Parsed; lineAt: (offset: number) => number } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, logLevel: 'error' });
  return { document, lineAt: (offset) => Math.max(1, lineCounter.linePos(offset).line) };
}

function parseText(text: string): Parsed | { readonly faults: readonly Fault[] } {
  const { document, lineAt } = compose(text);
  const faults = new Map<number, Fault>();
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    const line = lineAt(pos[0]);
    // One mistake makes the parser complain several times.
    if (!faults.has(line)) faults.set(line, { line, message: `broken YAML: ${oneLine(message)}; ${HINT}` });
  }
  if (faults.size > 0) return { faults: [...faults.values()] };
  // A few aliases of aliases are gigabytes once written out.
  const alias = text.includes('*') ? firstAlias(document) : null;
  if (alias !== null) return { faults: [{ line: lineAt(alias), message: 'an alias (*); write the value out' }] };
  return { value: document.toJS(), lineOf: rememberLines(text) };
}

/** A document is far larger than its value, and needed only to say where a problem is: it is composed anew then. */
function rememberLines(text: string): Parsed['lineOf'] {
  let composed: ReturnType<typeof compose> | undefined;
  return (path) => {
    composed ??= compose(text);
    return composed.lineAt(offsetOf(composed.document, path));
  };
}

function oneLine(message: string): string {
  return message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function firstAlias(document: Document.Parsed): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_, node) => {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a part starts: its key in a mapping, itself in a list. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return offset;
}
