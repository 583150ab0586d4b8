// The Docker files are held to the project, since no engine runs them here: every path, port, variable, command and
// version that they name exists.
import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { NEO4J_VERSION } from '../../src/cli/neo4j-jars.js';
import { readConfig } from '../../src/config.js';
import { serve } from '../support/serving.js';
import { all, manifest, ROOT, textOf, variables } from './project.js';

/** Variables that Node itself reads. */
const OF_NODE = ['NODE_ENV'];

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly stop_grace_period?: string;
}

const compose = parse(textOf('docker-compose.yml')) as {
  readonly services: Readonly<Record<'neo4j' | 'seed' | 'api', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);

/** Instructions with what follows them. */
const instructions = [...textOf('Dockerfile').matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = '', rest = '']) => ({
  name,
  rest,
}));
const argumentsOf = (name: string): string[] =>
  instructions.filter((each) => each.name === name).map(({ rest }) => rest);
const defaults = readConfig({});

/** Whether a built file has its source. */
const isBuilt = (path: string): boolean => existsSync(`${ROOT}${path.replace('dist/', 'src/').replace('.js', '.ts')}`);

/** The status of what a health check asks for. */
async function statusOf(check: string): Promise<number> {
  const { app } = await serve();
  onTestFinished(() => app.close());
  const path = /\/health\/\w+/.exec(check)?.[0] ?? '';
  return (await app.inject({ method: 'GET', url: path })).statusCode;
}

describe('Dockerfile', () => {
  const [command = ''] = argumentsOf('CMD');
  const [check = ''] = argumentsOf('HEALTHCHECK');

  it('starts from the Node that package.json asks for', () => {
    const images = argumentsOf('FROM').filter((from) => from.includes(':'));
    expect(images).toHaveLength(1);
    const major = /^node:(\d+)-slim AS/.exec(images[0] ?? '')?.[1] ?? '';
    expect(manifest.engines.node).toMatch(new RegExp(`\\^${major}\\.`));
  });

  it('copies what exists, is not ignored, and was made by a stage before', () => {
    const stages = all(/^FROM \S+ AS (\w+)$/gm, textOf('Dockerfile'));
    const ignored = textOf('.dockerignore').split('\n');
    expect(ignored).toContain('*');
    for (const copy of argumentsOf('COPY')) {
      const [, stage] = /^--from=(\w+) /.exec(copy) ?? [];
      const sources = copy.split(' ').slice(stage === undefined ? 0 : 1, -1);
      if (stage !== undefined) expect(stages).toContain(stage);
      else {
        expect(sources.filter((source) => !existsSync(`${ROOT}${source}`))).toEqual([]);
        expect(sources.filter((source) => !ignored.includes(`!${source}`))).toEqual([]);
      }
    }
  });

  it('copies all that .dockerignore lets in', () => {
    const copied = argumentsOf('COPY').flatMap((copy) => copy.split(' '));
    expect(all(/^!(.*)$/gm, textOf('.dockerignore')).filter((source) => !copied.includes(source))).toEqual([]);
  });

  it('runs commands that package.json has, and no scripts of packages', () => {
    const runs = argumentsOf('RUN');
    expect(all(/npm run (\S+)/g, runs.join('\n')).filter((name) => !(name in manifest.scripts))).toEqual([]);
    const installs = runs.filter((run) => run.startsWith('npm ci'));
    expect(installs.filter((run) => !run.includes('--ignore-scripts'))).toEqual([]);
    expect(installs.at(-1)).toContain('--omit=dev');
  });

  it('sets variables that are known, to what they may be', () => {
    const pairs = argumentsOf('ENV').flatMap((env) => [...env.matchAll(/(\w+)=(\S+)/g)]);
    const set: Record<string, string> = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
    expect(Object.keys(set).filter((name) => ![...variables(), ...OF_NODE].includes(name))).toEqual([]);
    expect(readConfig(set).host).toBe('0.0.0.0');
  });

  it('exposes the port that is listened on, and asks there whether the process lives', async () => {
    expect(argumentsOf('EXPOSE')).toEqual([String(defaults.port)]);
    expect(check).toContain(`process.env.PORT || ${defaults.port}`);
    expect(await statusOf(check)).toBe(200);
  });

  it('runs the server as npm start does, without a shell, and not as root', () => {
    const run = JSON.parse(command) as string[];
    expect(manifest.scripts['start']).toBe(`NODE_ENV=production ${run.join(' ')}`);
    expect(isBuilt(run.find((part) => part.endsWith('.js')) ?? '')).toBe(true);
    expect(argumentsOf('USER')).toEqual(['node']);
  });

  it('writes commands in a form that needs no shell', () => {
    expect(JSON.parse(command)).toBeInstanceOf(Array);
    expect(JSON.parse(check.replace(/^.* CMD /, ''))).toBeInstanceOf(Array);
  });
});

