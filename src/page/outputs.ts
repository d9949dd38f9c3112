/** The buttons for what is made of a document. */
import { button, make } from './elements.js';
import type { TaskFile } from './engine/protocol.js';
import type { Speech } from './speech.js';

interface OutputSteps {
  /** Whether the reviewed copy offers changes of words and numbers too. */
  readonly takesAll: boolean;
  readonly takeAll: () => void;
  readonly fixAll: () => void;
  readonly make: (operation: 'review' | 'word' | 'draft') => void;
  readonly makeTasks: (format: TaskFile) => void;
  readonly begin: (operation: 'report' | 'nextPlan') => void;
  readonly compare: () => void;
}

/** A Word draft goes out as its reviewed copy, a text as the Word file in the official layout. */
export function outputsOf(inWord: boolean, speech: Speech, steps: OutputSteps): HTMLElement[] {
  const word = speech.say.bind(speech);
  const { takesAll, takeAll, fixAll } = steps;
  const menu = more(speech, steps);
  return inWord
    ? [
        button(word('makeReview'), () => steps.make('review'), { class: 'chief' }),
        button(word('offerWording'), takeAll, { 'aria-pressed': String(takesAll), title: word('offerWordingWhy') }),
        button(word('makeWord'), () => steps.make('word')),
        menu,
      ]
    : [
        button(word('fixAll'), fixAll),
        button(word('makeWord'), () => steps.make('word'), { class: 'chief' }),
        button(word('saveDraft'), () => steps.make('draft')),
        menu,
      ];
}

/** What is asked for now and then, behind one button. */
function more(speech: Speech, { makeTasks, begin, compare }: OutputSteps): HTMLDetailsElement {
  const word = speech.say.bind(speech);
  const menu = make('details', { class: 'menu' }, make('summary', {}, word('more')));
  const item = (text: string, press: () => void): HTMLButtonElement =>
    button(text, () => {
      menu.open = false;
      press();
    });
  menu.append(
    make(
      'div',
      { class: 'items' },
      item(word('taskSheet'), () => makeTasks('xlsx')),
      item(word('taskBook'), () => makeTasks('book')),
      item(word('calendar'), () => makeTasks('ics')),
      item(word('makeReport'), () => begin('report')),
      item(word('makeNextPlan'), () => begin('nextPlan')),
      item(word('compareWith'), compare),
      item(word('printFindings'), () => print()),
    ),
  );
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
