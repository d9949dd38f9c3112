import { fold, markedLetters, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';
import { isVietnameseSyllable } from '../../language/spelling/syllables.js';
import { countKeys, decodeTelex, respell } from '../../language/spelling/telex.js';
import { isCapital, isJoined, mayStartSentence, spellings, syllables, wordRuns, type Spellings } from '../analysis/spellings.js';

const messages = {
  'misspelled-syllable': {
    vi: { text: 'chữ “{actual}” không thành tiếng Việt', hint: 'Có phải “{expected}” không?' },
    en: { text: '`{actual}` is not a Vietnamese syllable', hint: 'Did you mean `{expected}`?' },
  },
  'misspelled-syllable-alone': {
    vi: { text: 'chữ “{actual}” không thành tiếng Việt', hint: 'Gõ lại chữ này.' },
    en: { text: '`{actual}` is not a Vietnamese syllable', hint: 'Type the word again.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** `toor dân phố`, `thưc hiện`, `vềviệc`: what is not a syllable of Vietnamese. Names, abbreviations and foreign words are left alone. */
export const misspelledSyllable = defineRule({
  id: 'misspelled-syllable',
  severity: 'warning',
  category: 'orthography',
  summary: {
    vi: 'Chữ không thành tiếng Việt: gõ sót dấu, sót phím Telex hoặc VNI, dính chữ.',
    en: 'A word is not a Vietnamese syllable: a mark is missing, keys of Telex or VNI are left over, words are glued.',
  },
  basis: { vi: 'Quy tắc cấu tạo âm tiết và đặt dấu thanh tiếng Việt', en: 'How Vietnamese syllables are made and marked' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nNắm tình hình các toor dân phố; giao ban với tổ dân phố.\n',
      finds: ['3: toor'],
      fixed: '# KẾ HOẠCH\n\nNắm tình hình các tổ dân phố; giao ban với tổ dân phố.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nThưc hiện kế hoạch; thực hiện quy chế đươcj ban hành.\n',
      finds: ['3: Thưc', '3: đươcj'],
      fixed: '# KẾ HOẠCH\n\nThực hiện kế hoạch; thực hiện quy chế được ban hành.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nCác cơ quan phối hợp; cơ qaun chủ trì; diện tích 75ha.\n',
      finds: ['3: qaun'],
      fixed: '# KẾ HOẠCH\n\nCác cơ quan phối hợp; cơ quan chủ trì; diện tích 75ha.\n',
    },
    { text: '# KẾ HOẠCH\n\nHướng dẫn vềmột nội dung.\n', finds: ['3: vềmột'], fixed: '# KẾ HOẠCH\n\nHướng dẫn về một nội dung.\n' },
    {
      text:
        '# KẾ HOẠCH\n\nChạy test theo list, số lượng max 20 chỗ, mã số 5; tỉnh Đắk Lắk, huyện Krông Nô, ông Vla-đi-mia, ô-tô, kilômét, ' +
        'QĐi, HĐND và BTTTT; hòa giải, hoà bình.\n',
      finds: [],
    },
  ],
  check,
});

/** Foreign words that would decode into a syllable. */
const foreign = new Set(
  (
    'test list max box tax bus car bar for or as is us of see too fax six mix fix tor top post best rest host cost web file app to do ' +
    'in no on so go me he her his has was row low law new now how out off all add are our as at'
  ).split(' '),
);

function* check(context: LintContext): Iterable<Said> {
  const forms = spellings(context);
  const { words } = context;
  const { ids } = forms;
  let alikes: ReadonlyMap<string, readonly string[]> | null = null;
  const isSyllable = syllables(context);
  const suspected = forms.distinct.map((form, id) => form.length > 1 && isSyllable[id] !== true);
  for (let at = 0; at < words.length; at++) {
    if (suspected[ids[at] as number] !== true) continue;
    const word = words[at] as Word;
    const { text } = word;
    if (isPlain(text)) {
      if (/^\d/u.test(text) || text !== forms.lower[at] || text.length > longestGlued || isTiedByHyphen(context, at)) continue;
      const syllable =
        leftOver(context, forms, at) ?? unmarked(context, forms, (alikes ??= groupByLetters(forms)), at) ?? swapped(context, forms, at);
      if (syllable !== null) yield replaceStretch(context, word.start, word.end, syllable, false);
    } else if (isJudged(context, at) && !isTornOff(context, at)) {
      alikes ??= groupByLetters(forms);
      yield sightingOf(context, forms, alikes, at);
    }
  }
}

/** Whether the word is the rest of the one before it, as a converter tears words (`vi ệc`). */
function isTornOff(context: LintContext, at: number): boolean {
  const before = context.words[at - 1]?.text ?? '';
  return (
    at > 0 &&
    isJoined(context, at - 1) &&
    before.length < 4 &&
    isVietnameseSyllable((before + (context.words[at]?.text ?? '')).toLowerCase())
  );
}

/** Whether all letters are of ASCII. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** The syllable that the keys of a plain word stand for, where the document writes that syllable too. */
function leftOver(context: LintContext, { lower, counts }: Spellings, at: number): string | null {
  const form = lower[at] as string;
  if (foreign.has(form)) return null;
  const syllable = decodeTelex(form);
  if (syllable === null || !counts.has(syllable) || isPlain(syllable) || !isAmongVietnamese(context, at)) return null;
  if (countKeys(form, syllable) >= 2 && syllable.length >= 2) return syllable;
  const next = isJoined(context, at) ? lower[at + 1] : undefined;
  if (next === undefined || syllable.length < 2) return null;
  return wordRuns(context).count(`${syllable} ${next}`) > 0 ? syllable : null;
}

/**
 * The one syllable of the document with the letters of a plain word that is none, where the document has it beside the same word: `kế
 * hoach`.
 */
function unmarked(context: LintContext, { lower }: Spellings, alikes: ReadonlyMap<string, readonly string[]>, at: number): string | null {
  const form = lower[at] as string;
  const alike = alikes.get(form);
  if (alike === undefined) return null;
  const runs = wordRuns(context);
  const before = at > 0 && isJoined(context, at - 1) ? lower[at - 1] : undefined;
  const after = isJoined(context, at) ? lower[at + 1] : undefined;
  const found = alike.filter(
    (other) =>
      (before !== undefined && runs.count(`${before} ${other}`) > 0) || (after !== undefined && runs.count(`${other} ${after}`) > 0),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The syllable that two letters of a plain word make the other way round, where the document has it beside the same word: `cơ qaun`. */
function swapped(context: LintContext, { lower }: Spellings, at: number): string | null {
  const form = lower[at] as string;
  if (form.length < 3 || foreign.has(form)) return null;
  const runs = wordRuns(context);
  const before = at > 0 && isJoined(context, at - 1) ? lower[at - 1] : undefined;
  const after = isJoined(context, at) ? lower[at + 1] : undefined;
  for (let left = 0; left + 1 < form.length; left++) {
    const other = form.slice(0, left) + form.charAt(left + 1) + form.charAt(left) + form.slice(left + 2);
    if (other === form || !isVietnameseSyllable(other)) continue;
    if ((before !== undefined && runs.count(`${before} ${other}`) > 0) || (after !== undefined && runs.count(`${other} ${after}`) > 0))
      return other;
  }
  return null;
}

/** Whether a word beside it has a Vietnamese mark: in an English sentence none has. */
function isAmongVietnamese(context: LintContext, at: number): boolean {
  return [at - 1, at].some((left) => {
    const other = context.words[left === at ? at + 1 : left]?.text ?? '';
    return isJoined(context, left) && !isPlain(other) && isVietnameseSyllable(other);
  });
}

/** Whether a word with marks is one to judge: no name, no abbreviation, no part of a number, no foreign word. */
function isJudged(context: LintContext, at: number): boolean {
  const { text, start } = context.words[at] as Word;
  if (context.text.charAt(start - 1) === '#') return false; // a tag of the author's notes
  if (isTiedByHyphen(context, at) || /[^A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u.test(text)) return false;
  if (/[klrjwfz]$/iu.test(text) && decodeTelex(text) === null) return false;
  const tail = text.slice(1);
  if (tail !== tail.toLowerCase()) return false;
  if (!isCapital(text.charAt(0))) return text.length > 2 || !/^[đ]/u.test(text);
  const next = context.words[at + 1];
  return (
    text.length > 2 &&
    mayStartSentence(context, start) &&
    next !== undefined &&
    isJoined(context, at) &&
    !isCapital(next.text.charAt(0)) &&
    isVietnameseSyllable(next.text)
  );
}

function isTiedByHyphen(context: LintContext, at: number): boolean {
  const { start, end } = context.words[at] as Word;
  return /[-./@_&]/u.test(context.text.charAt(start - 1)) || /[-/@_&]/u.test(context.text.charAt(end));
}

function sightingOf(context: LintContext, forms: Spellings, alikes: ReadonlyMap<string, readonly string[]>, at: number): Said {
  const { start, end, text } = context.words[at] as Word;
  const expected = suggestions(context, forms, alikes, at).map((one) =>
    isCapital(text.charAt(0)) ? one.charAt(0).toUpperCase() + one.slice(1) : one,
  );
  const [only, second] = expected;
  if (only !== undefined && second === undefined) return replaceStretch(context, start, end, only, false);
  const place = { place: context.place(start, end), actual: text };
  return expected.length === 0 ? { ...place, messageId: 'misspelled-syllable-alone' } : { ...place, expected };
}

/** Letters of two syllables glued. */
const longestGlued = 14;

const beginsWithVowel = new RegExp(String.raw` [aeiouyăâêôơư${markedLetters}]`, 'u');

/** What was meant: the keys decoded, two words parted, or syllables of the document that differ by their marks alone. */
function suggestions(
  context: LintContext,
  { lower, counts }: Spellings,
  alikes: ReadonlyMap<string, readonly string[]>,
  at: number,
): string[] {
  const form = lower[at] as string;
  const decoded = decodeTelex(form);
  if (decoded !== null) return [decoded];
  const plain = fold(form);
  const next = isJoined(context, at) ? lower[at + 1] : undefined;
  const alike = (alikes.get(plain) ?? []).filter((other) => other !== form);
  const beside = next === undefined ? [] : alike.filter((other) => wordRuns(context).count(`${other} ${next}`) > 0);
  if (beside.length > 0) return beside;
  const respelt = respell(form);
  const likely = alike.filter((other) => respelt.includes(other));
  if (likely.length > 0) return likely;
  if (respelt.length > 0) return respelt;
  if (alike.length > 0) return alike.slice(0, 3);
  const cuts: string[] = [];
  if (form.length > longestGlued) return cuts;
  for (let cut = 1; cut < form.length; cut++) {
    const parts = [form.slice(0, cut), form.slice(cut)];
    if (parts.every((part) => counts.has(part) || (part.length > 1 && isVietnameseSyllable(part))) && parts.some((part) => part.length > 1))
      cuts.push(parts.join(' '));
  }
  const known = cuts.filter((cut) => cut.split(' ').every((part) => counts.has(part)));
  const parted = cuts.filter((cut) => !beginsWithVowel.test(cut));
  return (known.length > 0 ? known : parted.length > 0 ? parted : cuts).slice(0, 3);
}

/** The sound syllables of the document by their letters without marks. */
function groupByLetters({ distinct }: Spellings): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const form of distinct) {
    if (!isVietnameseSyllable(form)) continue;
    const letters = fold(form);
    groups.set(letters, [...(groups.get(letters) ?? []), form]);
  }
  return groups;
}
