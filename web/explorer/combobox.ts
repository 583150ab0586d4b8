// A box that suggests while one types, by the ARIA pattern of the editable combobox with a list.
import { ask, AskError } from './ask.js';
import { el } from './dom.js';
import { SuggestDocument, type ResourceKind, type SuggestQuery } from './generated.js';
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
  /** What may be chosen; everything without. */
  readonly kinds?: readonly ResourceKind[];
  /** That only what is suggested will do: Enter takes the first, and where there is none it is said. */
  readonly must?: boolean;
  /** Called with what was chosen from the list. */
  readonly choose: (chosen: Suggestion['resource']) => void;
}

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE = 90;

/** Entities, where articles will not do. */
export const ENTITIES = ['CONCEPT', 'ACTOR', 'TERRITORY'] as const satisfies readonly ResourceKind[];

/** Makes a box. Its `input` can stand in a form: Enter without a suggestion submits that form. */
export function combobox(options: ComboboxOptions) {
  const { id, label, hint = '', value = '' } = options;
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
  new Suggestions(input, list, status, options);
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
    private readonly options: ComboboxOptions,
  ) {
    input.addEventListener('input', () => {
      // What is in the list was not suggested for what is in the box now.
      this.mark(-1);
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
    window.clearTimeout(this.pause);
    this.asking.abort();
    const { signal } = (this.asking = new AbortController());
    const prefix = this.input.value.trim();
    if (prefix === '') {
      this.close();
      return;
    }
    try {
      const { kinds } = this.options;
      const { suggest } = await ask(SuggestDocument, { prefix, ...(kinds && { kinds: [...kinds] }) }, signal);
      if (document.activeElement === this.input && !signal.aborted) this.open(suggest.nodes);
    } catch (error) {
      if (signal.aborted) return;
      // Search itself says what is wrong, once it is asked.
      this.close();
      if (!(error instanceof AskError)) throw error;
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
    this.tell(found.length);
    this.mark(-1);
  }

  /** Says how many suggestions there are: to all where only one of them will do. */
  private tell(count: number): void {
    const isNone = count === 0 && this.options.must === true;
    this.status.className = isNone ? 'faint' : 'heard';
    this.status.textContent = isNone ? texts().noSuggestion : counted(count, texts().suggestionCount);
  }

  /** Closes the list and forgets what was asked for. */
  private close(): void {
    window.clearTimeout(this.pause);
    this.asking.abort();
    this.found = [];
    this.list.hidden = true;
    this.status.className = 'heard';
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
    this.options.choose(resource);
  }

  /** Takes the first of what is suggested for what is in the box now. */
  private async takeFirst(): Promise<void> {
    await this.suggest();
    this.take(0);
  }

  private press(event: KeyboardEvent): void {
    // The Enter that ends the writing of a word in Japanese, say, chooses nothing.
    if (event.isComposing) return;
    const { length } = this.found;
    if (event.key === 'Enter' && this.options.must === true && this.marked < 0) {
      event.preventDefault();
      void this.takeFirst();
      return;
    }
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
