import type { Messages, Position } from '../../model/index.js';
import { findAbolished, type AbolishedName } from '../../language/organs/abolished-organs.js';
import type { LintContext } from '../lint-context.js';
import { departmentsMergedFrom, findMergedDepartments } from '../analysis/merged-departments.js';
import { type Sighting, defineRule } from '../rule.js';
import { placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'abolished-organ': {
    vi: { text: '“{actual}” đã sáp nhập, nay là {expected}', hint: 'Ghi tên cơ quan hiện nay.' },
    en: { text: '“{actual}” was merged into “{expected}”', hint: 'Name the organ of today.' },
  },
  'abolished-organ-district': {
    vi: { text: 'từ 01/7/2025 không còn đơn vị cấp huyện: “{actual}”', hint: 'Ghi cơ quan cấp xã hoặc cấp tỉnh hiện nay.' },
    en: { text: 'there are no districts since 1 July 2025: “{actual}”', hint: 'Name the commune or the province of today.' },
  },
  'abolished-organ-city': {
    vi: { text: 'từ 01/7/2025 không còn thành phố thuộc tỉnh: “{actual}”', hint: 'Ghi cơ quan cấp xã hoặc cấp tỉnh hiện nay.' },
    en: { text: 'there are no cities under a province since 1 July 2025: “{actual}”', hint: 'Name the commune or the province of today.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/**
 * A district, a city of a province, a merged province or board as sender, addressee or doer of a document of today. Never in citations and
 * history, where the old name is the right one.
 */
export const abolishedOrgan = defineRule({
  id: 'abolished-organ',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Cơ quan, đơn vị hành chính không còn từ 01/7/2025 đứng ở tiêu đề, kính gửi, nơi nhận hoặc chủ trì nhiệm vụ.',
    en: 'An organ or unit abolished by 1 July 2025 as sender, addressee, recipient or leader of a task.',
  },
  basis: {
    vi: 'Mô hình chính quyền địa phương hai cấp từ 01/7/2025; Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh',
    en: 'Local government in two tiers from 1 July 2025; resolution 202/2025/QH15 on the provinces',
  },
  messages,
  from: departmentsMergedFrom,
  examples: [
    {
      text:
        '---\nngày ban hành: 05/8/2025\ncơ quan cấp trên: Đảng bộ thành phố Thái Nguyên\nnơi nhận:\n  - Ban Dân vận Tỉnh ủy\n' +
        '  - Ủy ban nhân dân tỉnh Bắc Kạn\n---\n',
      finds: ['3: thành phố Thái Nguyên', '5: Ban Dân vận', '6: tỉnh Bắc Kạn'],
    },
    { text: '---\nngày ban hành: 05/8/2025\nkính gửi: Ủy ban nhân dân huyện Phú Bình\n---\n', finds: ['3: huyện'] },
    {
      text:
        '---\nngày ban hành: 05/8/2025\n---\n\n# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n1. Phòng Văn hóa huyện chủ trì tuyên truyền.\n\n' +
        '2. Phòng Văn hóa huyện chủ trì tổng hợp.\n',
      finds: ['9: huyện'],
    },
    { text: '---\nngày ban hành: 19/01/2024\nnơi nhận:\n  - Ban Dân vận Thành ủy\n  - Ủy ban nhân dân huyện Phú Bình\n---\n', finds: [] },
    {
      text:
        '---\nngày ban hành: 05/8/2025\ncơ quan cấp trên: Đảng bộ tỉnh Thái Nguyên\nnơi nhận:\n  - Ban Tuyên giáo và Dân vận Tỉnh ủy\n' +
        '  - Thành ủy Hải Phòng\n  - Đảng ủy phường Bình Định\n---\n\n' +
        'Thực hiện Kế hoạch số 12-KH/TU của Thành ủy Thái Nguyên, Nghị quyết của Huyện ủy Phú Bình:\n',
      finds: [],
    },
  ],
  check,
});

/** First day without districts and without the provinces that others took in. */
const districtsAbolishedFrom = '2025-07-01';

/** `TPĐN`, `TP.HCM`: letters that stand for a city of the first rank as for any other. */
function isShortCity(text: string): boolean {
  return /^TP\.? ?\p{Lu}{2,4}$/u.test(text);
}

function* check(context: LintContext): Iterable<Said> {
  const districtsStand = (context.earliestDay ?? '') < districtsAbolishedFrom;
  for (const { role, text, start } of context.passages) {
    if (role !== 'organ' && role !== 'addressee' && role !== 'recipient') continue;
    for (const one of findMergedDepartments(text.value))
      yield {
        place: context.place(start + one.start, start + one.end),
        actual: text.value.slice(one.start, one.end),
        messageId: 'abolished-organ',
        expected: [one.successor],
      };
    if (districtsStand) continue;
    for (const name of findAbolished(text.value))
      if (!isShortCity(text.value.slice(name.start, name.end)))
        yield sightingOf(name, text.value, context.place(start + name.start, start + name.end));
  }
  if (districtsStand) return;
  const leaders = new Set<string>();
  for (const { leadOrgan } of context.plan.tasks) {
    // An organ that leads many tasks is named once.
    if (leadOrgan === null || leaders.has(leadOrgan.value)) continue;
    const { value } = leadOrgan;
    leaders.add(value);
    for (const name of findAbolished(value))
      yield sightingOf(name, value, placeOfPart(context, leadOrgan, value.slice(name.start, name.end)));
  }
}

function sightingOf({ kind, start, end, successor }: AbolishedName, text: string, place: Position | null): Said {
  return {
    place,
    actual: text.slice(start, end),
    messageId: successor !== null ? 'abolished-organ' : kind === 'city' ? 'abolished-organ-city' : 'abolished-organ-district',
    ...(successor === null ? {} : { expected: [successor] }),
  };
}
