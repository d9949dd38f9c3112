/** An empty document of a type: front matter and usual outline, with marks to fill in. */
import { fold, numberText, symbolsOfType, type Template, type TypeRegulation } from '../model/index.js';
import { frontMatterKeys, type FrontMatterKey } from '../read/yaml/keys.js';
import { fillSkeleton, type FrontMatterValue, type Skeleton, type SkeletonValues } from './skeleton.js';
import { organSymbolOf } from '../language/organs/organ-symbols.js';

/** Values that are given for keys of the front matter, as typed; an empty one says that there is none. */
export type GivenValues = ReadonlyMap<FrontMatterKey, string>;

export interface NewDocument {
  /** In the spelling of `documentTypes`. */
  readonly type: string;
  readonly template: Template;
  readonly types: TypeRegulation;
  readonly given: GivenValues;
  /** Keys that the office's configuration fills in. */
  readonly configured: ReadonlySet<FrontMatterKey>;
  /** The organ that issues it, given or configured; null if nobody says it. */
  readonly organ: string | null;
  readonly year: number | null;
}

/** Keys whose value is a list; `;` parts the items of a value that is typed. */
const listKeys: readonly FrontMatterKey[] = ['recipients', 'addressees', 'submittedTo', 'bases'];
/** Keys of a person who signs. */
const signatureKeys = ['capacity', 'position', 'signer'] as const;
const marks: Readonly<Partial<Record<FrontMatterKey, string>>> = {
  abstract: '[điền trích yếu]',
  issuingOrgan: '[điền tên cơ quan ban hành]',
  superiorOrgan: '[điền tên cơ quan cấp trên]',
  place: '[điền địa danh]',
  recipients: '[điền nơi nhận]',
  archive: '[điền nơi lưu]',
  addressees: '[điền nơi kính gửi]',
  submittedTo: '[điền nơi kính trình]',
};

/** The name of a type's skeleton: `to-trinh` for Tờ trình. */
export function skeletonNameOf(type: string): string {
  return type
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-');
}

/** The Markdown of an empty document. */
export function writeNewDocument(document: NewDocument, skeleton: Skeleton, values: SkeletonValues = {}): string {
  const { type, given, organ, year } = document;
  const abstract = given.get('abstract') ?? marks.abstract ?? '';
  return fillSkeleton(
    skeleton,
    {
      tên_loại: type,
      trích_yếu: abstract,
      cơ_quan: organ ?? marks.issuingOrgan ?? '',
      năm: year === null ? '[điền năm]' : String(year),
      ...values,
    },
    entriesOf(document),
  );
}

function entriesOf(document: NewDocument): Record<string, FrontMatterValue> {
  const { template, type, given, configured } = document;
  const layout = Object.values(template.layouts).find(({ types }) => types.includes(type)) ?? template.layouts.titled;
  const entries: Record<string, FrontMatterValue> = {};
  const set = (key: FrontMatterKey, value: FrontMatterValue | null): void => {
    if (value !== null) entries[frontMatterKeys[key][0]] = value;
  };
  const valueOf = (key: FrontMatterKey): FrontMatterValue | null => {
    const typed = given.get(key);
    if (typed === '') return null;
    if (typed === undefined) return configured.has(key) || marks[key] === undefined ? null : asTyped(key, marks[key]);
    return asTyped(key, typed);
  };
  if (layout.number !== 'absent')
    set('number', given.get('number') ?? blankNumber(document) ?? (layout.number === 'required' ? '[điền số và ký hiệu]' : null));
  set('superiorOrgan', valueOf('superiorOrgan'));
  set('issuingOrgan', valueOf('issuingOrgan'));
  set('place', valueOf('place'));
  set('date', given.get('date') ?? (document.year === null ? '[điền ngày, tháng, năm]' : `//${document.year}`));
  const salutation = template.addressees.salutations[type] === 'Kính trình' ? 'submittedTo' : 'addressees';
  if (layout.addressees === 'required') set(salutation, valueOf(salutation));
  set('signatories', signatoriesOf(document, Math.max(1, layout.signatories)));
  set('recipients', layout.recipients === 'required' || given.has('recipients') ? valueOf('recipients') : null);
  set('archive', layout.recipients === 'required' || given.has('archive') ? valueOf('archive') : null);
  for (const [key, value] of given) {
    if (
      value !== '' &&
      !(frontMatterKeys[key][0] in entries) &&
      key !== 'abstract' &&
      key !== 'documentType' &&
      !signatureKeys.some((one) => one === key)
    )
      set(key, asTyped(key, value));
  }
  return entries;
}

function asTyped(key: FrontMatterKey, value: string): FrontMatterValue {
  return listKeys.includes(key)
    ? value
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : value;
}

/** The symbol with a blank serial, where those of type and organ are known. */
function blankNumber({ type, template, types, organ }: NewDocument): string | null {
  const organSymbol = organ === null ? null : (organSymbolOf(organ) ?? fixedSymbolOf(organ, template.number));
  if (organSymbol === null || template.number.form.includes('{number}')) return null;
  const typeSymbol = symbolsOfType(type, types, template.number)?.[0] ?? null;
  if (typeSymbol === null && !template.layouts.letter.types.includes(type)) return null;
  return numberText({ serial: null, typeSymbol, organSymbol }, template.number)
    .replace(/^Số:?\s*/u, '')
    .trim();
}

/** The symbol that the regulation fixes for an organ by the beginning of its name. */
function fixedSymbolOf(organ: string, { organSymbols = {} }: Template['number']): string | null {
  const name = `${fold(organ)} `;
  return Object.entries(organSymbols).find(([one]) => name.startsWith(`${fold(one)} `))?.[1] ?? null;
}

function signatoriesOf({ given, configured }: NewDocument, count: number): FrontMatterValue | null {
  const typed = signatureKeys.filter((key) => given.has(key));
  if (typed.length === 0 && configured.has('signatories') && count === 1) return null;
  const first = Object.fromEntries(
    signatureKeys.map((key) => [frontMatterKeys[key][0], given.get(key) ?? `[điền ${frontMatterKeys[key][0]}]`]),
  );
  if (count === 1) return first;
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : { 'chức vụ': '[điền chức vụ]', 'họ tên': '[điền họ tên]' }));
}
