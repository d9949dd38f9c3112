/** The panel of pages: as the text says by now, or the last that could be laid out with what stands in the way above. */
import { button, byId, make } from '../elements.js';
import { Refusal, type EngineClient } from '../engine-client.js';
import type { HeldDocument } from '../engine/protocol.js';
import type { Speech } from '../speech.js';
import { offsetOf } from './matching.js';
import { PageView } from './page-view.js';

/** Longest text whose pages are laid out without being asked for, UTF-16 units. */
const longestText = 250_000;

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

  /** Lays out what is wanted last, where the panel is seen. */
  async show(printed: Printed | null = this.#wanted, isAskedFor = false): Promise<void> {
    this.#wanted = printed;
    if (printed === null || printed === this.#shown || this.#isWorking || this.#panel.offsetParent === null) return;
    if (printed.text.length > longestText && !isAskedFor) {
      const ask = button(this.speech.say('showPages'), () => void this.show(this.#wanted, true));
      this.#tell([make('p', {}, this.speech.say('largeText')), ask]);
      return;
    }
    this.#isWorking = true;
    this.#panel.setAttribute('aria-busy', 'true');
    try {
      const { bytes } = await this.engine.ask('word', printed.held, this.speech.language);
      if (this.#wanted?.held.name === printed.held.name) {
        await this.#view.show(bytes);
        this.#shown = printed;
        this.#tell([]);
      }
    } catch (error) {
      const said = error instanceof Refusal ? [error.text, error.hint] : [this.speech.say('noPages')];
      this.#tell(said.filter((one) => one !== null).map((one) => make('p', {}, one)));
    }
    this.#isWorking = false;
    if (this.#wanted !== printed) await this.show();
    else this.#panel.setAttribute('aria-busy', 'false');
  }

  goTo(offset: number): void {
    if (this.#shown !== null) this.#view.goTo(this.#shown.text, offset);
  }

  #tell(said: readonly HTMLElement[]): void {
    byId('print-notice').replaceChildren(...said);
    byId('page-count').textContent = this.#view.count === 0 ? '' : this.speech.say('pageCount', { count: this.#view.count });
  }
}
