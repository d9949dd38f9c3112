/** Công văn đôn đốc: the draft of one letter to all organs that a list of due tasks names, with the list as its appendix. */
import type { DueGroup, DueTask } from '../../derive/book/due-tasks.js';
import { bareNumber } from '../../derive/reports/report-skeleton.js';
import { issuerInSentence } from '../../language/organs/names-in-sentences.js';
import { citationText, dateDigits, dayText, foldWords, partsOfDay, type OfficialDocument, type Template } from '../../model/index.js';
import type { FrontMatterKey } from '../../read/yaml/keys.js';
import type { OpenedDocument } from '../opened-document.js';
import type { DueList } from './due.js';
import { makeDocument } from './new-documents.js';

/** What the appendix says of a task; part of a document, and so Vietnamese whatever the messages are. */
const reasons: Readonly<Record<DueGroup, string>> = { overdue: 'quá hạn', week: 'đến hạn trong tuần', unanswered: 'chưa trả lời' };

/** The Markdown of the letter, and how many tasks its appendix names. `document`: the plan whose head, signer and archive it takes. */
export async function reminderLetter(document: OpenedDocument, { tasks: all, asOf }: DueList): Promise<{ text: string; count: number }> {
  const { workspace } = document;
  const { plan } = await document.read();
  const office = await document.office();
  const { template } = await document.choose();
  const organ = issuerInSentence(plan.letterhead, plan.source.normalized) ?? office?.values.issuingOrgan ?? '[điền tên cơ quan]';
  const tasks = othersTasks(all, organ);
  const count = (group: DueGroup): number => tasks.filter((task) => task.group === group).length;
  const leads = [...new Set(tasks.map(({ task }) => task.lead).filter((lead) => lead !== ''))];
  const year = asOf.slice(0, 4);
  const { text } = await makeDocument(
    {
      type: 'Công văn',
      given: givenOf(plan, leads.length > 0 ? leads : ['[điền nơi kính gửi]'], year),
      year: Number(year),
      skeletonId: 'cong-van-don-doc',
      values: {
        kế_hoạch: citationOf(plan, organ, template),
        kế_hoạch_ngắn: shortName(plan),
        cơ_quan: organ,
        ngày: dateDigits(partsOfDay(asOf), template.date),
        tổng: tasks.length,
        quá_hạn: count('overdue'),
        trong_tuần: count('week'),
        chưa_trả_lời: count('unanswered'),
        năm: year,
        các_nhiệm_vụ: tasks.map(({ task, status, group }) => ({
          lời: task.text,
          chủ_trì: task.lead,
          thời_hạn: task.due === '' ? task.deadline : dayText(task.due),
          trạng_thái: status,
          lý_do: reasons[group],
        })),
      },
    },
    office,
    workspace,
  );
  return { text, count: tasks.length };
}

/** The tasks of organs other than the one that writes; all, where none has such a lead. */
function othersTasks(tasks: readonly DueTask[], organ: string): readonly DueTask[] {
  const own = `${foldWords(organ)} `;
  const others = tasks.filter(({ task }) => task.lead !== '' && !own.startsWith(`${foldWords(task.lead)} `));
  return others.length > 0 ? others : tasks;
}

export function citationOf(plan: OfficialDocument, organ: string, template: Template): string {
  const number = bareNumber(plan);
  const abstract = (plan.abstract?.value.value ?? '').replace(/\s+/gu, ' ').trim();
  return citationText(
    {
      type: plan.documentType?.value ?? 'Kế hoạch',
      number: number === '' ? '[điền số và ký hiệu]' : number,
      date: plan.issuance.date?.value ?? { day: null, month: null, year: null },
      issuer: organ,
      abstract,
    },
    template,
  );
}

export function shortName(plan: OfficialDocument): string {
  const { documentType, number, abstract } = plan;
  const digits = number === null || number.value.serial === null ? '' : bareNumber(plan);
  const type = documentType?.value ?? 'Kế hoạch';
  return digits === '' ? `${type} ${abstract?.value.value ?? ''}`.trim() : `${type} số ${digits}`;
}

/** What of the plan's head the letter has too. */
export function givenOf(plan: OfficialDocument, leads: readonly string[], year: string): ReadonlyMap<FrontMatterKey, string> {
  const given = new Map<FrontMatterKey, string>();
  const set = (key: FrontMatterKey, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') given.set(key, value);
  };
  const { letterhead, issuance, signatories, recipients } = plan;
  const own = (field: { readonly value: string; readonly origin: string } | null): string | null =>
    field === null || field.origin === 'config' ? null : field.value;
  set('superiorOrgan', own(letterhead.superiorOrgan));
  // A province's committee has none above it in its head: what its plan lacks, its letter lacks.
  if (letterhead.superiorOrgan === null && letterhead.issuingOrgan !== null) given.set('superiorOrgan', '');
  set('issuingOrgan', own(letterhead.issuingOrgan));
  set('place', own(issuance.place));
  const signer = signatories.find(({ origin }) => origin !== 'config');
  if (signer !== undefined) {
    set('capacity', signer.capacities.map(({ mark, body }) => (mark === null ? body : `${mark} ${body}`)).join('\n'));
    set('position', signer.positions.join('\n'));
    set('signer', signer.name);
  }
  set('addressees', leads.join('; '));
  set('recipients', 'Như trên');
  set('archive', own(recipients?.archive ?? null));
  set('date', `//${year}`);
  return given;
}
