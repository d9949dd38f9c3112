/** The buttons for what is made of a document. */
import { button } from './elements.js';
import type { Speech } from './speech.js';

interface OutputSteps {
  readonly unsafeFixes: boolean;
  readonly offerWording: () => void;
  readonly fixAll: () => void;
  readonly make: (operation: 'review' | 'word' | 'draft') => void;
}

/** A Word draft goes out as its reviewed copy, a text as the Word file in the official layout. */
export function outputsOf(inWord: boolean, speech: Speech, steps: OutputSteps): HTMLButtonElement[] {
  const word = speech.say.bind(speech);
  const { unsafeFixes, offerWording, fixAll, make } = steps;
  return inWord
    ? [
        button(word('makeReview'), () => make('review'), { class: 'chief' }),
        button(word('offerWording'), offerWording, { 'aria-pressed': String(unsafeFixes), title: word('offerWordingWhy') }),
        button(word('makeWord'), () => make('word')),
      ]
    : [
        button(word('fixAll'), fixAll),
        button(word('makeWord'), () => make('word'), { class: 'chief' }),
        button(word('saveDraft'), () => make('draft')),
      ];
}
