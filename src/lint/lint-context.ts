/** A document as rules see it: its model, its regulation, and all its texts in one string. */
import { editOf, isUpperCase, placeOf, toIso } from '../model/index.js';
import type {
  BodyNode,
  Edit,
  Finding,
  PartialDate,
  OfficialDocument,
  Position,
  Register,
  RelatedPlace,
  Section,
  Source,
  Template,
  Term,
  TypeRegulation,
} from '../model/index.js';
import { tokensOf, type Word } from '../language/words.js';
import { collectPassages, passageBreak, type Passage } from './passages.js';

/** What a draft is made of. */
export interface LintContextParts {
  /** With the office's values applied. */
  readonly plan: OfficialDocument;
  readonly template: Template;
  readonly types: TypeRegulation;
  /** What parsing found. */
  readonly parsed?: readonly Finding[];
  /** Known documents, those of the office before the shipped ones. */
  readonly register?: Register;
  /** Words that the office prefers. */
  readonly terms?: readonly Term[];
  /** Of a report: the plan that it reports on; null if it cannot be read. */
  readonly reported?: OfficialDocument | null;
}

/** A match in the draft's text; `start` and `end` are offsets in it. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

/** A part of the body with what stands around it. */
export interface PlacedSection {
  readonly section: Section;
  readonly parent: Section | null;
  /** All nodes beside it, itself too. */
  readonly siblings: readonly BodyNode[];
  /** Where it stands among them. */
  readonly index: number;
  /** Index of the appendix that it stands in, or null for the body. */
  readonly appendix: number | null;
}

export class LintContext {
  readonly plan: OfficialDocument;
  readonly source: Source;
  readonly template: Template;
  readonly types: TypeRegulation;
  readonly parsed: readonly Finding[];
  readonly register: Register;
  readonly terms: readonly Term[];
  /** Of a report: the plan that it reports on; null if it cannot be read, undefined if nobody looked. */
  readonly reported: OfficialDocument | null | undefined;
  readonly passages: readonly Passage[];
  /** The texts of all passages, `passageBreak` between any two. Offsets of rules count in it. */
  readonly text: string;
  /** Index of the passage that was asked for last. */
  #asked = 0;
  #lower: string | null = null;
  #words: readonly Word[] | null = null;
  #quotations: readonly (readonly [number, number])[] | null = null;
  #sections: readonly PlacedSection[] | null = null;

  constructor(parts: LintContextParts) {
    this.plan = parts.plan;
    this.source = parts.plan.source;
    this.template = parts.template;
    this.types = parts.types;
    this.parsed = parts.parsed ?? [];
    this.register = parts.register ?? [];
    this.terms = parts.terms ?? [];
    this.reported = parts.reported;
    const { passages, text } = collectPassages(parts.plan);
    this.passages = passages;
    this.text = text;
  }

  /** The text in small letters, offset for offset the same. */
  get lower(): string {
    this.#lower ??= lowerCase(this.text);
    return this.#lower;
  }

  /** All words in order. A hyphen, a dot or a stroke parts words. */
  get words(): readonly Word[] {
    if (this.#words === null) {
      const words: Word[] = [];
      // Parsing has read the words of most passages: they are not made again.
      for (const { text, start } of this.passages) tokensOf(text.value).addWords(words, start);
      this.#words = words;
    }
    return this.#words;
  }

  /** All parts of the body, then of the appendices, in order. */
  get sections(): readonly PlacedSection[] {
    this.#sections ??= placeSections(this.plan);
    return this.#sections;
  }

  /** The date of issue, with blanks; null if none is given. */
  get date(): PartialDate | null {
    return this.plan.issuance.date?.value ?? null;
  }

  /** The first day that the date of issue may stand for (`YYYY-MM-DD`), or null if not even its year is known. */
  get earliestDay(): string | null {
    if (this.date === null || this.date.year === null) return null;
    const { day, month, year } = this.date;
    return toIso({ year, month: month ?? 1, day: month === null ? 1 : (day ?? 1) });
  }

  /** The passage that an offset stands in; for a break, the passage before it. */
  passageAt(offset: number): Passage {
    return this.passages[this.passageIndexAt(offset)] as Passage;
  }

