// The panel of examples: each opens in a tab of its own, named after its operation, with its values inside.
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { chosenLanguage } from '../shared/choice.js';
import { examples } from './example.js';
import { TEXTS } from './texts.js';

const language = chosenLanguage();
const texts = TEXTS[language];

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path d="M2.5 1.5h9v11h-9zM4.8 4.5h4.4M4.8 7h4.4M4.8 9.5h2.6" />
    </svg>
  );
}

function Examples() {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  const open = (query: string) => {
    const known = tabs.findIndex((tab) => tab.query?.trim() === query.trim());
    if (known >= 0) {
      actions.changeTab(known);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue('');
  };
  return (
    <section className="examples" lang={language}>
      <h2>{texts.examples}</h2>
      {examples.map(({ group, questions }) => (
        <section key={group}>
          <h3>{texts.groups[group]}</h3>
          <ul>
            {questions.map(({ title, query }) => (
              <li key={title.en}>
                <button
                  type="button"
                  // There is nowhere to put a question until the editor is there.
                  disabled={!queryEditor}
                  onClick={() => {
                    open(query);
                  }}
                >
                  {title[language]}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The panel as GraphiQL takes it; its title stands in GraphiQL's own English: “Show Examples”. */
export const EXAMPLES: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };
