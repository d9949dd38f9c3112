/** What a person decides on single findings, and what it changes in a Word file whose text is shown: parts of the editor's history. */
import { invertedEffects } from '@codemirror/commands';
import { StateEffect, StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { Edit } from '../model/index.js';
import type { ShownFinding, Skip } from './engine/protocol.js';
import { make } from './elements.js';

/** A finding that a person skips, and why. */
export interface SkippedFinding {
  readonly skip: Skip;
  readonly text: string;
  readonly reason: string;
}

export interface Choices {
  readonly skipped: readonly SkippedFinding[];
  /** Edits of a Word file that are taken though they change words or numbers: these, or all. */
  readonly taken: readonly Edit[] | 'all';
}

const none: Choices = { skipped: [], taken: [] };

export const setChoices = StateEffect.define<Choices>();

const choicesField: StateField<Choices> = StateField.define<Choices>({
  create: () => none,
  update: (value, { effects }) => effects.findLast((effect) => effect.is(setChoices))?.value ?? value,
});

/** What is decided belongs to the history of the text: undoing takes it back. */
const choicesHistory = invertedEffects.of(({ effects, startState }) =>
  effects.some((effect) => effect.is(setChoices)) ? [setChoices.of(startState.field(choicesField))] : [],
);

/** What is decided on a document that may not be shown. */
export function choicesIn(state: EditorState): Choices {
  return state.field(choicesField, false) ?? none;
}

export function isSameEdit(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

/** A count that no document reaches: all of the same words are skipped. */
const everywhereCount = 1_000_000;

export function withSkip({ skipped }: Choices, { skip, text }: ShownFinding, reason: string, everywhere: boolean): Partial<Choices> {
  const own = everywhere ? { ...skip, count: everywhereCount } : skip;
  return { skipped: [...skipped, { skip: own, text, reason }] };
}

/**
 * The fix of a finding of a Word file taken, with those that are taken already.
 *
 * @param findings all that is found: where all are taken, each is named
 */
export function withFix(before: Choices, { fix }: ShownFinding, findings: readonly ShownFinding[]): Partial<Choices> {
  return { taken: [...takenOf(before, findings), ...(fix?.edits ?? [])] };
}

/** The same without it. */
export function withoutFix(before: Choices, { fix }: ShownFinding, findings: readonly ShownFinding[]): Partial<Choices> {
  return { taken: takenOf(before, findings).filter((edit) => fix?.edits.some((one) => isSameEdit(one, edit)) !== true) };
}

function takenOf({ taken }: Choices, findings: readonly ShownFinding[]): readonly Edit[] {
  return taken === 'all' ? findings.flatMap(({ fix }) => (fix?.safe === false ? fix.edits : [])) : taken;
}

/** What stands in no text: words of the reviewed copy, and where a line of a Word file breaks within its paragraph. */
class Inserted extends WidgetType {
  constructor(
    readonly words: string,
    readonly tag: 'ins' | 'i',
  ) {
    super();
  }

  override eq({ words, tag }: Inserted): boolean {
    return words === this.words && tag === this.tag;
  }

  override toDOM(): HTMLElement {
    return make(this.tag, {}, this.words.replaceAll('\n', '¶'));
  }
}

/** Shows changes of the text: what goes is struck, what comes stands behind it. */
export const setChanges = StateEffect.define<readonly Edit[]>();

const changesField: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: (state) => Decoration.set(breaksIn(state)),
  update: (value, { effects, changes, state }) => {
    const set = effects.findLast((effect) => effect.is(setChanges));
    return set === undefined ? value.map(changes) : Decoration.set([...set.value.flatMap(shownChange), ...breaksIn(state)], true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function shownChange({ start, end, text }: Edit): Range<Decoration>[] {
  const struck = end > start ? [Decoration.mark({ tagName: 'del' }).range(start, end)] : [];
  return text === '' ? struck : [...struck, insertedAt(end, text, 'ins')];
}

function breaksIn(state: EditorState): Range<Decoration>[] {
  return state.readOnly ? [...state.sliceDoc().matchAll(/\v/gu)].map(({ index }) => insertedAt(index, '↵ ', 'i')) : [];
}

function insertedAt(at: number, words: string, tag: 'ins' | 'i'): Range<Decoration> {
  return Decoration.widget({ widget: new Inserted(words, tag), side: 1 }).range(at);
}

export const choices: Extension = [choicesField, choicesHistory, changesField];
