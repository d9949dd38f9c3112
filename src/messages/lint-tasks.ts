import type { Messages } from './catalogue.js';

/** What the rules of tasks say. */
export const taskMessages = {} satisfies Messages;
