/** `dvplan lsp`: the language server, for an editor that starts it and speaks with it over standard input and output. */
import { nodeHost, shippedFolder, Watch } from '../files/index.js';
import { nodeStreams } from '../terminal/node-streams.js';
import type { Terminal } from '../terminal/terminal.js';

export async function lsp({ process, language, now }: Terminal): Promise<number> {
  const { serve } = await import('#language-server');
  const hostOf = (folder: string | null): ReturnType<typeof nodeHost> => nodeHost(folder ?? process.cwd(), process.env);
  const watch = (changed: () => void): Watch => new Watch({ changed, looking: () => undefined });
  return serve({ ...nodeStreams(process), hostOf, shipped: shippedFolder, language, now, watch });
}
