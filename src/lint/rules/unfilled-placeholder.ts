import { lowercaseLetter, hasLetter } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { fillInMarks } from '../../language/lines/fill-in.js';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext, Hit } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { oncePerPassage } from '../passages.js';
import { placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'unfilled-placeholder': {
    vi: { text: 'còn chỗ chưa điền: “{actual}”', hint: 'Điền nội dung hoặc bỏ đi trước khi trình ký.' },
    en: { text: 'this was to be filled in: “{actual}”', hint: 'Fill it in or leave it out before it is signed.' },
  },
} satisfies Messages;

/**
 * Something that was to be filled in: `[điền số liệu]`, `{{tên}}`, `XXX`, a dotted line. Blanks of the own number and date are no lack (the
 * văn thư fills them), nor are the dotted lines of forms.
 */
export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  severity: 'warning',
  category: 'structure',
  summary: {
    vi: 'Còn chỗ chưa điền: [...], {{...}}, XXX, (ghi rõ ...), dòng chấm.',
    en: 'Something was to be filled in: [...], {{...}}, XXX, a dotted line.',
  },
  basis: { vi: 'Văn bản trình ký phải đủ nội dung', en: 'What goes to be signed is complete' },
  messages,
  examples: [
    { text: '1. Có [điền số] hộ tham gia; kinh phí {{kinh phí}} đồng.\n', finds: ['1: [điền số]', '1: {{kinh phí}}'] },
    {
      text: '1. Tổng số XXX hộ, giao cho ……………… chủ trì.\n\n2. TODO bổ sung số liệu (ghi rõ nguồn).\n',
      finds: ['1: XXX', '1: ………………', '3: TODO', '3: (ghi rõ nguồn)'],
    },
    { text: '1. Các tài liệu [...] do Văn phòng chuẩn bị.\n', finds: ['1: [...]'] },
    {
      text:
        '---\nsố và ký hiệu: ……-KH/ĐU\n---\n\nGia Sàng, ngày ..... tháng ..... năm 2026\n\n# KẾ HOẠCH\n\n' +
        '1. Văn hóa, thể thao… theo kết luận [1] của “Hội nghị [...] toàn quốc” lần thứ XXX.\n',
      finds: [],
    },
    { text: '# KẾ HOẠCH\n\n1. Việc.\n\n# PHỤ LỤC 1\n\nHọ và tên: ……………………\n\n| TT | Ghi chú |\n|---|---|\n| ..... | [x] |\n', finds: [] },
  ],
  check,
});

const words = /\b(?:TODO|FIXME|TBD|X{3,10}|x{3,10})\b/gu;
const dots = /[.…_]{2,200}/gu;

/** Least length of a dotted line; an ellipsis counts as three dots. */
const leastDots = 5;

function* check(context: LintContext): Iterable<Sighting> {
  for (const hit of context.findLower(fillInMarks))
    if (!isForm(context, hit) && !context.isQuoted(hit.start)) yield sightingOf(context, hit);
  for (const hit of context.find(words)) if (!isForm(context, hit) && !isNumeral(context, hit)) yield sightingOf(context, hit);
  const isBlank = oncePerPassage(({ text }) => /^[.…_\s]*$/u.test(text.value));
  for (const hit of context.find(dots)) if (isDottedLine(context, hit) && !isBlank(hit.passage)) yield sightingOf(context, hit);
  for (const signatory of context.plan.signatories) {
    const { name } = signatory;
    if (name !== null && /[[{<…]|\.{3}/u.test(name)) yield { place: placeOfPart(context, signatory, name), actual: name };
  }
}

function sightingOf(context: LintContext, { start, end }: Hit): Sighting {
  return { place: context.place(start, end), actual: context.text.slice(start, end) };
}

/** What readers fill in by hand, and lines that name the document itself. The appendices of a report on a plan are its own to fill in. */
function isForm(context: LintContext, { passage: { appended, role }, start }: Hit): boolean {
  if (role === 'attachment' || role === 'appendixTitle') return true;
  return context.plan.reportedPlan === null && (appended || standsBehindForm(context, start));
}

const numberedForm = String.raw`Phụ lục(?: số)? [\dIVX]|Mẫu (?:số|biểu)|Biểu (?:số|mẫu)`;
const formTitle = new RegExp(String.raw`^[ \t>*#_|]{0,20}(?:${oneOf(ruleWords.formTitles)}|${numberedForm})(?!${lowercaseLetter})`, 'mu');

/** Where the first line stands that begins a form or an appendix, read as one or not. */
const formBegins = oncePerContext(({ source }) => {
  const found = formTitle.exec(source.text.normalize('NFC'));
  return { line: found === null ? Infinity : source.text.normalize('NFC').slice(0, found.index).split('\n').length };
});

function standsBehindForm(context: LintContext, start: number): boolean {
  const line = context.place(start, start + 1)?.start.line ?? 0;
  return line > 15 && line >= formBegins(context).line;
}

const ordinalBefore = new RegExp(String.raw`${oneOf(ruleWords.ordinalsBefore)} $`, 'u');
/** `lần thứ XXX`: a Roman thirty. A word of Latin letters inside a Vietnamese one is none. */
function isNumeral(context: LintContext, { match, start, end }: Hit): boolean {
  const [found] = match;
  if (hasLetter(context.text.charAt(start - 1)) || hasLetter(context.text.charAt(end))) return true;
  return found === 'XXX' && ordinalBefore.test(context.lower.slice(Math.max(0, start - 8), start));
}

function isDottedLine(context: LintContext, hit: Hit): boolean {
  const [found] = hit.match;
  const length = found.length + 2 * found.replace(/[^…]/gu, '').length;
  if (length < leastDots || isForm(context, hit) || hit.passage.role === 'cell' || hit.passage.role === 'footnote') return false;
  return context.lower.charAt(hit.start - 1) !== 'v' && !context.isQuoted(hit.start);
}
