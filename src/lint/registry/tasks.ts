import type { Rule } from '../rule.js';

export const taskRules: readonly Rule[] = [];
