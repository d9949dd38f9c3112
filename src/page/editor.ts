/** The text of a document, with what was found in it at the words. */
import { defaultKeymap, history, redo, undo } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder, type Command, type KeyBinding } from '@codemirror/view';
import { changesBetween, type Edit } from '../model/index.js';
import { choices, choicesIn, setChanges, setChoices, type Choices } from './choices.js';
import type { ShownFinding } from './engine/protocol.js';
import { isField } from './receiving.js';

/** Keys that input methods send to change what was typed are the browser's own: no command stands on them. */
const ownKeys = defaultKeymap.filter(({ key = '', mac = '' }) => !/Backspace|Delete/u.test(key + mac));

/** Whether somebody may write in the text. */
const writing = new Compartment();

/** What an editor tells of. */
interface EditorEvents {
  /** The text, or what is skipped, is another. */
  readonly changed: () => void;
  /** The words of the editor itself, for people who do not see it. */
  readonly label: () => string;
  readonly hint: () => string;
}

export class Editor {
  readonly #view: EditorView;
  #findings: readonly ShownFinding[] = [];
  /** The text that the findings are of; null once it is another. */
  #checked: EditorState['doc'] | null = null;
  /** Where the line begins that is being typed in: what is found in it waits until it is left. */
  #typedAt: number | null = null;

  constructor(
    parent: HTMLElement,
    readonly events: EditorEvents,
  ) {
    this.#view = new EditorView({ parent, state: EditorState.create() });
    // What scrolls can be scrolled with the keyboard.
    this.#view.scrollDOM.tabIndex = 0;
    this.#view.contentDOM.addEventListener('compositionend', () => queueMicrotask(() => this.#show()));
  }

  /** The state of a document that is opened. */
  stateOf(text: string, readOnly: boolean): EditorState {
    return EditorState.create({ doc: text, extensions: this.#extensions(readOnly) });
  }

  get state(): EditorState {
    return this.#view.state;
  }

  set state(state: EditorState) {
    this.#checked = null;
    this.#findings = [];
    this.#typedAt = null;
    this.#view.setState(state);
    this.#view.scrollDOM.scrollTop = 0;
  }

  get text(): string {
    return this.state.sliceDoc();
  }

  get isComposing(): boolean {
    return this.#view.composing;
  }

  get choices(): Choices {
    return choicesIn(this.state);
  }

  /** Decides on findings, as a step that can be undone. */
  choose(part: Partial<Choices>): void {
    this.#view.dispatch({ effects: setChoices.of({ ...this.choices, ...part }), userEvent: 'choose' });
  }

  /** Whether the findings are those of the text as it stands. */
  get isChecked(): boolean {
    return this.#checked === this.state.doc;
  }

  /**
   * Marks what was found in the text as it stands.
   *
   * @param changes what the reviewed copy changes in it
   */
  mark(findings: readonly ShownFinding[], changes: readonly Edit[]): void {
    [this.#findings, this.#checked] = [findings, this.state.doc];
    this.#view.dispatch({ effects: setChanges.of(changes) });
    this.#show();
  }

  goTo({ from, to }: Pick<ShownFinding, 'from' | 'to'>): void {
    const end = this.state.doc.length;
    this.#view.dispatch({
      selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
      effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' }),
    });
    this.#view.focus();
  }

  /** Makes the fix of a finding, as one step that can be undone; nothing where the text is another by now. */
  fix({ fix }: ShownFinding): void {
    if (fix === null || !this.isChecked) return;
    this.#change(fix.edits);
  }

  /** Changes what differs from another text, as one step. */
  replace(text: string): void {
    this.#change(changesBetween(this.text, text));
  }

  /** The same for a text that changed elsewhere: whoever looks or types here stays where they are. */
  follow(text: string): void {
    this.#dispatch(changesBetween(this.text, text));
  }

  next(): void {
    nextDiagnostic(this.#view);
    this.#view.focus();
  }

  /** Keys that mean the same wherever one is; those of the text itself it has taken first. */
  press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target, defaultPrevented } = event;
    if (defaultPrevented || isField(target)) return;
    const letter = ctrlKey || metaKey ? key.toLowerCase() : '';
    if (key === 'F8') this.next();
    else if (letter === 'z' && !shiftKey) this.#step(undo);
    else if (letter === 'y' || letter === 'z') this.#step(redo);
    else return;
    event.preventDefault();
  }

  /** Goes through the history; what was decided is undone in a text too that nobody writes in. */
  #step(step: Command): boolean {
    const { readOnly } = this.state;
    if (readOnly) this.#view.dispatch({ effects: writing.reconfigure(EditorState.readOnly.of(false)) });
    step(this.#view);
    if (readOnly) this.#view.dispatch({ effects: writing.reconfigure(EditorState.readOnly.of(true)) });
    return true;
  }

  #historyKeys(): KeyBinding[] {
    const undoing = { run: () => this.#step(undo), preventDefault: true };
    const redoing = { run: () => this.#step(redo), preventDefault: true };
    return [
      { key: 'Mod-z', ...undoing },
      { key: 'Mod-y', ...redoing },
      { key: 'Mod-Shift-z', ...redoing },
    ];
  }

  #change(edits: readonly Edit[]): void {
    this.#dispatch(edits);
    this.#view.focus();
  }

  #dispatch(edits: readonly Edit[]): void {
    this.#typedAt = null;
    const changes = edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text }));
    this.#view.dispatch({ changes, userEvent: 'input.fix' });
  }

  /** Nothing is dispatched while an input method puts a word together. */
  #show(): void {
    if (!this.isChecked || this.isComposing) return;
    const { doc } = this.state;
    const typed = this.#typedAt === null ? null : doc.lineAt(Math.min(this.#typedAt, doc.length));
    const shown = this.#findings.filter(({ from, to }) => typed === null || to < typed.from || from > typed.to);
    this.#view.dispatch(
      setDiagnostics(
        this.state,
        shown.map((one) => diagnosticOf(one, doc.length)),
      ),
    );
  }

  #extensions(readOnly: boolean): Extension[] {
    const { label, hint, changed } = this.events;
    return [
      lineNumbers(),
      history(),
      drawSelection(),
      choices,
      EditorView.lineWrapping,
      writing.of(EditorState.readOnly.of(readOnly)),
      placeholder(hint()),
      EditorView.contentAttributes.of({
        'aria-label': label(),
        'aria-readonly': String(readOnly),
        lang: 'vi',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
      }),
      keymap.of([{ key: 'F8', run: nextDiagnostic }, { key: 'Shift-F8', run: previousDiagnostic }, ...this.#historyKeys(), ...ownKeys]),
      EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state }) => {
        if (docChanged) {
          const typed = transactions.some((one) => one.isUserEvent('input.type') || one.isUserEvent('delete'));
          this.#typedAt = typed ? state.doc.lineAt(state.selection.main.head).from : null;
        }
        if (docChanged || transactions.some(({ effects }) => effects.some((effect) => effect.is(setChoices)))) changed();
        else if (selectionSet && this.#typedAt !== null && state.doc.lineAt(state.selection.main.head).from !== this.#typedAt) {
          this.#typedAt = null;
          queueMicrotask(() => this.#show());
        }
      }),
    ];
  }
}

/** What is found stands at a character at least. */
function diagnosticOf({ from, to, severity, ruleId, text, hint, note }: ShownFinding, length: number): Diagnostic {
  const start = Math.max(0, Math.min(from, length - 1));
  return {
    from: start,
    to: Math.min(length, Math.max(to, start + 1)),
    severity,
    source: ruleId,
    message: [text, hint, note].filter((part) => part !== null).join('\n'),
  };
}
