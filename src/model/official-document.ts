/** The nouns of an official document: what a source says, with its places. */
import type { Citation } from './citation.js';
import type { PartialDate } from './date.js';
import type { Field, Origin } from './field.js';
import type { Position, Source } from './source.js';
import type { ReportedPlan, TaskAnswer } from './task-answer.js';
import { joinTexts, type Text } from './text.js';

/**
 * Số và ký hiệu: `{serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU'}`. A blank serial is null; văn bản quy phạm pháp luật have a year:
 * `05/2024/QĐ-UBND`.
 */
export interface DocumentNumber {
  readonly serial: string | null;
  readonly typeSymbol: string | null;
  readonly organSymbol: string | null;
  readonly year?: string;
}

/** Whose letterhead a document prints: the Party's heading, the State's, another organisation's own, or none. */
export type LetterheadKind = 'party' | 'national' | 'other';

/** Phần đầu: heading and organs. Names as printed; several lines of one name are joined by a space. */
export interface Letterhead {
  readonly kind: LetterheadKind | null;
  /** The printed heading, a text a line; for `other` it is what the template prints. */
  readonly heading: Field<readonly string[]> | null;
  readonly superiorOrgan: Field<string> | null;
  readonly issuingOrgan: Field<string> | null;
  /** The mark printed under the organ, `*` or `***`. */
  readonly organMark: Field<string> | null;
}

/** Địa danh và ngày ban hành. */
export interface Issuance {
  readonly place: Field<string> | null;
  readonly date: Field<PartialDate> | null;
}

/** How a label is ranked, from the largest part to the smallest. */
export const ranks = [
  'part', // Phần I, PHẦN THỨ NHẤT
  'chapter', // Chương II
  'division', // Mục 1
  'letter', // A.
  'roman', // I. I-
  'article', // Điều 1.
  'arabic', // 1. 1- 1)
  'decimal2', // 1.1.
  'decimal3', // 1.1.1.
  'point', // a)
  'parenthesis', // (1)
  'star', // *
  'dash', // -
  'plus', // +
  'bullet', // •
] as const;
export type Rank = (typeof ranks)[number];

/** The number or mark before a part. */
export interface Label {
  readonly rank: Rank;
  /** As printed, without emphasis or escapes: `2.3.`, `I-`, `đ)`, `Phần thứ nhất`. */
  readonly text: string;
  /** Numbers that the label stands for: `2.3.` is `[2, 3]`, `đ)` is `[5]`, `IV.` is `[4]`; none for marks. */
  readonly numbers: readonly number[];
  readonly position: Position;
}

/**
 * Phần, chương, mục, điều, khoản, điểm, gạch đầu dòng. `text` is what stands after the label in its paragraph;
 * for phần, chương and mục it is the name, which may stand on the next line.
 */
export interface Section {
  readonly type: 'section';
  readonly label: Label;
  readonly text: Text;
  /** Whether the text is a heading over what follows and no clause of its own. */
  readonly heading: boolean;
  /** Depth of the Markdown heading (1 to 6) that it stands in, or null. */
  readonly markdownDepth: number | null;
  readonly children: readonly BodyNode[];
  readonly position: Position;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Text;
  /** Whether it is a heading without a label. */
  readonly heading: boolean;
  /** Whether it stands inside a quotation of several paragraphs: what it says is another document's. */
  readonly quoted?: boolean;
  readonly markdownDepth: number | null;
  readonly alignment: 'left' | 'center' | 'right' | null;
  readonly position: Position;
}

export interface TableCell {
  /** Paragraphs of the cell; lists in a cell keep their labels in the text. */
  readonly paragraphs: readonly Text[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly alignment: 'left' | 'center' | 'right' | null;
}

export interface Table {
  readonly type: 'table';
  /** Rows from the top; the first `headerRows` of them are the header. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly headerRows: number;
  /** A layout table puts texts side by side and has no lines. */
  readonly layout: boolean;
  /** Widths of the columns in percent where the source gives them, else null. */
  readonly columnWidths: readonly number[] | null;
  readonly position: Position;
}

/**
 * Why a picture is not shown: nothing can be read there, it lies outside of the document's folder, its path leads off this machine, or it
 * is too large.
 */
export type PictureRefusal = 'missing' | 'outside' | 'foreign' | 'large';

/** In pt. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly type: 'picture';
  /** As written in the source; of a Word file the part that holds it. */
  readonly path: string;
  readonly alternative: string;
  /** How large its author shows it; absent: by its own dots. */
  readonly size?: PictureSize;
  readonly position: Position;
}

