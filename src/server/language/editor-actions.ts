/** Next steps as an editor words them. */
import { sayPlainly, type ActionName, type SayAction } from '../../messages/index.js';
import { editorActionWords } from '../../messages/servers/editor.js';

/** Actions that only a command line has. */
const ofTheTerminal: ReadonlySet<ActionName> = new Set(['chooseOutput', 'chooseFolder', 'replaceOutput', 'bringUpToDate', 'makeBaseline']);

export const sayInEditor: SayAction = (action, finding, language) => {
  if (ofTheTerminal.has(action)) return null;
  return action in editorActionWords
    ? editorActionWords[action as keyof typeof editorActionWords][language]
    : sayPlainly(action, finding, language);
};
