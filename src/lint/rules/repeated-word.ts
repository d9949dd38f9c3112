import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { type Sighting, defineRule } from '../rule.js';
import { functionWords, reduplications, soundBetween, soundPairs } from '../analysis/sound-repetitions.js';
import { isCapital, isJoined, mayStartSentence, spellings, wordRuns, type Spellings } from '../analysis/spellings.js';

const messages = {
  'repeated-word': {
    vi: { text: 'lặp từ “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'the words `{actual}` repeat themselves', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** `các các đối tượng`, `số số 46`. Compounds that meet are sound: `hành vi vi phạm`, `Luật Luật sư`, `phân công công tác`. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Một từ viết hai lần liền nhau.', en: 'A word is repeated.' },
  basis: { vi: 'Chính tả tiếng Việt', en: 'Vietnamese orthography' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nTặng sách, sách cho học sinh; cán bộ, bộ đội; nhà, nhà văn hóa.\n',
      finds: ['3: sách, sách'],
      fixed: '# KẾ HOẠCH\n\nTặng sách cho học sinh; cán bộ, bộ đội; nhà, nhà văn hóa.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nChăm lo các các đối tượng chính sách.\n',
      finds: ['3: các các'],
      fixed: '# KẾ HOẠCH\n\nChăm lo các đối tượng chính sách.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nTổ chức thực hiện thực hiện kế hoạch.\n',
      finds: ['3: thực hiện thực hiện'],
      fixed: '# KẾ HOẠCH\n\nTổ chức thực hiện kế hoạch.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nXử lý hành vi vi phạm; Luật Luật sư; giao thông thông minh; phân công công tác; quà tặng tặng hộ nghèo; một số ' +
        'số liệu; ngày ngày, dần dần; tiếp theo, theo dõi; quán triệt triệt để.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { words } = context;
  const forms = spellings(context);
  const { ids } = forms;
  for (let at = 1; at < words.length; at++) {
    const id = ids[at];
    if (id === ids[at - 1] && (isFault(context, forms, at) || isListedTwice(context, forms, at))) {
      yield sightingOf(context, words[at - 1] as Word, words[at] as Word, words[at] as Word);
    } else if (id === ids[at - 2] && ids[at - 1] === ids[at - 3] && id !== ids[at - 1] && isPairFault(context, forms, at)) {
      yield sightingOf(context, words[at - 3] as Word, words[at - 1] as Word, words[at] as Word);
    }
  }
}

function sightingOf(context: LintContext, first: Word, second: Word, last: Word): Sighting {
  const kept = context.text.slice(first.start, second.start).replace(/,? $/u, '');
  const edit = context.edit(first.start + kept.length, last.end, '');
  return {
    place: context.place(first.start, last.end),
    actual: context.text.slice(first.start, last.end),
    expected: [kept],
    ...(edit === null ? {} : { fix: { safe: false, edits: [edit] } }),
  };
}

/** Whether the word at an index repeats the one before it by mistake. */
function isFault(context: LintContext, { lower, counts }: Spellings, at: number): boolean {
  const { words } = context;
  const word = words[at] as Word;
  const form = lower[at] as string;
  if (!isJoined(context, at - 1) || !isLetters(form) || form.length < 2 || reduplications.has(form)) return false;
  const before = at >= 2 && isJoined(context, at - 2) ? (lower[at - 2] as string) : null;
  const after = isJoined(context, at) ? (lower[at + 1] as string) : null;
  if (functionWords.has(form)) {
    const sound = soundBetween[form];
    return sound === undefined || !((before !== null && sound.before.includes(before)) || (after !== null && sound.after.includes(after)));
  }
  // A name ends, and the same word goes on as another: `Phòng Tổng hợp hợp nhất`.
  if (isCapital(word.text.charAt(0)) || endsName(context, words[at - 1] as Word)) return false;
  if (loneVerbs.has(form)) return true;
  if ((counts.get(form) ?? 0) < 3 && before !== null && after !== null) return false;
  // A content word may end one compound and begin the next: only what the document itself writes with the word once tells the slip.
  if (after === null && before === null) return true;
  const run = [before, form, after].filter((one) => one !== null).join(' ');
  return wordRuns(context).count(run) > (before === null || after === null ? 1 : 0);
}

/**
 * Whether a list names a word twice: `sách, sách cho học sinh`. Behind the comma it stands alone, for a mark or a function word follows;
 * `cán bộ, bộ đội` and `nhà, nhà văn hóa` go on.
 */
function isListedTwice(context: LintContext, { lower }: Spellings, at: number): boolean {
  const [first, second] = [context.words[at - 1] as Word, context.words[at] as Word];
  const form = lower[at] as string;
  if (context.text.slice(first.end, second.start) !== ', ' || !isLetters(form) || form.length < 2) return false;
  if (reduplications.has(form) || functionWords.has(form) || isCapital(first.text.charAt(0)) || isCapital(second.text.charAt(0)))
    return false;
  return isJoined(context, at)
    ? functionWords.has(lower[at + 1] as string)
    : /^[.;,]/u.test(context.text.slice(second.end, second.end + 1));
}

function isPairFault(context: LintContext, { lower }: Spellings, at: number): boolean {
  const [first = '', second = ''] = [lower[at - 1], lower[at]];
  if (!isJoined(context, at - 1) || !isJoined(context, at - 2) || !isJoined(context, at - 3)) return false;
  if (endsName(context, context.words[at - 3] as Word)) return false;
  return isLetters(first) && isLetters(second) && !soundPairs.has(`${first} ${second}`);
}

/** Whether a word with a capital begins the last part of a name: `Phòng Kế hoạch - Tổng hợp tổng hợp`. */
function endsName(context: LintContext, { text, start }: Word): boolean {
  return (
    isCapital(text.charAt(0)) && (!mayStartSentence(context, start) || /[-–] ?$/u.test(context.text.slice(Math.max(0, start - 2), start)))
  );
}

/** Verbs of one syllable that join no other to a compound. */
const loneVerbs: ReadonlySet<string> = new Set(['nộp', 'gửi', 'xin', 'mời']);

function isLetters(form: string): boolean {
  const code = form.charCodeAt(0);
  return code > 0x39 && !/\d/u.test(form);
}
