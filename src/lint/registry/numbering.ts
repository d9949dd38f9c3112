import type { Rule } from '../rule.js';

export const numberingRules: readonly Rule[] = [];
