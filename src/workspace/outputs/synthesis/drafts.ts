/** Drafts of a synthesis: the report of the superior, and the công văn to the units that something is still asked of. */
import { unitLists, type Synthesis, type UnitLists } from '../../../derive/synthesis/synthesis.js';
import { issuerInSentence } from '../../../language/organs/names-in-sentences.js';
import { dayText, foldWords, planYear, type OfficialDocument } from '../../../model/index.js';
import type { SkeletonValues } from '../../../derive/skeleton.js';
import type { OpenedDocument } from '../../opened-document.js';
import { makeDocument } from '../new-documents.js';
import { citationOf, givenOf, shortName } from '../reminder-letter.js';

/** So many units are named as addressees; more stand in the list alone. */
const mostAddressees = 5;
/** Of a unit with more tasks that were not found so many are named in a letter. */
const mostTasks = 40;

/** Reasons and contents of the list; part of a document, and so Vietnamese whatever the messages are. */
const reasons = { notSent: 'Chưa gửi', unreadable: 'Chưa đọc được', missing: 'Chưa thấy nêu' } as const;
const manyUnits = 'Các đơn vị có tên trong danh sách kèm theo';

/** Markdown of the công văn; `only`: the one unit that it goes to. Null where nothing is asked of anybody. */
export async function synthesisLetter(parent: OpenedDocument, synthesis: Synthesis, only: string | null = null): Promise<string | null> {
  const lists = listsOf(unitLists(synthesis), only);
  const rows = [
    ...lists.notSent.map((unit) => ({ tên: unit, lý_do: reasons.notSent, nội_dung: '' })),
    ...lists.unreadable.map(({ unit, files }) => ({ tên: unit, lý_do: reasons.unreadable, nội_dung: files.join('; ') })),
    ...lists.missing.map(({ unit, tasks }) => ({
      tên: unit,
      lý_do: reasons.missing,
      nội_dung: tasks
        .slice(0, mostTasks)
        .map(({ place, text }) => `${place} ${text}`.trim())
        .join('\n'),
    })),
  ];
  if (rows.length === 0) return null;
  const units = [...new Set(rows.map((row) => row.tên))];
  return draftOf(parent, 'Công văn', 'cong-van-don-doc-ke-hoach', units.length > mostAddressees ? [manyUnits] : units, {
    chưa_gửi: lists.notSent.length,
    chưa_đọc_được: lists.unreadable.length,
    chưa_nêu: lists.missing.length,
    các_đơn_vị: rows,
  });
}

/** The units that a letter is for. */
export function unitsToRemind(synthesis: Synthesis): readonly string[] {
  const { notSent, unreadable, missing } = unitLists(synthesis);
  return [...new Set([...notSent, ...unreadable.map(({ unit }) => unit), ...missing.map(({ unit }) => unit)])];
}

function listsOf({ notSent, unreadable, missing }: UnitLists, only: string | null): UnitLists {
  const isMeant = (unit: string): boolean => only === null || unit === only;
  return {
    notSent: notSent.filter(isMeant),
    unreadable: unreadable.filter(({ unit }) => isMeant(unit)),
    missing: missing.filter(({ unit }) => isMeant(unit)),
  };
}

/** Markdown of the report. */
export async function synthesisReport(parent: OpenedDocument, synthesis: Synthesis): Promise<string> {
  const { units, tasks, secret } = synthesis;
  const { notSent, unreadable, missing } = unitLists(synthesis);
  const read = units.filter(({ plans }) => plans.length > 0).map(({ name }) => name);
  const sent = read.length;
  const lacking = new Set(missing.map(({ unit }) => unit));
  // Neither complete nor lacking: a person has not said yet.
  const open = read.filter((name) => !lacking.has(name) && tasks.some(({ doubtful }) => doubtful.includes(name)));
  const complete = sent - missing.length - open.length;
  return draftOf(parent, 'Báo cáo', 'bao-cao-tong-hop', [], {
    có_báo_cáo: units.some(({ reports }) => reports.length > 0),
    tổng_đơn_vị: units.length,
    đã_gửi: sent,
    chưa_gửi: notSent.length,
    tên_chưa_gửi: notSent.join(', '),
    chưa_đọc_được: unreadable.length,
    tên_chưa_đọc_được: unreadable.map(({ unit }) => unit).join(', '),
    chưa_nêu: missing.length,
    tên_chưa_nêu: missing.map(({ unit }) => unit).join(', '),
    cần_xem: open.length,
    tên_cần_xem: open.join(', '),
    đủ_nhiệm_vụ: complete,
    có_muộn: tasks.some(({ later }) => later.length > 0),
    có_tiến_độ: tasks.some(({ progress }) => progress.length > 0),
    mật: secret,
    các_nhiệm_vụ: tasks.map((one) => ({
      lời: one.task.text,
      thời_hạn: one.task.due === null ? (one.task.deadline ?? '') : dayText(one.task.due),
      đã_nêu: `${one.there.length}/${one.given.length}`,
      chưa_nêu: one.missing.join(', '),
      muộn: one.later.map(({ unit, words }) => `${unit}: ${words}`).join('; '),
      tiến_độ: one.progress.map(({ status, units: all }) => `${status ?? 'Có nêu kết quả'}: ${all.length}`).join('; '),
    })),
  });
}

async function draftOf(
  parent: OpenedDocument,
  type: string,
  skeletonId: string,
  addressees: readonly string[],
  values: SkeletonValues,
): Promise<string> {
  const [{ plan }, office, { template }] = [await parent.read(), await parent.office(), await parent.choose()];
  const organ = organOf(plan) ?? office?.values.issuingOrgan ?? '[điền tên cơ quan]';
  const year = String(planYear(plan) ?? '');
  const given = new Map(givenOf(plan, addressees, year));
  if (addressees.length === 0) for (const key of ['addressees', 'recipients', 'archive'] as const) given.delete(key);
  const { text } = await makeDocument(
    {
      type,
      given,
      year: year === '' ? null : Number(year),
      skeletonId,
      values: { kế_hoạch: citationOf(plan, organ, template), kế_hoạch_ngắn: shortName(plan), cơ_quan: organ, năm: year, ...values },
    },
    office,
    parent.workspace,
  );
  return text;
}

function organOf(plan: OfficialDocument): string | null {
  return issuerInSentence(plan.letterhead, plan.source.normalized);
}

/** The name of a unit as the name of a file: letters without diacritics, digits and dashes. */
export function fileStemOf(unit: string): string {
  return foldWords(unit)
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80);
}
