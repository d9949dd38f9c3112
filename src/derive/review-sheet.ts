/** PHIẾU RÀ SOÁT DỰ THẢO: what was found in a draft, as a paper for whoever signs it. */
import { initialsOf } from '../language/organs/organ-symbols.js';
import { configuredField, unplacedText, type Appendix, type BodyNode, type OfficialDocument, type Section } from '../model/index.js';
import { headedPart, numberedTable, plainParagraph, workingPaper, type PaperTitle } from './working-papers.js';

/** One finding, or several alike, in words of a clerk. */
export interface SheetRow {
  /** Where: `đoạn 14, mục II.3`; empty for the whole document. */
  readonly place: string;
  /** What was found. */
  readonly text: string;
  /** What to do; empty if nothing is proposed. */
  readonly remedy: string;
}

/** A table under a heading of its own, or the sentence that stands in its stead. */
interface SheetTable {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

interface SheetPart {
  readonly title: string;
  /** Sentences before the tables. */
  readonly sentences: readonly string[];
  readonly tables: readonly SheetTable[];
}

/** Everything that the paper says, worded. */
export interface ReviewSheet extends PaperTitle {
  /** Heads of the columns: number, place, finding, remedy. */
  readonly columns: readonly [string, string, string, string];
  /** What stands where a table would have no row. */
  readonly nothing: string;
  readonly parts: readonly SheetPart[];
}

const numerals = ['I', 'II', 'III', 'IV', 'V'];
/** Widths of the columns, percent. */
const widths = [7, 20, 40, 33];

export function reviewSheetText(sheet: ReviewSheet): Appendix {
  return workingPaper(sheet, partsOf(sheet));
}

/** What the same says as an official paper, and who issues it. */
export interface ReviewReport {
  readonly sheet: ReviewSheet;
  /** The organ that reports: `Văn phòng Đảng ủy`. */
  readonly organ: string;
  /** What it is about, as an abstract; the sentence before its parts. */
  readonly abstract: string;
  readonly opening: string;
}

/**
 * The report as a document: its organ stands below that of the draft, its number and day are blank, and who signs and receives it is left
 * to fill in.
 *
 * @param typeSymbol of a Báo cáo under the regulation of types
 */
export function reviewReport(
  { sheet, organ, abstract, opening }: ReviewReport,
  draft: OfficialDocument,
  typeSymbol: string,
): OfficialDocument {
  const { letterhead, issuance } = draft;
  const year = issuance.date?.value.year ?? null;
  const organSymbol = initialsOf(organ);
  return {
    ...draft,
    documentType: configuredField('Báo cáo', 'Báo cáo'),
    abstract: { ...configuredField(unplacedText(abstract), abstract) },
    letterhead: { ...letterhead, superiorOrgan: letterhead.issuingOrgan, issuingOrgan: configuredField(organ, organ), organMark: null },
    number: configuredField({ serial: null, typeSymbol, organSymbol }, `-${typeSymbol}/${organSymbol}`),
    issuance: { ...issuance, date: configuredField({ day: null, month: null, year }, '') },
    addressees: null,
    preamble: [],
    body: [plainParagraph(opening), ...partsOf(sheet)],
    recipients: null,
    signatories: [],
    copy: null,
    appendices: [],
    footnotes: [],
    tasks: [],
    reportedPlan: null,
    answers: [],
    cutoff: null,
    citations: [],
  };
}

function partsOf(sheet: ReviewSheet): Section[] {
  return sheet.parts.map((part, index) => partOf(part, index, sheet));
}

function partOf({ title, sentences, tables }: SheetPart, index: number, { nothing, columns }: ReviewSheet): Section {
  const many = tables.length > 1;
  const children = [
    ...sentences.map(plainParagraph),
    ...tables.flatMap(({ title: name, rows }, at): BodyNode[] => {
      const cells = rows.map(({ place, text, remedy }) => [place, text, remedy]);
      const content = rows.length === 0 ? plainParagraph(nothing) : numberedTable(columns, cells, widths);
      return many ? [headedPart({ rank: 'arabic', text: `${at + 1}.`, numbers: [at + 1] }, name, [content])] : [content];
    }),
  ];
  return headedPart({ rank: 'roman', text: `${numerals[index] ?? ''}.`, numbers: [index + 1] }, title, children);
}
