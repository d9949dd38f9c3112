/** What the page tells: what was done, and what stands in the way. */
import { button, make } from './elements.js';
import { Refusal } from './engine-client.js';
import type { Speech } from './speech.js';

export class Notices {
  constructor(
    readonly status: HTMLElement,
    readonly notice: HTMLElement,
    readonly speech: Speech,
  ) {}

  /** In a line, which the next replaces. */
  tell(text: string): void {
    this.status.textContent = text;
  }

  /** Stays until it is dismissed, or something else goes well. */
  refuse(error: unknown, name: string | null = null): void {
    const { speech } = this;
    const reason = error instanceof Error ? error.message : String(error);
    const texts = error instanceof Refusal ? [error.text, error.hint] : [speech.say('broken', { reason })];
    const said = texts.filter((one) => one !== null).map((one) => make('p', {}, one));
    const own = name === null ? [] : [make('p', {}, make('strong', {}, name))];
    this.notice.replaceChildren(
      make('div', {}, ...own, ...said),
      button(speech.say('dismiss'), () => this.dismiss()),
    );
    this.notice.hidden = false;
  }

  dismiss(): void {
    this.notice.hidden = true;
    this.notice.replaceChildren();
  }
}
