// Which evidence counts, as the address says it and as the API is asked.
import type { EvidenceFilter } from './generated.js';

/** A year as an address says it. */
export const YEAR = /^[1-9]\d{3}$/;

/** Parameters of an address that say which evidence counts. */
export const FILTER_PARAMS = ['from', 'to', 'written', 'without'] as const;

/** The years, language and sources of an address as a filter; null when all evidence counts. */
export function readFilter(params: URLSearchParams): EvidenceFilter | null {
  const [from, to, written] = ['from', 'to', 'written'].map((name) => params.get(name) ?? '');
  const without = params.getAll('without');
  const articles = without.filter((id) => id.startsWith('article:'));
  const actors = without.filter((id) => id.startsWith('actor:'));
  const filter: EvidenceFilter = {
    ...(YEAR.test(from ?? '') && { publishedFrom: from }),
    ...(YEAR.test(to ?? '') && { publishedTo: to }),
    ...(/^(fr|en)$/.test(written ?? '') && { languages: [written ?? ''] }),
    ...(articles.length + actors.length > 0 && {
      without: {
        ...(articles.length > 0 && { articles }),
        ...(actors.length > 0 && { authors: actors, publishers: actors }),
      },
    }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

/** What of an address goes on to other views of the same thing. */
export function keptParams(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of FILTER_PARAMS) for (const value of params.getAll(name)) kept.append(name, value);
  return kept;
}
