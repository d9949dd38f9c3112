/** Changes to a source: fixes. */
export { applyEdits, applyFixes, type FixedText } from './fixes.js';
