import { duplicateNumber } from '../rules/duplicate-number.js';
import { mixedLabelStyle } from '../rules/mixed-label-style.js';
import { numberingGap } from '../rules/numbering-gap.js';
import { unorderedNumber } from '../rules/unordered-number.js';
import { wrongParentNumber } from '../rules/wrong-parent-number.js';
import type { Rule } from '../rule.js';

export const numberingRules: readonly Rule[] = [duplicateNumber, wrongParentNumber, numberingGap, unorderedNumber, mixedLabelStyle];
