/** The components of a document that a regulation gives a form of its own, and where each stands in a source with a page. */
import {
  allNodes,
  linesOf,
  sliceText,
  sourceRange,
  stretchOf,
  type Bilingual,
  type Field,
  type OfficialDocument,
  type StyledComponent,
  type Template,
  type Text,
} from '../../model/index.js';

/** Offsets in the decoded text of the source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A component that stands in the source, as people call it. */
export interface PlacedComponent {
  readonly component: StyledComponent;
  readonly name: Bilingual;
  readonly stretches: readonly Stretch[];
}

const names = {
  heading: { vi: 'tiêu đề đầu văn bản', en: 'the heading of the letterhead' },
  motto: { vi: 'tiêu ngữ', en: 'the motto' },
  superiorOrgan: { vi: 'cơ quan cấp trên', en: 'the superior organ' },
  issuingOrgan: { vi: 'cơ quan ban hành', en: 'the issuing organ' },
  number: { vi: 'số và ký hiệu', en: 'number and symbol' },
  issuance: { vi: 'địa danh và ngày tháng', en: 'place and date' },
  documentType: { vi: 'tên loại', en: 'the type' },
  abstract: { vi: 'trích yếu', en: 'the abstract' },
  letterAbstract: { vi: 'trích yếu công văn', en: 'the abstract of a letter' },
  basis: { vi: 'căn cứ', en: 'the grounds' },
  signer: { vi: 'họ tên người ký', en: 'the name of the signer' },
  recipient: { vi: 'nơi nhận', en: 'the recipients' },
} as const satisfies Partial<Record<StyledComponent, Bilingual>>;

/** What stands in the source of a text, line by line. */
function stretchesIn({ source }: OfficialDocument, text: Text): Stretch[] {
  return text.segments
    .filter(({ sourceStart, sourceEnd }) => sourceEnd > sourceStart)
    .map(({ sourceStart, sourceEnd }) => ({ start: source.decodedOffset(sourceStart), end: source.decodedOffset(sourceEnd) }));
}

/** The components whose form is measured, each once, in the order of the head and the end. */
export function placedComponents(plan: OfficialDocument, template: Template): PlacedComponent[] {
  const { letterhead, issuance, recipients, preamble } = plan;
  const [first, ...further] = letterhead.heading?.origin === 'body' ? linesOf(letterhead.heading.printed) : [];
  const printed = (field: Field<unknown> | null): readonly Text[] => (field?.origin === 'body' ? [field.printed] : []);
  const isLetter = plan.documentType === null || template.layouts.letter.types.includes(plan.documentType.value);
  const texts: readonly (readonly [keyof typeof names, readonly Text[]])[] = [
    ['heading', first === undefined ? [] : [first]],
    ['motto', further],
    ['superiorOrgan', printed(letterhead.superiorOrgan)],
    ['issuingOrgan', printed(letterhead.issuingOrgan)],
    ['number', printed(plan.number)],
    ['issuance', [...printed(issuance.place), ...printed(issuance.date)]],
    ['documentType', isLetter ? [] : printed(plan.documentType)],
    [isLetter ? 'letterAbstract' : 'abstract', printed(plan.abstract)],
    ['basis', preamble.filter(({ role }) => role === 'basis').map(({ text }) => text)],
    [
      'signer',
      plan.signatories.flatMap(({ printed: lines, name, origin }) => (name === null || origin !== 'body' ? [] : partOf(lines, name))),
    ],
    ['recipient', (recipients?.items ?? []).flatMap((item) => printed(item))],
  ];
  return texts.flatMap(([component, all]) => {
    const stretches = all.flatMap((text) => stretchesIn(plan, text));
    return stretches.length === 0 ? [] : [{ component, name: names[component], stretches }];
  });
}

function partOf(text: Text, words: string): Text[] {
  const found = stretchOf(text, words);
  return found === null ? [] : [sliceText(text, found.start, found.end)];
}

/** The running text: paragraphs and clauses of the body, without headings and tables. */
export function runningText(plan: OfficialDocument): Stretch[] {
  const stretches: Stretch[] = [];
  for (const node of allNodes(plan.body)) {
    if (node.type !== 'paragraph' && node.type !== 'section') continue;
    if (node.heading) continue;
    const range = sourceRange(node.text);
    if (range !== null) stretches.push({ start: plan.source.decodedOffset(range.start), end: plan.source.decodedOffset(range.end) });
  }
  return stretches;
}
