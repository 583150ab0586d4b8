// Questions through graphql-js with a context as each request has it, one at a time, without HTTP.
import { execute, parse, validate } from 'graphql';
import { RequestContext } from '../dist/graphql/context.js';
import { executableSchema } from '../dist/graphql/schema.js';
import { percentile } from './figures.js';

/** Rows that a request may read, as the default configuration has it. */
const ROWS = 20_000;
/** Seconds of questions before any is measured: a server in Java compiles late. */
const WARMING = { neo4j: 20, memory: 2 };

const schema = executableSchema();

/** A question, parsed. @throws GraphQLError for one that the schema does not know */
export function prepareQuestion(question) {
  const document = parse(question.query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw faults[0];
  return { ...question, document };
}

/** Asks; answers what came back and how many rows of its budget the request spent. */
export async function answer(store, document, variables) {
  const deadline = performance.now() + 60_000;
  const context = new RequestContext({ store, languages: ['*'], requestId: '', rowBudget: ROWS, deadline });
  await context.begin();
  const result = await execute({ schema, document, contextValue: context, variableValues: variables });
  return { result, spent: ROWS - context.budget.left };
}

/** Asks all questions in turn for a while, at first without measuring. @param {'memory' | 'neo4j'} kind of the store */
export async function askInTurn(kind, store, questions, seconds) {
  const times = questions.map(() => []);
  const warm = performance.now() + WARMING[kind] * 1000;
  const end = warm + seconds * 1000;
  for (let turn = 0; turn < 20 || performance.now() < end; turn++) {
    for (const [at, { document, variables }] of questions.entries()) {
      const began = performance.now();
      await answer(store, document, variables[turn % variables.length]);
      const now = performance.now();
      if (now > warm) times[at].push(now - began);
    }
  }
  return questions.map(({ name }, at) => ({
    name,
    p50: percentile(times[at], 0.5),
    p99: percentile(times[at], 0.99),
    count: times[at].length,
  }));
}
