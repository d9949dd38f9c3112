import { fold, signingMarkOf, squeeze, strictness, type Template, type Messages } from '../../model/index.js';
import { organSymbolOf } from '../../language/organs/organ-symbols.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { editOfPart, fixOf, placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'foreign-signing-mark': {
    vi: { text: 'quyền hạn ghi “{actual}” không đúng thể thức', hint: 'Viết “{expected}”, hoặc chọn đúng thể thức bằng mục “thể thức”.' },
    en: {
      text: 'the signing mark `{actual}` is of another regulation',
      hint: 'Write `{expected}`, or name the right template with the key `thể thức`.',
    },
  },
  'foreign-signing-mark-organ': {
    vi: { text: 'ký thay mặt “{actual}” trong văn bản của “{organ}”', hint: 'Sửa quyền hạn ký hoặc tên cơ quan ban hành cho khớp.' },
    en: { text: 'signed on behalf of “{actual}” in a document of “{organ}”', hint: 'Make signature and issuing organ agree.' },
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
  yield* organAtOdds(context);
  if (context.template.regime === 'neutral') return;
  const { signature } = context.template;
  for (const signatory of context.plan.signatories) {
    for (const { mark } of signatory.capacities) {
      if (mark === null) continue;
      const printed = squeeze(mark);
      const kind = signingMarkOf(printed);
      const form = kind === null ? null : signature.marks[kind];
      const shown = { place: placeOfPart(context, signatory, printed), actual: printed, note: signature.article };
      if (form === null) yield { ...shown, messageId: 'foreign-signing-mark-unknown', severity: 'warning', expected: known(signature) };
      else if (form.trim() !== printed) {
        yield {
          ...shown,
          severity: strictness(context.template),
          expected: [form.trim()],
          ...fixOf(true, [editOfPart(context, signatory, printed, form.trim())]),
        };
      }
    }
  }
}

/** Kinds of bodies of which none signs for another. */
const families: readonly RegExp[] = [
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)/u,
  /^(?:doan (?:tncs|thanh nien)|bch doan|ban chap hanh (?:doan|tinh doan|thanh doan|huyen doan|xa doan))/u,
  /^(?:uy ban (?:mttq|mat tran)|ubmttq|ub mttq|mat tran to quoc)/u,
  /^(?:dang (?:uy|bo)|tinh uy|thanh uy|huyen uy|chi (?:bo|uy))/u,
  /^(?:hoi (?:nong dan|cuu chien binh|lien hiep phu nu|phu nu))/u,
];

/** The council of one kind of body over the signature of another: what is left of a copied document. */
function* organAtOdds({ plan }: LintContext): Iterable<Said> {
  const { issuingOrgan, superiorOrgan } = plan.letterhead;
  const heads = [issuingOrgan, superiorOrgan].flatMap((organ) => (organ === null ? [] : [familyOf(organ.value)])).filter((one) => one >= 0);
  const [signatory] = plan.signatories;
  const capacity = signatory?.capacities.find(({ mark }) => mark !== null && signingMarkOf(mark) === 'onBehalf');
  const family = familyOf(capacity?.body ?? '');
  if (issuingOrgan === null || signatory === undefined || capacity === undefined || plan.signatories.length > 1) return;
  if (family < 0 || heads.length === 0 || heads.includes(family) || organSymbolOf(issuingOrgan.value) !== null) return;
  yield {
    place: signatory.position,
    messageId: 'foreign-signing-mark-organ',
    severity: 'warning',
    actual: capacity.body,
    data: { organ: issuingOrgan.value },
  };
}

function familyOf(name: string): number {
  return families.findIndex((family) => family.test(fold(name)));
}

function known({ marks }: Template['signature']): string[] {
  return Object.values(marks).flatMap((form) => (form === null ? [] : [form.trim()]));
}
