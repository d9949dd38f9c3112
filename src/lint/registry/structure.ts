import { decoratedHeading } from '../rules/decorated-heading.js';
import type { Rule } from '../rule.js';

export const structureRules: readonly Rule[] = [decoratedHeading];
