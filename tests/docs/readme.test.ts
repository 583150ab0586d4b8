// The documents are held to the project: what they name exists, and what they show is what is answered.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readConfig, type Environment } from '../../src/config.js';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { openSeedStore, serve } from '../support/serving.js';
import { all, files, manifest, ROOT, textOf, variables } from './project.js';

/** Milliseconds to read the whole corpus on a slow machine. */
const PATIENCE = { timeout: 60_000 };
const NOUNS = ['concept', 'actor', 'territory', 'article'];
/** Commands of npm itself. */
const OF_NPM = ['ci', 'pack'];

const tree = files();
const PAGES = tree.filter((path) => /^(docs\/.*|[^/]*)\.md$/.test(path));
const GUIDES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

const FENCE = /^( *)```.*\n[\s\S]*?^\1```$/gm;
const withoutFences = (page: string): string => textOf(page).replaceAll(FENCE, '');
/** What stands between backticks in prose. */
const spansOf = (page: string): string[] => all(/`([^`\n]+)`/g, withoutFences(page));
const codeOf = (page: string): string => [...spansOf(page), ...(textOf(page).match(FENCE) ?? [])].join('\n');

/** A heading as an anchor names it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** Whether a link of a page leads to a file, and to a heading of it if it names one. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(`${ROOT}${target}`)) return false;
  return (
    anchor === undefined ||
    all(/^#+ (.*)$/gm, textOf(target))
      .map(anchorOf)
      .includes(anchor)
  );
}

/** Whether a span reads as the path of a file or folder. */
function isPath(span: string): boolean {
  if (!/^[\w.*-]+(\/[\w.*-]+)*\/?$/.test(span) || span.startsWith('application/')) return false;
  return span.includes('/') || /\.(ts|js|md|ya?ml|json|graphql|cff)$/.test(span);
}

/** Whether the project has a path, given from its folder or from a folder in it; SLUG, FAULT and * stand for any name. */
function isThere(path: string): boolean {
  const name = path.replaceAll(/[.]/g, '\\.').replaceAll(/SLUG|FAULT|\*/g, '[^/]+');
  const pattern = new RegExp(`(^|/)${name}${path.endsWith('/') ? '' : '$'}`);
  return tree.some((file) => pattern.test(file));
}

describe.each(PAGES)('%s', (page) => {
  it('links to what exists', () => {
    const links = all(/\]\(([^)\s]+)\)/g, withoutFences(page)).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const named = all(/\bnpm (?:run )?([a-z][\w:-]*)/g, codeOf(page));
    expect(named.filter((name) => !(name in manifest.scripts) && !OF_NPM.includes(name))).toEqual([]);
  });

  it('says nothing of one machine', () => {
    expect(textOf(page)).not.toMatch(/\/(work|home|root|tmp|Users)\/|registry\./);
  });
});

describe.each(GUIDES)('%s', (page) => {
  it('names paths that exist, one for each noun where it says NOUN', () => {
    const paths = spansOf(page).filter(isPath);
    const each = paths.flatMap((path) =>
      path.includes('NOUN') ? NOUNS.map((noun) => path.replace('NOUN', noun)) : [path],
    );
    expect(each.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names nothing in code that the code does not', () => {
    const code = tree.filter((path) => /\.(ts|js|json|graphql)$/.test(path) && !path.startsWith('tests/docs/'));
    const words = new Set(code.flatMap((path) => textOf(path).toLowerCase().match(/\w+/g) ?? []));
    const named = spansOf(page).filter((span) => /^[A-Za-z_]\w*$/.test(span));
    expect(named.filter((name) => !words.has(name.toLowerCase()))).toEqual([]);
  });
});

/** A question that README.md asks with curl, and the answer that it shows. */
interface Shown {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly answer: Readonly<Record<string, unknown>>;
}

function shownIn(page: string): Shown[] {
  return [...textOf(page).matchAll(/^(curl [^`]*)```[^`]*```json\n([^`]*)```/gm)].map(([, command = '', json = '']) => {
    const query = /--data-urlencode 'query=([^']*)'/.exec(command)?.[1] ?? '';
    const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value]);
    const path = /http:\/\/127\.0\.0\.1:4000(\/\S*)/.exec(command)?.[1] ?? '';
    return {
      url: `${path}?query=${encodeURIComponent(query)}`,
      headers: Object.fromEntries(headers) as Record<string, string>,
      answer: JSON.parse(json) as Shown['answer'],
    };
  });
}

describe('README.md', () => {
  it('shows what its questions answer', PATIENCE, async () => {
    const { app } = await serve({ store: await openSeedStore() });
    onTestFinished(() => app.close());
    const shown = shownIn('README.md');
    expect(shown.map(({ headers }) => headers['Accept-Language'])).toEqual([undefined, 'fr']);
    for (const { url, headers, answer } of shown) {
      const response = await app.inject({ method: 'GET', url, headers });
      // Every change of the corpus has another release.
      const release = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
      expect(response.json()).toEqual({ ...answer, extensions: { release } });
      expect(answer.extensions).toEqual({ release });
    }
  });

  it('draws the map that the import rules make', () => {
    const run = (): string =>
      execFileSync(process.execPath, ['docs/map.js', '--check'], { cwd: ROOT, stdio: 'pipe' }).toString();
    expect(run).not.toThrow();
  });

  describe('on configuration', () => {
    const rows = [...textOf('README.md').matchAll(/^\| `([A-Z][A-Z0-9_]*)` *\| ([^|]*?) *\|/gm)].map(
      ([, name = '', cell = '']) => ({ name, value: /^`([^`]*)`$/.exec(cell)?.[1] }),
    );

    it('has a row for each variable, and no other', () => {
      expect(rows.map(({ name }) => name).sort()).toEqual(variables().sort());
    });

    it.each(rows.filter(({ value }) => value !== undefined))('gives the default of $name', ({ name, value }) => {
      const neo4j = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'hunter2hunter2' };
      const unset: Environment = name.startsWith('NEO4J_') ? neo4j : {};
      expect(readConfig({ ...unset, [name]: value })).toEqual(readConfig(unset));
    });

    it('gives no default to what has none', () => {
      const without = rows.filter(({ value }) => value === undefined).map(({ name }) => name);
      expect(without).toEqual(['STORE', 'NEO4J_URI', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']);
    });
  });
});

