/** What a template and a regulation of types must hold, for checking their files. */
import * as z from 'zod';
import { documentTypes, isPossible, layoutNames, placeNames, ranks, salutationWords, styledComponents } from '../model/index.js';
import type { Template, TypeRegulation } from '../model/index.js';

const basis = { article: z.string().min(1), verified: z.boolean() };

const length = z.number().min(0).max(1000);
const size = z.number().min(4).max(72);
const share = z.number().min(0).max(1);
const width = z.int().min(0).max(60);
const range = z.tuple([z.number(), z.number()]).refine(([least, most]) => least <= most);

const pattern = z
  .string()
  .min(1)
  .refine(isPattern, { params: { kind: 'pattern' } });
const day = z.string().refine(isDay, { params: { kind: 'day' } });

const textStyle = z.strictObject({
  ...basis,
  size,
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  capitals: z.boolean(),
  alignment: z.enum(['left', 'center', 'right', 'justify']),
  firstLineIndent: length,
  color: z.exactOptional(z.string().regex(/^[0-9A-Fa-f]{6}$/u)),
  boxed: z.exactOptional(z.boolean()),
  sizes: z.exactOptional(range),
});

const ruleLine = z.strictObject({ ...basis, share, weight: z.number().min(0.25).max(6) });
const lineList = { ...basis, prefix: z.string(), separator: z.string(), last: z.string() };

const levelStyle = z.strictObject({
  ...basis,
  heading: z.strictObject({ bold: z.boolean(), italic: z.boolean(), capitals: z.boolean() }),
  clause: z.strictObject({ bold: z.boolean(), italic: z.boolean(), labelBold: z.boolean() }),
  alignment: z.enum(['left', 'center', 'justify']),
  firstLineIndent: length,
  nameBelow: z.boolean(),
});

const regime = z.enum(['party', 'state', 'neutral']);
const identity = {
  id: z.string().regex(/^[a-z0-9-]+$/u),
  title: z.string().min(1),
  regulation: z.string().min(1).nullable(),
  regime,
  inForce: z.strictObject({ from: day.nullable(), to: day.nullable() }),
};
const mark = z.string().nullable();
const numberForm = z.string().regex(/\{(?:serial|number)\}/u);

const typeName = z.enum(documentTypes);
const demand = z.enum(['required', 'optional', 'absent']);

const layout = z.strictObject({
  ...basis,
  types: z.array(typeName),
  typeLine: z.boolean(),
  abstract: demand,
  abstractUnder: z.enum(['type', 'number']),
  number: demand,
  issuance: demand,
  addressees: demand,
  enacting: z.boolean(),
  recipients: demand,
  asAbove: z.boolean(),
  signatories: z.int().min(0).max(8),
  byUsage: z.boolean(),
});

export const templateSchema: z.ZodType<Template> = z.strictObject({
  ...identity,
  recognition: z.strictObject({
    ...basis,
    letterhead: z.array(pattern),
    organs: z.array(pattern),
    signature: z.array(pattern),
    symbols: z.array(pattern),
  }),
  page: z.strictObject({
    ...basis,
    width: length,
    height: length,
    top: length,
    bottom: length,
    left: length,
    right: length,
    pageNumberFromTop: length,
    ranges: z.exactOptional(z.strictObject({ top: range, bottom: range, left: range, right: range })),
  }),
  text: z.strictObject({
    ...basis,
    font: z.string().min(1),
    size,
    lineSpacing: z.strictObject({
      rule: z.enum(['exact', 'multiple']),
      value: z.number().min(0.5).max(100),
      range: z.tuple([z.number(), z.number().nullable()]),
    }),
    spaceBefore: length,
    spaceAfter: length,
    firstLineIndent: length,
  }),
  styles: z.record(z.enum(styledComponents), textStyle),
  letterhead: z.strictObject({
    ...basis,
    heading: z.array(z.string()),
    headingRule: ruleLine.nullable(),
    organMark: z.string().nullable(),
    organRule: ruleLine.nullable(),
    leftShare: share,
  }),
  number: z.strictObject({
    ...basis,
    form: numberForm,
    formWithoutType: numberForm,
    separators: z.strictObject({ serialAndType: z.string(), typeAndOrgan: z.string() }).nullable(),
    padded: z.boolean(),
    blankWidth: width,
    organSymbols: z.exactOptional(z.record(z.string(), z.string().min(1))),
    typeSymbols: z.exactOptional(z.partialRecord(typeName, z.array(z.string().min(1)))),
    restarts: z.enum(['term', 'year']).nullable(),
  }),
  date: z.strictObject({
    ...basis,
    form: z.string().regex(/\{day\}[^{}]*\{month\}[^{}]*\{year\}/u),
    levelBefore: z.exactOptional(z.array(z.enum(placeNames))),
    paddedDaysUpTo: z.int().min(0).max(31),
    paddedMonthsUpTo: z.int().min(0).max(12),
    blankWidth: width,
  }),
  abstract: z.strictObject({ ...basis, mark: z.string().nullable(), rule: ruleLine.nullable(), letterPrefix: z.string() }),
  addressees: z.strictObject({
    ...lineList,
    salutations: z.record(z.string(), z.enum(salutationWords)),
  }),
  bases: z.strictObject({ ...lineList, lastBeforeOpening: z.string(), lawsByYear: z.exactOptional(z.boolean()) }),
  levels: z.record(z.enum(ranks), levelStyle),
  signature: z.strictObject({
    ...basis,
    marks: z.strictObject({ onBehalf: mark, forHead: mark, byOrder: mark, underDelegation: mark, acting: mark }),
    gap: length,
    concurrently: z.string().min(1).nullable(),
    confirmationForm: z
      .string()
      .regex(/\{name\}/u)
      .nullable(),
  }),
  marks: z.strictObject({
    ...basis,
    contactPage: z.enum(['first', 'last']),
    unpublished: z.strictObject({ words: z.string().min(1), place: z.enum(['signature', 'pageFoot']) }).nullable(),
  }),
  recipients: z.strictObject({
    ...lineList,
    label: z.string().min(1),
    underlined: z.exactOptional(z.string().min(1)),
    archiveForm: z.string().regex(/\{archive\}/u),
    archiveDefault: z.string().nullable(),
    drafterForm: z.exactOptional(z.string()),
    asAbove: z.string(),
  }),
  appendix: z.strictObject({
    ...basis,
    numerals: z.enum(['arabic', 'roman']),
    ownPageNumbers: z.boolean(),
    rule: ruleLine.nullable(),
    attachmentForm: z.string().min(1).nullable(),
  }),
  copies: z.strictObject({ ...basis, kinds: z.array(z.string()), symbols: z.array(z.string()), stamp: z.string().nullable() }),
  attachedText: z.strictObject({ ...basis, letterhead: z.boolean(), ownPageNumbers: z.boolean() }),
  layouts: z.record(z.enum(layoutNames), layout),
  ending: z.strictObject({ ...basis, mark: z.string() }),
  citation: z.strictObject({ ...basis, form: z.string().min(1) }),
});

export const typeRegulationSchema: z.ZodType<TypeRegulation> = z.strictObject({
  ...identity,
  types: z.array(z.strictObject({ ...basis, name: typeName, symbols: z.array(z.string().min(1)) })).min(1),
  competence: z.array(z.strictObject({ ...basis, issuer: z.string().min(1), excluded: z.array(typeName) })),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined) return false;
  return isPossible({ year: Number(year), month: Number(month), day: Number(dayOfMonth) });
}
