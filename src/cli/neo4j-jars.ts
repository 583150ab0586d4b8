// Where a Neo4j comes from: its jars, once from Maven Central into a cache outside the repository, and the Java to run
// them. They are GPLv3: a separate process, never shipped and never linked.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { NOT_FOUND, run } from './guarded-process.js';
import { newFolder, sweep } from './temporary-folder.js';

/** The version that is fetched; docker-compose.yml names the same. */
export const NEO4J_VERSION = '5.26.30';
const MAVEN_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

/** Where a user's fetched things are kept. @param xdgCacheHome what the variable XDG_CACHE_HOME says, if anything. */
export function cacheFolder(xdgCacheHome = ''): string {
  return join(isAbsolute(xdgCacheHome) ? xdgCacheHome : join(homedir(), '.cache'), 'ancrage');
}

/** Where the jars of this version are, once fetched. */
export function jarFolder(cache: string): string {
  return join(cache, `neo4j-${NEO4J_VERSION}`);
}

/** @throws Error that says what to install */
export async function requireJava(signal?: AbortSignal): Promise<void> {
  const java = run(['java', '-version'], signal);
  await java.exited;
  signal?.throwIfAborted();
  const version = /version "(?:1\.)?(\d+)/.exec(java.tail())?.[1];
  if (Number(version ?? 0) >= 17) return;
  const found = version === undefined ? 'there is no java on the PATH' : `the java on the PATH is version ${version}`;
  throw new Error(`Neo4j ${NEO4J_VERSION} needs Java 17 or later, and ${found}. ${remedy('default-jre-headless')}`);
}

function remedy(debianPackage: string): string {
  return `Install it (Debian: apt-get install ${debianPackage}), or run Neo4j in Docker: docker compose up neo4j`;
}

/**
 * Whole or not at all: into a folder of its own, then renamed, so that first starts at one time do no harm.
 * @throws Error with Maven's last lines, or what to install
 */
export async function fetchJars(cache: string, { signal, log }: FetchOptions): Promise<void> {
  const jars = jarFolder(cache);
  log?.(`Fetching Neo4j ${NEO4J_VERSION} (123 MB, once) from Maven Central into ${jars}`);
  await mkdir(cache, { recursive: true });
  await sweep(cache);
  const folder = await newFolder(cache);
  try {
    const [pom, lib] = [join(folder, 'pom.xml'), join(folder, 'lib')];
    await writeFile(pom, POM);
    const output = [`-DoutputDirectory=${lib}`, '-DincludeScope=runtime'];
    const maven = run(
      ['mvn', '-B', '-q', '-Dstyle.color=never', '--strict-checksums', '-f', pom, MAVEN_GOAL, ...output],
      signal,
    );
    const code = await maven.exited;
    signal?.throwIfAborted();
    if (code === NOT_FOUND)
      throw new Error(`Neo4j's jars are fetched with Maven, and there is no mvn. ${remedy('maven')}`);
    if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${maven.tail()}`);
    await rename(lib, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error; // else another start was sooner
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const dependency = (group: string, artifact: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>ancrage</groupId><artifactId>local-neo4j</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>
${dependency('org.neo4j', 'neo4j')}
${dependency('org.neo4j.app', 'neo4j-server')}
</dependencies></project>
`;
