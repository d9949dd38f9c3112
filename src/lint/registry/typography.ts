import { denormalizedText } from '../rules/denormalized-text.js';
import { invisibleCharacter } from '../rules/invisible-character.js';
import { legacyEncodingInText } from '../rules/legacy-encoding-in-text.js';
import { missingEndPunctuation } from '../rules/missing-end-punctuation.js';
import { missingSpaceAfterPunctuation } from '../rules/missing-space-after-punctuation.js';
import { mixedItemEnds } from '../rules/mixed-item-ends.js';
import { mixedQuotes } from '../rules/mixed-quotes.js';
import { mixedRangeSpacing } from '../rules/mixed-range-spacing.js';
import { repeatedSpace } from '../rules/repeated-space.js';
import { spaceBeforePunctuation } from '../rules/space-before-punctuation.js';
import { strayColon } from '../rules/stray-colon.js';
import { unbalancedQuotes } from '../rules/unbalanced-quotes.js';
import type { Rule } from '../rule.js';

export const typographyRules: readonly Rule[] = [
  mixedRangeSpacing,
  spaceBeforePunctuation,
  missingSpaceAfterPunctuation,
  repeatedSpace,
  unbalancedQuotes,
  mixedQuotes,
  strayColon,
  missingEndPunctuation,
  mixedItemEnds,
  denormalizedText,
  invisibleCharacter,
  legacyEncodingInText,
];
