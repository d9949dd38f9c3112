/** `dvplan preview`: the page that follows drafts while they are written. */
import { openInBrowser } from '../files/index.js';
import { word, wordFinding } from '../messages/index.js';
import { Failure } from '../model/index.js';
import { pageThatFollows, type FollowedState } from '../workspace/outputs/page-copy.js';
import type { PreviewCommandOptions } from './command-options.js';
import { reportError } from './finding-output.js';
import { openWorkspace } from './open-workspace.js';
import { emptyPage, followedFiles } from './page-files.js';
import type { Terminal } from './terminal.js';
import { watchFiles } from './watching.js';

/** Where a page is served. */
interface ServedPage {
  readonly address: string;
  show(state: string): void;
  end(): Promise<void>;
}

/**
 * Serves the page until the person ends it; the exit code is 0 then.
 *
 * @throws Failure for a draft that cannot be read when it begins
 */
export async function followFiles(
  names: readonly string[],
  { open }: PreviewCommandOptions,
  terminal: Terminal,
  serve: (page: string) => Promise<ServedPage>,
): Promise<number> {
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  const page = await serve(pageThatFollows(emptyPage(workspace), 'changes', workspace.shipped.files.named(['template.yaml'])));
  const show = (state: FollowedState): void => page.show(JSON.stringify(state));
  let hasBegun = false;
  /** What stands in the way is shown above the last page. */
  const orTold = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Failure) show({ files: [], beside: [], fault: wordFinding(error.finding, language) });
      throw error;
    }
  };
  try {
    return await watchFiles(names, {
      workspace,
      terminal,
      beside: [],
      files: () => orTold(() => workspace.documentsNamed(names)),
      work: async (_, all) => {
        try {
          show({ ...(await orTold(() => followedFiles(all, workspace))), fault: null });
        } catch (error) {
          if (!hasBegun) throw error;
          reportError(error, '-', terminal);
        }
        if (hasBegun) return;
        hasBegun = true;
        process.stdout.write(`${word('previewAt', language, { address: page.address })}\n`);
        if (open === true && !(await openInBrowser(page.address))) process.stderr.write(`${word('noBrowser', language)}\n`);
      },
    });
  } finally {
    await page.end();
  }
}
