import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { isUpperCase, layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { hasNameNear, hasPositionNear, isAttached, isEndSeen, leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-second-signature': missingPartMessages['missing-second-signature'],
  'missing-signature': missingPartMessages['missing-signature'],
  'missing-capacity': missingPartMessages['missing-capacity'],
  'missing-signer': missingPartMessages['missing-signer'],
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** No signature, one alone where two sign, or one without capacity and position or without a name. */
export const missingSignature = defineRule({
  id: 'missing-signature',
  severity: 'error',
  category: 'structure',
  summary: {
    vi: 'Thiếu phần ký: quyền hạn, chức vụ hoặc họ tên người ký.',
    en: 'The signature, its capacity and position, or its name is missing.',
  },
  basis: { vi: 'Thể thức: quyền hạn, chức vụ, họ tên và chữ ký', en: 'The template: capacity, position, name' },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu VPĐU.\n', finds: ['1: '] },
    { text: '---\nquyền hạn: T/M BAN THƯỜNG VỤ\nchức vụ: BÍ THƯ\n---\n\n# KẾ HOẠCH\n', finds: ['2: T/M BAN THƯỜNG VỤ'] },
    { text: '---\nhọ tên: Nguyễn Văn A\n---\n\n# KẾ HOẠCH\n', finds: ['2: Nguyễn Văn A'] },
    {
      text: '---\ntên loại: Biên bản\nchức vụ: CHỦ TRÌ\nhọ tên: Nguyễn Văn A\n---\n\nCuộc họp kết thúc hồi 16 giờ.\n',
      finds: ['3: CHỦ TRÌ'],
    },
    { text: '---\nquyền hạn: T/M BAN THƯỜNG VỤ\nchức vụ: BÍ THƯ\nhọ tên: Nguyễn Văn A\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const { plan, template } = context;
  const shown = { severity: strictness(template), note: template.signature.article };
  const { length } = plan.signatories;
  const lacking = length < layoutOf(plan, template).signatories;
  if (lacking && length === 0 && !isAttached(plan) && !leavesTrace(context, 'signature'))
    yield { ...shown, place: null, ...(isEndSeen(context) ? {} : { severity: 'info' }) };
  if (lacking && length > 0) yield { ...shown, place: plan.signatories[0]?.position ?? null, messageId: 'missing-second-signature' };
  for (const { capacities, positions, name, position: place } of plan.signatories) {
    if (capacities.length === 0 && positions.length === 0 && !hasPositionNear(context, place))
      yield { ...shown, place, messageId: 'missing-capacity' };
    if (name === null && signs(capacities, positions) && !hasNameNear(context, place))
      yield { ...shown, place, messageId: 'missing-signer' };
  }
}

/** Whether what was read signs: a capacity, or a position in capitals. Else it is the head of a table or a line of the text. */
function signs(capacities: readonly unknown[], positions: readonly string[]): boolean {
  return capacities.length > 0 || positions.some((position) => isUpperCase(position));
}
