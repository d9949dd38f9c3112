/** Bố cục: which parts a document of a type, and a copy of one, has and where they stand. What holds for each type is the template's. */
import type { Field } from './field.js';
import { fold } from './letters.js';
import type { Copy, OfficialDocument } from './official-document.js';
import type { Basis, Template } from './template.js';

/** The layouts; each template says which types have which. */
export const layoutNames = [
  'titled', // văn bản có tên loại: all types that no other layout names
  'decision', // quyết định: thẩm quyền ban hành, QUYẾT ĐỊNH:
  'submission', // tờ trình
  'letter', // công văn
  'invitation', // giấy mời, công điện
  'minutes', // biên bản
  'paper', // giấy giới thiệu, giấy nghỉ phép, phiếu
  'courtesy', // thư công
  'agreement', // hợp đồng, bản ghi nhớ, bản thỏa thuận
  'charter', // cương lĩnh, điều lệ
] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A part that is required is marked where it is missing; one that is absent is not printed. */
export type Demand = 'required' | 'optional' | 'absent';

export interface Layout extends Basis {
  /** Names of types, in the spelling of `documentTypes`; empty for `titled`. */
  readonly types: readonly string[];
  /** Whether the name of the type stands above the text. */
  readonly typeLine: boolean;
  readonly abstract: Demand;
  /** Where the abstract stands: under the type, or under number and symbol. */
  readonly abstractUnder: 'type' | 'number';
  readonly number: Demand;
  /** Place and date under the heading. */
  readonly issuance: Demand;
  /** `absent`: none but for the types that `addressees.salutations` names. */
  readonly addressees: Demand;
  /** Whether a line names who decides, and another enacts (`QUYẾT ĐỊNH:`). */
  readonly enacting: boolean;
  readonly recipients: Demand;
  /** Whether the recipients of a text with addressees begin with `recipients.asAbove`. */
  readonly asAbove: boolean;
  /** How many sign at least. */
  readonly signatories: number;
  /** Whether the regulation gives no form of these types, so that usage does. */
  readonly byUsage: boolean;
}

/** The layout that a template has for a document; one without a type is a titled text. */
export function layoutOf({ documentType }: Pick<OfficialDocument, 'documentType'>, { layouts }: Pick<Template, 'layouts'>): Layout {
  const type = documentType === null ? null : fold(documentType.value);
  return layoutNames.map((name) => layouts[name]).find(({ types }) => types.some((name) => fold(name) === type)) ?? layouts.titled;
}

/** The heading that front matter gives where a template prints another, its own; null elsewhere. */
export function unprintedHeading(
  { letterhead: { heading } }: Pick<OfficialDocument, 'letterhead'>,
  { letterhead: { heading: printed } }: Pick<Template, 'letterhead'>,
): Field<readonly string[]> | null {
  if (heading === null || heading.origin !== 'frontMatter' || printed.length === 0) return null;
  return fold(printed.join(' ')).startsWith(fold(heading.value.join(' '))) ? null : heading;
}

/** Parts of a copy, by the key that says each. */
export const copyPartKeys = {
  kind: 'hình thức sao',
  organ: 'cơ quan sao',
  number: 'số và ký hiệu',
  place: 'địa danh',
  date: 'ngày sao',
  signature: 'người ký',
  recipients: 'nơi nhận',
} as const;
export type CopyPart = keyof typeof copyPartKeys;

/** Whether the regulation gives a copy a part: one with kinds of copies gives all, one with a stamp the signature alone. */
export function hasCopyPart(part: CopyPart, { copies }: Pick<Template, 'copies'>): boolean {
  return copies.kinds.length > 0 || part === 'signature';
}

/** Whether a copy says a part of itself. */
export function saysCopyPart(part: CopyPart, copy: Copy): boolean {
  switch (part) {
    case 'kind':
      return copy.kind !== null;
    case 'organ':
      return copy.issuingOrgan !== null;
    case 'number':
      return copy.number !== null;
    case 'place':
    case 'date':
      return copy.issuance[part] !== null;
    case 'signature':
      return copy.signatories.some(({ name }) => name !== null);
    case 'recipients':
      return copy.recipients !== null;
  }
}

/** Parts that the regulation gives a copy and that it does not say, and such that it says and the regulation does not give. */
export function copyParts(copy: Copy, template: Pick<Template, 'copies'>): { missing: CopyPart[]; foreign: CopyPart[] } {
  const parts = Object.keys(copyPartKeys) as CopyPart[];
  return {
    missing: parts.filter((part) => hasCopyPart(part, template) && !saysCopyPart(part, copy)),
    foreign: parts.filter((part) => !hasCopyPart(part, template) && saysCopyPart(part, copy)),
  };
}