export interface PageBreak {
  readonly type: 'pageBreak';
  readonly position: Position;
}

export type BodyNode = Section | Paragraph | Table | Picture | PageBreak;

/** The body of a document, and behind it those of its appendices. */
export function bodiesOf({ body, appendices }: Pick<OfficialDocument, 'body' | 'appendices'>): readonly (readonly BodyNode[])[] {
  return [body, ...appendices.map(({ children }) => children)];
}

/** The nodes of a body and all that stand below them, in the order of the document. */
export function* allNodes(nodes: readonly BodyNode[]): Generator<BodyNode> {
  for (const node of nodes) {
    yield node;
    if (node.type === 'section') yield* allNodes(node.children);
  }
}

/**
 * Phần mở đầu: authority line of a decision (`BAN THƯỜNG VỤ ...`), căn cứ, the sentence that introduces the body, and
 * the enacting words (`QUYẾT ĐỊNH:`). In the order of the source.
 */
export interface PreambleParagraph {
  readonly role: 'authority' | 'basis' | 'opening' | 'enacting';
  readonly text: Text;
  readonly position: Position | null;
}

/** How the addressees are addressed. */
export const salutations = ['Kính gửi', 'Kính trình', 'Kính mời'] as const;
export type Salutation = (typeof salutations)[number];

/** Kính gửi, kính trình, kính mời. */
export interface Addressees {
  readonly salutation: Salutation;
  readonly names: readonly string[];
}

/** Nơi nhận, one line: `Ban Dân vận Thành ủy (để báo cáo)`; name and purpose as printed, without dash and end mark. */
export interface Recipient {
  readonly name: string;
  readonly purpose: string | null;
}

export interface Recipients {
  readonly items: readonly Field<Recipient>[];
  /** What stands after `Lưu`: `VPĐU`, `VT, TCCB`; null if no line says it. */
  readonly archive: Field<string> | null;
  readonly position: Position | null;
}

/**
 * Chữ ký. `capacities` are lines such as `T/M ĐẢNG ỦY`, parted in mark and body; `positions` are the lines below them; `otherPosts`
 * stand under the name.
 */
export interface Signatory {
  readonly capacities: readonly SigningCapacity[];
  readonly positions: readonly string[];
  readonly name: string | null;
  readonly otherPosts: readonly string[];
  /** Notes such as `(ký tên, đóng dấu)`, kept as printed. */
  readonly notes: readonly string[];
  /** Of a signature that confirms those before it: the line above it, as printed; empty where the template has to word it. */
  readonly confirms?: string;
  /** The lines as printed, from the top; none for a value of the office's configuration. */
  readonly printed: Text;
  readonly position: Position | null;
  readonly origin: Origin;
}

/** Quyền hạn: whom the signer stands for, e.g. `{mark: 'T/M', body: 'ĐẢNG ỦY'}`; mark as printed, null if none. */
export interface SigningCapacity {
  readonly mark: string | null;
  readonly body: string;
}

/** Độ mật, độ khẩn, lưu hành, dự thảo and the small print. */
export interface Classification {
  readonly confidentiality: Field<string> | null;
  readonly urgency: Field<string> | null;
  readonly circulation: Field<string> | null;
  readonly draft: Field<string> | null;
  readonly copies: Field<string> | null;
  readonly drafter: Field<string> | null;
  readonly contact: Field<string> | null;
}

/**
 * Bản sao: what whoever copies the document adds below it. A copy of a regulation without kinds and numbers of copies has its signature
 * alone.
 */
export interface Copy {
  /** Hình thức sao: `Sao y bản chính`, `Sao lục`, `Trích sao`. */
  readonly kind: Field<string> | null;
  readonly superiorOrgan: Field<string> | null;
  readonly issuingOrgan: Field<string> | null;
  readonly number: Field<DocumentNumber> | null;
  readonly issuance: Issuance;
  readonly recipients: Recipients | null;
  readonly signatories: readonly Signatory[];
  /** Of what front matter says of it. */
  readonly position: Position | null;
}

/**
 * What stands behind the signature: a phụ lục, or a text that the document issues (văn bản ban hành kèm theo), which has a title of its
 * own.
 */
