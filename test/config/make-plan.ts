/** Small plans for tests: what a head, a signature and an archive line say. */
import { emptyText, Source, unplacedText } from '../../src/model/index.js';
import type { Field, LetterheadKind, PartialDate, OfficialDocument, Signatory } from '../../src/model/index.js';

export interface PlanParts {
  readonly kind?: LetterheadKind;
  readonly heading?: readonly string[];
  readonly superiorOrgan?: string;
  readonly issuingOrgan?: string;
  readonly typeSymbol?: string;
  readonly organSymbol?: string;
  readonly place?: string;
  /** `2024-01-19`, `2026-5`, `2026`. */
  readonly date?: string;
  /** Lines of the signature: capacities have a mark before the first space. */
  readonly capacities?: readonly string[];
  readonly positions?: readonly string[];
  readonly recipients?: readonly string[];
  readonly archive?: string;
  readonly templateName?: string;
}

export function makePlan(parts: PlanParts = {}): OfficialDocument {
  const source = new Source('plan.md', '', 'markdown');
  return {
    source,
    documentType: field('Kế hoạch'),
    abstract: null,
    letterhead: {
      kind: parts.kind ?? null,
      heading: parts.heading === undefined ? null : field(parts.heading),
      superiorOrgan: optional(parts.superiorOrgan),
      issuingOrgan: optional(parts.issuingOrgan),
      organMark: null,
    },
    number:
      parts.organSymbol === undefined
        ? null
        : field({ serial: null, typeSymbol: parts.typeSymbol ?? 'KH', organSymbol: parts.organSymbol }, `Số -KH/${parts.organSymbol}`),
    issuance: { place: optional(parts.place), date: parts.date === undefined ? null : field(toDate(parts.date), parts.date) },
    addressees: null,
    preamble: [],
    body: [],
    recipients:
      parts.recipients === undefined && parts.archive === undefined
        ? null
        : {
            items: (parts.recipients ?? []).map((name) => field({ name, purpose: null }, name)),
            archive: optional(parts.archive),
            position: null,
          },
    signatories: parts.capacities === undefined && parts.positions === undefined ? [] : [toSignatory(parts)],
    classification: { confidentiality: null, urgency: null, circulation: null, draft: null, copies: null, drafter: null, contact: null },
    copy: null,
    appendices: [],
    footnotes: [],
    tasks: [],
    reportedPlan: null,
    answers: [],
    cutoff: null,
    citations: [],
    templateName: optional(parts.templateName),
    term: null,
    twoSided: false,
  };
}

function field<T>(value: T, printed = String(value)): Field<T> {
  const point = { line: 3, column: 1, offset: 0 };
  return { value, printed: unplacedText(printed), position: { start: point, end: point }, origin: 'body' };
}

function optional(value: string | undefined): Field<string> | null {
  return value === undefined ? null : field(value);
}

function toDate(text: string): PartialDate {
  const [year = null, month = null, day = null] = text.split('-').map(Number);
  return { year, month, day };
}

function toSignatory({ capacities = [], positions = [] }: PlanParts): Signatory {
  return {
    capacities: capacities.map((line) => {
      const [mark = '', ...body] = line.split(' ');
      return { mark, body: body.join(' ') };
    }),
    positions,
    name: 'Nguyễn Văn A',
    otherPosts: [],
    notes: [],
    printed: emptyText,
    position: null,
    origin: 'body',
  };
}
