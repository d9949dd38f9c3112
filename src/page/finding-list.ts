/** The list of what was found: by place, with what a person can do about each. */
import type { Edit, Severity } from '../model/index.js';
import { isSameEdit, type Choices, type SkippedFinding } from './choices.js';
import { button, make } from './elements.js';
import type { ShownFinding, ShownReview } from './engine/protocol.js';
import type { Speech } from './speech.js';

/** What a list is made of. */
export interface FoundInDocument extends Choices {
  readonly findings: readonly ShownFinding[];
  /** Of a Word file: its fixes stand in the reviewed copy. */
  readonly review: ShownReview | null;
}

/** What a person does in the list. */
export interface ListSteps {
  readonly goTo: (one: ShownFinding) => void;
  readonly fix: (one: ShownFinding) => void;
  /** The same in a Word file, whose text stays: its reviewed copy has it. `leave` takes it out again. */
  readonly take: (one: ShownFinding) => void;
  readonly leave: (one: ShownFinding) => void;
  readonly skip: (one: ShownFinding, reason: string, everywhere: boolean) => void;
  readonly unskip: (one: SkippedFinding) => void;
}

type Fix = NonNullable<ShownFinding['fix']>;

/** An item of the list while it is made. */
interface ItemParts {
  readonly item: HTMLElement;
  /** Adds a button. */
  readonly step: (text: string, press: () => void) => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings are shown at first, and how many more at a time: a list of thousands is no list. */
const portion = 200;

export class FindingList {
  readonly #shown = new Set<Severity>(severities);
  #portions = 1;
  #found: FoundInDocument = { findings: [], skipped: [], taken: [], review: null };

  constructor(
    readonly list: HTMLElement,
    readonly filters: HTMLElement,
    readonly speech: Speech,
    readonly steps: ListSteps,
  ) {
    // On paper nothing is left to be shown.
    window.addEventListener('beforeprint', () => this.#showAll());
  }

  show(found: FoundInDocument): void {
    this.#found = found;
    this.#render();
  }

  /** Of a document that is opened, from the top: what was found in another is not offered in it. */
  restart(): void {
    this.#portions = 1;
    this.list.replaceChildren();
    this.filters.replaceChildren();
  }

  #showAll(): void {
    this.#portions = Infinity;
    this.#render();
    for (const details of this.list.querySelectorAll('details')) details.open = true;
  }

  #render(): void {
    const { findings, skipped } = this.#found;
    const say = this.speech.say.bind(this.speech);
    this.filters.replaceChildren(...severities.map((one) => this.#filter(one)));
    const chosen = findings.filter(({ severity }) => this.#shown.has(severity));
    const most = this.#portions * portion;
    const rest = chosen.length - most;
    const more = (): void => {
      this.#portions += 1;
      this.#render();
    };
    const keep = this.list.scrollTop;
    this.list.replaceChildren(
      chosen.length > 0
        ? make('ol', {}, ...chosen.slice(0, most).map((one) => this.#item(one)))
        : make('p', {}, say(findings.length === 0 ? 'nothingFound' : 'nothingShown')),
      ...(rest > 0 ? [make('p', {}, button(say('showMore', { count: Math.min(rest, portion) }), more))] : []),
      ...(skipped.length > 0 ? [this.#skippedOnes()] : []),
    );
    this.list.scrollTop = keep;
  }

  #filter(severity: Severity): HTMLButtonElement {
    const count = this.#found.findings.filter((one) => one.severity === severity).length;
    const isShown = this.#shown.has(severity);
    const press = (): void => {
      if (isShown) this.#shown.delete(severity);
      else this.#shown.add(severity);
      this.#render();
      this.filters.querySelectorAll('button')[severities.indexOf(severity)]?.focus();
    };
    return button(`${this.speech.say(severity)}: ${count}`, press, { 'aria-pressed': String(isShown) });
  }

  #item(one: ShownFinding): HTMLLIElement {
    const { speech, steps } = this;
    const { review } = this.#found;
    const where = speech.say(review !== null ? 'paragraph' : 'line', { line: one.line });
    const go = make(
      'button',
      { type: 'button', class: 'go', onclick: () => steps.goTo(one) },
      make('span', { class: 'where' }, `${speech.say(`one-${one.severity}`)}, ${where}`),
      one.text,
    );
    const item = make(
      'li',
      { class: one.severity, 'data-rule': one.ruleId },
      go,
      one.hint === null ? null : make('p', {}, one.hint),
      one.note === null ? null : make('p', { class: 'quiet' }, one.note),
    );
    const line = make('div', { class: 'steps' });
    const step = (text: string, press: () => void): void => line.append(button(text, press, { 'aria-label': `${text}: ${one.text}` }));
    if (one.fix !== null && review !== null) this.#addReviewed(one, one.fix, review, { item, step });
    else if (one.fix !== null) step(speech.say(one.fix.safe ? 'fix' : 'fixWithCare'), () => steps.fix(one));
    line.append(
      button(speech.say('skip'), () => line.replaceWith(this.#skipForm(one)), { 'aria-label': `${speech.say('skip')} ${one.text}` }),
    );
    item.append(line);
    return item;
  }

  /** What becomes of a fix in the reviewed copy, and what a person can do about it. */
  #addReviewed(one: ShownFinding, { safe, edits }: Fix, { changes, keeps }: ShownReview, { item, step }: ItemParts): void {
    const { speech, steps } = this;
    const { taken } = this.#found;
    const isTaken = !safe && (taken === 'all' || edits.every((edit) => taken.some((other) => isSameEdit(other, edit))));
    const isMade = (edit: Edit): boolean => changes?.some(({ start, end }) => start <= edit.start && edit.end <= end) ?? keeps === null;
    const isMended = (safe || isTaken) && edits.every(isMade);
    const said = isMended ? 'mendedInReview' : keeps === 'issued' ? 'issuedInReview' : 'notMendedInReview';
    if (safe || isTaken || keeps !== null) item.append(make('p', { class: 'quiet' }, speech.say(said)));
    if (isTaken) step(speech.say('leave'), () => steps.leave(one));
    else if (!safe && keeps === null) step(speech.say('fixWithCare'), () => steps.take(one));
  }

  #skipForm(one: ShownFinding): HTMLDivElement {
    const { speech, steps } = this;
    const reason = make('input', { type: 'text', 'aria-label': speech.say('skipReason'), placeholder: speech.say('skipReason') });
    const skip = (everywhere: boolean): void => steps.skip(one, reason.value.trim(), everywhere);
    reason.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) skip(false);
      if (event.key === 'Escape') this.#render();
    });
    queueMicrotask(() => reason.focus());
    return make(
      'div',
      { class: 'steps' },
      reason,
      button(speech.say('skipOnce'), () => skip(false)),
      button(speech.say('skipEverywhere'), () => skip(true)),
    );
  }

  #skippedOnes(): HTMLDetailsElement {
    const { speech, steps } = this;
    const { skipped } = this.#found;
    return make(
      'details',
      {},
      make('summary', {}, speech.say('skipped', { count: skipped.length })),
      make(
        'ol',
        {},
        ...skipped.map((one) =>
          make(
            'li',
            {},
            one.text,
            one.reason === '' ? null : make('p', { class: 'quiet' }, `${speech.say('skipReason')}: ${one.reason}`),
            make(
              'div',
              { class: 'steps' },
              button(speech.say('unskip'), () => steps.unskip(one), { 'aria-label': `${speech.say('unskip')}: ${one.text}` }),
            ),
          ),
        ),
      ),
    );
  }
}
