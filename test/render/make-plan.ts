/** Plans made by hand: a whole Party plan, and what differs from it. */
import {
  emptyText,
  Source,
  unplacedText,
  type Appendix,
  type BodyNode,
  type Field,
  type Label,
  type Emphasis,
  type Origin,
  type Paragraph,
  type OfficialDocument,
  type Position,
  type PreambleParagraph,
  type Rank,
  type Recipient,
  type Section,
  type Signatory,
  type Table,
  type TableCell,
  type Text,
} from '../../src/model/index.js';

export const place: Position = { start: { line: 7, column: 3, offset: 60 }, end: { line: 7, column: 9, offset: 66 } };

export function field<T>(value: T, printed = String(value), origin: Origin = 'body'): Field<T> {
  return { value, printed: unplacedText(printed), position: place, origin };
}

/** A text of stretches with marks: `['H', ['2', { subscript: true }], 'O']`. */
export function text(...stretches: readonly (string | readonly [string, Emphasis])[]): Text {
  let value = '';
  const spans = stretches.map((stretch) => {
    const [words, marks] = typeof stretch === 'string' ? [stretch, {}] : stretch;
    const start = value.length;
    value += words;
    return { start, end: value.length, emphasis: marks };
  });
  return { value, spans, segments: [] };
}

export function section(
  rank: Rank,
  label: string,
  words: string | Text,
  children: readonly BodyNode[] = [],
  heading = children.length > 0,
): Section {
  const named: Label = { rank, text: label, numbers: [], position: place };
  return { type: 'section', label: named, text: toText(words), heading, markdownDepth: null, children, position: place };
}

export function paragraph(words: string | Text, rest: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', text: toText(words), heading: false, markdownDepth: null, alignment: null, position: place, ...rest };
}

export function cell(words: string | Text, rest: Partial<TableCell> = {}): TableCell {
  return { paragraphs: [toText(words)], columnSpan: 1, rowSpan: 1, alignment: null, ...rest };
}

export function table(rows: readonly (readonly (string | TableCell)[])[], rest: Partial<Table> = {}): Table {
  return {
    type: 'table',
    headerRows: 1,
    layout: false,
    columnWidths: null,
    position: place,
    rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one))),
    ...rest,
  };
}

export function preamble(role: PreambleParagraph['role'], words: string): PreambleParagraph {
  return { role, text: unplacedText(words), position: place };
}

export function recipient(name: string, purpose: string | null = null, printed = `- ${name},`): Field<Recipient> {
  return field({ name, purpose }, printed);
}

export function appendix(label: string, title: string, children: readonly BodyNode[], attachment: readonly string[] = []): Appendix {
  return {
    type: 'appendix',
    label: text(label),
    title: [text(title)],
    landscape: false,
    attachment: attachment.map((line) => text(line)),
    children,
    position: place,
  };
}

export const signatory: Signatory = {
  capacities: [{ mark: 'T/M', body: 'BAN THƯỜNG VỤ' }],
  positions: ['BÍ THƯ'],
  name: 'Nguyễn Văn A',
  otherPosts: [],
  notes: [],
  printed: emptyText,
  position: place,
  origin: 'body',
};

/** A plan of a ward's Party committee of 2024, in which nothing is amiss. */
export function partyPlan(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    source: new Source('ke-hoach.md', '', 'markdown'),
    documentType: field('Kế hoạch'),
    abstract: field(text('công tác dân vận năm 2024')),
    letterhead: {
      kind: 'party',
      heading: field(['ĐẢNG CỘNG SẢN VIỆT NAM']),
      superiorOrgan: field('Đảng bộ thành phố Thái Nguyên'),
      issuingOrgan: field('Đảng ủy phường Gia Sàng'),
      organMark: field('*'),
    },
    number: field({ serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU' }, 'Số 11-KH/ĐU'),
    issuance: { place: field('Gia Sàng'), date: field({ day: 19, month: 1, year: 2024 }, 'ngày 19 tháng 01 năm 2024') },
    addressees: null,
    preamble: [preamble('opening', 'Đảng ủy phường xây dựng Kế hoạch công tác dân vận năm 2024 như sau:')],
    body: [
      section('roman', 'I.', 'Mục đích, yêu cầu', [section('arabic', '1.', 'Nâng cao chất lượng công tác dân vận.')]),
      section('roman', 'II.', 'Tổ chức thực hiện', [section('dash', '-', 'Các chi bộ thực hiện Kế hoạch này.')]),
    ],
    recipients: {
      items: [recipient('Thường trực Thành ủy', 'để báo cáo', '- Thường trực Thành ủy (để báo cáo),'), recipient('Các chi bộ trực thuộc')],
      archive: field('VPĐU', 'Lưu VPĐU.'),
      position: place,
    },
    signatories: [signatory],
    classification: { confidentiality: null, urgency: null, circulation: null, draft: null, copies: null, drafter: null, contact: null },
    copy: null,
    appendices: [],
    footnotes: [],
    tasks: [],
    reportedPlan: null,
    answers: [],
    cutoff: null,
    citations: [],
    templateName: null,
    term: null,
    twoSided: false,
    ...changes,
  };
}

/** The same plan as an office of the State writes it. */
export function statePlan(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return partyPlan({
    letterhead: {
      kind: 'national',
      heading: field(['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc']),
      superiorOrgan: field('Ủy ban nhân dân tỉnh Thái Nguyên'),
      issuingOrgan: field('Sở Nội vụ'),
      organMark: null,
    },
    number: field({ serial: '12', typeSymbol: 'KH', organSymbol: 'SNV' }, 'Số: 12/KH-SNV'),
    signatories: [{ ...signatory, capacities: [{ mark: 'KT.', body: 'GIÁM ĐỐC' }], positions: ['PHÓ GIÁM ĐỐC'] }],
    recipients: {
      items: [recipient('Bộ Nội vụ', null, '- Bộ Nội vụ;')],
      archive: field('VT, TCCB', 'Lưu: VT, TCCB.'),
      position: place,
    },
    ...changes,
  });
}

function toText(words: string | Text): Text {
  return typeof words === 'string' ? text(words) : words;
}