describe('CONTRIBUTING.md', () => {
  it('shows an article of the corpus, as the checker accepts it', PATIENCE, async () => {
    const shown = /```yaml\n([\s\S]*?) *```/.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
    const yaml = shown.replaceAll(/^ {3}/gm, '');
    const { slug } = parse(yaml) as { slug: string };
    expect(parse(yaml)).toEqual(parse(textOf(`seed/articles/${slug}.yaml`)));

    const folder = mkdtempSync(join(tmpdir(), 'ancrage-docs-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    cpSync(join(ROOT, 'seed'), folder, { recursive: true });
    writeFileSync(join(folder, 'articles', `${slug}.yaml`), yaml);
    expect(await loadCorpus(folder)).not.toHaveProperty('problems');
  });
});

describe('docs/decisions', () => {
  const records = PAGES.filter((page) => /^docs\/decisions\/\d/.test(page)).sort();

  it('are numbered without a gap and listed in their order', () => {
    const names = records.map((page) => page.replace('docs/decisions/', ''));
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1));
    expect(all(/\]\((\d[^)]*)\)/g, textOf('docs/decisions/README.md'))).toEqual(names);
  });

  it.each(records)('%s says context, decision, what was rejected and consequences on a page', (page) => {
    const text = textOf(page);
    expect(all(/^#+ (.*)$/gm, text).slice(1)).toEqual(['Context', 'Decision', 'Consequences']);
    expect(text).toContain('\nRejected:\n');
    expect(text.split(/\s+/).length).toBeLessThan(600);
  });
});

describe('CITATION.cff', () => {
  it('cites this version, and the corpus by its own title and licence', () => {
    const citation = parse(textOf('CITATION.cff')) as Record<string, unknown>;
    const { title, license } = parse(textOf('seed/release.yaml')) as Record<string, string>;
    expect(citation).toMatchObject({ version: manifest.version, license: 'MIT', references: [{ title, license }] });
  });
});

describe('CHANGELOG.md', () => {
  it('has the versioning rule and a place for what comes next', () => {
    expect(textOf('CHANGELOG.md')).toMatch(/`@deprecated`[\s\S]*one minor version later[\s\S]*^## \[Unreleased\]$/m);
  });
});
