import { malformedFigure } from '../rules/malformed-figure.js';
import { sumMismatch } from '../rules/sum-mismatch.js';
import type { Rule } from '../rule.js';

export const figureRules: readonly Rule[] = [malformedFigure, sumMismatch];
