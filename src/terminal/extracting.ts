/** One file of `dvplan extract`. */
import { findingEntry } from '../reporters/json.js';
import type { Workspace } from '../workspace/index.js';
import { extract } from '../workspace/outputs/extraction.js';
import { showErrors } from './finding-output.js';
import { openNamed, openWorkspace } from './open-workspace.js';
import type { Terminal } from './terminal.js';

/** Reads one file after the other: its line, null for one that is told of as broken. */
export function openExtracting(
  terminal: Terminal,
  workspace: Workspace = openWorkspace(terminal.process),
): (file: string) => Promise<{ readonly line: string; readonly secret: boolean } | null> {
  return async (file) => {
    const document = await openNamed(file, workspace, terminal.process);
    const extracted = await extract(document, (finding) => findingEntry(finding, terminal.language, terminal.say));
    if ('broken' in extracted) {
      showErrors(extracted.broken, terminal);
      return null;
    }
    return { line: `${JSON.stringify(extracted.record)}\n`, secret: extracted.record.secret };
  };
}
