// How big answers of the API are compressed; the pages have compressed copies from their build.
import { constants } from 'node:zlib';
import type { FastifyCompressOptions } from '@fastify/compress';

/** Bytes from which on an answer is compressed: a smaller one goes in three packets anyway. */
const THRESHOLD = 4096;

/** Of the levels, those above take twice as long for less than a tenth. */
export const COMPRESSION: FastifyCompressOptions = {
  threshold: THRESHOLD,
  // Whole and at once, which takes a tenth of the time that such an answer takes anyway. A stream would still be on its
  // way when the process is told to stop, on a connection that stays open, and report each reader who hangs up as a fault.
  syncThreshold: Infinity,
  encodings: ['br', 'gzip'],
  zlibOptions: { level: 4 },
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};
