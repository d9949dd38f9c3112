/** Chữ ký: quyền hạn, chức vụ, họ tên in the form of the template. */
import { signingMarkOf, squeeze, type Signatory, type SigningCapacity, greatest, type StyleKey } from '../model/index.js';
import { paragraphBlock, type ParagraphBlock } from './blocks.js';
import { balanceLines } from './widths/line-balance.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun, plainRuns } from './runs.js';
import { formOf } from './package/styles-part.js';
import { setCase, textWidth } from './widths/text-width.js';

interface SignatureLine {
  readonly style: StyleKey;
  readonly text: string;
  readonly missing: boolean;
}

/** A signature before it is set in a column. */
export interface Signature {
  readonly lines: readonly SignatureLine[];
  /** Width of its longest line, pt. */
  readonly width: number;
}

/** The signatures of a plan; where it has fewer than its layout wants, marks stand for the others. */
export function signatures(rendering: Rendering): Signature[] {
  const {
    plan: { signatories },
    layout,
  } = rendering;
  const signed = signatories.map((signatory) => measured(signatureLines(signatory, rendering), rendering));
  const lacking = Math.max(0, layout.signatories - signed.length);
  if (lacking > 0)
    rendering.missing(
      'missing-signature',
      signatories[0]?.position ?? null,
      undefined,
      signed.length === 0 ? 'missing-signature' : 'missing-second-signature',
    );
  const marks = measured([mark('capacity', placeholders.capacity), mark('signer', placeholders.signer)], rendering);
  return [...signed, ...Array.from({ length: lacking }, () => marks)];
}

/** The lines of a signature in a column of `width` pt. */
export function signatureBlocks({ lines }: Signature, width: number, rendering: Rendering): ParagraphBlock[] {
  return lines.map(({ style, text, missing }) => {
    if (missing) return paragraphBlock(style, [markRun(text)]);
    const { typeface } = formOf(style, rendering.template);
    return paragraphBlock(style, plainRuns(balanceLines(text, { ...typeface, capitals: false }, width).join('\n')));
  });
}

function measured(lines: readonly SignatureLine[], rendering: Rendering): Signature {
  const widths = lines.map(({ style, text }) => textWidth(text, { ...formOf(style, rendering.template).typeface, capitals: false }));
  return { lines, width: greatest([0, ...widths]) };
}

function mark(style: StyleKey, text: string): SignatureLine {
  return { style, text, missing: true };
}

function signatureLines(signatory: Signatory, rendering: Rendering): SignatureLine[] {
  const { styles } = rendering.template;
  const line = (style: 'capacity' | 'position' | 'signer', text: string): SignatureLine => ({
    style,
    text: setCase(squeeze(text), styles[style]),
    missing: false,
  });
  const lines = signatory.capacities.map((capacity) => line('capacity', capacityText(capacity, rendering)));
  lines.push(...signatory.positions.map((position) => line('position', position)));
  if (lines.length === 0) {
    rendering.missing('missing-signature', signatory.position, undefined, 'missing-capacity');
    lines.push(mark('capacity', placeholders.capacity));
  }
  lines.push(...signatory.notes.map((note) => ({ style: 'signatureNote', text: note, missing: false }) as const));
  if (signatory.name === null) {
    rendering.missing('missing-signature', signatory.position, undefined, 'missing-signer');
    lines.push(mark('signer', placeholders.signer));
  } else {
    lines.push(line('signer', signatory.name));
  }
  lines.push(...signatory.otherPosts.map((post) => ({ style: 'otherPost', text: post, missing: false }) as const));
  return lines;
}

/** The capacity with the template's mark; a mark that the template does not know stays as printed. */
function capacityText({ mark: printed, body }: SigningCapacity, { template }: Rendering): string {
  if (printed === null) return body;
  const kind = signingMarkOf(printed);
  const form = kind === null ? null : template.signature.marks[kind];
  return `${form === null ? squeeze(printed) : form.trim()} ${body}`;
}
