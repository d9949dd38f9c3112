/** OfficialDocument -> the report on it, ready to be filled in: front matter, and the values that a skeleton is filled with. */
import {
  abstractYear,
  citationText,
  dateDigits,
  foldWords,
  isTakenOver,
  isUpperCase,
  numberText,
  partsOfDay,
  reportedTasks,
  takenOverMark,
  toIso,
  toRoman,
  withoutNumberWord,
  type CitedFacts,
  type Field,
  type OfficialDocument,
  type Signatory,
  type Task,
  type TaskAnswer,
  type TaskPart,
  type Template,
  type TypeRegulation,
} from '../../model/index.js';
import { issuerInSentence, nameInSentence } from '../../language/organs/names-in-sentences.js';
import { bareLabel, copiedOf, taskTie } from '../../parse/tasks/task-ties.js';
import { planTargets, type PlanTarget } from './plan-targets.js';
import { periodWords, type Period } from './report-period.js';
import { fillSkeleton, type FrontMatterValue, type Skeleton, type SkeletonValue } from '../skeleton.js';

/** What a report is made of. */
export interface ReportRequest {
  readonly plan: OfficialDocument;
  /** Of the report. */
  readonly template: Template;
  readonly types: TypeRegulation;
  readonly period: Period;
  readonly year: number;
  /** The day that results are counted to, `YYYY-MM-DD`. */
  readonly cutoff: string;
  /** Path of the plan as the report names it. */
  readonly planPath: string;
  /** The document that asks for the report, as the person typed it; null for none. */
  readonly request: RequestDocument | null;
  /** Whether tasks of every kind are reported on. */
  readonly all: boolean;
  /** Where tasks are answered: under the parts of the text, or in the rows of an appendix. */
  readonly form: 'prose' | 'row';
  /** What is known of a task already, by its id. */
  readonly earlier: ReadonlyMap<string, TaskAnswer>;
  /** The earlier report that says so, in words; null where the answers are of this period and need no second look. */
  readonly takenFrom: string | null;
}

/** Công văn yêu cầu báo cáo: as typed, and what was read in it. */
export interface RequestDocument {
  readonly typed: string;
  readonly facts: CitedFacts;
}

/** What stands where the plan says nothing. */
const unknown = { number: '[điền số và ký hiệu]', organ: '[điền tên cơ quan]' } as const;

/** The Markdown of a report on a plan. */
export function writeReport(request: ReportRequest, skeleton: Skeleton): string {
  const { template, period, year, cutoff, form } = request;
  const words = periodWords(period, year, cutoff);
  const organ = issuerInSentence(request.plan.letterhead, request.plan.source.normalized);
  const values = {
    chủ_đề: subjectOf(request.plan),
    kỳ: words.own,
    kỳ_sau: words.next,
    năm: year,
    ngày_chốt: dateDigits(partsOfDay(cutoff), template.date),
    cơ_quan: organ ?? unknown.organ,
    kế_hoạch: citationText(factsOf(request.plan, organ), template),
    yêu_cầu: request.request === null ? '' : requestText(request.request, template),
    kèm_theo: attachmentLine(request, organ),
    các_nhóm: groupsOf(request),
    chỉ_tiêu: planTargets(request.plan).map(targetValues),
    trong_bài: form === 'prose',
    nơi_kiến_nghị: superiorsOf(request.plan),
    phụ_lục: [1, 2, 3, 4].map((number) => (template.appendix.numerals === 'roman' ? toRoman(number) : String(number))),
  };
  return fillSkeleton(skeleton, values, frontMatterOf(request));
}

/**
 * `công tác dân vận` of `Công tác dân vận năm 2024`; the plan itself, where its abstract names no year of its own at its end: that of
 * `phát triển kinh tế biển đến năm 2030` is a horizon.
 */
function subjectOf(plan: OfficialDocument): string {
  const abstract = (plan.abstract?.value.value ?? '').replace(/\s+/gu, ' ').trim();
  const own = `năm ${abstractYear(plan) ?? ''}`;
  const bare = abstract.endsWith(` ${own}`) ? abstract.slice(0, -own.length).replace(/,? $/u, '') : abstract;
  if (bare !== abstract && bare !== '') return lowerFirst(bare);
  const numbered = plan.number !== null && plan.number.value.serial !== null;
  return `thực hiện ${plan.documentType?.value ?? 'Kế hoạch'}${numbered ? ` số ${bareNumber(plan)}` : ''}`;
}

