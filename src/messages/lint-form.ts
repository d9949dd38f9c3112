import type { Messages } from './catalogue.js';

/** What the rules of form say. */
export const formMessages = {} satisfies Messages;
