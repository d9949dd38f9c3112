/** A draft in its canonical form. */
export { formatDocument, type Formatted, type Kept, type Refusal } from '../../format/format-document.js';
