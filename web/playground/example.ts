// The questions of queries/, grouped by what they are for: the first comment of each file is `# group: title`.

/** A question that is ready to run. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

/** Groups in the order in which they are shown; a test holds every file to one of them. */
export const GROUPS = ['find', 'who says what', 'close and why', 'paths', 'disagreement', 'over time'] as const;

const files = import.meta.glob<string>('../../queries/*.graphql', { query: '?raw', import: 'default', eager: true });

/** Every question with its group. */
const all = Object.values(files).map((query) => {
  const [, group = '', title = ''] = /^# ([^:]+): (.*)/.exec(query) ?? [];
  return { group, title, query };
});

/** The groups with their questions. */
export const examples: readonly { readonly group: string; readonly questions: readonly Example[] }[] = GROUPS.map(
  (group) => ({ group, questions: all.filter((one) => one.group === group) }),
);

/** What a first visit starts with. */
export const firstExample: string = examples[1]?.questions[0]?.query ?? '{ release { id } }';
