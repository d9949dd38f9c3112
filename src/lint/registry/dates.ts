import type { Rule } from '../rule.js';

export const dateRules: readonly Rule[] = [];
