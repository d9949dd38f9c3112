import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { isUpperCase, letters, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import type { Passage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';
import { fixOf } from '../analysis/printed-parts.js';

const messages = {
  'wrong-abstract-form': {
    vi: {
      text: '“{actual}” chỉ dùng cho trích yếu công văn',
      hint: 'Dưới tên loại ghi “{expected} ...”, hoặc bắt đầu thẳng bằng nội dung.',
    },
    en: {
      text: '`{actual}` is for the abstract of an official letter alone',
      hint: 'Under a type write “{expected} ...”, or begin with the matter itself.',
    },
  },
  'wrong-abstract-form-quotes': {
    vi: { text: 'trích yếu đặt trong dấu ngoặc kép', hint: 'Bỏ dấu ngoặc kép: “{expected}”.' },
    en: { text: 'the abstract stands in quotation marks', hint: 'Leave them out: “{expected}”.' },
  },
  'wrong-abstract-form-end': {
    vi: { text: 'trích yếu kết thúc bằng dấu “{actual}”', hint: 'Bỏ dấu này: trích yếu không phải là câu.' },
    en: { text: 'the abstract ends with `{actual}`', hint: 'Leave it out: an abstract is not a sentence.' },
  },
  'wrong-abstract-form-capital': {
    vi: { text: 'trích yếu văn bản của Đảng bắt đầu bằng chữ thường, không viết “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'the abstract of a Party document begins with a small letter, not “{actual}”', hint: 'Write “{expected}”.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** `V/v` under a type that is no công văn; quotation marks around an abstract, a mark at its end. */
export const wrongAbstractForm = defineRule({
  id: 'wrong-abstract-form',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Trích yếu ghi “V/v” dưới tên loại, đặt trong ngoặc kép, có dấu ở cuối hoặc (văn bản của Đảng) viết hoa chữ đầu.',
    en: 'An abstract with V/v under a type, in quotation marks, with a mark at its end, or (Party) with a capital at its beginning.',
  },
  basis: { vi: 'Thể thức: trích yếu nội dung', en: 'The template: abstract' },
  messages,
  regimes: ['party', 'state'],
  fix: 'unsafe',
  examples: [
    {
      text: '---\nthể thức: nha-nuoc-nd30\n---\n\nKẾ HOẠCH\nV/v trồng cây đầu xuân\n\n1. Việc.\n',
      finds: ['6: V/v'],
      fixed: '---\nthể thức: nha-nuoc-nd30\n---\n\nKẾ HOẠCH\nVề việc trồng cây đầu xuân\n\n1. Việc.\n',
    },
    {
      text: '---\nthể thức: dang-hd36\ntên loại: Kế hoạch\ntrích yếu: “công tác dân vận năm 2024”\n---\n\n1. Việc.\n',
      finds: ['4: “công tác dân vận năm 2024”'],
      fixed: '---\nthể thức: dang-hd36\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2024\n---\n\n1. Việc.\n',
    },
    {
      text: '---\nthể thức: dang-hd36\ntên loại: Kế hoạch\ntrích yếu: Công tác dân vận năm 2024.\n---\n\n1. Việc.\n',
      finds: ['4: Công', '4: .'],
      fixed: '---\nthể thức: dang-hd36\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2024\n---\n\n1. Việc.\n',
    },
    { text: '---\nthể thức: dang-hd36\ntên loại: Kế hoạch\ntrích yếu: Đại hội chi bộ nhiệm kỳ 2025 - 2030\n---\n\n1. Việc.\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\ntên loại: Kế hoạch\ntrích yếu: Tổ chức Hội thi “Dân vận khéo”\n---\n\n1. Việc.\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\ntên loại: Công văn\n---\n\nSố: 12/UBND-VX\nV/v đôn đốc báo cáo\n', finds: [] },
  ],
  check,
});

/** First words of an abstract that begin no name. */
const commonWords: ReadonlySet<string> = new Set(ruleWords.abstractBegins);

function* check(context: LintContext): Iterable<Said> {
  const type = context.plan.documentType?.value ?? null;
  const lines = context.passages.filter(({ role }) => role === 'abstract');
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || type === null || type === 'Công văn') return;
  const note = context.template.abstract.article;
  for (const sighting of [...beginning(context, first, lines.length), ...ending(context, last)]) yield { ...sighting, note };
}

const firstWord = new RegExp(String.raw`^[${letters}]+`, 'u');

function* beginning(context: LintContext, passage: Passage, lines: number): Iterable<Said> {
  const { value } = passage.text;
  const { regime } = context.template;
  const from = passage.start;
  const prefix = /^V\/v:?(?=\s)/iu.exec(value)?.[0];
  if (prefix !== undefined) {
    const words = regime === 'party' ? 'về' : 'Về việc';
    yield {
      place: context.place(from, from + prefix.length),
      severity: formSeverity(context.template),
      actual: prefix,
      expected: [words],
      ...fixOf(false, [context.edit(from, from + prefix.length, words)]),
    };
  } else if (lines === 1 && /^(?:“[^“”]+”|"[^"]+")$/u.test(value)) {
    const until = passage.end;
    yield {
      place: context.place(from, until),
      messageId: 'wrong-abstract-form-quotes',
      actual: value,
      expected: [value.slice(1, -1)],
      ...fixOf(true, [context.edit(from, from + 1, ''), context.edit(until - 1, until, '')]),
    };
  } else if (regime === 'party' && !isUpperCase(value)) {
    const word = firstWord.exec(value)?.[0] ?? '';
    if (!commonWords.has(word)) return;
    const small = word.charAt(0).toLowerCase() + word.slice(1);
    yield {
      place: context.place(from, from + word.length),
      messageId: 'wrong-abstract-form-capital',
      severity: 'info',
      actual: word,
      expected: [small],
      ...fixOf(false, [context.edit(from, from + word.length, small)]),
    };
  }
}

function* ending(context: LintContext, passage: Passage): Iterable<Said> {
  const mark = /(?<![.…v])[.;,:]$/u.exec(passage.text.value)?.[0];
  if (mark === undefined) return;
  const start = passage.end - 1;
  yield {
    place: context.place(start, passage.end),
    messageId: 'wrong-abstract-form-end',
    actual: mark,
    ...fixOf(true, [context.edit(start, passage.end, '')]),
  };
}
