/** What a form asks of a plan: the keys of the front matter, and its tasks. */
import {
  archiveText,
  dateDigits,
  dateText,
  fold,
  reportedTasks,
  squeeze,
  withoutNumberWord,
  type Field,
  type WordFormLoop,
  type WordFormTexts,
  type WordFormValues,
  type OfficialDocument,
  type Signatory,
  type Task,
  type Template,
} from '../model/index.js';
import { frontMatterKeys, planKeys, type FrontMatterKey } from '../read/yaml/keys.js';

/** Names of the fields of a task, the first is the one that hints name. */
const taskNames = {
  ordinal: ['TT', 'STT'],
  label: ['số', ...planKeys.label],
  words: ['nội dung', ...planKeys.words, ...planKeys.tasks],
  part: ['phần'],
  leadOrgan: planKeys.leadOrgan,
  coordinatingOrgans: planKeys.coordinatingOrgans,
  deadline: planKeys.deadline,
  deliverable: planKeys.deliverable,
} as const;
type TaskField = keyof typeof taskNames;

/** The values of a plan, dates and lists in the form of its template. */
export function formValues(plan: OfficialDocument, template: Template): WordFormValues {
  const values = documentValues(plan, template);
  const keys = Object.keys(values) as (keyof typeof values)[];
  const loop: WordFormLoop = { names: new Set(Object.values(taskNames).flat().map(fold)), rows: reportedTasks(plan, false).map(taskTexts) };
  return {
    texts: new Map(keys.flatMap((key) => frontMatterKeys[key].map((name) => [fold(name), filled(values[key])] as const))),
    loops: new Map(planKeys.tasks.map((name) => [fold(name), loop])),
    shown: {
      texts: keys.map((key) => frontMatterKeys[key][0]),
      loops: [planKeys.tasks[0]],
      fields: Object.values(taskNames).map(([name]) => name),
    },
  };
}

/** How a document is printed, and what is added to a copy of it, is not a text of it. */
type PrintedKey = Exclude<FrontMatterKey, 'template' | 'symbol' | 'twoSided' | 'signatories' | 'confirmation' | 'copy'>;

function documentValues(plan: OfficialDocument, template: Template): Readonly<Record<PrintedKey, string | null>> {
  const { letterhead, issuance, classification: marks, recipients, signatories, preamble } = plan;
  const addressees = (salutation: string): string | null =>
    plan.addressees?.value.salutation === salutation ? plan.addressees.value.names.join('\n') : null;
  return {
    documentType: textOf(plan.documentType),
    abstract: plan.abstract === null ? null : squeeze(plan.abstract.value.value),
    number: plan.number === null ? null : withoutNumberWord(plan.number.printed.value),
    heading: letterhead.heading?.value.join('\n') ?? null,
    issuingOrgan: textOf(letterhead.issuingOrgan),
    superiorOrgan: textOf(letterhead.superiorOrgan),
    place: textOf(issuance.place),
    date: issuance.date === null ? null : dateText(issuance.date.value, template.date),
    capacity: ofSigners(signatories, ({ capacities }) =>
      capacities.map(({ mark, body }) => (mark === null ? body : `${mark} ${body}`)).join('\n'),
    ),
    position: ofSigners(signatories, ({ positions }) => positions.join('\n')),
    signer: ofSigners(signatories, ({ name }) => name ?? ''),
    recipients:
      recipients === null
        ? null
        : recipients.items
            .map(
              ({ value }) =>
                `${template.recipients.prefix}${value.name}` +
                `${value.purpose === null ? '' : ` (${value.purpose})`}${template.recipients.separator}`,
            )
            .join('\n'),
    archive:
      recipients?.archive === null || recipients === null
        ? null
        : `${template.recipients.prefix}${archiveText(recipients.archive.value, template.recipients)}${template.recipients.last}`,
    addressees: addressees('Kính gửi'),
    submittedTo: addressees('Kính trình'),
    invited: addressees('Kính mời'),
    bases: preamble
      .filter(({ role }) => role === 'basis')
      .map(({ text }) => text.value)
      .join('\n'),
    confidentiality: textOf(marks.confidentiality),
    urgency: textOf(marks.urgency),
    circulation: marks.circulation?.value ?? null,
    draft: textOf(marks.draft),
    copies: textOf(marks.copies),
    drafter: textOf(marks.drafter),
    contact: marks.contact?.value ?? null,
    term: textOf(plan.term),
    reportedPlan: plan.reportedPlan?.number?.printed.value ?? null,
    cutoff: plan.cutoff === null ? null : dateDigits(plan.cutoff.value, template.date),
  };
}

function textOf(field: Field<string> | null): string | null {
  return field === null ? null : squeeze(field.value);
}

function ofSigners(signatories: readonly Signatory[], read: (signatory: Signatory) => string): string {
  return signatories
    .map(read)
    .filter((text) => text !== '')
    .join('\n');
}

function filled(text: string | null): string | null {
  return text === '' ? null : text;
}

function taskTexts(task: Task, index: number): WordFormTexts {
  const values: Readonly<Record<TaskField, string | null>> = {
    ordinal: String(index + 1),
    label: task.label,
    words: task.text,
    part: task.parts.at(-1)?.title ?? null,
    leadOrgan: task.leadOrgan?.value ?? null,
    coordinatingOrgans: task.coordinatingOrgans.map(({ value }) => value).join(', '),
    deadline: task.deadline?.value.text ?? null,
    deliverable: task.deliverable?.value ?? null,
  };
  return new Map(
    (Object.keys(taskNames) as TaskField[]).flatMap((field) =>
      taskNames[field].map((name) => [fold(name), filled(values[field])] as const),
    ),
  );
}
