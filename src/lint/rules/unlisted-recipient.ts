import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import { fold, type Messages, type Task } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unlisted-recipient': {
    vi: {
      text: '“{actual}” được giao nhiệm vụ nhưng không có trong nơi nhận',
      hint: 'Thêm vào nơi nhận, hoặc bỏ qua nếu nơi nhận đã bao gồm.',
    },
    en: {
      text: '`{actual}` leads tasks but is not among the recipients',
      hint: 'Add it to the recipients, unless another line covers it.',
    },
  },
} satisfies Messages;

/** An organ that leads tasks but is not among the recipients: it would not get the plan. */
export const unlistedRecipient = defineRule({
  id: 'unlisted-recipient',
  severity: 'info',
  category: 'tasks',
  summary: { vi: 'Cơ quan được giao nhiệm vụ không có trong nơi nhận.', en: 'An organ that leads tasks is not among the recipients.' },
  basis: {
    vi: 'Nơi nhận gồm cơ quan thực hiện: 30/2020/NĐ-CP, Phụ lục I, mục II.9; văn bản của Đảng theo thông lệ',
    en: 'Recipients are those who carry out: 30/2020/NĐ-CP, Phụ lục I, II.9; Party documents by usage',
  },
  messages,
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Công an phường: Giữ gìn an ninh trật tự.\n\n' +
        '2. UBND phường: Công khai thủ tục hành chính.\n\n**Nơi nhận:**\n\n- Thường trực Thành ủy,\n- Ủy ban nhân dân phường,\n' +
        '- Lưu VPĐU.\n',
      finds: ['5: 1. Công an phường: Giữ gìn an ninh trật tự.'],
    },
    {
      text:
        '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Công an phường: Giữ gìn an ninh trật tự.\n\n**Nơi nhận:**\n\n' +
        '- Thường trực Thành ủy,\n- Các cơ quan, đơn vị phường,\n- Lưu VPĐU.\n',
      finds: [],
    },
  ],
  check,
});

/** A recipient that stands for many, or for those that the text names. */
const wideKind = oneOf(ruleWords.wideRecipientKinds.map(fold));
const wide = new RegExp(
  String.raw`^${oneOf(ruleWords.wideRecipients.map(fold))}\b|\bcac ${wideKind}\b|\b(?:don vi|co quan) lien quan\b`,
  'u',
);
const ownLead = new RegExp(String.raw`^${oneOf(ruleWords.ownLeads.map(fold))}\b`, 'u');
/** Schools, hospitals, companies: who works there hears of it without being listed. */
const unitOfOne = new RegExp(String.raw`^${oneOf(ruleWords.unitsOfOne.map(fold))}\b`, 'u');
/** Longest name of an organ, characters. */
const longestName = 60;
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\b(?:ubmttq|uy ban mttq)\b/gu, 'mat tran to quoc'],
  [/\bmttq\b/gu, 'mat tran to quoc'],
  [/\bbtv\b/gu, 'ban thuong vu'],
  [/\buy ban mat tran to quoc\b/gu, 'mat tran to quoc'],
  [/\bviet nam\b/gu, ''],
  [/\b(?:phuong|xa|thi tran|dac khu|thanh pho|tinh|huyen)\b.*/gu, ''],
];

function* check(context: LintContext): Iterable<Sighting> {
  const { recipients, tasks, letterhead } = context.plan;
  if (recipients === null || recipients.items.length < 2) return;
  const listed = recipients.items.map(({ value }) => fold(value.name));
  if (listed.some((name) => wide.test(name)) || unitOfOne.test(fold(letterhead.issuingOrgan?.value ?? ''))) return;
  const names = listed.flatMap((name) => name.split(/[,;]/u)).map(core);
  const issuer = core(fold(letterhead.issuingOrgan?.value ?? ''));
  const told = new Map<string, Task>();
  for (const task of tasks) {
    const leadOrgan = task.leadOrgan?.value ?? null;
    if (leadOrgan === null || leadOrgan.length > longestName || told.has(leadOrgan)) continue;
    const name = core(fold(leadOrgan));
    const ownPart = issuer !== '' && (issuer.includes(name) || name.includes(issuer));
    if (name.length < 4 || wide.test(fold(leadOrgan)) || ownPart || ownLead.test(name)) continue;
    if (!names.some((one) => one !== '' && (one.includes(name) || name.includes(one)))) told.set(leadOrgan, task);
  }
  const [first, ...others] = told.values();
  if (first === undefined) return;
  yield {
    place: first.position,
    actual: [...told.keys()].join('; '),
    related: [...others.flatMap(({ position }) => relatedPlace(position)), ...relatedPlace(recipients.position)],
  };
}

/** The name without its place and in full words. */
function core(folded: string): string {
  return shortForms
    .reduce((name, [pattern, full]) => name.replace(pattern, full), folded)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
