// The language server of the extension: `dvplan lsp` without the command line around it. The language of the findings is its argument.
import process from 'node:process';
import { nodeHost, shippedFolder, Watch } from '../../src/files/index.ts';
import { serve } from '../../src/server/language/serve.ts';

void serve({
  input: process.stdin,
  output: process.stdout,
  hostOf: (folder) => nodeHost(folder ?? process.cwd(), process.env),
  shipped: shippedFolder,
  language: process.argv.includes('en') ? 'en' : 'vi',
  now: () => performance.now(),
  watch: (changed) => new Watch({ changed, looking: () => undefined }),
}).then((code) => process.exit(code));
