import type { Rule } from '../rule.js';

export const citationRules: readonly Rule[] = [];
