import { capitalLetter, lowercaseLetter, letters } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import people from '../../../templates/tu-vung/ho.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { titleCaseNames } from '../../language/organs/organ-names.js';
import { findPhrases, indexPhrases } from '../analysis/phrases.js';
import { type Sighting, defineRule } from '../rule.js';
import { isCapital, isCapitalAt } from '../analysis/spellings.js';

const messages = {
  'title-case-name': {
    vi: { text: '“{actual}” viết hoa thừa', hint: 'Viết “{expected}”.' },
    en: { text: '`{actual}` has too many capitals', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** `Bộ Giáo Dục Và Đào Tạo`, `Nghị Quyết`, `Tết Nguyên Đán`: a capital at every syllable. */
export const titleCaseName = defineRule({
  id: 'title-case-name',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Tên gọi viết hoa tất cả các tiếng.', en: 'A name has a capital at every syllable.' },
  basis: {
    vi: 'Phụ lục II Nghị định 30/2020/NĐ-CP, mục IV và V: viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực; tết Nguyên đán',
    en: 'Decree 30/2020, annex II, IV and V: a capital at the words of type, function and field; tết Nguyên đán',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nThực hiện Nghị Quyết số 05/NQ-HĐND của Thủ Tướng Chính phủ; nhân dịp Tết Nguyên Đán; Bộ Giáo Dục Và Đào Tạo.\n',
      finds: ['3: Nghị Quyết', '3: Thủ Tướng', '3: Tết Nguyên Đán', '3: Bộ Giáo Dục Và Đào Tạo'],
      fixed: '# KẾ HOẠCH\n\nThực hiện Nghị quyết số 05/NQ-HĐND của Thủ tướng Chính phủ; nhân dịp Tết Nguyên đán; Bộ Giáo dục và Đào tạo.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nTHỦ TƯỚNG CHÍNH PHỦ; Ban Chỉ đạo; Bộ Giáo dục và Đào tạo; Ủy ban Nhân dân; báo Nhân Dân; xã Hội An; ông Hội ' +
        'Đồng Văn; Tết Nguyên đán; Ban Tuyên giáo và Dân vận Trung ương.\n',
      finds: [],
    },
  ],
  check,
});

/** The names with every syllable capitalised, by what they should be; those that are so spelt anyway are none. */
const spellings = new Map(
  titleCaseNames.flatMap((name) => {
    const titled = name
      .split(' ')
      .map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1))
      .join(' ');
    return titled === name ? [] : [[titled, name] as const];
  }),
);
const titled = indexPhrases(spellings.keys());
const namesByLower = new Map(titleCaseNames.filter((name) => name.split(' ').length > 2).map((name) => [name.toLowerCase(), name]));
const namesAnyhow = indexPhrases(namesByLower.keys());

/** Whether a name has a capital where it has none and none if it has one: `Tết nguyên Đán`. */
function isIrregular(actual: string, name: string): boolean {
  const [printed, right] = [actual.split(' '), name.split(' ')];
  const differs = (raised: boolean): boolean =>
    printed.some((word, at) => isCapital(word.charAt(0)) === raised && isCapital((right[at] ?? '').charAt(0)) !== raised);
  return differs(true) && differs(false);
}

/** A body whose name joins two fields with a capital `Và`. */
const joined = new RegExp(
  [
    String.raw`${oneOf(ruleWords.joinedBodies)} (${capitalLetter}${lowercaseLetter}{1,6}(?: ${capitalLetter}${lowercaseLetter}{1,6}){0,3})`,
    String.raw`Và (${capitalLetter}${lowercaseLetter}{1,6}(?: ${capitalLetter}${lowercaseLetter}{1,6}){0,2})(?![${letters}\d])`,
  ].join(' '),
  'gu',
);

function* check(context: LintContext): Iterable<Sighting> {
  for (const { start, end } of findPhrases(context, titled)) {
    if (!isCapitalAt(context, start)) continue;
    const actual = context.text.slice(start, end);
    const uy = actual.includes('Uỷ');
    const name = spellings.get(actual.replaceAll('Uỷ', 'Ủy'));
    if (name === undefined || context.isQuoted(start) || isPartOfName(context, start, end, actual)) continue;
    yield replaceStretch(context, start, end, uy ? name.replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ') : name, false);
  }
  for (const { phrase, start, end } of findPhrases(context, namesAnyhow)) {
    const name = namesByLower.get(phrase);
    const actual = context.text.slice(start, end);
    if (name === undefined || context.isQuoted(start) || !isIrregular(actual, name)) continue;
    yield replaceStretch(context, start, end, name, false);
  }
  if (!context.text.includes(' Và ')) return;
  for (const { match, start, end } of context.find(joined)) {
    const [, first = '', second = ''] = match;
    yield replaceStretch(context, start, end, `${match[0].split(' ')[0] ?? ''} ${sentenceCase(first)} và ${sentenceCase(second)}`, false);
  }
}

const beforeNames = new RegExp(String.raw`^${oneOf(ruleWords.beforeNames)}$`, 'u');
const middleNames = new RegExp(String.raw`^${oneOf(people.middleNames)}$`, 'u');
const nextWord = new RegExp(String.raw`^ ([${letters}]{1,8})`, 'u');

const lastWord = new RegExp(String.raw`([${letters}]{1,8}) $`, 'u');

/** Two syllables of a person's or a place's name may look like a name of the list: another capital stands around them. */
function isPartOfName(context: LintContext, start: number, end: number, form: string): boolean {
  if (form.split(' ').length > 2) return false;
  const before = lastWord.exec(context.text.slice(Math.max(0, start - 9), start))?.[1] ?? '';
  const after = nextWord.exec(context.text.slice(end, end + 9))?.[1] ?? '';
  return beforeNames.test(before) || (/^\p{Lu}\p{Ll}/u.test(after) && middleNames.test(after));
}

function sentenceCase(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}
