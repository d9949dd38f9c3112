/** The named styles of a Word file that dvplan writes. Their names are permanent: offices build on them. */
import { ranks, type Rank } from './official-document.js';
import type { StyledComponent } from './template.js';

/** Parts of a document that have a style of their own beside the components that a regulation lists. */
export type LayoutComponent =
  | 'organMark' // * under the issuing organ
  | 'abstractMark' // ----- under the abstract
  | 'rule' // drawn rules
  | 'subheading' // a heading without a label
  | 'picture'
  | 'concurrently' // kiêm
  | 'signatureNote' // (ký tên, đóng dấu)
  | 'confirmation' // Xác nhận chữ ký của đồng chí ...
  | 'otherPost' // chức vụ khác của người ký
  | 'gap'; // closes a table or a section

/** A level of the body: as a heading, as a clause, or the name that stands under its label. */
type LevelPart = `${Rank}Heading` | `${Rank}Clause` | 'partName' | 'chapterName' | 'divisionName';

/** Key of a paragraph style. */
export type StyleKey = StyledComponent | LayoutComponent | LevelPart;

/** Name in Word of every paragraph style. */
export const styleNames: Readonly<Record<StyleKey, string>> = {
  heading: 'DV Tiêu đề',
  motto: 'DV Tiêu ngữ',
  superiorOrgan: 'DV Cơ quan cấp trên',
  issuingOrgan: 'DV Cơ quan ban hành',
  organMark: 'DV Dấu dưới cơ quan',
  number: 'DV Số và ký hiệu',
  issuance: 'DV Địa danh và ngày tháng',
  documentType: 'DV Tên loại',
  abstract: 'DV Trích yếu',
  letterAbstract: 'DV Trích yếu công văn',
  abstractMark: 'DV Dấu dưới trích yếu',
  rule: 'DV Đường kẻ',
  addressee: 'DV Kính gửi',
  addresseeName: 'DV Nơi kính gửi',
  authority: 'DV Thẩm quyền ban hành',
  basis: 'DV Căn cứ',
  enacting: 'DV Lời ban hành',
  body: 'DV Lời văn',
  subheading: 'DV Đề mục',
  partHeading: 'DV Phần',
  partName: 'DV Tên phần',
  partClause: 'DV Phần (lời văn)',
  chapterHeading: 'DV Chương',
  chapterName: 'DV Tên chương',
  chapterClause: 'DV Chương (lời văn)',
  divisionHeading: 'DV Mục',
  divisionName: 'DV Tên mục',
  divisionClause: 'DV Mục (lời văn)',
  letterHeading: 'DV Mục A',
  letterClause: 'DV Mục A (lời văn)',
  romanHeading: 'DV Mục I',
  romanClause: 'DV Mục I (lời văn)',
  articleHeading: 'DV Điều',
  articleClause: 'DV Điều (lời văn)',
  arabicHeading: 'DV Mục 1',
  arabicClause: 'DV Khoản 1',
  decimal2Heading: 'DV Mục 1.1',
  decimal2Clause: 'DV Khoản 1.1',
  decimal3Heading: 'DV Mục 1.1.1',
  decimal3Clause: 'DV Khoản 1.1.1',
  pointHeading: 'DV Mục a',
  pointClause: 'DV Điểm a',
  parenthesisHeading: 'DV Mục (1)',
  parenthesisClause: 'DV Điểm (1)',
  starHeading: 'DV Mục hoa thị',
  starClause: 'DV Hoa thị',
  dashHeading: 'DV Mục gạch đầu dòng',
  dashClause: 'DV Gạch đầu dòng',
  plusHeading: 'DV Mục dấu cộng',
  plusClause: 'DV Dấu cộng',
  bulletHeading: 'DV Mục dấu chấm',
  bulletClause: 'DV Dấu chấm',
  tableHeader: 'DV Đầu bảng',
  tableCell: 'DV Ô bảng',
  picture: 'DV Hình',
  footnote: 'DV Chú thích',
  capacity: 'DV Quyền hạn',
  position: 'DV Chức vụ',
  concurrently: 'DV Kiêm',
  signatureNote: 'DV Ghi chú chữ ký',
  signer: 'DV Họ tên',
  otherPost: 'DV Chức vụ khác',
  confirmation: 'DV Xác nhận chữ ký',
  recipientsLabel: 'DV Nơi nhận',
  recipient: 'DV Dòng nơi nhận',
  drafter: 'DV Người soạn thảo',
  confidentiality: 'DV Độ mật',
  urgency: 'DV Độ khẩn',
  circulation: 'DV Phạm vi lưu hành',
  draft: 'DV Dự thảo',
  contact: 'DV Thông tin liên hệ',
  pageNumber: 'DV Số trang',
  appendixLabel: 'DV Phụ lục',
  appendixTitle: 'DV Tên phụ lục',
  appendixAttachment: 'DV Kèm theo',
  copyKind: 'DV Hình thức sao',
  gap: 'DV Khoảng cách',
};

/** Names in Word of the table styles. */
export const tableStyleNames = { grid: 'DV Bảng kẻ', layout: 'DV Bảng không kẻ' } as const;
export type TableStyleKey = keyof typeof tableStyleNames;

/** Keys of all paragraph styles, in the order of a document. */
export const styleKeys = Object.keys(styleNames) as readonly StyleKey[];

/** Id of a paragraph style in styles.xml. */
export function styleId(key: StyleKey): string {
  return `DV${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** Id of a table style in styles.xml. */
export function tableStyleId(key: TableStyleKey): string {
  return `DVTable${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** Style of a level as a heading or as a clause. */
export function levelKey(rank: Rank, heading: boolean): StyleKey {
  return heading ? `${rank}Heading` : `${rank}Clause`;
}

/** Style of the name that stands under the label of a phần, chương or mục. */
export function nameKey(rank: Rank): StyleKey {
  return rank === 'part' || rank === 'chapter' || rank === 'division' ? `${rank}Name` : `${rank}Heading`;
}

/** Rank and part of a level's style, or null for a component's. */
export function levelOf(key: StyleKey): { rank: Rank; part: 'Heading' | 'Clause' | 'Name' } | null {
  for (const rank of ranks) {
    for (const part of ['Heading', 'Clause', 'Name'] as const) {
      if (key === `${rank}${part}`) return { rank, part };
    }
  }
  return null;
}
