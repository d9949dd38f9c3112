import type { Messages } from './catalogue.js';

/** What the rules of orthography say. */
export const orthographyMessages = {} satisfies Messages;
