/** `dvplan new`: an empty document, next year's plan, or a template of the office's own. */
import { failure } from '../files/index.js';
import type { NewCommandOptions } from './command-options.js';
import type { Terminal } from './terminal/terminal.js';

/** What `template` stands for beside the types of document. */
const templateWord = 'template';

/** @throws Failure for a type that is not known, and for a name where no folder is to be made */
export async function newSomething(kind: string, name: string | null, options: NewCommandOptions, terminal: Terminal): Promise<number> {
  if (kind === templateWord) {
    const { newTemplate } = await import('./new-template.js');
    return newTemplate(name, options, terminal);
  }
  if (name !== null) throw failure('-', 'new-document-named', name, { type: kind });
  const { newDocument } = await import('./new-document.js');
  return newDocument(kind, options, terminal);
}
