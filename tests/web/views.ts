// Every view of the explorer at an address of the real corpus, with the title that it has in both languages.

/** A view to look at. */
export interface ViewToSee {
  readonly name: string;
  readonly path: string;
  readonly en: string;
  readonly fr: string;
}

const STATEMENT = 'statement:concept:creative-class/CONTRIBUTES_TO/concept:economic-growth';
const BOTH_ENDS = 'from=concept%3Ashort-circuit&to=actor%3Ai-amsterdam';

/** All views. */
export const VIEWS: readonly ViewToSee[] = [
  { name: 'home', path: '/', en: 'What is known of', fr: 'Ce que l’on sait' },
  { name: 'search', path: '/search?q=tourism', en: 'tourism', fr: 'tourism' },
  { name: 'search-kind', path: '/search?q=tourism&kind=actor', en: 'Actors', fr: 'Acteurs' },
  { name: 'search-none', path: '/search?q=qqqqzzzz', en: 'qqqqzzzz', fr: 'qqqqzzzz' },
  { name: 'concept', path: '/concept/territory-brand', en: 'territory brand', fr: 'marque de territoire' },
  {
    name: 'evidence',
    path: `/concept/economic-growth?statement=${encodeURIComponent(STATEMENT)}`,
    en: 'economic growth',
    fr: 'croissance économique',
  },
  { name: 'actor', path: '/actor/i-amsterdam', en: 'I amsterdam', fr: 'I amsterdam' },
  { name: 'territory', path: '/territory/amsterdam', en: 'Amsterdam', fr: 'Amsterdam' },
  { name: 'close', path: '/concept/territory-brand/close', en: 'territory brand', fr: 'marque de territoire' },
  { name: 'time', path: '/concept/territory-brand/time?year=2018', en: 'territory brand', fr: 'marque de territoire' },
  { name: 'disagreements-of', path: '/concept/economic-growth/disagreements', en: 'economic growth', fr: 'croissance' },
  { name: 'disagreements', path: '/disagreements', en: 'Disagreements', fr: 'Désaccords' },
  { name: 'article', path: '/article/holzner-2011-beach-disease', en: 'Tourism and', fr: 'Tourism and' },
  { name: 'path', path: `/path?${BOTH_ENDS}`, en: 'Paths', fr: 'Chemins' },
  { name: 'compare', path: '/compare', en: 'Compare', fr: 'Comparer' },
  { name: 'funders', path: '/compare?ids=brands&row=fundedBy', en: 'Compare', fr: 'Comparer' },
  { name: 'map', path: '/map', en: 'Map', fr: 'Carte' },
  { name: 'map-found', path: '/map?q=tourism', en: 'Map', fr: 'Carte' },
  { name: 'unknown', path: '/concept/nothing-of-this-name', en: 'Nothing is known', fr: 'Rien n’est connu' },
];
