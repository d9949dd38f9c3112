/** A document as one record: what it says of itself, its parts, tasks, citations, figures and findings, as plain values for queries. */
import { planTargets } from '../../derive/reports/plan-targets.js';
import {
  squeeze,
  toIso,
  type BodyNode,
  type Finding,
  type LineUnit,
  lineUnitOf,
  type OfficialDocument,
  type Task,
} from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';
import { isSecret } from '../many/secrecy.js';
import { citationRow, type CitationRow } from './cited-documents.js';

/** A part of the body: `{label: '1.', rank: 'clause', depth: 2, ...}`; `text` is its name, or the clause itself. */
interface SectionRecord extends LineUnit {
  readonly label: string;
  readonly rank: string;
  /** 1 for the largest. */
  readonly depth: number;
  readonly heading: boolean;
  readonly text: string;
  readonly line: number;
}

interface TaskRecord extends LineUnit {
  readonly id: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly text: string;
  readonly leadOrgan: string | null;
  readonly coordinatingOrgans: readonly string[];
  readonly deadline: string | null;
  /** Last day, `YYYY-MM-DD`. */
  readonly dueDate: string | null;
  readonly startDate: string | null;
  readonly deliverable: string | null;
  readonly line: number;
}

/** A target that the document sets: `{subject: 'Tỷ lệ hộ nghèo', value: 'giảm 0,5', unit: '%', place: 'II.1'}`. */
interface FigureRecord {
  readonly subject: string;
  readonly value: string;
  readonly unit: string;
  readonly place: string;
}

interface MetadataRecord {
  readonly documentType: string | null;
  readonly abstract: string | null;
  readonly number: string | null;
  /** Day of issue, `YYYY-MM-DD`; null where it is not whole. */
  readonly date: string | null;
  readonly place: string | null;
  readonly issuingOrgan: string | null;
  readonly superiorOrgan: string | null;
  readonly urgency: string | null;
  readonly draft: boolean;
  readonly signers: readonly string[];
  readonly recipients: readonly string[];
}

/** Of a secret document nothing but its file and that it is one: `metadata` is null, the lists are empty. */
interface DocumentRecord<Entry> {
  readonly file: string;
  readonly secret: boolean;
  /** Id of the template, and the number of its regulation. */
  readonly template: string | null;
  readonly regulation: string | null;
  readonly metadata: MetadataRecord | null;
  readonly sections: readonly SectionRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly citations: readonly Omit<CitationRow, 'file'>[];
  readonly figures: readonly FigureRecord[];
  readonly findings: readonly Entry[];
}

/** What could not be read is no record: `broken` holds why. */
export type Extracted<Entry> = { readonly record: DocumentRecord<Entry> } | { readonly broken: readonly Finding[] };

/** @throws Failure if somebody names a template that is not there or has a mistake */
export async function extract<Entry>(document: OpenedDocument, entryOf: (finding: Finding) => Entry): Promise<Extracted<Entry>> {
  const { plan, findings, broken } = await document.read();
  if (broken) return { broken: findings };
  const file = document.name;
  const [nothing, lists] = [
    { file, template: null, regulation: null, metadata: null },
    { sections: [], tasks: [], citations: [], figures: [] },
  ];
  if (await isSecret(document)) return { record: { ...nothing, secret: true, ...lists, findings: [] } };
  const [{ template }, { shown }] = [await document.choose(), await document.lint()];
  return {
    record: {
      file,
      secret: false,
      template: template.id,
      regulation: template.regulation,
      metadata: metadataOf(plan),
      sections: sectionsOf(plan),
      tasks: plan.tasks.map((task) => taskOf(task, plan)),
      citations: plan.citations.map((citation) => {
        const { file: _file, ...row } = citationRow(file, citation, plan.source);
        return row;
      }),
      figures: planTargets(plan).map(({ subject, value, unit, place }) => ({ subject, value, unit, place })),
      findings: shown.map((finding) => entryOf(finding)),
    },
  };
}

function metadataOf(plan: OfficialDocument): MetadataRecord {
  const { documentType, abstract, number, issuance, letterhead, classification, signatories, recipients } = plan;
  const date = issuance.date?.value ?? null;
  return {
    documentType: documentType?.value ?? null,
    abstract: abstract === null ? null : squeeze(abstract.value.value),
    number: number === null ? null : squeeze(number.printed.value),
    date: date === null ? null : toIso(date),
    place: issuance.place?.value ?? null,
    issuingOrgan: letterhead.issuingOrgan === null ? null : squeeze(letterhead.issuingOrgan.value),
    superiorOrgan: letterhead.superiorOrgan === null ? null : squeeze(letterhead.superiorOrgan.value),
    urgency: classification.urgency?.value ?? null,
    draft: classification.draft !== null,
    signers: signatories.flatMap(({ name }) => name ?? []),
    recipients: (recipients?.items ?? []).map(({ value }) => value.name),
  };
}

function sectionsOf({ body, source }: OfficialDocument): SectionRecord[] {
  const records: SectionRecord[] = [];
  const visit = (nodes: readonly BodyNode[], depth: number): void => {
    for (const node of nodes) {
      if (node.type !== 'section') continue;
      const { label, text, heading, position, children } = node;
      const { line } = position.start;
      records.push({ label: label.text, rank: label.rank, depth, heading, text: squeeze(text.value), line, ...lineUnitOf(source, line) });
      visit(children, depth + 1);
    }
  };
  visit(body, 1);
  return records;
}

function taskOf(task: Task, { source }: OfficialDocument): TaskRecord {
  const { id, kind, path, text, leadOrgan, coordinatingOrgans, deadline, deliverable, position } = task;
  const { line } = position.start;
  return {
    id,
    kind,
    path,
    text,
    leadOrgan: leadOrgan?.value ?? null,
    coordinatingOrgans: coordinatingOrgans.map(({ value }) => value),
    deadline: deadline?.value.text ?? null,
    dueDate: deadline?.value.date ?? null,
    startDate: deadline?.value.start ?? null,
    deliverable: deliverable?.value ?? null,
    line,
    ...lineUnitOf(source, line),
  };
}
