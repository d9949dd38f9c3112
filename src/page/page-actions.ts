/** Next steps as the page words them. */
import { unitOf, type ActionName, type SayAction } from '../messages/index.js';
import { pageActionWords } from '../messages/page.js';

/** Actions that only a command line has: what a hint says of them is left out. */
const ofTheTerminal: ReadonlySet<ActionName> = new Set([
  'chooseOutput',
  'chooseFolder',
  'replaceOutput',
  'bringUpToDate',
  'makeBaseline',
  'installReaders',
]);

/** A mended Word file is a reviewed copy of it. */
const inWord: Readonly<Partial<Record<ActionName, keyof typeof pageActionWords>>> = { fix: 'review', renumber: 'review' };

export const sayButton: SayAction = (action, finding, language) => {
  if (ofTheTerminal.has(action)) return null;
  const asked = (unitOf(finding) === 'paragraph' ? inWord[action] : undefined) ?? action;
  return asked in pageActionWords ? pageActionWords[asked as keyof typeof pageActionWords][language] : null;
};
