/** `dvplan preview`: the page in a browser of this machine, following drafts while they are written. */
import type { PreviewCommandOptions } from '../terminal/command-options.js';
import { followFiles } from '../terminal/following.js';
import type { Terminal } from '../terminal/terminal.js';

export async function preview(names: readonly string[], options: PreviewCommandOptions, terminal: Terminal): Promise<number> {
  const { servePage } = await import('../server/preview/serve-page.js');
  return followFiles(names, options, terminal, servePage);
}
