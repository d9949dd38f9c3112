/**
 * What a person can do next about a finding. A hint names it as `{@fix}`; each door words it for its own people. What stands in `{? ...}`
 * around an action is left out by a door that has no such action.
 */
import type { Finding, Language } from '../model/index.js';

/** Each action in plain words, for a door that has none of its own. */
const actionWords = {
  fix: { vi: 'sửa tự động', en: 'mend it automatically' },
  review: { vi: 'lập bản soát', en: 'make a reviewed copy' },
  renumber: { vi: 'đánh lại số tự động', en: 'renumber automatically' },
  format: { vi: 'viết lại bản thảo cho đều', en: 'rewrite the draft evenly' },
  lint: { vi: 'soát lỗi', en: 'check the document' },
  build: { vi: 'tạo tệp Word đúng thể thức', en: 'make the Word file' },
  listTasks: { vi: 'xem các nhiệm vụ', en: 'see the tasks' },
  inspect: { vi: 'xem những gì đọc được', en: 'see what is read' },
  makeReport: { vi: 'lập báo cáo từ kế hoạch', en: 'make the report from its plan' },
  updateReport: { vi: 'cập nhật báo cáo theo kế hoạch', en: 'bring the report up to date' },
  listRules: { vi: 'danh mục quy tắc', en: 'the list of rules' },
  listTemplates: { vi: 'danh mục thể thức', en: 'the list of templates' },
  showTemplate: { vi: 'thể thức có sẵn', en: 'a shipped template' },
  lookUpKeys: { vi: 'bảng các mục khai báo', en: 'the list of keys' },
  lookUpSkeletons: { vi: 'bảng các giá trị của khung', en: 'the list of a skeleton’s values' },
  setCutoff: { vi: 'ngày chốt số liệu', en: 'the day that is counted to' },
  openOffice: { vi: 'cấu hình của cơ quan', en: 'the office’s configuration' },
  convert: { vi: 'chuyển sang Markdown', en: 'convert it to Markdown' },
  installReaders: {
    vi: 'cài LibreOffice (.doc, .rtf, .odt), pdftotext của poppler (.pdf)',
    en: 'install LibreOffice (.doc, .rtf, .odt), pdftotext of poppler (.pdf)',
  },
  chooseOutput: { vi: 'chọn tên khác', en: 'choose another name' },
  chooseFolder: { vi: 'chọn thư mục kết quả', en: 'choose a folder for them' },
  replaceOutput: { vi: 'thay tệp đang có', en: 'replace what is there' },
  bringUpToDate: { vi: 'cập nhật tệp đang có', en: 'bring what is there up to date' },
  makeBaseline: { vi: 'ghi mốc mới', en: 'make the baseline anew' },
  allowFolder: { vi: 'cho phép lấy hình từ thư mục đó', en: 'allow its folder' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type ActionName = keyof typeof actionWords;

/** How a door words an action for the person who reads the finding; null if it has no such action. */
export type SayAction = (action: ActionName, finding: Pick<Finding, 'file' | 'unit'>, language: Language) => string | null;

/** Plain words, for a door that has none of its own. */
export const sayPlainly = ((action, _, language) => actionWords[action][language]) satisfies SayAction;

const mark = /\{@(\w{1,30})\}/gu;
/** A part of a hint for doors that have its action. */
const part = /\{\?((?:[^{}]|\{[^{}]*\})*)\}/gu;

/** The actions that a hint names, in its order. */
export function actionsIn(hint: string): ActionName[] {
  return [...hint.matchAll(mark)].map(([, name]) => name ?? '').filter(isAction);
}

/** A hint with its actions in the words of a door. */
export function withActions(hint: string, finding: Finding, language: Language, say: SayAction): string {
  const said = (name: ActionName): string | null => say(name, finding, language);
  return hint
    .replace(part, (_, inner: string) => (actionsIn(inner).every((name) => said(name) !== null) ? inner : ''))
    .replace(mark, (whole, name: string) => (isAction(name) ? (said(name) ?? sayPlainly(name, finding, language)) : whole))
    .trim();
}

function isAction(name: string): name is ActionName {
  return Object.hasOwn(actionWords, name);
}
