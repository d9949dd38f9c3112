import { lowercaseLetter, letters } from '../../model/index.js';
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'space-before-punctuation': {
    vi: { text: 'thừa dấu cách ở “{actual}”', hint: 'Dấu câu và dấu đóng ngoặc viết liền chữ trước; dấu mở ngoặc viết liền chữ sau.' },
    en: {
      text: 'a space too many in `{actual}`',
      hint: 'Marks and closing brackets touch the word before; opening brackets the word behind.',
    },
  },
} satisfies Messages;

/** `người ứng cử .`, `( đối với`: a space on the wrong side of a mark. */
export const spaceBeforePunctuation = defineRule({
  id: 'space-before-punctuation',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Dấu cách đứng trước dấu câu, hoặc ngay sau dấu mở ngoặc, trước dấu đóng ngoặc.',
    en: 'A space stands before a punctuation mark, behind an opening bracket or before a closing one.',
  },
  basis: { vi: 'Thông lệ trình bày dấu câu tiếng Việt', en: 'Usage of Vietnamese punctuation' },
  messages,
  fix: 'safe',
  examples: [
    { text: '# KẾ HOẠCH\n\nLập danh sách ứng cử viên .\n', finds: ['3:  .'], fixed: '# KẾ HOẠCH\n\nLập danh sách ứng cử viên.\n' },
    {
      text: '# KẾ HOẠCH\n\nCác xã ( trừ xã mới lập ) báo cáo , đề xuất.\n',
      finds: ['3: ( ', '3:  )', '3:  ,'],
      fixed: '# KẾ HOẠCH\n\nCác xã (trừ xã mới lập) báo cáo, đề xuất.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nTổ chức trong .các khu dân cư; gửi tệp .docx.\n',
      finds: ['3:  .'],
    },
    {
      text: '# KẾ HOẠCH\n\nHồi….. giờ, ngày….. tháng….. năm……… , tại hội trường; Công văn số      -CV/ĐU ngày     ; các trường, lớp ...\n',
      finds: [],
    },
  ],
  check,
});

/** A space and a mark that no word follows at once, a dot glued to a small letter, a closing bracket, an opening bracket and a space. */
const misplaced = new RegExp(
  String.raw` (?:\.(?=${lowercaseLetter}{2})|[,;!?](?=[\s\0”)]|$)|[.:](?=[\s\0]|$)|\)(?!\)))|\( (?=[ ${letters}\d“])`,
  'gu',
);
/** What a mark follows. Dots of blanks to be filled in are no letters. */
const word = new RegExp(String.raw`[${letters}\d)”%]`, 'u');
const blank = new RegExp(String.raw`${oneOf(timeWords.blankBeforeMark)}$`, 'u');

const extension = new RegExp(String.raw`^(?:docx?|xlsx?|pptx?|pdf|txt|csv|jpe?g|png|zip|rar|vn|com|gov|edu|net|org)(?![${letters}])`, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  // Between words of a page there is room, and nobody knows how much of it was typed.
  if (context.source.unit === 'page') return;
  for (const { match, start, end, passage } of context.find(misplaced)) {
    const mark = match[0].trim();
    if (mark === '(') {
      yield replaceStretch(context, start, skipSpaces(context, end, 1), mark, true);
      continue;
    }
    const from = skipSpaces(context, start, -1);
    const isBlank =
      from <= passage.start ||
      !word.test(context.text.charAt(from - 1)) ||
      blank.test(context.lower.slice(Math.max(passage.start, from - 8), from));
    if (isBlank) continue;
    const glued = mark === '.' && /\p{Ll}/u.test(context.text.charAt(end));
    if (!glued) yield replaceStretch(context, from, end, mark, true);
    // A small letter goes on with the sentence: the dot is a slip of the finger, or one of a file's name (.docx).
    else if (!extension.test(context.text.slice(end, end + 8)))
      yield { place: context.place(from, end), actual: context.text.slice(from, end) };
  }
}

/** The first offset behind (or, with -1, before) a run of spaces. */
function skipSpaces(context: LintContext, offset: number, step: 1 | -1): number {
  let at = offset;
  while (context.text.charAt(step === 1 ? at : at - 1) === ' ') at += step;
  return at;
}
