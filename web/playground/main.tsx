// Starts GraphiQL on our API: documentation, history, the examples, and whatever question the address brings.
import './workers.js';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './main.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { firstExample } from './example.js';
import { EXAMPLES } from './examples.js';
import { storage } from './storage.js';

const params = new URLSearchParams(location.search);
/** Pixels: on a narrower screen the editor comes first. */
const ROOM_FOR_EXAMPLES = 700;
/** The question that the address brings; null when it brings none. */
const asked = params.has('query')
  ? { query: params.get('query'), variables: params.get('variables') ?? '', headers: params.get('headers') ?? '' }
  : null;
/** Who comes back finds the tabs that were open, and the question in another. */
const initial = asked && {
  initialQuery: asked.query ?? '',
  initialVariables: asked.variables,
  initialHeaders: asked.headers,
};
const root = document.getElementById('playground');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      plugins={[HISTORY_PLUGIN, EXAMPLES]}
      {...(innerWidth >= ROOM_FOR_EXAMPLES && { visiblePlugin: EXAMPLES.title })}
      defaultTabs={[asked ?? { query: firstExample }]}
      inputValueDeprecation
      storage={storage}
      {...initial}
    >
      <GraphiQL.Logo>
        <a href="/">Ancrage</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
