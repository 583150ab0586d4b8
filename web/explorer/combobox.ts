// A box that suggests while one types, by the ARIA pattern of the editable combobox with a list.
import { ask, AskError } from './ask.js';
import { el } from './dom.js';
import { SuggestDocument, type SuggestQuery } from './generated.js';
import { counted, texts } from './language.js';
import { said, sign } from './piece.js';

type Suggestion = SuggestQuery['suggest']['nodes'][number];

/** How a box is made. */
export interface ComboboxOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  /** Called with what was chosen from the list. */
  readonly choose: (chosen: Suggestion['resource']) => void;
}

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE = 90;

/** Makes a box. Its `input` can stand in a form: Enter without a suggestion submits that form. */
export function combobox({ id, label, hint = '', value = '', choose }: ComboboxOptions) {
  const input = el('input', {
    id,
    type: 'search',
    role: 'combobox',
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    placeholder: hint,
    value,
  });
  const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const status = el('span', { class: 'heard', role: 'status' });
  const element = el('div', { class: 'combobox' }, input, list, status);
  new Suggestions(input, list, status, choose);
  return { element, input };
}

/** What one box suggests now, and which of it is marked. */
class Suggestions {
  private found: readonly Suggestion[] = [];
  private marked = -1;
  private pause = 0;
  private asking = new AbortController();

  constructor(
    private readonly input: HTMLInputElement,
    private readonly list: HTMLUListElement,
    private readonly status: HTMLElement,
    private readonly choose: ComboboxOptions['choose'],
  ) {
    input.addEventListener('input', () => {
      window.clearTimeout(this.pause);
      this.pause = window.setTimeout(() => void this.suggest(), PAUSE);
    });
    input.addEventListener('keydown', (event) => {
      this.press(event);
    });
    input.addEventListener('blur', () => {
      this.close();
    });
    // A press on the list must not take the focus from the box before the click chooses.
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('li');
      if (option) this.take([...list.children].indexOf(option));
    });
  }

  private async suggest(): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const prefix = this.input.value.trim();
    if (prefix === '') {
      this.close();
      return;
    }
    try {
      const { suggest } = await ask(SuggestDocument, { prefix }, this.asking.signal);
      if (document.activeElement === this.input) this.open(suggest.nodes);
    } catch (error) {
      // Search itself says what is wrong, once it is asked.
      if (!this.asking.signal.aborted && !(error instanceof AskError)) throw error;
    }
  }

  private open(found: readonly Suggestion[]): void {
    this.found = found;
    const options = found.map(({ resource, matched }, index) =>
      el(
        'li',
        { id: `${this.list.id}-${index}`, role: 'option', 'aria-selected': 'false' },
        sign(resource.id),
        ' ',
        said(resource.label),
        matched.value !== resource.label.value && el('span', { class: 'faint' }, ' ', said(matched)),
      ),
    );
    this.list.replaceChildren(...options);
    this.list.hidden = found.length === 0;
    this.input.setAttribute('aria-expanded', String(found.length > 0));
    this.status.textContent = counted(found.length, texts().suggestionCount);
    this.mark(-1);
  }

  /** Closes the list and forgets what was asked for. */
  private close(): void {
    window.clearTimeout(this.pause);
    this.asking.abort();
    this.list.hidden = true;
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.mark(-1);
  }

  private mark(index: number): void {
    this.marked = index;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const option = this.list.children.item(index);
    if (index < 0 || !option) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', option.id);
  }

  private take(index: number): void {
    const resource = this.found[index]?.resource;
    if (resource === undefined) return;
    this.input.value = resource.label.value;
    this.close();
    this.choose(resource);
  }

  private press(event: KeyboardEvent): void {
    const { length } = this.found;
    if (event.key === 'Escape') this.close();
    if (this.list.hidden) {
      if (event.key === 'ArrowDown') void this.suggest();
      if (event.key === 'Enter') this.close();
      return;
    }
    if (event.key === 'ArrowDown') this.mark((this.marked + 1) % length);
    else if (event.key === 'ArrowUp') this.mark(this.marked <= 0 ? length - 1 : this.marked - 1);
    else if (event.key === 'Enter' && this.marked >= 0) this.take(this.marked);
    else if (event.key === 'Enter') {
      this.close();
      return;
    } else return;
    event.preventDefault();
  }
}
