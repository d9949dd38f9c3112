/**
 * What a regulation fixes, as data. Lengths are in mm, sizes in pt, unless a name says otherwise. Every group of values
 * names the article that it comes from and whether that was verified against the regulation's own text.
 */
import type { Layout, LayoutName } from './layout.js';
import { salutations, type Rank, type Salutation } from './official-document.js';

/** Where a group of values comes from. */
export interface Basis {
  /** E.g. `36-HD/VPTW, Phụ lục 3, dòng 2`. */
  readonly article: string;
  readonly verified: boolean;
}

/** `YYYY-MM-DD`; `from` is the first day in force, null if none is known; `to` the last, null while it is in force. */
export interface InForce {
  readonly from: string | null;
  readonly to: string | null;
}

/** How one component is printed. */
export interface TextStyle extends Basis {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Printed in capitals, whatever the source has. */
  readonly capitals: boolean;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** Indent of the first line, mm. */
  readonly firstLineIndent: number;
  /** RRGGBB; absent for black. */
  readonly color?: string;
  /** In a frame of single lines (dấu khẩn, phạm vi lưu hành). */
  readonly boxed?: boolean;
  /** Smallest and largest size that the regulation allows, pt; absent where it names one size or none. */
  readonly sizes?: Range;
}

/** Smallest and largest value that a regulation allows. */
export type Range = readonly [number, number];

/** Components with a style of their own. */
export const styledComponents = [
  'heading', // tiêu đề Đảng, quốc hiệu
  'motto', // tiêu ngữ
  'superiorOrgan',
  'issuingOrgan',
  'number',
  'issuance', // địa danh, ngày tháng năm
  'documentType',
  'abstract',
  'letterAbstract', // trích yếu công văn
  'addressee', // "Kính gửi:"
  'addresseeName',
  'authority', // thẩm quyền ban hành của quyết định
  'basis', // căn cứ
  'enacting', // QUYẾT ĐỊNH:
  'body',
  'tableHeader',
  'tableCell',
  'footnote',
  'capacity', // quyền hạn
  'position', // chức vụ
  'signer', // họ tên
  'recipientsLabel', // "Nơi nhận:"
  'recipient',
  'confidentiality',
  'urgency',
  'circulation',
  'draft',
  'drafter', // ký hiệu người soạn thảo, số bản
  'contact',
  'pageNumber',
  'appendixLabel',
  'appendixTitle',
  'appendixAttachment',
  'copyKind', // hình thức sao, dấu chỉ bản sao
] as const;
export type StyledComponent = (typeof styledComponents)[number];

/** A drawn rule under a line of text: as long as the text, or a share of it (0 to 1). */
export interface RuleLine extends Basis {
  readonly share: number;
  /** Thickness, pt. */
  readonly weight: number;
}

/** How a level of the body is printed. */
export interface LevelStyle extends Basis {
  /** The label and, for a heading, its name; `capitals` is of the name, a label keeps its letters (`Phần I`, `Mục 1`). */
  readonly heading: { readonly bold: boolean; readonly italic: boolean; readonly capitals: boolean };
  /** An item that is a clause and no heading; `labelBold` for a bold label before plain text (`Điều 1.` of a quyết định). */
  readonly clause: { readonly bold: boolean; readonly italic: boolean; readonly labelBold: boolean };
  readonly alignment: 'left' | 'center' | 'justify';
  /** Indent of the first line, mm. */
  readonly firstLineIndent: number;
  /** Whether the name stands on a line of its own under the label (phần, chương, mục). */
  readonly nameBelow: boolean;
}

/** A list of lines with a mark before each, a separator after each and another mark after the last. */
export interface LineList extends Basis {
  readonly prefix: string;
  readonly separator: string;
  readonly last: string;
}

/** Words before the addressees, as a template has them printed. */
export const salutationWords = [...salutations, 'Trân trọng kính mời'] as const;
export type SalutationWords = (typeof salutationWords)[number];

/** Whether the words are those of the salutation. */
export function saysSalutation(words: SalutationWords, salutation: Salutation): boolean {
  return words.toLowerCase().endsWith(salutation.toLowerCase());
}

/** A type of document that a regulation knows. */
export interface TypeEntry extends Basis {
  /** In the spelling of `documentTypes`. */
  readonly name: string;
  /** Symbols that its numbers may carry; the first is the usual one; empty for a type without a symbol. */
  readonly symbols: readonly string[];
}

/** A regulation of types (and competence): 66-QĐ/TW, 399-QĐ/TW, Điều 7 of Nghị định 30/2020/NĐ-CP. */
export interface TypeRegulation {
  readonly id: string;
  readonly title: string;
  /** Number of the regulation: `66-QĐ/TW`; null for none. */
  readonly regulation: string | null;
  readonly regime: Regime;
  readonly inForce: InForce;
  readonly types: readonly TypeEntry[];
  /** Thẩm quyền ban hành, as far as it is known. */
  readonly competence: readonly Competence[];
}

