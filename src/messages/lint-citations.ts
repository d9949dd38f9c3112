import type { Messages } from './catalogue.js';

/** What the rules of citations say. */
export const citationMessages = {} satisfies Messages;