export interface Appendix {
  readonly type: 'appendix' | 'attachedText';
  /** `Phụ lục 1`, `PHỤ LỤC`, `Mẫu số 01/HNCT`, as printed; of an attached text its type: `QUY CHẾ`. */
  readonly label: Text;
  /** Of an attached text its abstract. */
  readonly title: readonly Text[];
  /** `(kèm theo Kế hoạch số ...)`. */
  readonly attachment: readonly Text[];
  /** Whether its author asks for pages in landscape, by a comment `<!-- khổ ngang -->`. */
  readonly landscape: boolean;
  readonly children: readonly BodyNode[];
  readonly position: Position;
}

export interface Footnote {
  readonly id: string;
  readonly paragraphs: readonly Text[];
  readonly position: Position;
}

/** What part of a plan a task belongs to: trọng tâm, cụ thể, tổ chức thực hiện. */
export type TaskKind = 'direction' | 'task' | 'arrangement';

/** When a task is due, as printed and, where they follow, the last day and of a time from one day to another the first, as `YYYY-MM-DD`. */
export interface Deadline {
  readonly text: string;
  readonly date: string | null;
  readonly start: string | null;
}

/** A part of a plan that a task stands in, by its label and title as printed, without the marks at their end. */
export interface TaskPart {
  readonly label: string | null;
  readonly title: string;
}

/** Nhiệm vụ. Each of its facts knows the words that say it. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  /** The parts that it stands in, from the largest. */
  readonly parts: readonly TaskPart[];
  /** Label as printed, with the labels of the parts above it: `['III.', '1.', '1.1.']`. Rows of a table have their TT or none. */
  readonly path: readonly string[];
  readonly label: string | null;
  /** Its wording, in one line. */
  readonly text: string;
  /** The words that state it, as printed. */
  readonly printed: Text;
  readonly leadOrgan: Field<string> | null;
  readonly coordinatingOrgans: readonly Field<string>[];
  readonly deadline: Field<Deadline> | null;
  readonly deliverable: Field<string> | null;
  readonly position: Position;
}

/** An official document (văn bản): a plan, a report, a decision. */
export interface OfficialDocument {
  readonly source: Source;
  /** Tên loại, in the spelling of `documentTypes` where it is known, else as printed. */
  readonly documentType: Field<string> | null;
  /** Trích yếu; `\n` where the source breaks the line. */
  readonly abstract: Field<Text> | null;
  readonly letterhead: Letterhead;
  readonly number: Field<DocumentNumber> | null;
  readonly issuance: Issuance;
  readonly addressees: Field<Addressees> | null;
  readonly preamble: readonly PreambleParagraph[];
  readonly body: readonly BodyNode[];
  readonly recipients: Recipients | null;
  readonly signatories: readonly Signatory[];
  readonly classification: Classification;
  /** What makes a copy of it; null for the document itself. */
  readonly copy: Copy | null;
  readonly appendices: readonly Appendix[];
  readonly footnotes: readonly Footnote[];
  readonly tasks: readonly Task[];
  /** Of a report: the plan that it reports on, and what it says of each task. */
  readonly reportedPlan: ReportedPlan | null;
  readonly answers: readonly TaskAnswer[];
  /** The day that figures and results are counted to (số liệu đến ngày). */
  readonly cutoff: Field<PartialDate> | null;
  readonly citations: readonly Citation[];
  /** Thể thức: the template that the author names, an id, a regulation's number or a path. */
  readonly templateName: Field<string> | null;
  /** Khóa of the issuing committee. */
  readonly term: Field<string> | null;
  /** In hai mặt. */
  readonly twoSided: boolean;
}

/** The texts of a document that say something, in its order: abstract, preamble, body, appendices, notes; a cell is one text. */
export function* textsOf({
  abstract,
  preamble,
  body,
  appendices,
  footnotes,
}: Pick<OfficialDocument, 'abstract' | 'preamble' | 'body' | 'appendices' | 'footnotes'>): Generator<Text> {
  if (abstract !== null && abstract.origin !== 'config') yield abstract.value;
  for (const { text } of preamble) yield text;
  yield* nodeTexts(body);
  for (const { title, attachment, children } of appendices) {
    yield* title;
    yield* attachment;
    yield* nodeTexts(children);
  }
  for (const { paragraphs } of footnotes) yield* paragraphs;
}

function* nodeTexts(nodes: readonly BodyNode[]): Generator<Text> {
  for (const node of allNodes(nodes)) {
    if (node.type === 'paragraph' || node.type === 'section') yield node.text;
    else if (node.type === 'table') for (const row of node.rows) for (const cell of row) yield joinTexts(cell.paragraphs, '\n');
  }
}
