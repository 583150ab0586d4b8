// Reads the body of a request: JSON in UTF-8, one operation, as GraphQL over HTTP has it, or a refusal that says why not.
import type { FastifyInstance } from 'fastify';
import { BodyError } from './failure.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/** Makes application/json the only type of body that is understood. */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      done(null, parse(bytes, request.headers['content-type'] ?? ''));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** @throws BodyError when the bytes are no JSON object in UTF-8. */
function parse(bytes: Buffer, contentType: string): object {
  const charset = CHARSET.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') throw new BodyError(415, 'The body must be UTF-8');
  const body = parseJson(decode(bytes));
  if (Array.isArray(body)) {
    throw new BodyError(400, 'The body is a list: operations are not batched; send one operation a request');
  }
  if (typeof body !== 'object' || body === null) {
    throw new BodyError(400, 'The body is no JSON object such as {"query": "{ release { id } }"}');
  }
  return body;
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BodyError(400, 'The body is not UTF-8');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BodyError(400, `The body is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
}
