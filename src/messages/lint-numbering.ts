import type { Messages } from './catalogue.js';

/** What the rules of numbering say. */
export const numberingMessages = {} satisfies Messages;
