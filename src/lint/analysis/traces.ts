/** Traces of parts in the source: a part that was not read but left a trace is there, and nobody should be told that it is missing. */
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import { readCapacity, isPersonName } from '../../language/lines/signature.js';
import { documentTypes, fold, isUpperCase, squeeze, type OfficialDocument, type Position } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import { isBrokenExtraction } from './broken-extraction.js';

export type TracedPart = 'organ' | 'number' | 'date' | 'place' | 'type' | 'abstract' | 'addressees' | 'recipients' | 'signature';

/** A stretch of a line that stands by itself: a cell, a column. */
interface Stretch {
  readonly text: string;
  readonly folded: string;
  readonly line: number;
}

/** Stretches that a head may take. */
const headStretches = 40;
/** Stretches in which organs alone stand. */
const letterheadStretches = 5;
/** Lines around a signature in which its name or its position may stand. */
const signatureReach = 16;
/** Longest stretch that names a position, characters. */
const longestPosition = 60;

/** So much of a stretch tells what it is. */
const longestLooked = 240;

/** A stretch whose folded form is made where it is asked for. */
class LazyStretch implements Stretch {
  #folded: string | null = null;

  constructor(
    readonly text: string,
    readonly line: number,
  ) {}

  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }
}

const linesOf = oncePerContext(({ source }): readonly string[] => source.normalized.split(/\r\n|\r|\n/u));
/** What parts the stretches of a line, and whether a line has any of it, or marks that are not its words. */
const parts = /\||\t|\u00a0{2,20}| {2,}|<[^<>]{0,200}>/u;
const parted = /[|\t<]|[ \u00a0]{2}/u;
const marks = /[*_#>\\]/gu;

/** Which lines are looked at: those from one to another (from 1) that may hold what is looked for, running text if it may stand there. */
interface Search {
  readonly mayHold: RegExp | null;
  readonly from: number;
  readonly to: number;
  readonly inSentences: boolean;
}

const everywhere: Search = { mayHold: null, from: 1, to: Infinity, inSentences: true };

function* stretchesOf(context: LintContext, { mayHold, from, to, inSentences }: Search = everywhere): Iterable<Stretch> {
  const lines = linesOf(context);
  for (let number = Math.max(1, from); number <= Math.min(lines.length, to); number++) {
    const line = lines[number - 1] ?? '';
    const isParted = parted.test(line);
    if (line === '' || (!inSentences && !isParted && line.length > longestPosition * 2)) continue;
    if (mayHold !== null && !mayHold.test(line)) continue;
    for (const part of isParted ? line.split(parts) : [line]) {
      const text = squeeze(part.slice(0, longestLooked).replace(marks, ' '));
      if (text !== '') yield new LazyStretch(text, number);
    }
  }
}

/** The first stretches of the source, in which its head stands. */
export function stretchesOfHead(context: LintContext): Iterable<{ readonly text: string; readonly line: number }> {
  return headOf(context);
}

const headOf = oncePerContext((context): readonly Stretch[] => {
  const head: Stretch[] = [];
  for (const stretch of stretchesOf(context)) if (head.push(stretch) === headStretches) break;
  return head;
});

function hasStretch(stretches: Iterable<Stretch>, isWanted: (stretch: Stretch) => boolean): boolean {
  for (const stretch of stretches) if (isWanted(stretch)) return true;
  return false;
}

const typeNames = new Set(documentTypes.map((name) => fold(name)));
const organWords = new RegExp(`^${oneOf(ruleWords.letterheadBegins.map(fold))}(?![a-z])`, 'u');
const positions = new RegExp(String.raw`^(?:pho )?${oneOf(ruleWords.positions.map(fold))}(?![a-z])`, 'u');

/** Whether the source shows a part that was not read. Of a text with spaces inside its words nobody can say what it lacks. */
export function leavesTrace(context: LintContext, part: TracedPart): boolean {
  return isBrokenExtraction(context) || traceFinders[part](context);
}

const traceFinders: Readonly<Record<TracedPart, (context: LintContext) => boolean>> = {
  organ: (context) => headOf(context).some((one) => one.text.length > 6 && isUpperCase(one.text) && organWords.test(one.folded)),
  // A blank for the number parts the label from the symbol.
  number: (context) =>
    headOf(context).some(({ folded }, index, head) =>
      /^so ?:? ?[\d.…]{0,12} ?[-/]? ?[a-z]{1,8}[-/]/u.test(`${folded} ${head[index + 1]?.folded ?? ''}`),
    ),
  date: (context) => /, ?ngay [\d.… ]{0,12}thang [\d.… ]{0,12}nam(?! ?[\d.…]{0,12} ?(?:cua|ve|do) )/u.test(headText(context)),
  // Dots, too, stand for a place that is to be filled in.
  place: (context) => /[a-z.…_\]] ?, ?ngay [\d.… ]{0,12}thang /u.test(headText(context)),
  type: (context) =>
    headOf(context).some(
      ({ text, folded }) => /^v ?\/ ?v /u.test(folded) || (isUpperCase(text) && typeNames.has(folded.replace(/^du thao /u, ''))),
    ),
  abstract: (context) => headOf(context).some(({ folded }) => /^v ?\/ ?v /u.test(folded)),
  addressees: (context) =>
    hasStretch(stretchesOf(context, { ...everywhere, mayHold: /k[ií]/iu }), ({ folded }) =>
      /^kinh (?:gui|moi|trinh|thua)(?![a-z])/u.test(folded),
    ),
  recipients: (context) =>
    hasStretch(stretchesOf(context, { ...everywhere, mayHold: /n[oơ]/iu }), ({ folded }) => /^noi nhan(?![a-z])/u.test(folded)),
  signature: (context) => {
    // Organs alone stand above; what looks like a capacity there is none.
    const from = headOf(context)[letterheadStretches]?.line ?? Infinity;
    return hasStretch(stretchesOf(context, { ...everywhere, mayHold: /\p{Lu}[\p{Lu}./]/u, from, inSentences: false }), isSigningLine);
  },
};

