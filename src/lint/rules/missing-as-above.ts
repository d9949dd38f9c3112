import { layoutOf, letters, squeeze, type Messages } from '../../model/index.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { isTailUnclear } from '../analysis/traces.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-as-above': {
    vi: { text: 'nơi nhận của văn bản có kính gửi không có dòng “{expected}”', hint: 'Thêm “- {expected}” vào đầu nơi nhận.' },
    en: { text: 'the recipients of a document with addressees lack `{expected}`', hint: 'Put `- {expected}` before all others.' },
  },
  'missing-as-above-first': {
    vi: { text: 'dòng “{actual}” không đứng đầu nơi nhận', hint: 'Đưa dòng này lên trước các nơi nhận khác.' },
    en: { text: 'the line `{actual}` is not the first of the recipients', hint: 'Put it before all others.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** Nơi nhận of a công văn or tờ trình that do not begin with `Như trên`. */
export const missingAsAbove = defineRule({
  id: 'missing-as-above',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Nơi nhận của công văn, tờ trình không bắt đầu bằng “Như trên”.',
    en: 'The recipients of a công văn or a tờ trình do not begin with `Như trên`.',
  },
  basis: {
    vi: '36-HD/VPTW, II.1.9.2; 05-HD/VPTW, Phần II, I.9.2.3, I.9.2.4; Phụ lục I, II.9.b của Nghị định 30/2020/NĐ-CP',
    en: '36-HD/VPTW, II.1.9.2; 05-HD/VPTW, part II, I.9.2.3, I.9.2.4; Decree 30/2020/NĐ-CP, Annex I, II.9.b',
  },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 12/UBND-VX\nV/v trồng cây đầu xuân\n\nKính gửi: Các thôn\n\n' +
        'Ủy ban nhân dân xã đề nghị trồng cây.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n',
      finds: ['13: Các thôn;'],
    },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 12/UBND-VX\nV/v trồng cây đầu xuân\n\nKính gửi: Các thôn\n\n' +
        'Ủy ban nhân dân xã đề nghị trồng cây.\n\nNơi nhận:\n- TT Đảng ủy xã;\n- Như trên;\n- Lưu: VT.\n',
      finds: ['14: Như trên;'],
    },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 12/UBND-VX\nV/v trồng cây đầu xuân\n\nKính gửi: Các thôn\n\n' +
        'Ủy ban nhân dân xã đề nghị trồng cây.\n\nNơi nhận:\n- Như kính gửi;\n- Lưu: VT.\n',
      finds: [],
    },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ;\n- Các phòng.\n', finds: [] },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\ntên loại: Công văn\nkính gửi: Các thôn\nnơi nhận:\n  - Đảng ủy xã\n---\n\n' +
        'Ủy ban nhân dân xã đề nghị trồng cây.\n',
      finds: [],
    },
  ],
  check,
});

/** `Như trên`, `Như kính gửi`, `Như Điều 3`. */
const asAbove = new RegExp(String.raw`^Như(?![${letters}])`, 'iu');

function* check(context: LintContext): Iterable<Said> {
  const { plan, template } = context;
  const items = plan.recipients?.items ?? [];
  const [first] = items;
  // A list of the front matter gets the line when it is built.
  if (first === undefined || items.some(({ origin }) => origin !== 'body')) return;
  if (plan.addressees === null || !layoutOf(plan, template).asAbove || isTailUnclear(context)) return;
  const led = items.findIndex(({ value }) => asAbove.test(value.name));
  if (led === 0) return;
  const said = items[Math.max(0, led)] ?? first;
  yield {
    ...(led < 0 ? {} : { messageId: 'missing-as-above-first' }),
    place: said.position,
    severity: formSeverity(template, template.recipients),
    actual: squeeze(said.value.name),
    expected: [template.recipients.asAbove],
    note: template.recipients.article,
  };
}
