import { brokenExtraction } from '../rules/broken-extraction.js';
import { capitalInsideSentence } from '../rules/capital-inside-sentence.js';
import { copiedRemainder } from '../rules/copied-remainder.js';
import { inconsistentCapitals } from '../rules/inconsistent-capitals.js';
import { inconsistentName } from '../rules/inconsistent-name.js';
import { lowercaseOrganName } from '../rules/lowercase-organ-name.js';
import { lowercaseStart } from '../rules/lowercase-start.js';
import { misspelledSyllable } from '../rules/misspelled-syllable.js';
import { mixedTonePlacement } from '../rules/mixed-tone-placement.js';
import { preferredTerm } from '../rules/preferred-term.js';
import { realWordSlip } from '../rules/real-word-slip.js';
import { repeatedWord } from '../rules/repeated-word.js';
import { titleCaseName } from '../rules/title-case-name.js';
import { undefinedAbbreviation } from '../rules/undefined-abbreviation.js';
import type { Rule } from '../rule.js';

export const orthographyRules: readonly Rule[] = [
  brokenExtraction,
  misspelledSyllable,
  realWordSlip,
  repeatedWord,
  mixedTonePlacement,
  lowercaseStart,
  capitalInsideSentence,
  inconsistentCapitals,
  lowercaseOrganName,
  titleCaseName,
  inconsistentName,
  copiedRemainder,
  preferredTerm,
  undefinedAbbreviation,
];
