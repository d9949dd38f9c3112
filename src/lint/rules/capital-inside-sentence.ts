import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';
import { isCapital, isCapitalAt, isJoined, spellings } from '../analysis/spellings.js';

const messages = {
  'capital-inside-sentence': {
    vi: { text: '“{actual}” viết hoa giữa câu', hint: 'Viết “{expected}”; nếu đây là câu mới thì thiếu dấu trước nó.' },
    en: {
      text: '`{actual}` has a capital inside its sentence',
      hint: 'Write `{expected}`; if a new sentence begins here, a mark is missing before it.',
    },
  },
} satisfies Messages;

/** `Chỉ đạo Theo dõi, nắm tình hình`: a verb put before a sentence whose first verb kept its capital. */
export const capitalInsideSentence = defineRule({
  id: 'capital-inside-sentence',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Động từ viết hoa giữa câu.', en: 'A verb has a capital inside its sentence.' },
  basis: {
    vi: 'Phụ lục II Nghị định 30/2020/NĐ-CP, mục I: chỉ viết hoa đầu câu',
    en: 'Decree 30/2020, annex II, I: only the start of a sentence has a capital',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nChỉ đạo Theo dõi, nắm tình hình cơ sở; báo cáo Đảng ủy phường và Chỉ đạo việc triển khai.\n',
      finds: ['3: Theo dõi', '3: Chỉ đạo'],
      fixed: '# KẾ HOẠCH\n\nChỉ đạo theo dõi, nắm tình hình cơ sở; báo cáo Đảng ủy phường và chỉ đạo việc triển khai.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nBan Chỉ đạo Xây dựng nông thôn mới, Ban Tổ chức và Kiểm tra, Sở Xây dựng; triển khai Kế hoạch số 5-KH/ĐU; Ban ' +
        'Chỉ đạo Phòng, chống tội phạm và Xây dựng phong trào; nội dung: Theo dõi, đôn đốc; (1) Chỉ đạo; (2) Kiểm tra và Giám sát tối ' +
        'cao của Ban Kiểm tra.\n',
      finds: [],
    },
  ],
  check,
});

/** Verbs of plans. Types of documents (`Hướng dẫn`, `Báo cáo`) and words of bodies' names alone (`Dân vận`) are not among them. */
const verbs: ReadonlySet<string> = new Set(ruleWords.capitalisedVerbs);
/** Verbs that take another verb. */
const leading: ReadonlySet<string> = new Set(ruleWords.leadingVerbs);
/** Words that the names of bodies begin with. */
const bodies: ReadonlySet<string> = new Set(ruleWords.bodyWords);

/**
 * Bodies and programmes whose names join two verbs (`Ban Chỉ đạo Phòng, chống tội phạm và Xây dựng phong trào ...`), in the same clause.
 */
const joinedNames = new RegExp(String.raw`${oneOf(ruleWords.joinedNames)} `, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  const { words } = context;
  const { lower } = spellings(context);
  for (let at = 2; at + 1 < words.length; at++) {
    const word = words[at] as Word;
    const next = words[at + 1] as Word;
    if (
      !isCapitalAt(context, word.start) ||
      isCapitalAt(context, next.start) ||
      isCapitalAt(context, word.start + 1) ||
      !isJoined(context, at - 1) ||
      !isJoined(context, at)
    )
      continue;
    if (!verbs.has(`${lower[at] ?? ''} ${lower[at + 1] ?? ''}`) || context.isQuoted(word.start) || !followsVerb(context, lower, at))
      continue;
    const actual = context.text.slice(word.start, next.end);
    yield replaceStretch(context, word.start, next.end, actual.charAt(0).toLowerCase() + actual.slice(1), false);
  }
}

/** Whether a verb, or `và` behind small words, stands before, and no name of a body. */
function followsVerb(context: LintContext, lower: readonly string[], at: number): boolean {
  const before = lower[at - 1] as string;
  const { words } = context;
  if (before === 'và') {
    if (at < 4 || !isJoined(context, at - 2) || !isJoined(context, at - 3)) return false;
    const start = words[at]?.start ?? 0;
    if (
      joinedNames.test(
        context.text
          .slice(Math.max(0, start - 90), start)
          .split(/[;.:\0]/u)
          .at(-1) ?? '',
      )
    )
      return false;
    return [words[at - 2], words[at - 3], words[at - 1]].every((word) => word !== undefined && !isCapital(word.text.charAt(0)));
  }
  if (!leading.has(`${lower[at - 2] ?? ''} ${before}`) || !isJoined(context, at - 2)) return false;
  const body = at >= 3 && isJoined(context, at - 3) ? (lower[at - 3] as string) : '';
  if (bodies.has(body)) return false;
  // "Ban Chỉ đạo Theo dõi": a capital before is a name, unless it begins the sentence.
  return !isCapital((words[at - 2] as Word).text.charAt(0)) || body === '';
}
