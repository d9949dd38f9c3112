/** Chữ ký: quyền hạn, chức vụ, họ tên in the form of the template. */
import { fold, signingMarkOf, squeeze, type Signatory, type SigningCapacity, greatest, type StyleKey } from '../model/index.js';
import { paragraphBlock, type ParagraphBlock } from './blocks.js';
import { balanceLines } from './widths/line-balance.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun, plainRuns } from './runs.js';
import { formOf } from './package/styles-part.js';
import { setCase, textWidth } from '../typography/index.js';

interface SignatureLine {
  readonly style: StyleKey;
  readonly text: string;
  readonly missing: boolean;
}

/** A signature before it is set in a column. */
export interface Signature {
  /** In whose name it is signed, the posts, the notes: what stands above the free space. */
  readonly titles: readonly SignatureLine[];
  /** The name and what stands under it. */
  readonly names: readonly SignatureLine[];
  /** Width of its longest line, pt. */
  readonly width: number;
  /** Whether it confirms the others. */
  readonly confirms: boolean;
}

/** The signatures of a plan; where it has fewer than its layout wants, marks stand for the others. */
export function signatures(rendering: Rendering): Signature[] {
  const {
    plan: { signatories },
    layout,
  } = rendering;
  const signed = signatories.map((signatory) => signatureOf(signatory, rendering));
  const lacking = Math.max(0, layout.signatories - signed.filter(({ confirms }) => !confirms).length);
  if (lacking > 0)
    rendering.missing(
      'missing-signature',
      signatories[0]?.position ?? null,
      undefined,
      signed.length === 0 ? 'missing-signature' : 'missing-second-signature',
    );
  const marks = measured([mark('capacity', placeholders.capacity)], [mark('signer', placeholders.signer)], false, rendering);
  return [...signed, ...Array.from({ length: lacking }, () => marks)];
}

/** The lines of a signature in a column of `width` pt. */
export function signatureBlocks({ titles, names }: Signature, width: number, rendering: Rendering): ParagraphBlock[] {
  return lineBlocks([...titles, ...names], width, rendering);
}

/** Lines of a signature, each broken evenly where it is longer than `width` pt. */
export function lineBlocks(lines: readonly SignatureLine[], width: number, rendering: Rendering): ParagraphBlock[] {
  return lines.map(({ style, text, missing }) => {
    if (missing) return paragraphBlock(style, [markRun(text)]);
    const { typeface } = formOf(style, rendering.template);
    return paragraphBlock(style, plainRuns(balanceLines(text, { ...typeface, capitals: false }, width).join('\n')));
  });
}

function measured(
  titles: readonly SignatureLine[],
  names: readonly SignatureLine[],
  confirms: boolean,
  { template }: Rendering,
): Signature {
  const widths = [...titles, ...names].map(({ style, text }) => textWidth(text, { ...formOf(style, template).typeface, capitals: false }));
  return { titles, names, width: greatest([0, ...widths]), confirms };
}

function mark(style: StyleKey, text: string): SignatureLine {
  return { style, text, missing: true };
}

function plain(style: StyleKey, text: string): SignatureLine {
  return { style, text, missing: false };
}

function signatureOf(signatory: Signatory, rendering: Rendering): Signature {
  const { styles } = rendering.template;
  const titles = signatory.confirms === undefined ? [] : [plain('confirmation', confirmationLine(signatory.confirms, rendering))];
  const posts = postLines(signatory, rendering);
  if (posts.length === 0) {
    rendering.missing('missing-signature', signatory.position, undefined, 'missing-capacity');
    titles.push(mark('capacity', placeholders.capacity));
  }
  const notes = signatory.notes.map((note) => plain('signatureNote', note));
  if (signatory.name === null) rendering.missing('missing-signature', signatory.position, undefined, 'missing-signer');
  const name =
    signatory.name === null ? mark('signer', placeholders.signer) : plain('signer', setCase(squeeze(signatory.name), styles.signer));
  const names = [name, ...signatory.otherPosts.map((post) => plain('otherPost', post))];
  return measured([...titles, ...posts, ...notes], names, signatory.confirms !== undefined, rendering);
}

/**
 * In whose name somebody signs, and as what. A post is set as such only under the organ or the head that the signer stands for: where the
 * head signs himself, holds two posts, or signs for an organ of several (title and organ in two lines), all of it is the authority to sign
 * (36-HD/VPTW, II.1.7.1.c-g; 05-HD/VPTW, Phần II, I.7.1.4).
 */
function postLines({ capacities, positions }: Signatory, rendering: Rendering): SignatureLine[] {
  const { styles, signature } = rendering.template;
  const standsFor = capacities.some(({ mark: printed }) => printed !== null && signingMarkOf(printed) !== 'acting');
  const set = (style: 'capacity' | 'position', text: string): SignatureLine[] => {
    const printed = squeeze(text);
    if (signature.concurrently === null) return [plain(style, setCase(printed, styles[style]))];
    return partPosts(printed, signature.concurrently).map((part) =>
      part === null ? plain('concurrently', signature.concurrently ?? '') : plain(style, setCase(part, styles[style])),
    );
  };
  return [
    ...capacities.flatMap((capacity) => set('capacity', capacityText(capacity, rendering))),
    ...positions.flatMap((position) => set(standsFor ? 'position' : 'capacity', position)),
  ];
}

/** The posts that a line names, null for the word between two of them: `BÍ THƯ kiêm TRƯỞNG BAN` is three lines. */
function partPosts(line: string, word: string): (string | null)[] {
  const wanted = fold(word);
  const parts: (string | null)[] = [];
  let post: string[] = [];
  for (const one of line.split(' ')) {
    if (fold(one) !== wanted) {
      post.push(one);
      continue;
    }
    if (post.length > 0) parts.push(post.join(' '));
    parts.push(null);
    post = [];
  }
  return post.length > 0 ? [...parts, post.join(' ')] : parts;
}

/** The line above a signature that confirms those before it, as printed or in the words of the template. */
function confirmationLine(printed: string, { template, plan }: Rendering): string {
  const signed = plan.signatories.findLast(({ confirms }) => confirms === undefined)?.name ?? null;
  if (printed !== '' || template.signature.confirmationForm === null) return printed;
  return template.signature.confirmationForm.replace('{name}', () => signed ?? placeholders.signer);
}

/** The capacity with the template's mark; a mark that the template does not know stays as printed. */
function capacityText({ mark: printed, body }: SigningCapacity, { template }: Rendering): string {
  if (printed === null) return body;
  const kind = signingMarkOf(printed);
  const form = kind === null ? null : template.signature.marks[kind];
  return `${form === null ? squeeze(printed) : form.trim()} ${body}`;
}
