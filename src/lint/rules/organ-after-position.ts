import { fold, type Messages, type Signatory } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { beginsFurtherPost } from '../../language/lines/signature.js';
import { oneOf } from '../../language/word-lists.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { placeOfPart } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'organ-after-position': {
    vi: {
      text: 'chức vụ “{actual}” có kèm tên cơ quan',
      hint: 'Chỉ ghi chức vụ, ví dụ “{expected}”; tên cơ quan đã có ở đầu văn bản.',
    },
    en: {
      text: 'the position `{actual}` names the organ too',
      hint: 'Write the position alone, as in `{expected}`: the organ stands in the letterhead.',
    },
  },
} satisfies Messages;

/** A position with the name of its organ: `PHÓ BÍ THƯ TỈNH UỶ`, `TRƯỞNG BAN TỔ CHỨC`. */
export const organAfterPosition = defineRule({
  id: 'organ-after-position',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Sau chức vụ của người ký có tên cơ quan (phó bí thư tỉnh ủy, trưởng ban tổ chức).',
    en: 'The position of the signer names the organ too (`PHÓ BÍ THƯ TỈNH UỶ`).',
  },
  basis: { vi: '05-HD/VPTW, Phần II, I.7.1.2; 36-HD/VPTW, II.1.7.1', en: '05-HD/VPTW, part II, I.7.1.2; 36-HD/VPTW, II.1.7.1' },
  messages,
  regimes: ['party'],
  examples: [
    {
      text: '---\nthể thức: dang-hd05\nngười ký:\n  quyền hạn: T/M BAN THƯỜNG VỤ\n  chức vụ: PHÓ BÍ THƯ ĐẢNG ỦY\n  họ tên: Lê B\n---\n',
      finds: ['5: PHÓ BÍ THƯ ĐẢNG ỦY'],
    },
    {
      text: '---\nthể thức: dang-hd05\ncơ quan ban hành: Ban Tổ chức\nngười ký:\n  chức vụ: TRƯỞNG BAN TỔ CHỨC\n  họ tên: Lê B\n---\n',
      finds: ['5: TRƯỞNG BAN TỔ CHỨC'],
    },
    {
      text: '---\nthể thức: dang-hd05\ncơ quan ban hành: Ban Chỉ đạo\nngười ký:\n  chức vụ: TRƯỞNG BAN CHỈ ĐẠO\n  họ tên: Lê B\n---\n',
      finds: [],
    },
    { text: '---\nthể thức: dang-hd05\nquyền hạn: T/M ĐẢNG ỦY\nchức vụ: PHÓ BÍ THƯ THƯỜNG TRỰC\n---\n', finds: [] },
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nBÍ THƯ TỈNH UỶ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\nTrần Thị B\n',
      finds: [],
    },
  ],
  check,
});

const positionWords = new RegExp(String.raw`^(?:q\. ?)?(?:pho )?${oneOf(ruleWords.positionsWithoutOrgan.map(fold))}(?![a-z])`, 'u');
const committee = new RegExp(String.raw`^(?:${oneOf(ruleWords.committeesInRow.map(fold))} uy|dang bo|chi bo)(?![a-z])`, 'u');
const sealless = new RegExp(String.raw`^${oneOf(ruleWords.bodiesWithoutSeal.map(fold))}(?![a-z])`, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  const organ = fold(plan.letterhead.issuingOrgan?.value ?? '');
  // Joint documents name the organ of each; bodies without a seal that of the seal.
  if (plan.signatories.length !== 1 || sealless.test(organ)) return;
  for (const signatory of plan.signatories) {
    if (linesOf(signatory).some(beginsFurtherPost)) continue;
    for (const actual of linesOf(signatory)) {
      const position = positionOf(actual, organ);
      if (position === null) continue;
      yield {
        place: placeOfPart(context, signatory, actual),
        severity: formSeverity(template, template.signature),
        actual,
        expected: [position],
        note: template.signature.article,
      };
    }
  }
}

/** Positions, and lines of the capacity that stand without a mark. */
function linesOf({ positions, capacities }: Signatory): string[] {
  return [...capacities.flatMap(({ mark, body }) => (mark === null ? [body] : [])), ...positions];
}

/** The position of a line where the name of a committee, or words of the issuing organ's own name, follow it; null where they do not. */
function positionOf(line: string, organ: string): string | null {
  const folded = fold(line);
  const words = positionWords.exec(folded)?.[0] ?? '';
  const rest = folded.slice(words.length);
  if (words === '' || !/^ [a-z]/u.test(rest)) return null;
  if (!committee.test(rest.trim()) && !(rest.trim().includes(' ') && ` ${organ}`.includes(rest))) return null;
  return line.split(/\s+/u).slice(0, words.split(' ').length).join(' ');
}
