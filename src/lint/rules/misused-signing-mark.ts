import { fold, signingMarkOf, letters, type Messages, type Signatory } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { type Sighting, defineRule } from '../rule.js';
import { placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'misused-signing-mark': {
    vi: { text: 'ký thay một tập thể: “{actual}”', hint: 'Cấp ủy, ủy ban nhân dân làm việc theo chế độ tập thể: ký “{expected}”.' },
    en: { text: 'signed for the head of a body that acts as a collective: `{actual}`', hint: 'Sign on its behalf: `{expected}`.' },
  },
  'misused-signing-mark-passed-on': {
    vi: {
      text: 'dưới thừa lệnh còn ký thay: “{actual}”',
      hint: 'Người được giao ký thừa lệnh tự ký, không ủy quyền cho người khác ký thay: dưới thừa lệnh chỉ ghi chức vụ của người ký.',
    },
    en: {
      text: 'signed for somebody who signs by order: `{actual}`',
      hint: 'Who signs by order signs himself: under the order stands the position of the signer alone.',
    },
  },
} satisfies Messages;

/**
 * K/T under a cấp ủy: a committee works collectively, its deputy secretary signs T/M. In the State KT. stands before a head, never before a
 * collective. In the Party who signs T/L signs himself: K/T below it is inferred to be wrong, no sentence names it.
 */
export const misusedSigningMark = defineRule({
  id: 'misused-signing-mark',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Ký thay (K/T, KT.) một tập thể: cấp ủy, ủy ban nhân dân làm việc theo chế độ tập thể, phải ký thay mặt.',
    en: 'Signed for the head (K/T, KT.) of a body that acts as a collective: it is signed on its behalf.',
  },
  basis: { vi: 'Thể thức: quyền hạn của người ký', en: 'The template: capacity of the signer' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    { text: '---\nthể thức: dang-hd36\nquyền hạn: K/T BÍ THƯ\nchức vụ: PHÓ BÍ THƯ\n---\n', finds: ['3: K/T BÍ THƯ'] },
    {
      text: '---\nthể thức: nha-nuoc-nd30\nquyền hạn: KT. ỦY BAN NHÂN DÂN\nchức vụ: PHÓ CHỦ TỊCH\n---\n',
      finds: ['3: KT. ỦY BAN NHÂN DÂN'],
    },
    {
      text: '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\nViệc.\n\nT/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê B\n',
      finds: ['10: K/T CHÁNH VĂN PHÒNG'],
    },
    { text: '---\nthể thức: dang-hd05\nquyền hạn: T/L BAN THƯỜNG VỤ\nchức vụ: PHÓ CHÁNH VĂN PHÒNG\n---\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\nquyền hạn: K/T CHÁNH VĂN PHÒNG\nchức vụ: PHÓ CHÁNH VĂN PHÒNG\n---\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\nquyền hạn: KT. CHỦ TỊCH\nchức vụ: PHÓ CHỦ TỊCH\n---\n', finds: [] },
  ],
  check,
});

const collectives = {
  party: new RegExp(
    String.raw`^(?:bi thu|thuong truc|cap uy|ban thuong vu|ban chap hanh|chi bo|(?:dang|chi|tinh|thanh|huyen|quan|thi) uy)` +
      String.raw`(?![${letters}])(?! doan)`,
    'u',
  ),
  state: new RegExp(String.raw`^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)(?![${letters}])`, 'u'),
} as const;

type Said = Sighting<keyof typeof messages>;

function* check(context: LintContext): Iterable<Said> {
  const { regime, signature } = context.template;
  if (regime === 'neutral') return;
  for (const signatory of context.plan.signatories) {
    if (regime === 'party') yield* passedOn(context, signatory);
    for (const { mark, body } of signatory.capacities) {
      if (mark === null || signingMarkOf(mark) !== 'forHead' || !collectives[regime].test(fold(body))) continue;
      const printed = `${mark} ${body}`;
      yield {
        place: placeOfPart(context, signatory, printed),
        severity: formSeverity(context.template, signature),
        actual: printed,
        expected: [(signature.marks.onBehalf ?? '').trim()],
        note: signature.article,
      };
    }
  }
}

/** K/T below T/L. */
function* passedOn(context: LintContext, signatory: Signatory): Iterable<Said> {
  const kinds = signatory.capacities.map(({ mark }) => (mark === null ? null : signingMarkOf(mark)));
  const order = kinds.indexOf('byOrder');
  const found = order < 0 ? undefined : signatory.capacities.find((_, at) => at > order && kinds[at] === 'forHead');
  if (found === undefined) return;
  const actual = `${found.mark ?? ''} ${found.body}`;
  yield {
    place: placeOfPart(context, signatory, actual),
    messageId: 'misused-signing-mark-passed-on',
    actual,
    note: context.template.signature.article,
  };
}
