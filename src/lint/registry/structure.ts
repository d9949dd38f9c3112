import { brokenParagraph } from '../rules/broken-paragraph.js';
import { danglingReference } from '../rules/dangling-reference.js';
import { decoratedHeading } from '../rules/decorated-heading.js';
import { emptySection } from '../rules/empty-section.js';
import { headingDepth } from '../rules/heading-depth.js';
import { missingAddressees } from '../rules/missing-addressees.js';
import { missingAbstract } from '../rules/missing-abstract.js';
import { missingNumber } from '../rules/missing-number.js';
import { missingDate } from '../rules/missing-date.js';
import { missingPlace } from '../rules/missing-place.js';
import { missingDocumentType } from '../rules/missing-document-type.js';
import { missingHead } from '../rules/missing-head.js';
import { missingOrgan } from '../rules/missing-organ.js';
import { missingRecipients } from '../rules/missing-recipients.js';
import { missingCopyPart } from '../rules/missing-copy-part.js';
import { missingSection } from '../rules/missing-section.js';
import { missingSignature } from '../rules/missing-signature.js';
import { unmentionedAppendix } from '../rules/unmentioned-appendix.js';
import { unfilledPlaceholder } from '../rules/unfilled-placeholder.js';
import type { Rule } from '../rule.js';

/** Rules that ask for the parts that a regulation demands. */
export const missingPartRules: readonly Rule[] = [
  missingHead,
  missingOrgan,
  missingNumber,
  missingDate,
  missingPlace,
  missingDocumentType,
  missingAbstract,
  missingAddressees,
  missingRecipients,
  missingSignature,
  missingSection,
  missingCopyPart,
];

export const structureRules: readonly Rule[] = [
  headingDepth,
  decoratedHeading,
  emptySection,
  brokenParagraph,
  danglingReference,
  unmentionedAppendix,
  ...missingPartRules,
  unfilledPlaceholder,
];
