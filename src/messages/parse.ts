import type { Messages } from './catalogue.js';

export const parseMessages = {} satisfies Messages;
