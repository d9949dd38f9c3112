/** Files of this machine: regular ones alone are read, bounded; what is written is whole or not at all. */
export { openInBrowser } from './browser.js';
export { makeEmptyFolder, makeFolder, readExisting, refuseToReplace, writeNew } from './existing-files.js';
export { withLock } from './lock.js';
export { nodeHost } from './node-host.js';
export { shippedFolder } from './shipped-folder.js';
export { Watch, watchPause } from './watching.js';
export { syncFolder, writeWhole } from './whole-file.js';
