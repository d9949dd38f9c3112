/** Changes to a source: fixes, and the bytes of the changed text. */
export { encodeText } from './encoding.js';
export { applyEdits, applyFixes } from './fixes.js';
