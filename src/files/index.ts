/** Files of this machine: regular ones alone are read, bounded; what is written is whole or not at all. */
export { makeFolder, namesIn, readExisting, refuseToReplace, writeNew } from './existing-files.js';
export { failure } from './failure.js';
export { readNamedBytes, readNamedText } from './named-files.js';
export { isForeignPath, isWithin } from './named-paths.js';
export { readRegularFile, statOf } from './regular-files.js';
export { withLock } from './lock.js';
export { writeWhole } from './whole-file.js';
