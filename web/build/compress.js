// Writes each built file again as .br and .gz beside itself, so that the server compresses nothing on a request:
// `node compress.js [FOLDER]`, of the pages when no other is named.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SITE = process.argv[2] ?? fileURLToPath(new URL('../../dist/web', import.meta.url));
const COMPRESSIBLE = /\.(html|js|css|svg|txt|json|ttf)$/;
/** 11 takes ten times longer for a twentieth less. */
const QUALITY = 9;

for (const entry of readdirSync(SITE, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !COMPRESSIBLE.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const bytes = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }));
}
