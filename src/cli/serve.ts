// `ancrage serve`: the server, told by the environment and by what is said here.
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { serveGraph } from '../main.js';
import { folderAt, tellProgress, UsageError, type Command } from './command.js';

const HELP = `Usage: ancrage serve [--host ADDRESS] [--port N] [--folder FOLDER]

Serves the graph over HTTP until it is told to end (SIGTERM, SIGINT). It says where it answers on standard output; its
log, one JSON object a line, goes to standard error. The environment says all else: README.md lists its variables. With
NEO4J_URI it answers from Neo4j, else from memory.

      --host ADDRESS   the address to listen on, as HOST; 127.0.0.1 when neither is given
      --port N         the port, as PORT; 4000 when neither is given, 0 takes any that is free
      --folder FOLDER  answers from memory over the corpus in this folder, as STORE=memory SEED=FOLDER
  -h, --help           prints this

Exit code: 0 ended as told, 1 cannot serve, 2 wrong usage or configuration.`;

const text = { type: 'string' } as const;

/** Serves until the process is told to end. */
export const serve: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const options = { host: text, port: text, folder: text };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 0) throw new UsageError(`Got ${positionals.join(' ')}; a corpus is given with --folder.`);
    const { host, port, folder } = values;
    const memory = folder === undefined ? {} : { STORE: 'memory', SEED: folderAt(folder) };
    const config = readConfig(terminal.env, { HOST: host, PORT: port, ...memory });
    tellProgress(terminal, 'Opening the graph.');
    terminal.print(await serveGraph(config));
    return 0;
  },
};
