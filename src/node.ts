/** What the library has on Node alone: workspaces of folders of this machine. */
import * as files from './files/index.js';
import { version, Workspace, type Host, type ShippedFiles } from './index.js';

/** What dvplan ships, in the folder of its package. */
export const shippedFolder: ShippedFiles = files.shippedFolder;

/**
 * A folder of this machine as a workspace sees it.
 *
 * @param folder an absolute path
 * @param home the person's home, above which no configuration is looked for
 */
export function nodeHost(folder: string, home?: string): Host {
  return files.nodeHost(folder, { HOME: home });
}

/**
 * The workspace of a folder of this machine: names of files count from it.
 *
 * @param folder an absolute path
 * @param home the person's home, above which no configuration is looked for
 */
export function openFolder(folder: string, home?: string): Workspace {
  if (typeof folder !== 'string' || folder === '') throw new TypeError('openFolder: expected the path of a folder');
  return new Workspace({ host: nodeHost(folder, home), shipped: shippedFolder, generator: `dvplan ${version}` });
}
