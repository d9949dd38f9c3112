/** The language of the page. */
import { pageWord, type PageWord } from '../messages/page.js';
import type { Language } from '../model/index.js';

export class Speech {
  language: Language = 'vi';

  say(key: PageWord, values: Readonly<Record<string, unknown>> = {}): string {
    return pageWord(key, this.language, values);
  }

  /** Words every element that names its word: as its text (`data-word`), or as its label (`data-label`). */
  wordElements(): void {
    document.documentElement.lang = this.language;
    document.title = `dvplan – ${this.say('pageTitle')}`;
    for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
      element.textContent = this.say(element.dataset['word'] as PageWord);
    for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
      element.setAttribute('aria-label', this.say(element.dataset['label'] as PageWord));
  }
}
