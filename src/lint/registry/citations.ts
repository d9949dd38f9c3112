import { citationComma } from '../rules/citation-comma.js';
import { contradictsRegister } from '../rules/contradicts-register.js';
import { incompleteCitation } from '../rules/incomplete-citation.js';
import { inconsistentCitation } from '../rules/inconsistent-citation.js';
import { lookAlikeSymbol } from '../rules/look-alike-symbol.js';
import { malformedCitation } from '../rules/malformed-citation.js';
import { missingSo } from '../rules/missing-so.js';
import { numberedLaw } from '../rules/numbered-law.js';
import { repeatedFullCitation } from '../rules/repeated-full-citation.js';
import { replacedDocument } from '../rules/replaced-document.js';
import { spacedSymbol } from '../rules/spaced-symbol.js';
import { typeSymbolMismatch } from '../rules/type-symbol-mismatch.js';
import type { Rule } from '../rule.js';

export const citationRules: readonly Rule[] = [
  spacedSymbol,
  lookAlikeSymbol,
  missingSo,
  citationComma,
  incompleteCitation,
  repeatedFullCitation,
  numberedLaw,
  inconsistentCitation,
  typeSymbolMismatch,
  malformedCitation,
  contradictsRegister,
  replacedDocument,
];
