/** The panel of pages: as the text says by now, or the last that could be laid out with what stands in the way above. */
import { button, byId, make } from '../elements.js';
import { Refusal, type EngineClient } from '../engine-client.js';
import type { HeldDocument } from '../engine/protocol.js';
import type { Speech } from '../speech.js';
import { offsetOf } from './matching.js';
import { PageView } from './page-view.js';

/** Longest text whose pages are laid out all at once, and longest whose pages are without being asked for, UTF-16 units. */
const shortText = 60_000;
const longestText = 250_000;

/** How many pages are shown of the beginning of a text; it holds more. */
const firstPages = 4;

/** What the panel shows the pages of. */
interface Printed {
  readonly held: HeldDocument;
  /** The text of it, of a Word file too. */
  readonly text: string;
}

export class PagesPanel {
  readonly #view: PageView;
  readonly #panel = byId('print');
  #wanted: Printed | null = null;
  #shown: Printed | null = null;
  #isWorking = false;

  /** @param point told of the offset in the text of what somebody points to on a page */
  constructor(
    readonly engine: EngineClient,
    readonly speech: Speech,
    point: (offset: number) => void,
  ) {
    this.#view = new PageView(byId('pages'), byId('bench'), (text, share) => {
      const offset = this.#shown === null ? null : offsetOf(text, this.#shown.text, share);
      if (offset !== null) point(offset);
    });
  }

  /** Of another document: nothing of the last is left. */
  clear(): void {
    [this.#wanted, this.#shown] = [null, null];
    this.#view.clear();
    this.#tell([]);
  }

  /** Shows the first pages of a long text that is opened, before anything else is known of it. */
  async begin(printed: Printed): Promise<void> {
    this.#wanted = printed;
    if (printed.held.text !== null && printed.text.length > shortText) await this.#work(printed, 'firstPages');
  }

  /** Pages that are wanted from now on; they are shown when somebody says so. */
  want(printed: Printed): void {
    this.#wanted = printed;
    if (this.#panel.offsetParent !== null) this.#panel.setAttribute('aria-busy', 'true');
  }

  /** Lays out what is wanted last; of a text that is very long the first pages, until somebody asks for all. */
  async show(isAskedFor = false): Promise<void> {
    const printed = this.#wanted;
    if (printed === null || printed === this.#shown) return;
    if (isAskedFor || printed.held.text === null || printed.text.length <= longestText) await this.#work(printed, 'word');
    else if (this.#shown === null) await this.#work(printed, 'firstPages');
    else {
      this.#offerAll();
      this.#panel.setAttribute('aria-busy', 'false');
    }
  }

  async #work(printed: Printed, operation: 'word' | 'firstPages'): Promise<void> {
    if (this.#isWorking || this.#panel.offsetParent === null) return;
    this.#isWorking = true;
    this.#panel.setAttribute('aria-busy', 'true');
    const isWhole = operation === 'word';
    const isLong = printed.text.length > longestText;
    try {
      const { bytes } = await this.engine.ask(operation, printed.held, this.speech.language);
      if (this.#wanted?.held.name === printed.held.name) {
        await this.#view.show(bytes, isWhole ? Infinity : firstPages);
        this.#shown = isWhole ? printed : null;
        this.#tell([]);
        if (!isWhole && isLong) this.#offerAll();
      }
    } catch (error) {
      const said = error instanceof Refusal ? [error.text, error.hint] : [this.speech.say('noPages')];
      this.#tell(said.filter((one) => one !== null).map((one) => make('p', {}, one)));
    }
    this.#isWorking = false;
    if (this.#wanted !== printed) await this.show();
    else this.#panel.setAttribute('aria-busy', String(!isWhole && !isLong));
  }

  #offerAll(): void {
    const said = this.#shown === null ? this.speech.say('largeText', { count: this.#view.count }) : this.speech.say('pagesOfBefore');
    const ask = button(this.speech.say('showPages'), () => {
      this.#tell([make('p', {}, this.speech.say('layingOut'))]);
      void this.show(true);
    });
    this.#tell([make('p', {}, said), ask]);
  }

  goTo(offset: number): void {
    if (this.#shown !== null) this.#view.goTo(this.#shown.text, offset);
  }

  #tell(said: readonly HTMLElement[]): void {
    byId('print-notice').replaceChildren(...said);
    // How many there are is known of the whole alone.
    const known = this.#shown === null ? this.speech.say('layingOut') : this.speech.say('pageCount', { count: this.#view.count });
    byId('page-count').textContent = this.#view.count === 0 || (this.#shown === null && said.length > 0) ? '' : known;
  }
}
