/** `dvplan page`: the page in which drafts are checked, for machines where nothing is installed. */
import { word } from '../messages/index.js';
import type { PageCommandOptions } from '../terminal/command-options.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { refuseSource, requireEnding, writeOutput } from '../terminal/outputs.js';
import { emptyPage, filesOfPage } from '../terminal/page-files.js';
import type { Terminal } from '../terminal/terminal.js';
import { pageWith } from '../workspace/outputs/page-copy.js';

const pageName = 'dvplan.html';

/** @throws Failure for a draft that cannot be read, or if another file stands where the page is to be */
export async function page(names: readonly string[], options: PageCommandOptions, { process, language }: Terminal): Promise<number> {
  const workspace = openWorkspace(process);
  const empty = emptyPage(workspace);
  const { paths } = workspace.host;
  const sources = names.length === 0 ? [] : await workspace.documentsNamed(names);
  const [only, ...others] = sources;
  const stem = only !== undefined && others.length === 0 ? paths.basename(only, paths.extname(only)) : null;
  const output = options.output ?? (stem === null ? pageName : paths.join(paths.dirname(only ?? ''), `${stem}.html`));
  requireEnding(output, ['.html'], workspace);
  refuseSource(output, sources, workspace);
  const files = await filesOfPage(sources, workspace);
  writeOutput(output, files.length === 0 ? empty : pageWith(empty, files), options.force, workspace);
  const told = files.map(({ name }) => name);
  process.stdout.write(`${word(told.length === 0 ? 'pageMade' : 'pageMadeWith', language, { file: output, files: told })}\n`);
  return 0;
}
