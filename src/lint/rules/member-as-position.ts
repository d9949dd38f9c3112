import { fold, signingMarkOf, type Messages, type Signatory } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { beginsFurtherPost } from '../../language/lines/signature.js';
import { oneOf } from '../../language/word-lists.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { placeOfPart } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'member-as-position': {
    vi: {
      text: 'dưới “{capacity}” ghi chức vụ “{actual}”',
      hint:
        'Ký thay mặt chỉ ghi bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; ' +
        'ủy viên được phân công ký thì dưới quyền hạn chỉ ghi họ và tên.',
    },
    en: {
      text: 'under “{capacity}” the position is `{actual}`',
      hint: 'On behalf of a committee only secretaries, chairmen and their deputies write a position; a member writes the name alone.',
    },
  },
} satisfies Messages;

/** A member of the committee whose position is printed under T/M. */
export const memberAsPosition = defineRule({
  id: 'member-as-position',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Ký thay mặt (T/M) cấp ủy mà ghi chức vụ là ủy viên.',
    en: 'A document signed on behalf of a Party committee (T/M) gives “member” as the position.',
  },
  basis: { vi: '05-HD/VPTW, Phần II, I.7.1.2.b; 36-HD/VPTW, II.1.7.1', en: '05-HD/VPTW, part II, I.7.1.2.b; 36-HD/VPTW, II.1.7.1' },
  messages,
  regimes: ['party'],
  examples: [
    {
      text: '---\nthể thức: dang-hd05\nngười ký:\n  quyền hạn: T/M BAN THƯỜNG VỤ\n  chức vụ: ỦY VIÊN BAN THƯỜNG VỤ\n  họ tên: Lê B\n---\n',
      finds: ['5: ỦY VIÊN BAN THƯỜNG VỤ'],
    },
    {
      text: '---\nthể thức: dang-hd05\nngười ký:\n  quyền hạn: T/M ĐOÀN THƯ KÝ\n  chức vụ: TRƯỞNG ĐOÀN\n  họ tên: Lê B\n---\n',
      finds: [],
    },
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nUỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\nTrần Thị B\n',
      finds: [],
    },
  ],
  check,
});

const member = new RegExp(String.raw`^${oneOf(ruleWords.memberPositions.map(fold))}(?![a-z])`, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  const { signature } = context.template;
  for (const signatory of context.plan.signatories) {
    const capacity = onBehalf(signatory);
    const actual = signatory.positions.find((position) => member.test(fold(position)));
    if (capacity === null || actual === undefined || isTwofold(signatory)) continue;
    yield {
      place: placeOfPart(context, signatory, actual),
      severity: formSeverity(context.template, signature),
      actual,
      note: signature.article,
      data: { capacity },
    };
  }
}

function onBehalf({ capacities }: Signatory): string | null {
  const found = capacities.find(({ mark }) => mark !== null && signingMarkOf(mark) === 'onBehalf');
  return found === undefined ? null : `${found.mark ?? ''} ${found.body}`;
}

/** Whether one post stands over another: `kiêm` between them. */
function isTwofold({ positions, capacities }: Signatory): boolean {
  return [...positions, ...capacities.map(({ body }) => body)].some(beginsFurtherPost);
}