/** The stretches of the head as one text: a converter cuts a date where it likes. */
function headText(context: LintContext): string {
  return headOf(context)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Whether a stretch says in whose name or in what position somebody signs. */
function isSigningLine(one: Stretch): boolean {
  const { text } = one;
  if (text.length > longestPosition || !isUpperCase(text.slice(0, 4))) return false;
  return readCapacity(text) !== null || (isUpperCase(text) && positions.test(one.folded));
}

/** Whether the end of the document was seen: its recipients, a signature, the mark behind its last word, or front matter in their place. */
export function isEndSeen(context: LintContext): boolean {
  const { plan, template } = context;
  const { recipients, signatories, body, number, documentType, abstract, letterhead } = plan;
  // A label with nothing under it is where a copy was cut.
  if (signatories.length > 0 || (recipients !== null && (recipients.items.length > 0 || recipients.archive !== null))) return true;
  if ([number, documentType, abstract, letterhead.issuingOrgan].some((field) => field?.origin === 'frontMatter')) return true;
  const last = body.at(-1);
  const text = last === undefined || (last.type !== 'section' && last.type !== 'paragraph') ? '' : last.text.value.trimEnd();
  return template.ending.mark !== '' && text.endsWith(template.ending.mark);
}

/** Whether a person's name stands near a signature that was read without one. */
export function hasNameNear(context: LintContext, position: Position | null): boolean {
  return hasNear(context, position, 0, ({ text }) => isPersonName(text));
}

/** Whether a capacity or position stands near a signature that was read without one. */
export function hasPositionNear(context: LintContext, position: Position | null): boolean {
  return hasNear(context, position, -signatureReach, isSigningLine);
}

function hasNear(context: LintContext, position: Position | null, from: number, isWanted: (stretch: Stretch) => boolean): boolean {
  if (position === null) return false;
  const { line } = position.start;
  return hasStretch(stretchesOf(context, { ...everywhere, from: line + from, to: line + signatureReach }), isWanted);
}

/** Whether parsing could not place lines behind the recipients: then they were not read whole. */
export function isTailUnclear(context: LintContext): boolean {
  const line = context.plan.recipients?.position?.start.line ?? Infinity;
  return context.parsed.some(({ ruleId, line: at }) => ruleId === 'unplaced-text' && at >= line);
}

/** `(Ban hành kèm theo Quyết định số ...)`: a text that goes with another document, which has the head and the signature. */
const attachment = /^\(? ?(?:ban hanh )?kem theo /u;

/** Whether the document is attached to another. */
export function isAttached({ abstract, preamble, body }: OfficialDocument): boolean {
  const texts = [
    ...(abstract?.printed.value.split('\n') ?? []),
    ...preamble.map(({ text }) => text.value),
    ...body.slice(0, 3).map((node) => (node.type === 'paragraph' ? node.text.value : '')),
  ];
  return texts.some((text) => attachment.test(fold(text.slice(0, 80))));
}
