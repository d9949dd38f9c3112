import { hasLetter, letters } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { knownAbbreviations } from '../../language/spelling/known-abbreviations.js';
import { oncePerPassage, type Passage, type PassageRole } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';
import { isVietnameseSyllable } from '../../language/spelling/syllables.js';
import { isCapitalAt } from '../analysis/spellings.js';

const messages = {
  'undefined-abbreviation': {
    vi: { text: 'chữ viết tắt “{actual}” không được giải thích', hint: 'Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc đơn.' },
    en: { text: 'the abbreviation `{actual}` is nowhere explained', hint: 'Write it in full at first, with the short form in brackets.' },
  },
} satisfies Messages;

/** An abbreviation that the text nowhere explains. */
export const undefinedAbbreviation = defineRule({
  id: 'undefined-abbreviation',
  severity: 'info',
  category: 'orthography',
  summary: { vi: 'Chữ viết tắt ít phổ biến không được giải thích ở lần đầu.', en: 'A less common abbreviation is nowhere explained.' },
  basis: {
    vi: 'Khoản 6 Điều 8 Nghị định 30/2020/NĐ-CP; thông lệ: viết đầy đủ ở lần đầu, chữ tắt trong ngoặc',
    en: 'Usage: in full at first, the short form in brackets behind',
  },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nGiao TCGS phối hợp UBND phường; TCGS báo cáo hằng tháng.\n', finds: ['3: TCGS'] },
    { text: '# KẾ HOẠCH\n\nKiểm tra Công ty TNHH MTV XNKT Hà Thành và Công ty cổ phần ĐTXD.\n', finds: [] },
    {
      text:
        '# KẾ HOẠCH\n\nGiao UBND, HĐND, MTTQ, BTV Đảng ủy và VPĐU; Tổ công tác giám sát (TCGS); TCGS họp hằng tháng; Quỹ đền ơn (sau ' +
        'đây viết tắt là QĐO) và QĐO xã; Nghị quyết số 101/2025/UBTVQH15; khóa XIII; Kế hoạch số 16/KH-MTTQ-BXYZ.\n\n' +
        'KẾT QUẢ TCXY NĂM NAY\n',
      finds: [],
    },
  ],
  check,
});

const spoken: ReadonlySet<PassageRole> = new Set<PassageRole>(['preamble', 'heading', 'item', 'paragraph', 'abstract']);
const abbreviation = /^[A-ZĐƯÔƠĂÂÊ]{2,8}$/u;
const roman = /^[IVXLCDM]+$/u;

function* check(context: LintContext): Iterable<Sighting> {
  const seen = new Set<string>();
  const { text } = context;
  const isCapitals = oncePerPassage(({ start, end }) => context.isCapitals(start, end));
  let defined: ReadonlySet<string> | null = null;
  for (const word of context.words) {
    if (!isCapitalAt(context, word.start + 1) || word.end === word.start + 1 || word.end > word.start + 8 || seen.has(word.text)) continue;
    if (!abbreviation.test(word.text) || roman.test(word.text) || knownAbbreviations.has(word.text)) continue;
    if (isTied(text, word) || !spoken.has(context.passageAt(word.start).role) || isAmongCapitals(context, word, isCapitals)) continue;
    if (isOfName(context, word)) continue;
    seen.add(word.text);
    if (word.text.length > 2 && /[^A-ZĐ]/u.test(word.text) && isVietnameseSyllable(word.text)) continue;
    defined ??= definedNames(text);
    if (!defined.has(word.text)) yield { place: context.place(word.start, word.end), actual: word.text };
  }
}

/** Words that a company, a bank or a school begins with: capitals in its name are no abbreviation of the text's. */
const companies = new RegExp(String.raw`${oneOf(ruleWords.companies)}(?: [^\s,;.()]{1,12}){0,7} $`, 'u');
/** Who gets or keeps the document: a line of the end that was read into the text. */
const recipientLine = /^[-–+•\s]{0,4}(?:lưu|nơi nhận|như (?:trên|điều)|(?:tt|cvp|pcvp|vp)[ ,])/u;

/** Whether a word stands in the name of a company, or in a line of recipients. */
function isOfName(context: LintContext, { start, end }: Word): boolean {
  const passage = context.passageAt(start);
  return (
    companies.test(context.lower.slice(Math.max(passage.start, start - 90), start)) ||
    recipientLine.test(context.lower.slice(passage.start, passage.start + 20)) ||
    /^ (?:TNHH|MTV|CP)(?![\p{L}])/u.test(context.text.slice(end, end + 6)) ||
    /(?:TNHH|MTV|CP) $/u.test(context.text.slice(Math.max(0, start - 5), start))
  );
}

/** A part of a number, a pair (`KT-XH`), an address. */
function isTied(text: string, { start, end }: Word): boolean {
  return (
    /[-–/.&_@\d]/u.test(text.charAt(start - 1)) ||
    /[-–/&_@]/u.test(text.charAt(end)) ||
    (text.charAt(end) === '.' && hasLetter(text.charAt(end + 1)))
  );
}

const nextWord = new RegExp(String.raw`^[\s,]{1,2}([${letters}]{1,8})`, 'u');

const lastWord = new RegExp(String.raw`([${letters}]{1,8})[\s,]{1,2}$`, 'u');

/** Whether the words around are all in capitals too: then it is a heading's word. */
function isAmongCapitals(context: LintContext, { start, end }: Word, isCapitals: (passage: Passage) => boolean): boolean {
  const passage = context.passageAt(start);
  if (isCapitals(passage)) return true;
  const before = lastWord.exec(context.text.slice(Math.max(passage.start, start - 10), start))?.[1] ?? '';
  const after = nextWord.exec(context.text.slice(end, Math.min(passage.end, end + 10)))?.[1] ?? '';
  return [before, after].some(
    (word) =>
      word.length > 1 && word === word.toUpperCase() && !knownAbbreviations.has(word) && /[^A-Z]/u.test(word) && !abbreviation.test(word),
  );
}

const bracketedWord = new RegExp(String.raw`^ \([${letters}]`, 'u');

/** The names that a text explains, with the parts of them: `... (X)`, `... (viết tắt là X)`, `X (...)`, `gọi tắt là X`. */
function definedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { index: start, 0: name } of text.matchAll(/[A-ZĐƯÔƠĂÂÊ]{2,60}/gu)) {
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - 62), start);
    const bracketed = /\([^()\0]{0,60}$/u.test(before) && /^["”]?[^()\0]{0,20}\)/u.test(text.slice(end, end + 22));
    const explained =
      bracketed ||
      bracketedWord.test(text.slice(end, end + 3)) ||
      /(?:gọi|viết) (?:chung |ngắn gọn |tắt )?là:? ?["“]?$/u.test(before.slice(-28));
    if (!explained) continue;
    for (let from = 0; from < name.length; from++)
      for (let to = from + 2; to <= Math.min(name.length, from + 8); to++) names.add(name.slice(from, to));
  }
  return names;
}
