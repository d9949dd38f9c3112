/** Keys of the front matter: the regulation's own words, with short forms. */
import { fold } from '../../model/index.js';

/** Each key with the words it is written as; the first is the one that messages name. */
export const frontMatterKeys = {
  documentType: ['tên loại', 'loại văn bản', 'loại'],
  abstract: ['trích yếu', 'trích yếu nội dung', 'về việc', 'V/v'],
  number: ['số và ký hiệu', 'số hiệu', 'số'],
  symbol: ['ký hiệu'],
  heading: ['tiêu đề', 'quốc hiệu'],
  issuingOrgan: ['cơ quan ban hành', 'cơ quan'],
  superiorOrgan: ['cơ quan cấp trên', 'cấp trên', 'cơ quan chủ quản', 'chủ quản'],
  place: ['địa danh'],
  date: [
    'ngày ban hành',
    'ngày',
    'ngày tháng',
    'ngày tháng năm',
    'ngày tháng năm ban hành',
    'ngày ký',
    'địa danh ngày tháng',
    'địa danh ngày',
  ],
  signatories: ['người ký', 'ký'],
  capacity: ['quyền hạn', 'thẩm quyền', 'thể thức đề ký', 'thể thức ký'],
  position: ['chức vụ'],
  signer: ['họ tên', 'họ và tên'],
  confirmation: ['xác nhận chữ ký', 'xác nhận'],
  recipients: ['nơi nhận'],
  archive: ['lưu'],
  addressees: ['kính gửi'],
  submittedTo: ['kính trình'],
  invited: ['kính mời'],
  bases: ['căn cứ'],
  template: ['thể thức'],
  confidentiality: ['mức độ mật', 'độ mật'],
  urgency: ['mức độ khẩn', 'độ khẩn'],
  circulation: ['phạm vi lưu hành'],
  draft: ['dự thảo'],
  copies: ['số bản'],
  drafter: ['ký hiệu người soạn thảo', 'người soạn thảo'],
  contact: ['thông tin liên hệ', 'liên hệ'],
  copy: ['bản sao', 'sao văn bản'],
  twoSided: ['in hai mặt'],
  term: ['khóa'],
  reportedPlan: ['kế hoạch'],
  cutoff: ['số liệu đến ngày', 'tính đến ngày'],
} as const satisfies Record<string, readonly string[]>;
export type FrontMatterKey = keyof typeof frontMatterKeys;

/** Keys of what a report says of its plan, under `kế hoạch`. */
export const reportedPlanKeys = {
  file: ['tệp'],
  number: ['số và ký hiệu', 'số'],
  date: ['ngày ban hành', 'ngày'],
  scope: ['phạm vi'],
  takenFrom: ['lấy từ'],
} as const satisfies Record<string, readonly string[]>;
export type ReportedPlanKey = keyof typeof reportedPlanKeys;

/** Keys of what a copy says of itself, under `bản sao`; `copy` is its kind. */
export const copyKeys = {
  copy: ['hình thức sao', 'hình thức', 'loại bản sao'],
  number: frontMatterKeys.number,
  superiorOrgan: frontMatterKeys.superiorOrgan,
  issuingOrgan: ['cơ quan sao', ...frontMatterKeys.issuingOrgan],
  place: frontMatterKeys.place,
  date: ['ngày sao', ...frontMatterKeys.date],
  signatories: frontMatterKeys.signatories,
  capacity: frontMatterKeys.capacity,
  position: frontMatterKeys.position,
  signer: frontMatterKeys.signer,
  recipients: frontMatterKeys.recipients,
  archive: frontMatterKeys.archive,
} as const satisfies Partial<Record<FrontMatterKey, readonly string[]>>;

/** Keys of a YAML plan beside those of the front matter, and of its parts and tasks. */
export const planKeys = {
  body: ['nội dung', 'các phần', 'phần'],
  label: ['nhãn'],
  name: ['tên'],
  words: ['lời'],
  tasks: ['nhiệm vụ'],
  leadOrgan: ['chủ trì'],
  coordinatingOrgans: ['phối hợp'],
  deadline: ['thời hạn', 'thời gian'],
  deliverable: ['sản phẩm'],
} as const satisfies Record<string, readonly string[]>;
export type PlanKey = keyof typeof planKeys;

/** The words of a key without what writers join them by: `Số, ký hiệu` and `so_ky_hieu` are `số và ký hiệu`. */
function bareKey(word: string): string {
  return fold(word)
    .replace(/[^a-z\d ]/gu, ' ')
    .replace(/ {1,9}(?:va {1,9})?/gu, ' ')
    .trim();
}

function index<K extends string>(keys: Readonly<Partial<Record<K, readonly string[]>>>): Map<string, K> {
  const byWord = new Map<string, K>();
  for (const key of Object.keys(keys) as K[]) for (const word of keys[key] ?? []) byWord.set(bareKey(word), key);
  return byWord;
}

const frontMatterIndex = index<FrontMatterKey>(frontMatterKeys);
const copyIndex = index<FrontMatterKey>(copyKeys);
const planIndex = index<PlanKey>(planKeys);
const reportedPlanIndex = index<ReportedPlanKey>(reportedPlanKeys);

/** The key that a word stands for, whatever its case, diacritics, separators and `và`; null for none. */
export function frontMatterKey(word: string): FrontMatterKey | null {
  return frontMatterIndex.get(bareKey(word)) ?? null;
}

/** The key of a copy that a word stands for. */
export function copyKey(word: string): FrontMatterKey | null {
  return copyIndex.get(bareKey(word)) ?? null;
}

export function planKey(word: string): PlanKey | null {
  return planIndex.get(bareKey(word)) ?? null;
}

export function reportedPlanKey(word: string): ReportedPlanKey | null {
  return reportedPlanIndex.get(bareKey(word)) ?? null;
}
