/** What the library has on Node alone: workspaces of folders of this machine. */
import { nodeHost, shippedFolder } from './files/index.js';
import { version } from './version.js';
import { Workspace } from './workspace/index.js';

export { nodeHost, shippedFolder } from './files/index.js';

/**
 * The workspace of a folder of this machine: names of files count from it.
 *
 * @param folder an absolute path
 * @param home the person's home, above which no configuration is looked for
 */
export function openFolder(folder: string, home?: string): Workspace {
  if (typeof folder !== 'string' || folder === '') throw new TypeError('openFolder: expected the path of a folder');
  return new Workspace({ host: nodeHost(folder, { HOME: home }), shipped: shippedFolder, generator: `dvplan ${version}` });
}
