import type { Rule } from '../rule.js';

export const orthographyRules: readonly Rule[] = [];
