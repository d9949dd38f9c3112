import { fold, signingMarkOf, letters, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { type Sighting, defineRule } from '../rule.js';
import { placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'misused-signing-mark': {
    vi: { text: 'ký thay một tập thể: “{actual}”', hint: 'Cấp ủy, ủy ban nhân dân làm việc theo chế độ tập thể: ký “{expected}”.' },
    en: { text: 'signed for the head of a body that acts as a collective: `{actual}`', hint: 'Sign on its behalf: `{expected}`.' },
  },
} satisfies Messages;

/**
 * K/T under a cấp ủy: a committee works collectively, its deputy secretary signs T/M. In the State KT. stands before a head, never before a
 * collective.
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

function* check(context: LintContext): Iterable<Sighting> {
  const { regime, signature } = context.template;
  if (regime === 'neutral') return;
  for (const signatory of context.plan.signatories) {
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
