// The questions of queries/, grouped by what they are for: the first two comments of each file are
// `# group: title` and `# fr: title in French`.

import type { Language } from '../shared/choice.js';

/** A question that is ready to run. */
export interface Example {
  readonly title: Readonly<Record<Language, string>>;
  readonly query: string;
}

/** Groups in the order in which they are shown; a test holds every file to one of them. */
export const GROUPS = ['find', 'who says what', 'close and why', 'paths', 'disagreement', 'over time'] as const;
/** One of them. */
export type Group = (typeof GROUPS)[number];

const files = import.meta.glob<string>('../../queries/*.graphql', { query: '?raw', import: 'default', eager: true });

/** Every question with its group. */
const all = Object.values(files).map((query) => {
  const [, group = '', en = '', fr = ''] = /^# ([^:]+): (.*)\n# fr: (.*)/.exec(query) ?? [];
  return { group, title: { en, fr }, query };
});

/** The groups with their questions. */
export const examples: readonly { readonly group: Group; readonly questions: readonly Example[] }[] = GROUPS.map(
  (group) => ({ group, questions: all.filter((one) => one.group === group) }),
);

/** What a first visit starts with. */
export const firstExample: string = examples[1]?.questions[0]?.query ?? '{ release { id } }';
