import type { Messages } from './catalogue.js';

export const renderMessages = {} satisfies Messages;
