import type { Messages } from './catalogue.js';

/** What the rules of typography say. */
export const typographyMessages = {} satisfies Messages;
