import type { Messages } from './catalogue.js';

/** What the rules of dates say. */
export const dateMessages = {} satisfies Messages;
