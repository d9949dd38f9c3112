/** The text of a document, with what was found in it at the words. */
import { defaultKeymap, history, historyKeymap, invertedEffects, redo, undo } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { changesBetween, type Edit } from '../model/index.js';
import type { ShownFinding, Skip } from './engine/protocol.js';
import { isField } from './receiving.js';

/** A finding that a person skips, and why. */
export interface SkippedFinding {
  readonly skip: Skip;
  readonly text: string;
  readonly reason: string;
}

const setSkipped = StateEffect.define<readonly SkippedFinding[]>();

const skippedField: StateField<readonly SkippedFinding[]> = StateField.define<readonly SkippedFinding[]>({
  create: () => [],
  update: (value, { effects }) => effects.findLast((effect) => effect.is(setSkipped))?.value ?? value,
});

/** What is skipped belongs to the history of the text: undoing takes it back. */
const skippedHistory = invertedEffects.of(({ effects, startState }) =>
  effects.some((effect) => effect.is(setSkipped)) ? [setSkipped.of(startState.field(skippedField))] : [],
);

/** Keys that input methods send to change what was typed are the browser's own: no command stands on them. */
const ownKeys = defaultKeymap.filter(({ key = '', mac = '' }) => !/Backspace|Delete/u.test(key + mac));

/** What is skipped in a document that may not be shown. */
export function skippedIn(state: EditorState): readonly SkippedFinding[] {
  return state.field(skippedField, false) ?? [];
}

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

  get skipped(): readonly SkippedFinding[] {
    return skippedIn(this.state);
  }

  set skipped(skipped: readonly SkippedFinding[]) {
    this.#view.dispatch({ effects: setSkipped.of(skipped), userEvent: 'skip' });
  }

  /** Whether the findings are those of the text as it stands. */
  get isChecked(): boolean {
    return this.#checked === this.state.doc;
  }

  /** Marks what was found in the text as it stands. */
  mark(findings: readonly ShownFinding[]): void {
    [this.#findings, this.#checked] = [findings, this.state.doc];
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
    else if (letter === 'z' && !shiftKey) undo(this.#view);
    else if (letter === 'y' || letter === 'z') redo(this.#view);
    else return;
    event.preventDefault();
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
      skippedField,
      skippedHistory,
      EditorView.lineWrapping,
      EditorState.readOnly.of(readOnly),
      placeholder(hint()),
      EditorView.contentAttributes.of({
        'aria-label': label(),
        'aria-readonly': String(readOnly),
        lang: 'vi',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
      }),
      keymap.of([{ key: 'F8', run: nextDiagnostic }, { key: 'Shift-F8', run: previousDiagnostic }, ...historyKeymap, ...ownKeys]),
      EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state }) => {
        if (docChanged) {
          const typed = transactions.some((one) => one.isUserEvent('input.type') || one.isUserEvent('delete'));
          this.#typedAt = typed ? state.doc.lineAt(state.selection.main.head).from : null;
        }
        if (docChanged || transactions.some(({ effects }) => effects.some((effect) => effect.is(setSkipped)))) changed();
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