describe('docker-compose.yml', () => {
  const { neo4j, seed, api } = compose.services;

  it('runs the Neo4j that the tests run', () => {
    expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
  });

  it('sets Neo4j what a local one is set', () => {
    const settings = Object.keys(neo4j.environment).filter((name) => name !== 'NEO4J_AUTH');
    const names = settings.map((name) =>
      name.replace('NEO4J_', '').replaceAll(/_(_)?/g, (_, two) => (two ? '_' : '.')),
    );
    expect(names.filter((name) => !textOf('src/cli/local-neo4j.ts').includes(`${name}=`))).toEqual([]);
  });

  it.each([
    ['seed', seed],
    ['api', api],
  ])('gives %s variables that are known, and where Neo4j listens', (_, { environment }) => {
    expect(Object.keys(environment).filter((name) => !variables().includes(name))).toEqual([]);
    const { store } = readConfig({ ...environment, NEO4J_PASSWORD: 'hunter2hunter2' });
    const { hostname, port } = new URL(store.kind === 'neo4j' ? store.uri : '');
    expect(Object.keys(compose.services)).toContain(hostname);
    expect(neo4j.ports).toContain(`127.0.0.1:${port}:${port}`);
  });

  it('holds no secret', () => {
    const secrets = [
      neo4j.environment['NEO4J_AUTH'],
      seed.environment['NEO4J_PASSWORD'],
      api.environment['NEO4J_PASSWORD'],
    ];
    for (const secret of secrets) expect(secret).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('opens ports to this machine alone, the one of the image among them', () => {
    const ports = services.flatMap(([, service]) => service.ports ?? []);
    expect(ports.filter((port) => !/^127\.0\.0\.1:(\d+):\1$/.test(port))).toEqual([]);
    expect(api.ports).toEqual([`127.0.0.1:${defaults.port}:${defaults.port}`]);
  });

  it('loads as npm run seed does, and serves as the image does', () => {
    expect(manifest.scripts['seed']).toBe(`tsc -b src && ${seed.command?.join(' ') ?? ''}`);
    expect(isBuilt(seed.command?.find((part) => part.endsWith('.js')) ?? '')).toBe(true);
    expect(api.command).toBe(undefined);
    expect([seed.build, api.build]).toEqual(['.', '.']);
  });

  it('waits for services that are there and have a health check', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe('service_healthy');
        expect(
          Object.entries(compose.services).find(([service]) => service === name)?.[1].healthcheck.test,
        ).toBeDefined();
      }
    }
    expect(seed.healthcheck.disable).toBe(true);
  });

  it('asks the server whether it can answer', async () => {
    const check = api.healthcheck.test?.join(' ') ?? '';
    expect(check).toContain(`http://127.0.0.1:${defaults.port}/health/ready`);
    expect(await statusOf(check)).toBe(200);
  });

  it('keeps the data in a volume that it declares', () => {
    const named = (neo4j.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(named).toEqual(Object.keys(compose.volumes));
  });

  it('waits for the server longer than the server waits for requests', () => {
    const seconds = Number(/^(\d+)s$/.exec(api.stop_grace_period ?? '')?.[1]);
    expect(seconds * 1000).toBeGreaterThan(defaults.shutdownGraceMs);
  });
});
