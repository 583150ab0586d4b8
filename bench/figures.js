// Figures as they are summed up and printed: medians, percentiles, markdown tables, the machine that made them.
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/**
 * The value below which a share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A number with three significant digits, thousands apart. @param {number} value */
export function show(value) {
  if (!Number.isFinite(value)) return '-';
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const [whole, fraction] = Number(value.toPrecision(3)).toFixed(Math.min(digits, 6)).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? apart : `${apart}.${fraction}`;
}

/**
 * A table in markdown.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @param {number} texts so many columns, the first ones, are text; the others are numbers
 */
export function table(heads, rows, texts) {
  const widths = heads.map((head, at) => Math.max(4, head.length, ...rows.map((row) => row[at].length)));
  const aligned = (cell, at) => (at < texts ? cell.padEnd(widths[at]) : cell.padStart(widths[at]));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = widths.map((width, at) => (at < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(heads.map(aligned)), line(rule), ...rows.map((row) => line(row.map(aligned)))].join('\n');
}

/** Version of an installed package. @param {string} name */
function versionOf(name) {
  const from = name === 'undici' ? './node_modules/' : '../node_modules/';
  return `${name} ${JSON.parse(readFileSync(new URL(`${from}${name}/package.json`, import.meta.url), 'utf8')).version}`;
}

/** What the figures were made on, a line or two. */
export function machine() {
  const cores = availableParallelism();
  const packages = ['@apollo/server', '@as-integrations/fastify', 'fastify', 'graphql', 'neo4j-driver', 'undici'];
  return [
    `${cores} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, load ${loadavg()[0].toFixed(1)} at the start`,
    `Node ${process.version.slice(1)} (V8 ${process.versions.v8}), NODE_ENV=production, ${packages.map(versionOf).join(', ')}`,
  ].join('\n');
}