/** The request in the form of the template; as typed, where that would lose a word. */
function requestText({ typed, facts }: RequestDocument, template: Template): string {
  const text = citationText(facts, template);
  const words = (value: string): string =>
    foldWords(value.replace(/\b0(?=\d(?!\d))/gu, ''))
      .replace(/\b(?:so|ngay|thang|nam|viec)\b/gu, '')
      .replace(/\s+/gu, '');
  return words(text) === words(typed) ? text : typed.replace(/\s+/gu, ' ').trim();
}

function lowerFirst(text: string): string {
  return isUpperCase(text.split(' ')[0] ?? '') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function factsOf(plan: OfficialDocument, organ: string | null): CitedFacts {
  const number = plan.number?.value ?? null;
  return {
    type: plan.documentType?.value ?? 'Kế hoạch',
    number: number === null || number.serial === null ? unknown.number : bareNumber(plan),
    date: plan.issuance.date?.value ?? { day: null, month: null, year: null },
    issuer: organ ?? unknown.organ,
    abstract: lowerFirst((plan.abstract?.value.value ?? '').replace(/\s+/gu, ' ').trim()),
  };
}

/** `11-KH/ĐU` of `Số 11 -KH/ĐU`; empty if the plan has no number. */
export function bareNumber({ number }: OfficialDocument): string {
  return withoutNumberWord(number?.printed.value ?? '').replace(/\s+/gu, '');
}

/** The tasks of one part of a plan. */
export interface TaskGroup {
  readonly title: string;
  readonly label: string | null;
  readonly tasks: readonly Task[];
}

/** The tasks by the part that they stand in, in the order of the plan. */
export function taskGroups(tasks: readonly Task[]): readonly TaskGroup[] {
  const groups: { title: string; label: string | null; parts: readonly TaskPart[]; tasks: Task[] }[] = [];
  for (const task of tasks) {
    const last = groups.at(-1);
    if (last !== undefined && samePart(last.parts, task.parts)) last.tasks.push(task);
    else
      groups.push({
        title: sentenceCase(task.parts.at(-1)?.title ?? ''),
        label: task.parts.at(-1)?.label ?? null,
        parts: task.parts,
        tasks: [task],
      });
  }
  return groups;
}

function samePart(one: readonly TaskPart[], other: readonly TaskPart[]): boolean {
  return (
    one.length === other.length && one.every((part, index) => part.title === other[index]?.title && part.label === other[index]?.label)
  );
}

/** A title in capitals as a heading inside a text has it. */
function sentenceCase(title: string): string {
  if (!isUpperCase(title)) return title;
  const lower = title.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function groupsOf({ plan, all, earlier, takenFrom }: ReportRequest): SkeletonValue {
  return taskGroups(reportedTasks(plan, all)).map(({ title, label, tasks }, index) => ({
    tên: title === '' ? 'Nhiệm vụ' : title,
    số: index + 1,
    nhãn: bareLabel(label ?? ''),
    nhiệm_vụ: tasks.map((task) => taskValues(task, earlier.get(task.id) ?? null, takenFrom !== null)),
  }));
}

function taskValues(task: Task, answer: TaskAnswer | null, old: boolean): SkeletonValue {
  const copied = copiedOf(task);
  return {
    số: copied.label ?? '',
    lời: task.text,
    chủ_trì: task.leadOrgan?.value ?? '',
    phối_hợp: task.coordinatingOrgans.map(({ value }) => value).join(', '),
    thời_hạn: task.deadline?.value.text ?? '',
    sản_phẩm: task.deliverable?.value ?? '',
    dấu: taskTie(task),
    kết_quả: answer === null ? '' : old && !isTakenOver(answer) ? `${takenOverMark} ${answer.result}`.trim() : answer.result,
    tiến_độ: answer?.status?.printed ?? '',
    ngày_hoàn_thành: answer?.completed?.printed ?? '',
    ghi_chú: answer?.note ?? '',
  };
}

function targetValues({ subject, value, unit, place }: PlanTarget): SkeletonValue {
  return { tên: place === '' ? subject : `${subject} (mục ${place})`, đơn_vị: unit, kế_hoạch: value };
}

/** Whom proposals go to: the recipients to whom the plan was sent as a report, else the superior organ. */
function superiorsOf({ recipients, letterhead, source }: OfficialDocument): string[] {
  const superiors = (recipients?.items ?? [])
    .filter(({ value }) => foldWords(value.purpose ?? '').includes('bao cao'))
    .map(({ value }) => value.name);
  if (superiors.length > 0) return superiors;
  return letterhead.superiorOrgan === null ? ['cấp trên'] : [nameInSentence(letterhead.superiorOrgan.value, source.normalized)];
}

function frontMatterOf({ plan, template, types, planPath, cutoff, all, takenFrom }: ReportRequest): Record<string, FrontMatterValue> {
  const entries: Record<string, FrontMatterValue> = {};
  const set = (key: string, value: FrontMatterValue | null | undefined): void => {
    if (value !== null && value !== undefined) entries[key] = value;
  };
  const own = (field: Field<string> | null): string | null => (field === null || field.origin === 'config' ? null : field.value);
  set('số và ký hiệu', plan.number === null ? null : blankNumber(plan, template, reportSymbol(types)));
  set('cơ quan cấp trên', own(plan.letterhead.superiorOrgan));
  set('cơ quan ban hành', own(plan.letterhead.issuingOrgan));
  set('địa danh', own(plan.issuance.place));
  set('ngày ban hành', `//${cutoff.slice(0, 4)}`);
  set('kế hoạch', {
    tệp: planPath,
    ...(plan.number === null || plan.number.value.serial === null ? {} : { 'số và ký hiệu': bareNumber(plan) }),
    ...(plan.issuance.date === null || toIso(plan.issuance.date.value) === null
      ? {}
      : { 'ngày ban hành': dateDigits(plan.issuance.date.value, template.date) }),
    ...(all ? { 'phạm vi': 'tất cả nhiệm vụ' } : {}),
    ...(takenFrom === null ? {} : { 'lấy từ': takenFrom }),
  });
  set('số liệu đến ngày', dateDigits(partsOfDay(cutoff), template.date));
  const signatories = plan.signatories.filter(({ origin }) => origin !== 'config').map(signatoryEntry);
  set('người ký', signatories.length > 1 ? signatories : signatories[0]);
  const items = (plan.recipients?.items ?? []).filter(({ origin }) => origin !== 'config');
  set(
    'nơi nhận',
    items.length === 0 ? null : items.map(({ value }) => (value.purpose === null ? value.name : `${value.name} (${value.purpose})`)),
  );
  set('lưu', own(plan.recipients?.archive ?? null));
  return entries;
}

/** `(kèm theo Báo cáo số …-BC/ĐU, ngày …/…/2024 của ...)`: number and day are for the registry to fill in. */
function attachmentLine({ plan, template, types, cutoff }: ReportRequest, organ: string | null): string {
  const symbol = plan.number === null ? '' : blankNumber(plan, template, reportSymbol(types));
  const year = cutoff.slice(0, 4);
  const date = template.regime === 'state' ? `… tháng … năm ${year}` : `…/…/${year}`;
  const form = template.citation.form.replace(/ về \{abstract\}/u, '').replace(/ của \{issuer\}/u, organ === null ? '' : ' của {issuer}');
  const values: Readonly<Record<string, string>> = { type: 'Báo cáo', number: `…${symbol}`, date, issuer: organ ?? '' };
  return `(kèm theo ${form.replace(/\{(\w+)\}/gu, (mark, name: string) => values[name] ?? mark)})`;
}

function reportSymbol({ types }: TypeRegulation): string {
  return types.find(({ name }) => name === 'Báo cáo')?.symbols[0] ?? 'BC';
}

/** The symbol of the report with the serial left blank: `-BC/ĐU`, `/BC-UBND`. */
function blankNumber(plan: OfficialDocument, template: Template, symbol: string): string {
  const organSymbol = plan.number?.value.organSymbol ?? null;
  if (template.number.form.includes('{number}'))
    return bareNumber(plan)
      .replace(/^\d{1,6}/u, '')
      .replace(plan.number?.value.typeSymbol ?? symbol, symbol);
  return numberText({ serial: null, typeSymbol: symbol, organSymbol }, template.number, organSymbol ?? '')
    .replace(/^Số:?\s*/u, '')
    .trim();
}

function signatoryEntry({ capacities, positions, name }: Signatory): FrontMatterValue {
  const lines = (texts: readonly string[]): FrontMatterValue => texts.join('\n');
  return {
    ...(capacities.length === 0
      ? {}
      : { 'quyền hạn': lines(capacities.map(({ mark, body }) => (mark === null ? body : `${mark} ${body}`))) }),
    ...(positions.length === 0 ? {} : { 'chức vụ': lines(positions) }),
    ...(name === null ? {} : { 'họ tên': name }),
  };
}
