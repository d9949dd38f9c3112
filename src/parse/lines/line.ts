/** One printed line of a block, and what it is by its words, its emphasis and its place: found once, when first asked. */
import { isUpperCase, type Emphasis, type SigningCapacity, type Text } from '../../model/index.js';
import type { Block } from '../../read/block.js';
import { appendixTitle, attachmentWords } from '../../language/lines/appendix-lines.js';
import { roleOfValue, type LineRole } from '../../language/lines/head-roles.js';
import { goesOnWithNumber, matchLabel, type LabelMatch } from '../../language/lines/labels.js';
import { isPersonName, readCapacity } from '../../language/lines/signature.js';
import { isArchiveLine, isRecipientLine, isSigningNote, recipientsLabel } from '../../language/lines/tail-lines.js';
import { bodyRoleOf, opensText, type BodyRole } from '../../language/lines/body-lines.js';
import { matchTypeLine } from '../../language/lines/type-line.js';

export type { LineRole };

/** What a line would be at the end of a document. */
export type TailRole = 'recipients' | 'archive' | 'item' | 'capacity' | 'note' | 'name' | 'position' | 'text';

/** Where a line stands in its block. */
export interface LinePlace {
  readonly block: Block;
  /** Which line of its block it is. */
  readonly line: number;
  /** Whether a group of lines begins with it: a blank line, or the border of a cell, stands before it. */
  readonly startsGroup: boolean;
  readonly markdownDepth: number | null;
  /** Whether a list marker of Markdown stands before it. */
  readonly marked: boolean;
}

/** A value that is found when first asked. */
type Found<T> = { readonly value: T } | null;

export class Line {
  readonly value: string;
  readonly block: Block;
  readonly line: number;
  readonly startsGroup: boolean;
  readonly markdownDepth: number | null;
  readonly marked: boolean;
  #label: Found<LabelMatch | null> = null;
  #role: LineRole | null = null;
  #tailRole: TailRole | null = null;
  #bodyRole: BodyRole | null = null;
  #type: Found<{ readonly name: string; readonly length: number } | null> = null;
  #capacity: Found<SigningCapacity | null> = null;
  #capitals: boolean | null = null;

  constructor(
    readonly text: Text,
    place: LinePlace,
  ) {
    this.value = text.value;
    this.block = place.block;
    this.line = place.line;
    this.startsGroup = place.startsGroup;
    this.markdownDepth = place.markdownDepth;
    this.marked = place.marked;
  }

  /** The same line with another text: a part of it, in a column of its own. */
  withText(text: Text): Line {
    return new Line(text, this);
  }

  get width(): number {
    return this.value.length;
  }

  /** The label that its own words begin with. */
  get label(): LabelMatch | null {
    return (this.#label ??= { value: matchLabel(this.value) }).value;
  }

  /** Its label under another line: a number that the line above leaves open is none. */
  labelUnder(above: Line): LabelMatch | null {
    return this.label === null || goesOnWithNumber(above.value, this.value) ? null : this.label;
  }

  /** What it is in a letterhead. */
  get role(): LineRole {
    return (this.#role ??= roleOfValue(this.value));
  }

  /** What it is at the end of a document. */
  get tailRole(): TailRole {
    return (this.#tailRole ??= this.#findTailRole());
  }

  /** The type of the document that it prints. */
  get type(): { readonly name: string; readonly length: number } | null {
    return (this.#type ??= { value: matchTypeLine(this) }).value;
  }

  /** Whom its signer stands for: `T/M ĐẢNG ỦY`. */
  get capacity(): SigningCapacity | null {
    return (this.#capacity ??= { value: readCapacity(this.value) }).value;
  }

  get capitals(): boolean {
    return (this.#capitals ??= isUpperCase(this.value));
  }

  get bold(): boolean {
    return this.#isAll('bold');
  }

  get italic(): boolean {
    return this.#isAll('italic');
  }

  /** What it is in the text behind the head. */
  get bodyRole(): BodyRole {
    return (this.#bodyRole ??= bodyRoleOf(this.value));
  }

  /** Whether the text behind the head begins with it: the addressees, the căn cứ, another ground. */
  get opensText(): boolean {
    return opensText(this.bodyRole);
  }

  /** Whether it is a person's name. */
  get isName(): boolean {
    return isPersonName(this.value);
  }

  /** Whether the recipients begin with it. */
  get beginsRecipients(): boolean {
    return recipientsLabel.test(this.value);
  }

  /** Whether it begins like the title of an appendix: `Phụ lục`, `Mẫu số`. */
  get isAppendixTitle(): boolean {
    return appendixTitle.test(this.value);
  }

  /** Whether it names the document that an appendix goes with: `(Kèm theo Kế hoạch số ...)`. */
  get namesDocument(): boolean {
    return attachmentWords.test(this.value);
  }

  /** Whether it ends like a sentence or a clause. */
  get closed(): boolean {
    return /[.:;]$/u.test(this.value);
  }

  #isAll(emphasis: keyof Emphasis): boolean {
    const { spans, value } = this.text;
    return spans.length > 0 && spans.every((span) => span.emphasis[emphasis] === true || value.slice(span.start, span.end).trim() === '');
  }

  #findTailRole(): TailRole {
    if (this.beginsRecipients) return 'recipients';
    if (isArchiveLine(this.value)) return 'archive';
    if (this.marked || isRecipientLine(this.value)) return 'item';
    if (this.capacity !== null) return 'capacity';
    if (isSigningNote(this.value)) return 'note';
    if (isPersonName(this.value)) return 'name';
    return this.capitals ? 'position' : 'text';
  }
}
