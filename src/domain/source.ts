// Independent sources: articles that share a publisher or an author speak with one voice.

/** What makes an article dependent on another: who signed it and who published it. */
export interface Sourced {
  readonly authors: readonly string[];
  readonly publisher: string | null;
}

/**
 * Numbers the independent sources among articles: connected components, two articles being joined when they share a
 * name, author or publisher alike. Union-find; the numbers run from 0 in order of first appearance.
 */
export function independentSources(articles: readonly Sourced[]): number[] {
  const parent = articles.map((_, at) => at);
  const root = (at: number): number => {
    for (let above = parent[at] ?? at; above !== at; above = parent[at] ?? at) {
      parent[at] = parent[above] ?? above;
      at = above;
    }
    return at;
  };
  const firstWith = new Map<string, number>();
  articles.forEach(({ authors, publisher }, at) => {
    for (const name of publisher === null ? authors : [...authors, publisher]) {
      const other = firstWith.get(name);
      if (other === undefined) firstWith.set(name, at);
      else parent[root(at)] = root(other);
    }
  });
  const numbers = new Map<number, number>();
  return articles.map((_, at) => {
    const found = numbers.get(root(at)) ?? numbers.size;
    numbers.set(root(at), found);
    return found;
  });
}
