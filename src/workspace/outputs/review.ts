/** A reviewed copy of a Word draft: fixes as tracked changes, findings as comments on their words. */
import { applyFixes } from '../../format/index.js';
import { failure, type Edit, type Finding, type Fix } from '../../model/index.js';
import type { WordSource } from '../../read/word/word-source.js';
import type { Change, ChangedText, Decisions, endInLine, joinedInWords, PlacedFinding, ReviewPlan } from '../../review/index.js';
import type { Annotator } from '../../word/index.js';
import type { LintOptions, OpenedDocument } from '../opened-document.js';
import { sectionsOf } from '../sources/located.js';
import { reviewedStem } from '../source-kinds.js';

export interface ReviewOptions extends LintOptions {
  /** Whether fixes are offered that change words or numbers, or the edits of those that are, in the text of the draft. */
  readonly unsafeFixes?: boolean | readonly Edit[];
  /** Whether a document with its number and date is a draft all the same. */
  readonly draft?: boolean;
}

export interface ReviewedWordFile {
  readonly bytes: Uint8Array;
  /** The text of the draft, without what an earlier review wrote into it: the changes of the plan count in it. */
  readonly text: string;
  /** What is found where all changes are accepted. */
  readonly findings: readonly Finding[];
  /** What is mended there. */
  readonly mended: readonly Finding[];
  readonly plan: ReviewPlan;
  /** Findings whose fix was asked for and cannot be written into the file, with the reason. */
  readonly unwritten: readonly PlacedFinding[];
  /** Changes of others that wait for an answer. */
  readonly pending: number;
  readonly issued: boolean;
}

/** Most rounds of fixing, as where a text is fixed. */
const mostRounds = 10;

/**
 * @throws Failure `review-needs-word` for another source; `review-` and what keeps from it (`signed`, `macros`) for a Word file that is
 *   not written into
 */
export async function reviewWordFile(handedIn: OpenedDocument, options: ReviewOptions = {}): Promise<ReviewedWordFile> {
  const { name, source, workspace } = handedIn;
  if (source.kind !== 'word') throw failure(name, 'review-needs-word', name);
  const { document } = source as WordSource;
  const [review, word, { WordSource: Reread }] = await Promise.all([
    import('../../review/index.js'),
    import('../../word/index.js'),
    import('../../read/word/word-source.js'),
  ]);
  const barrier = word.barrierOf(document);
  if (barrier !== null) throw failure(name, `review-${barrier}`, name);
  const marks = word.readMarks(document);
  const untouched = review.untouchedMarks(document, marks);
  const marked = marks.comments.length + marks.changes.length + word.keptOffers(document).length > 0;
  const clean = untouched.comments.length + untouched.changes.length > 0;
  const opened = clean ? await workspace.openBytes(name, word.withoutMarks(document, untouched)) : handedIn;
  const draft = (opened.source as WordSource).document;
  const decisions = marked ? new review.Decisions(document, marks, draft) : null;
  const { plan: read } = await opened.read();
  const issued = options.draft !== true && review.isIssued(read);
  const annotator = new word.Annotator(draft);
  const rounds = new FixRounds(opened, annotator, decisions, review.ChangedText.of(draft.text), {
    ...options,
    issued,
    endInLine: review.endInLine,
    joinedInWords: review.joinedInWords,
    WordSource: Reread,
  });
  await rounds.run();
  const typeLine = review.typeLineOf(read);
  const sectionAt = sectionsOf(read.body);
  const paragraphAt = (offset: number): number => opened.source.pointAt(offset).line;
  const placed = rounds.findings.map((finding): PlacedFinding => {
    const stretch = rounds.stretchOf(finding);
    return stretch === null
      ? { finding, ...typeLine, paragraph: 0, refusal: null }
      : { finding, ...stretch, paragraph: paragraphAt(stretch.start), refusal: rounds.refusalOf(finding) };
  });
  const plan = review.planReview({
    text: draft.text,
    placeAt: (offset) => ({ paragraph: paragraphAt(offset), section: sectionAt(offset) }),
    typeLine,
    findings: placed,
    changes: rounds.changed.changes,
    refused: rounds.refused(),
    remembered: rounds.refused(() => true),
    mended: rounds.mended,
    decisions,
    issued,
    pending: draft.pending.length,
  });
  return {
    bytes: annotator.write(plan),
    text: draft.text,
    findings: rounds.findings,
    mended: rounds.mended,
    plan,
    unwritten: placed.filter(({ refusal }) => refusal !== null),
    pending: draft.pending.length,
    issued,
  };
}

