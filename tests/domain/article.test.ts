// An article is found however its address or its DOI is written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doiKey, urlKey } from '../../src/domain/article.js';
import { anyText } from './arbitraries.js';

const word = fc.stringMatching(/^[a-z0-9~_.é%-]{1,8}$/).map((text) => text.replaceAll('%', '%C3%A9'));
const address = fc.record({
  host: fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), fc.constantFrom('example.org', 'example.co.uk'))
    .map((parts) => parts.join('.')),
  path: fc.array(
    word.filter((text) => !/^\.+$/.test(text)),
    { maxLength: 4 },
  ),
  query: fc.array(word, { maxLength: 2 }),
});
type Address = typeof address extends fc.Arbitrary<infer T> ? T : never;

/** Ways to write one address that must not count. */
const spelling = fc.record({
  scheme: fc.constantFrom('http', 'https', 'HTTPS'),
  www: fc.boolean(),
  capitals: fc.boolean(),
  port: fc.boolean(),
  lowerHex: fc.boolean(),
  slashes: fc.nat({ max: 2 }),
  fragment: fc.constantFrom('', '#', '#top', '#/a?b'),
});
type Spelling = typeof spelling extends fc.Arbitrary<infer T> ? T : never;

/** One address as one spelling writes it. */
function write({ host, path, query }: Address, way: Spelling): string {
  const site = `${way.www ? 'www.' : ''}${host}`;
  const port = way.port ? (way.scheme === 'http' ? ':80' : ':443') : '';
  const hex = (text: string): string =>
    way.lowerHex ? text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()) : text;
  const tail = '/'.repeat(way.slashes);
  const search = query.length === 0 ? '' : `?${hex(query.join('&'))}`;
  const steps = path.map((step) => `/${hex(step)}`).join('');
  return `${way.scheme}://${way.capitals ? site.toUpperCase() : site}${port}${steps}${tail}${search}${way.fragment}`;
}

describe('the key of a url', () => {
  it.each([
    'https://www.example.org/a-page/',
    'http://example.org/a-page',
    'HTTP://EXAMPLE.ORG:80/a-page#part',
    'https://example.org:443/a-page//',
    'https://example.org/%61-page',
    'https://example.org/x/../a-page',
    ' https://example.org/a-page ',
  ])('is the same for %j', (url) => {
    expect(urlKey(url)).toBe(urlKey('https://example.org/a-page'));
  });

  it.each([
    'https://example.org/a-page?id=1',
    'https://example.org/A-page',
    'https://example.org/a-page/b',
    'https://sub.example.org/a-page',
    'https://example.org:8080/a-page',
    'https://example.com/a-page',
  ])('is another for %j', (url) => {
    expect(urlKey(url)).not.toBe(urlKey('https://example.org/a-page'));
  });

  it('knows percent-encoding in either case and encodes what the address leaves plain', () => {
    expect(urlKey('https://example.org/%c3%a9t%c3%a9?q=%c3%a9')).toBe(urlKey('https://example.org/été?q=é'));
    expect(urlKey('https://example.org/a%2fb')).toBe(urlKey('https://example.org/a%2Fb'));
    expect(urlKey('https://example.org/a%2fb')).not.toBe(urlKey('https://example.org/a/b'));
  });

  it.each(['', 'example.org', 'ftp://example.org/', 'javascript:alert(1)', 'https://', 'https://%', 'article:a'])(
    'is null for %j',
    (text) => {
      expect(urlKey(text)).toBeNull();
    },
  );

  it('is one for every spelling of one address, and is its own key', () => {
    fc.assert(
      fc.property(address, spelling, spelling, (given, one, other) => {
        const key = urlKey(write(given, one));
        expect(key).not.toBeNull();
        expect(urlKey(write(given, other))).toBe(key);
        expect(urlKey(`https://${key ?? ''}`)).toBe(key);
      }),
    );
  });

  it('counts the query string', () => {
    fc.assert(
      fc.property(address, spelling, word, (given, way, more) => {
        expect(urlKey(write({ ...given, query: [...given.query, more] }, way))).not.toBe(urlKey(write(given, way)));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `https://${text}`),
          fc.webUrl(),
        ),
        (text) => {
          const key = urlKey(text);
          if (key !== null) expect(urlKey(`https://${key}`)).not.toBeUndefined();
        },
      ),
    );
  });
});

describe('the key of a DOI', () => {
  it.each([
    '10.1108/JPMD-07-2018-0047',
    'https://doi.org/10.1108/jpmd-07-2018-0047',
    'http://dx.doi.org/10.1108/JPMD-07-2018-0047',
    'https://www.doi.org/10.1108/JPMD-07-2018-0047',
    'doi:10.1108/JPMD-07-2018-0047',
    'DOI: 10.1108/jpmd-07-2018-0047',
    ' 10.1108/JPMD-07-2018-0047 ',
  ])('is the same for %j', (doi) => {
    expect(doiKey(doi)).toBe('10.1108/jpmd-07-2018-0047');
  });

  it.each(['', '10.1108', '10.1108/', '11.1108/x', 'https://example.org/10.1108/x', '10.1108/a b'])(
    'is null for %j',
    (text) => {
      expect(doiKey(text)).toBeNull();
    },
  );

  it('never throws, and is its own key', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `10.1234/${text}`),
        ),
        (text) => {
          const key = doiKey(text);
          if (key !== null) {
            expect(doiKey(key)).toBe(key);
            expect(doiKey(`https://doi.org/${key}`)).toBe(key);
          }
        },
      ),
    );
  });
});
