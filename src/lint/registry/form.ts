import { abolishedOrgan } from '../rules/abolished-organ.js';
import { addresseeNotAllowed } from '../rules/addressee-not-allowed.js';
import { barePlace } from '../rules/bare-place.js';
import { basisForm } from '../rules/basis-form.js';
import { endMark } from '../rules/end-mark.js';
import { foreignCopyPart } from '../rules/foreign-copy-part.js';
import { foreignLetterhead } from '../rules/foreign-letterhead.js';
import { foreignRecipientForm } from '../rules/foreign-recipient-form.js';
import { foreignSalutation } from '../rules/foreign-salutation.js';
import { foreignSigningMark } from '../rules/foreign-signing-mark.js';
import { joinedRecipients } from '../rules/joined-recipients.js';
import { malformedDateLine } from '../rules/malformed-date-line.js';
import { malformedNumber } from '../rules/malformed-number.js';
import { memberAsPosition } from '../rules/member-as-position.js';
import { missingArchiveLine } from '../rules/missing-archive-line.js';
import { missingAsAbove } from '../rules/missing-as-above.js';
import { missingAttachmentLine } from '../rules/missing-attachment-line.js';
import { missingRuleLine } from '../rules/missing-rule-line.js';
import { misspeltLetterhead } from '../rules/misspelt-letterhead.js';
import { misusedSigningMark } from '../rules/misused-signing-mark.js';
import { organAfterPosition } from '../rules/organ-after-position.js';
import { recipientPunctuation } from '../rules/recipient-punctuation.js';
import { titledSigner } from '../rules/titled-signer.js';
import { typeNotAllowed } from '../rules/type-not-allowed.js';
import { uncheckedForm } from '../rules/unchecked-form.js';
import { unpaddedNumber } from '../rules/unpadded-number.js';
import { unprintedHeadingRule } from '../rules/unprinted-heading.js';
import { wrongAbstractForm } from '../rules/wrong-abstract-form.js';
import { wrongAbstractMark } from '../rules/wrong-abstract-mark.js';
import { wrongFirstLineIndent } from '../rules/wrong-first-line-indent.js';
import { wrongFont } from '../rules/wrong-font.js';
import { wrongLineSpacing } from '../rules/wrong-line-spacing.js';
import { wrongOrganSymbol } from '../rules/wrong-organ-symbol.js';
import { wrongPageMargins } from '../rules/wrong-page-margins.js';
import { wrongPageNumber } from '../rules/wrong-page-number.js';
import { wrongTextStyle } from '../rules/wrong-text-style.js';
import { wrongTypeSymbol } from '../rules/wrong-type-symbol.js';
import { wrappedLetterhead } from '../rules/wrapped-letterhead.js';
import type { Rule } from '../rule.js';

/** Rules that measure the page of a Word file. */
const ofPage: readonly Rule[] = [
  wrongPageMargins,
  wrongPageNumber,
  wrongFont,
  wrongTextStyle,
  wrongLineSpacing,
  wrongFirstLineIndent,
  missingRuleLine,
  wrappedLetterhead,
];

/** Their ids. */
export const pageRules: ReadonlySet<string> = new Set(ofPage.map(({ id }) => id));

/** Rules that hold a document against the form of its regulation. */
export const regulationFormRules: readonly Rule[] = [
  malformedNumber,
  barePlace,
  malformedDateLine,
  unpaddedNumber,
  unprintedHeadingRule,
  wrongTypeSymbol,
  wrongOrganSymbol,
  foreignCopyPart,
  foreignLetterhead,
  misspeltLetterhead,
  foreignSigningMark,
  misusedSigningMark,
  memberAsPosition,
  organAfterPosition,
  titledSigner,
  foreignRecipientForm,
  recipientPunctuation,
  joinedRecipients,
  missingArchiveLine,
  missingAsAbove,
  addresseeNotAllowed,
  foreignSalutation,
  basisForm,
  endMark,
  wrongAbstractForm,
  wrongAbstractMark,
  ...ofPage,
  typeNotAllowed,
  missingAttachmentLine,
];

export const formRules: readonly Rule[] = [...regulationFormRules, abolishedOrgan, uncheckedForm];