interface RoundOptions extends ReviewOptions {
  readonly issued: boolean;
  readonly endInLine: typeof endInLine;
  readonly joinedInWords: typeof joinedInWords;
  readonly WordSource: typeof WordSource;
}

/** Fixing round after round, as `fixDocument` does with a text; what cannot be written into the Word file, or was refused, is left. */
class FixRounds {
  changed: ChangedText;
  findings: readonly Finding[] = [];
  readonly mended: Finding[] = [];
  #current: OpenedDocument;
  /** Whether numbers that Word counts are written out: as long as the others of their lists stay what they are to be. */
  #writesLabels = true;
  /** The edits that are asked for one by one. */
  readonly #asked: ReadonlySet<string>;

  constructor(
    readonly opened: OpenedDocument,
    readonly annotator: Annotator,
    readonly decisions: Decisions | null,
    unchanged: ChangedText,
    readonly options: RoundOptions,
  ) {
    this.#current = opened;
    this.changed = unchanged;
    this.#asked = new Set(typeof options.unsafeFixes === 'object' ? options.unsafeFixes.map(keyOf) : []);
  }

  async run(): Promise<void> {
    this.findings = await this.#lint();
    for (let round = 0; round < mostRounds; round++) {
      const offered = this.findings.map((one) => this.#offered(one));
      const { applied, text } = applyFixes(this.#current.source.text, offered, () => true);
      const next = this.changed.with(editsOf(applied));
      if (applied.length === 0 || next.text === this.changed.text) return;
      const edits = next.changes.map((change) => ({ ...change, author: '' }));
      const again = this.opened.workspace.openSource(this.opened.name, new this.options.WordSource(this.annotator.accepted(edits)));
      // What Word would not read as it is meant is not written; its own numbers are left to it first.
      if (again.source.text !== text && !this.#writesLabels) return;
      if (again.source.text !== text) {
        this.#writesLabels = false;
        continue;
      }
      for (const one of applied) this.mended.push(one);
      [this.#current, this.changed] = [again, next];
      this.findings = await this.#lint();
    }
  }

  async #lint(): Promise<readonly Finding[]> {
    const { template, settings, known, clock } = this.options;
    const asked = Object.entries({ template, settings, known, clock }).filter(([, value]) => value !== undefined);
    return (await this.#current.lint(Object.fromEntries(asked))).fresh;
  }

  #isAllowed({ safe, edits }: Fix): boolean {
    const { issued, unsafeFixes } = this.options;
    const isAsked = (): boolean => this.#asked.size > 0 && edits.every((edit) => this.#asked.has(keyOf(this.#original(edit))));
    return !issued && (safe || unsafeFixes === true || isAsked());
  }

  /** Why what would mend a finding is not written; null where nothing would, or nobody asks for it. */
  refusalOf({ fix }: Finding): PlacedFinding['refusal'] {
    if (fix === null || !this.#isAllowed(fix)) return null;
    for (const edit of fix.edits) {
      const refusal = this.annotator.refusalOf(this.#original(edit), this.#writesLabels);
      if (refusal !== null) return refusal;
    }
    return null;
  }

  /** Changes that people refused before, of the text of the file; of fixes that are asked for. */
  refused(asked: (fix: Fix) => boolean = (fix) => this.#isAllowed(fix)): Change[] {
    if (this.decisions === null) return [];
    const fixes = this.findings.flatMap(({ fix }) => (fix !== null && asked(fix) ? this.#shown(fix) : []));
    return fixes.map((edit) => this.#original(edit)).filter((change) => this.decisions?.isRefused(change) === true);
  }

  /** Where a finding stands in the text of the file; null for one that stands for the whole document. */
  stretchOf({ line, column, endLine, endColumn }: Finding): { readonly start: number; readonly end: number } | null {
    if (line === 1 && column === 1 && endLine === 1 && endColumn === 1) return null;
    const { source } = this.#current;
    const start = source.pointOf(line, column).offset;
    const end = this.options.endInLine(source.text, start, source.pointOf(endLine, endColumn).offset);
    const [from, to] = end > start ? [start, end] : wordAt(source.text, start);
    return this.changed.originalOf(from, to);
  }

  /** A finding with what of its fix may be written; whole, or without what was refused. */
  #offered(one: Finding): Finding {
    const { fix } = one;
    if (fix === null || this.#isSettled(one)) return { ...one, fix: null };
    const edits = this.#shown(fix).filter((edit) => this.decisions?.isRefused(this.#original(edit)) !== true);
    const offered = this.#isAllowed(fix) && edits.length > 0 && this.refusalOf(one) === null;
    return { ...one, fix: offered ? { ...fix, edits } : null };
  }

  /** The edits of a fix as people see them: those within a word as one, where they can be. */
  #shown({ edits }: Fix): readonly Edit[] {
    const joined = this.options.joinedInWords(this.#current.source.text, edits);
    return joined.every((edit) => this.annotator.refusalOf(this.#original(edit), this.#writesLabels) === null) ? joined : edits;
  }

  /** Whether somebody's words say that what a finding is about is to stay. */
  #isSettled(finding: Finding): boolean {
    const stretch = this.decisions === null ? null : this.stretchOf(finding);
    return stretch !== null && this.decisions?.isSettled({ finding, ...stretch, paragraph: 0, refusal: null }) === true;
  }

  /** An edit of the current text as a change of the text of the file. */
  #original(edit: Edit): Change {
    const { changes } = this.changed;
    const made = this.changed.with([{ ...edit, weight: 'form' }]).changes.find((change) => !changes.includes(change));
    if (made === undefined) throw new TypeError('an edit that makes no change');
    return made;
  }
}

/** The edits of fixes, each once, with the weight of what they mend. */
function editsOf(applied: readonly Finding[]): Change[] {
  const edits = new Map<string, Change>();
  for (const { fix, severity } of applied)
    for (const { start, end, text } of fix?.edits ?? [])
      edits.set(keyOf({ start, end, text }), { start, end, text, weight: fix?.safe === true ? 'form' : severity });
  return [...edits.values()];
}

function keyOf({ start, end, text }: Edit): string {
  return `${start},${end},${text}`;
}

/** The word at a point, or before it; where the line is empty, the point. */
function wordAt(text: string, point: number): [number, number] {
  let [start, end] = [point, point];
  while (/\S/u.test(text[end] ?? '\n')) end++;
  if (end === start) while (/[^\S\n]/u.test(text[start - 1] ?? '\n')) start--;
  const wordEnd = end === point ? start : end;
  while (/\S/u.test(text[start - 1] ?? '\n')) start--;
  return [start, wordEnd];
}

/** Names for a reviewed copy beside its draft, the plainest first; a copy of a copy is one of the draft. */
export function* reviewedNames({ name, workspace }: OpenedDocument, plain: boolean): Generator<string> {
  const { paths } = workspace.host;
  const own = paths.basename(name, paths.extname(name));
  const stem = reviewedStem(own) ?? own;
  const mark = plain ? ' - soat' : ' - soát';
  for (let number = 1; number <= 999; number++)
    yield paths.join(paths.dirname(name), `${stem}${mark}${number === 1 ? '' : ` ${number}`}.docx`);
}