  passageIndexAt(offset: number): number {
    let low = 0;
    let high = this.passages.length - 1;
    // Places are mostly asked in order: the passage of the last one is tried before all, and the one behind it.
    const near = this.#asked;
    if (this.#startOf(near) <= offset) {
      low = near;
      if (offset < this.#startOf(near + 2)) high = Math.min(high, near + 1);
    } else high = near - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.passages[middle] as Passage).start <= offset) low = middle;
      else high = middle - 1;
    }
    this.#asked = low;
    return low;
  }

  /** Where a passage begins; behind the text if there is none. */
  #startOf(index: number): number {
    return this.passages[index]?.start ?? Infinity;
  }

  /** All matches of a pattern (flag g), each inside one passage. */
  find(pattern: RegExp): Iterable<Hit> {
    return this.#find(pattern, this.text);
  }

  /** The same in small letters, for patterns that do not care for case. */
  findLower(pattern: RegExp): Iterable<Hit> {
    return this.#find(pattern, this.lower);
  }

  *#find(pattern: RegExp, text: string): Iterable<Hit> {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      let next = pattern.lastIndex;
      const passage = this.passageAt(match.index);
      let start = match.index;
      if (start + match[0].length > passage.end) {
        pattern.lastIndex = start - passage.start;
        const inside = pattern.exec(text.slice(passage.start, passage.end));
        next = passage.end + 1;
        if (inside !== null) {
          match = inside;
          start = passage.start + inside.index;
          next = start + Math.max(1, inside[0].length);
        }
        if (inside === null || inside[0] === '') {
          pattern.lastIndex = next;
          continue;
        }
      } else if (match[0] === '') {
        next = start + 1;
      }
      yield { match, start, end: start + match[0].length, passage };
      pattern.lastIndex = next;
    }
  }

  /** Whether an offset stands inside quotation marks, “...” or "...", of one passage. */
  isQuoted(offset: number): boolean {
    this.#quotations ??= findQuotations(this.text);
    let low = 0;
    let high = this.#quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#quotations[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (this.#quotations[low]?.[0] ?? Infinity) <= offset;
  }

  /** Whether the text from start to end is all in capitals. */
  isCapitals(start: number, end: number): boolean {
    return isUpperCase(this.text.slice(start, end));
  }

  /** Place in the source of a stretch of the draft's text that stands inside one passage. */
  place(start: number, end: number): Position | null {
    const passage = this.passageAt(start);
    return placeOf(this.source, passage.text, start - passage.start, Math.min(end, passage.end) - passage.start) ?? passage.position;
  }

  /**
   * The replacement of a stretch of the draft's text; with `start` = `end`, an insertion. Null where the source does not print the stretch
   * as it stands (an escape, an entity, a joined line in it).
   */
  edit(start: number, end: number, replacement: string): Edit | null {
    const { text, start: first, end: last } = this.passageAt(start);
    return end > last ? null : editOf(this.source, text, start - first, end - first, replacement);
  }

  /** The position of a finding's stretch. */
  positionOf({ line, column, endLine, endColumn }: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): Position {
    return { start: this.source.pointOf(line, column), end: this.source.pointOf(endLine, endColumn) };
  }
}

/** A second place of a finding, or none if the source has none. */
export function relatedPlace(position: Position | null): RelatedPlace[] {
  return position === null ? [] : [{ line: position.start.line, column: position.start.column }];
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at).toLowerCase();
    return letter.length === 1 ? letter : text.charAt(at);
  }).join('');
}

const closings: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };

/** Stretches between an opening mark and the next closing one of its kind, both in one passage. */
function findQuotations(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const nextOf = new Map([...Object.values(closings), passageBreak].map((mark) => [mark, -1]));
  // Asked for places in order, each mark is looked for once over the whole text.
  const next = (mark: string, from: number): number => {
    const known = nextOf.get(mark) ?? -1;
    if (known >= from) return known;
    const at = text.indexOf(mark, from);
    nextOf.set(mark, at < 0 ? Infinity : at);
    return at < 0 ? Infinity : at;
  };
  let end = 0;
  for (const { index, 0: mark } of text.matchAll(/[“"«]/gu)) {
    if (index < end) continue;
    const close = next(closings[mark] ?? mark, index + 1);
    if (close === Infinity || close > next(passageBreak, index + 1)) continue;
    end = close + 1;
    found.push([index, end]);
  }
  return found;
}

function placeSections(plan: OfficialDocument): PlacedSection[] {
  const placed: PlacedSection[] = [];
  const visit = (nodes: readonly BodyNode[], parent: Section | null, appendix: number | null): void => {
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'section') continue;
      placed.push({ section: node, parent, siblings: nodes, index, appendix });
      visit(node.children, node, appendix);
    }
  };
  visit(plan.body, null, null);
  plan.appendices.forEach(({ children }, index) => visit(children, null, index));
  return placed;
}
