import type { Messages } from './catalogue.js';

/** What the rules of figures say. */
export const figureMessages = {} satisfies Messages;
