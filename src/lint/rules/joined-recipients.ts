import { squeeze, type Field, type Messages, type Recipient } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { isTailUnclear } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'joined-recipients': {
    vi: { text: 'nhiều nơi nhận viết trên một dòng: “{actual}”', hint: 'Mỗi nơi nhận một dòng, có gạch đầu dòng; dòng lưu ở cuối.' },
    en: {
      text: 'several recipients are on one line: `{actual}`',
      hint: 'Give each a line with a dash of its own, the archive the last one.',
    },
  },
} satisfies Messages;

/** `A; B; Lưu C`: recipients and the archive on one line. */
export const joinedRecipients = defineRule({
  id: 'joined-recipients',
  severity: 'warning',
  category: 'form',
  summary: { vi: 'Nhiều nơi nhận viết chung một dòng với nơi lưu.', en: 'Recipients and the archive are on one line.' },
  basis: { vi: 'Thể thức: nơi nhận', en: 'The template: recipients' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text: '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Tỉnh ủy; các chi bộ; Lưu Văn phòng.\n',
      finds: ['10: Tỉnh ủy; các chi bộ; Lưu Văn phòng.'],
    },
    {
      text: '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận: Tỉnh ủy (để báo cáo); Các chi bộ; Lưu VPĐU.\n',
      finds: ['9: Tỉnh ủy (để báo cáo);'],
    },
    {
      text: '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Tỉnh ủy (để báo cáo; để chỉ đạo);\n- Lưu VPĐU.\n',
      finds: [],
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- TT Đảng ủy; TT HĐND xã;\n- Lưu: VT, VP.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { recipients } = context.plan;
  if (recipients === null || isTailUnclear(context)) return;
  const items: readonly Field<Recipient | string>[] = recipients.items;
  const joined = items.find((field) => field.origin === 'body' && holdsArchive(field.printed.value)) ?? onLineOfArchive(context);
  if (joined === undefined) return;
  const { template } = context;
  yield {
    place: joined.position,
    severity: formSeverity(template, template.recipients),
    actual: squeeze(joined.printed.value),
    note: template.recipients.article,
  };
}

/** Whether a line goes on to the archive behind a semicolon that stands in no brackets. */
function holdsArchive(line: string): boolean {
  return /[;,]\s{0,3}(?:[-–+]\s{0,3})?Lưu(?:\s|:)/u.test(line.replace(/\([^()]{0,200}\)/gu, ''));
}

/** The first recipient where the archive follows it in the same line of the source, parted by marks of a sentence alone. */
function onLineOfArchive({ plan: { recipients }, source }: LintContext): Field<Recipient> | undefined {
  const archive = recipients?.archive?.position ?? null;
  const items = recipients?.items ?? [];
  const last = items.at(-1);
  const [first] = items;
  if (archive === null || first?.position === null || last?.position === null || last === undefined || first === undefined)
    return undefined;
  if (first.origin !== 'body' || first.position.start.line !== archive.start.line) return undefined;
  const between = source.text.slice(last.position.start.offset, archive.start.offset);
  return /[<|\t]|\s{3}/u.test(between) ? undefined : first;
}
