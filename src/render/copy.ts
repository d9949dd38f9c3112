/**
 * Bản sao: below the end of the document, under a line as wide as the text, what whoever copies it adds. Where the regulation has kinds
 * of copies, a head of its own (organ and number at the left, kind, place and date at the right), then recipients and signature
 * (36-HD/VPTW, II.3, Phụ lục 2; 30/2020/NĐ-CP, PL I, Phần II, II); where it has a stamp, the stamp beside the signature
 * (05-HD/VPTW, Phần II, III).
 */
import { copyPartKeys, copyParts, strictness, type Copy, type CopyPart, type Severity } from '../model/index.js';
import { gapBlock, kept, paragraphBlock, withForm, wordParagraph } from './blocks.js';
import { letterhead } from './letterhead.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { ruleAbove } from './rules.js';
import { plainRuns } from './runs.js';
import { tail, type TailForm } from './tail.js';
import { twips } from './widths/lengths.js';
import { setCase, textWidth } from '../typography/index.js';
import type { BlockMarkup } from './wordprocessing/markup.js';

/** Weight of the line above, pt. */
const lineWeight = 0.75;

/** Space above it, pt. */
const aboveLine = 12;

/** What a copy adds, for a text area of `width` pt. */
export function copyBlocks(rendering: Rendering, width: number, form: TailForm): BlockMarkup[] {
  const { plan, template } = rendering;
  const { copy } = plan;
  if (copy === null) return [];
  reportParts(copy, rendering);
  const part = rendering.ofPart({
    ...plan,
    documentType: null,
    addressees: null,
    letterhead: { ...plan.letterhead, superiorOrgan: copy.superiorOrgan, issuingOrgan: copy.issuingOrgan },
    number: copy.number,
    issuance: copy.issuance,
    recipients: copy.recipients,
    signatories: copy.signatories,
    classification: { confidentiality: null, urgency: null, circulation: null, draft: null, copies: null, drafter: null, contact: null },
  });
  const line = ruleAbove(paragraphBlock('rule', []), lineWeight);
  const rule = wordParagraph(withForm(line, { keepNext: true, spacing: { before: twips(aboveLine) } }));
  const { stamp } = template.copies;
  const style = template.styles.copyKind;
  if (stamp !== null) {
    const text = setCase(stamp, style);
    const beside = { blocks: [paragraphBlock('copyKind', plainRuns(text))], width: textWidth(text, style) };
    return present(rule, tail(part, width, { ...form, beside }));
  }
  const kind =
    copy.kind === null ? { text: placeholders.copyKind, missing: true } : { text: setCase(copy.kind.value, style), missing: false };
  const between = kept([gapBlock()]).map(wordParagraph);
  return present(rule, letterhead(part, width, { kind: [kind] }), ...between, tail(part, width, form));
}

function present(...blocks: readonly (BlockMarkup | null)[]): BlockMarkup[] {
  return blocks.filter((block) => block !== null);
}

/** Says which parts of a copy are missing, and which of those that it gives the regulation does not have. */
function reportParts(copy: Copy, rendering: Rendering): void {
  const { missing, foreign } = copyParts(copy, rendering.template);
  const say = (ruleId: string, severity: Severity, parts: readonly CopyPart[]): void => {
    for (const part of parts)
      rendering.observe({
        ruleId,
        severity,
        place: copy.position,
        data: { key: copyPartKeys[part] },
        note: rendering.template.copies.article,
      });
  };
  say('missing-copy-part', strictness(rendering.template), missing);
  say('foreign-copy-part', 'warning', foreign);
}
