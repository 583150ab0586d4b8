// A published source (Dublin Core, CSL), and the ways to name one.
import type { ArticleId, EntityId } from './id.js';
import type { Language, Localized } from './language.js';
import type { PartialDate } from './partial-date.js';

/** Kinds of article. */
export const ARTICLE_KINDS = [
  'PRESS_ARTICLE',
  'BLOG_POST',
  'ACADEMIC_PAPER',
  'BOOK',
  'REPORT',
  'THESIS',
  'WEB_PAGE',
] as const;
/** One kind of article. */
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Fields that may be rebuilt by us, as the corpus spells them and as the API does. */
export const DEDUCED_FIELDS = { title: 'TITLE', publishedOn: 'PUBLISHED_ON' } as const;
/** A field rebuilt by us. */
export type DeducedField = (typeof DEDUCED_FIELDS)[keyof typeof DEDUCED_FIELDS];

/** An article; null where it is not known. */
export interface Article {
  readonly type: 'Article';
  readonly id: ArticleId;
  readonly slug: string;
  /** As published, in `language`. */
  readonly title: string;
  readonly kind: ArticleKind;
  readonly language: Language;
  readonly publishedOn: PartialDate;
  /** In the order printed. */
  readonly authors: readonly EntityId[];
  readonly publisher: EntityId | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly deduced: readonly DeducedField[];
  readonly summary: Localized;
}

/** How to find one article. */
export type ArticleKey = { readonly slug: string } | { readonly url: string } | { readonly doi: string };

const UNRESERVED = /%(?:2D|2E|5F|7E|3\d|4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A])/g;

/**
 * What two spellings of one article's address share: scheme, `www.`, case of the host, default port, percent-encoding
 * (RFC 3986 section 6.2.2), fragment and trailing slashes do not count; the query string does.
 * Null when it is no http address.
 */
export function urlKey(url: string): string | null {
  const trimmed = url.trim();
  if (!/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const parsed = new URL(trimmed);
  const normal = (part: string): string =>
    part.replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase()).replace(UNRESERVED, decodeURIComponent);
  const port = parsed.port === '80' || parsed.port === '443' ? '' : parsed.port;
  const host = parsed.hostname.replace(/^www\./, '').replace(/\.$/, '');
  return `${host}${port && `:${port}`}${normal(parsed.pathname).replace(/\/+$/, '')}${normal(parsed.search)}`;
}

/** A DOI without resolver, in lower case (DOIs ignore case); null when it is none. */
export function doiKey(doi: string): string | null {
  const bare = doi
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase();
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : null;
}
