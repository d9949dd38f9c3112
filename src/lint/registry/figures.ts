import type { Rule } from '../rule.js';

export const figureRules: readonly Rule[] = [];
