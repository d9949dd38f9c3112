import type { Messages } from './catalogue.js';

export const configMessages = {} satisfies Messages;