/** Types of document that a kind of organ may not issue. */
export interface Competence extends Basis {
  /** The kind of organ, as the regulation names it: `Chi bộ`. */
  readonly issuer: string;
  /** Names of types, in the spelling of `documentTypes`. */
  readonly excluded: readonly string[];
}

export type Regime = 'party' | 'state' | 'neutral';

/**
 * Regular expressions (flag u) by which an organ is known. They are tried on folded text: lower case, without diacritics,
 * `đ` as `d`, hyphens as spaces (`Ban Chấp hành Đoàn xã` is `ban chap hanh doan xa`). Where patterns of two regimes match, the match that
 * begins first counts, and of two that begin together the longer.
 */
export interface OrganPatterns extends Basis {
  /** Printed headings of the letterhead. */
  readonly letterhead: readonly string[];
  /** Names of issuing or superior organs. */
  readonly organs: readonly string[];
  /** Lines of the signature, with their marks: `t/m ban thuong vu`. */
  readonly signature: readonly string[];
  /** Organ symbols of the number. */
  readonly symbols: readonly string[];
}

export interface Template {
  readonly id: string;
  /** Vietnamese name for lists: `Hướng dẫn 36-HD/VPTW, ngày 03/4/2018 ...`. */
  readonly title: string;
  /** Number of the regulation, by which an author may name it: `36-HD/VPTW`; null for none. */
  readonly regulation: string | null;
  readonly regime: Regime;
  readonly inForce: InForce;
  readonly recognition: OrganPatterns;
  readonly page: Basis & {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** Distance of the page number from the top edge. */
    readonly pageNumberFromTop: number;
    /** Margins that the regulation allows; absent where it fixes one value. */
    readonly ranges?: { readonly top: Range; readonly bottom: Range; readonly left: Range; readonly right: Range };
  };
  readonly text: Basis & {
    readonly font: string;
    readonly size: number;
    /** `exact` in pt, `multiple` in lines. */
    readonly lineSpacing: {
      readonly rule: 'exact' | 'multiple';
      readonly value: number;
      /** What the regulation allows, in the same unit; null for no upper bound. */
      readonly range: readonly [number, number | null];
    };
    /** Between paragraphs, pt. */
    readonly spaceBefore: number;
    readonly spaceAfter: number;
    /** mm. */
    readonly firstLineIndent: number;
  };
  readonly styles: Readonly<Record<StyledComponent, TextStyle>>;
  readonly letterhead: Basis & {
    /** Lines of the heading: the first in style `heading`, the others in `motto`. Empty: the plan's own heading. */
    readonly heading: readonly string[];
    /** Under the last line of the heading. */
    readonly headingRule: RuleLine | null;
    /** Under the issuing organ: a text such as `*`, or a rule. */
    readonly organMark: string | null;
    readonly organRule: RuleLine | null;
    /** Share of the text width that the left column takes (0 to 1); the renderer may shift it so that no line wraps. */
    readonly leftShare: number;
  };
  readonly number: Basis & {
    /** `Số {serial}-{type}/{organ}`; `Số: {number}` leaves number and symbol as the source prints them. */
    readonly form: string;
    /** The same for a type without a symbol. */
    readonly formWithoutType: string;
    /** What separates serial, type and organ; null if each organ has its own way. */
    readonly separators: { readonly serialAndType: string; readonly typeAndOrgan: string } | null;
    /** Serials below ten have a leading zero. */
    readonly padded: boolean;
    /** Width of the blank for a serial not given yet, in spaces. */
    readonly blankWidth: number;
    /** Symbols of organs by their names, where they are the same everywhere: `Đoàn thư ký` of a congress has `ĐH`. */
    readonly organSymbols?: Readonly<Record<string, string>>;
    /** Symbols of types that this regulation fixes itself, whatever the regulation of types has, by name of the type. */
    readonly typeSymbols?: Readonly<Record<string, readonly string[]>>;
    /** When numbering starts again: with each term of the committee, or with each year; null if that is not fixed. */
    readonly restarts: 'term' | 'year' | null;
  };
  readonly date: Basis & {
    /** `{place}, ngày {day} tháng {month} năm {year}`. */
    readonly form: string;
    /** Names of places that have the word of their level before them; absent: none. */
    readonly levelBefore?: readonly PlaceName[];
    /** Largest day and month that get a leading zero. */
    readonly paddedDaysUpTo: number;
    readonly paddedMonthsUpTo: number;
    /** Width of a blank day or month, in spaces. */
    readonly blankWidth: number;
  };
  readonly abstract: Basis & {
    /** Under the abstract: a text such as `-----`, or a rule. */
    readonly mark: string | null;
    readonly rule: RuleLine | null;
    /** Before the abstract of a công văn: `V/v ` or nothing. */
    readonly letterPrefix: string;
  };
  readonly addressees: LineList & {
    /** Types that may have addressees, with the words before those of each. */
    readonly salutations: Readonly<Record<string, SalutationWords>>;
  };
  readonly bases: LineList & {
    /** Mark after the last căn cứ where the sentence that introduces the body follows. */
    readonly lastBeforeOpening: string;
    /** Whether a law among them has its name and year alone, without number. */
    readonly lawsByYear?: boolean;
  };
  readonly levels: Readonly<Record<Rank, LevelStyle>>;
  readonly signature: Basis & {
    /**
     * Marks of the capacities: onBehalf `T/M `, forHead `K/T `, byOrder `T/L `, underDelegation `TUQ. `, acting `Q. `. Null: kept as
     * printed (the regime has none, or leaves it to the organ).
     */
    readonly marks: Readonly<Record<SigningMark, string | null>>;
    /** Height kept free for the signature, pt. */
    readonly gap: number;
    /** The word between two posts of one signer, on a line of its own in small letters: `kiêm`; null: posts stay as printed. */
    readonly concurrently: string | null;
    /** The line above the signature that confirms another: `Xác nhận chữ ký của đồng chí {name}`; null: as printed. */
    readonly confirmationForm: string | null;
  };
  /** Where marks of the document stand that each regulation puts elsewhere. */
  readonly marks: Basis & {
    /** The page whose foot has address and telephone. */
    readonly contactPage: 'first' | 'last';
    /**
     * Marks of circulation with a place of their own, by their first words (folded): centred under the signature, or at the foot of the
     * last page, the middle of the line `page.pageNumberFromTop` from the edge. Null: all stand at the top of page one.
     */
    readonly unpublished: { readonly words: string; readonly place: 'signature' | 'pageFoot' } | null;
  };
  readonly recipients: LineList & {
    readonly label: string;
    /** The words of the label that are underlined where its style underlines; absent: all of it. */
    readonly underlined?: string;
    /** `Lưu {archive}` or `Lưu: {archive}`. */
    readonly archiveForm: string;
    /** Archive where the plan gives none but must have a line; null: no line is written. */
    readonly archiveDefault: string | null;
    /** What closes the purpose: `(để báo cáo)` stays as printed. */
    readonly asAbove: string;
    /** Drafter and number of copies under the list: `{drafter}.({copies})`; absent: joined by a hyphen. */
    readonly drafterForm?: string;
  };
  readonly appendix: Basis & {
    readonly numerals: 'arabic' | 'roman';
    /** Whether the pages of an appendix are numbered anew. */
    readonly ownPageNumbers: boolean;
    readonly rule: RuleLine | null;
    /** The line under its title: `(kèm theo {type} số {number}, ngày {date} của {issuer})`; null: the regulation asks for none. */
    readonly attachmentForm: string | null;
  };
  /** Bản sao: its kinds, the symbol of its number, the words of its stamp; none and null where the regulation has no such thing. */
  readonly copies: Basis & { readonly kinds: readonly string[]; readonly symbols: readonly string[]; readonly stamp: string | null };
  /** A text that a decision issues (văn bản ban hành kèm theo), behind its signature. */
  readonly attachedText: Basis & {
    /** Whether it begins with the names of the organs and the heading, without number and date. */
    readonly letterhead: boolean;
    readonly ownPageNumbers: boolean;
  };
  /** What each layout holds, and the types that have it. */
  readonly layouts: Readonly<Record<LayoutName, Layout>>;
  /** What closes the text: `.` or `./.`. */
  readonly ending: Basis & { readonly mark: string };
  /** How the text cites a document at its first mention. */
  readonly citation: Basis & {
    /** `{type} số {number}, ngày {date} của {issuer} về {abstract}`. */
    readonly form: string;
  };
}

/** Names of places that are no whole address by themselves: one syllable, a figure, the name of the province too, of a person, an event. */
export const placeNames = ['syllable', 'figure', 'namesake', 'person', 'event'] as const;
export type PlaceName = (typeof placeNames)[number];

export type SigningMark = 'onBehalf' | 'forHead' | 'byOrder' | 'underDelegation' | 'acting';

/** Marks of all regimes, as people write them, and what each stands for. */
export const signingMarkPatterns: readonly (readonly [SigningMark, RegExp])[] = [
  ['onBehalf', /^T\s?[/.]?\s?M\s?[.:]?(?=\s|$)/u],
  ['forHead', /^K\s?[/.]?\s?T\s?[.:]?(?=\s|$)/u],
  ['byOrder', /^T\s?[/.]?\s?L\s?[.:]?(?=\s|$)/u],
  ['underDelegation', /^T\s?[/.]?\s?U\s?[/.]?\s?Q\s?[.:]?(?=\s|$)/u],
  ['acting', /^Q\.(?=\s|\p{Lu})/u],
];
