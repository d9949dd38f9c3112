import { signingMarkOf, squeeze, strictness, type Template, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { editWithin, fixOf, placeWithin } from '../analysis/source-stretch.js';

const messages = {
  'foreign-signing-mark': {
    vi: { text: 'quyền hạn ghi “{actual}” không đúng thể thức', hint: 'Viết “{expected}”, hoặc chọn đúng thể thức bằng khóa “thể thức”.' },
    en: {
      text: 'the signing mark `{actual}` is of another regulation',
      hint: 'Write `{expected}`, or name the right template with the key `thể thức`.',
    },
  },
  'foreign-signing-mark-unknown': {
    vi: { text: 'thể thức đang dùng không có dấu hiệu quyền hạn “{actual}”', hint: 'Dùng một trong: {expected}.' },
    en: { text: 'the template has no signing mark `{actual}`', hint: 'Use one of: {expected}.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** `TM.` in a document of the Party, `T/M` in one of the State. */
export const foreignSigningMark = defineRule({
  id: 'foreign-signing-mark',
  severity: 'error',
  category: 'form',
  summary: {
    vi: 'Quyền hạn ký ghi theo thể thức khác (TM. hay T/M, KT. hay K/T).',
    en: 'The mark of the signer’s capacity is of another regulation (TM. or T/M).',
  },
  basis: { vi: 'Thể thức: quyền hạn của người ký', en: 'The template: capacity of the signer' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn A\n',
      finds: ['9: TM.'],
      fixed: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn A\n',
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\nquyền hạn: K/T GIÁM ĐỐC\n---\n',
      finds: ['3: K/T'],
      fixed: '---\nthể thức: nha-nuoc-nd30\nquyền hạn: KT. GIÁM ĐỐC\n---\n',
    },
    { text: '---\nthể thức: dang-hd36\nquyền hạn: TUQ. BAN THƯỜNG VỤ\n---\n', finds: ['3: TUQ.'] },
    { text: '---\nthể thức: dang-hd36\nquyền hạn: T/L BAN THƯỜNG VỤ\n---\n', finds: [] },
    { text: '---\nthể thức: trung-lap\nquyền hạn: TM. BAN THƯỜNG VỤ\n---\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const { signature } = context.template;
  for (const { capacities, position } of context.plan.signatories) {
    for (const { mark } of capacities) {
      if (mark === null) continue;
      const printed = squeeze(mark);
      const kind = signingMarkOf(printed);
      const form = kind === null ? null : signature.marks[kind];
      const shown = { place: placeWithin(context, position, printed), actual: printed, note: signature.article };
      if (form === null) yield { ...shown, messageId: 'foreign-signing-mark-unknown', severity: 'warning', expected: known(signature) };
      else if (form.trim() !== printed) {
        yield {
          ...shown,
          severity: strictness(context.template),
          expected: [form.trim()],
          ...fixOf(true, [editWithin(context, position, printed, form.trim())]),
        };
      }
    }
  }
}

function known({ marks }: Template['signature']): string[] {
  return Object.values(marks).flatMap((form) => (form === null ? [] : [form.trim()]));
}
