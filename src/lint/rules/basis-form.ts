import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { namesGround } from '../../language/lines/body-lines.js';
import { oneOf } from '../../language/word-lists.js';
import {
  basisEnd,
  basisWords,
  introduces,
  type Edit,
  type PreambleParagraph,
  type Severity,
  type Template,
  type Messages,
} from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { isDateSettled } from '../analysis/layout-severity.js';
import type { Passage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';
import { fixOf } from '../analysis/printed-parts.js';

const messages = {
  'basis-form': {
    vi: { text: 'căn cứ “{actual}” có dấu đầu dòng hoặc cuối dòng không đúng thể thức', hint: 'Viết “{expected}” ({article}).' },
    en: { text: 'the legal basis “{actual}” does not begin or end as the template has it', hint: 'Write “{expected}” ({article}).' },
  },
} satisfies Messages;

/** A căn cứ whose dash or end mark is not the template's. */
export const basisForm = defineRule({
  id: 'basis-form',
  severity: 'info',
  category: 'form',
  summary: {
    vi: 'Gạch đầu dòng hoặc dấu cuối dòng căn cứ không đúng thể thức.',
    en: 'Dash or end mark of a legal basis is not the template’s.',
  },
  basis: { vi: 'Thể thức: căn cứ ban hành', en: 'The template: legal bases' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nCăn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020,\n\n' +
        'Căn cứ tình hình thực tế,\n\nỦy ban nhân dân xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: ['7: Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020,', '9: Căn cứ tình hình thực tế,'],
      fixed:
        '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nCăn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;\n\n' +
        'Căn cứ tình hình thực tế.\n\nỦy ban nhân dân xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
    },
    {
      text:
        '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Điều lệ Đảng;\n- Căn cứ tình hình thực tế,\n\n' +
        'Đảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: [],
    },
    {
      text:
        '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Điều lệ Đảng;\n- Căn cứ tình hình thực tế.\n\n' +
        'Đảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: [],
    },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\nV/v tiếp nhận hồ sơ\n\nKính gửi: Các phòng.\n\n' +
        'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\n' +
        'Thực hiện chỉ đạo của Chủ tịch Ủy ban nhân dân xã, Văn phòng đề nghị các phòng:\n\n1. Việc.\n',
      finds: [],
    },
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nCăn cứ tình hình thực tế, Đảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { preamble } = context.plan;
  if (!preamble.some(({ role }) => role === 'basis')) return;
  const passages = new Map(context.passages.map((passage) => [passage.text, passage]));
  for (const [index, paragraph] of preamble.entries()) {
    const passage = passages.get(paragraph.text);
    // A căn cứ of front matter is a value of a list and has no marks.
    if (
      paragraph.role !== 'basis' ||
      passage === undefined ||
      isInHead(context, paragraph) ||
      introduces(paragraph.text.value) ||
      !isBasis(paragraph.text.value)
    )
      continue;
    const found = judge(context, passage, roleBehind(preamble, index));
    if (found !== null) yield found;
  }
}

const beginsType = new RegExp(String.raw`^${oneOf(typeWords.bases)} `, 'u');
/** What follows a căn cứ; where another one is still to come, what stands between is its own rest. */
function roleBehind(preamble: readonly PreambleParagraph[], index: number): PreambleParagraph['role'] | null {
  const behind = preamble.slice(index + 1);
  const [next] = behind;
  // `Thực hiện chỉ đạo của ..., Sở đề nghị:` rests on something too: the sentence that opens the text is the last of the list.
  const goesOn = next !== undefined && (beginsType.test(next.text.value) || (next.role === 'opening' && namesGround(next.text.value)));
  return goesOn || behind.some(({ role }) => role === 'basis') ? 'basis' : (next?.role ?? null);
}

/** Whether a paragraph of the preamble names what the document rests on, and is not the sentence that opens the text. */
function isBasis(value: string): boolean {
  return namesGround(value) && !/như sau\s?:?\s?$|:\s*$/u.test(value);
}

function judge(context: LintContext, passage: Passage, next: PreambleParagraph['role'] | null): Sighting | null {
  const { bases } = context.template;
  const { value } = passage.text;
  const { start, end } = basisWords(value);
  const mark = basisEnd(next, bases);
  const edits: (Edit | null)[] = [];
  const wrongMark = value.slice(end).trim() !== mark;
  const listed = isListItem(context, passage);
  // In Markdown the mark of a list item is the author's way of writing; the document prints it as the template has it.
  const prefix = bases.prefix.trim();
  const isPrefixed = value.slice(0, start).trim() === prefix || (prefix !== '' && lineBefore(context, passage).trim() === prefix);
  if (!listed && !isPrefixed)
    edits.push(atLineStart(context, passage) ? context.edit(passage.start, passage.start + start, bases.prefix) : null);
  if (wrongMark) edits.push(context.edit(passage.start + end, passage.end, mark));
  if (edits.length === 0) return null;
  return {
    place: context.place(passage.start, passage.end),
    severity: severityOf(context, wrongMark, next === 'opening' && /,\s*$/u.test(value)),
    note: bases.article,
    data: { article: bases.article },
    actual: ends(value),
    expected: [ends(written(value.slice(start, end), listed, mark, bases))],
    ...fixOf(true, edits),
  };
}

/**
 * In the State a comma before the opening makes one sentence of both, as usage has it. In the Party the marks are text of both guidelines,
 * but differ; a dash alone is for the author to weigh.
 */
function severityOf(context: LintContext, wrongMark: boolean, joins: boolean): Severity {
  if (context.template.regime === 'state') return joins ? 'warning' : 'error';
  return wrongMark && isDateSettled(context) ? 'warning' : 'info';
}

function written(words: string, listed: boolean, mark: string, { prefix }: Template['bases']): string {
  return `${listed ? '' : prefix}${words}${mark}`;
}

/** Whether it stands between the lines `---` at the top of the source. */
function isInHead({ source }: LintContext, { position }: PreambleParagraph): boolean {
  if (source.kind === 'yaml' || position === null) return true;
  return source.text.startsWith('---') && source.text.indexOf('\n---', 3) > position.start.offset;
}

function lineBefore({ source }: LintContext, { text }: Passage): string {
  const start = text.segments[0]?.sourceStart ?? 0;
  return source.normalized.slice(source.normalized.lastIndexOf('\n', start - 1) + 1, start);
}

function isListItem(context: LintContext, passage: Passage): boolean {
  return context.source.kind === 'markdown' && /^\s{0,20}\\?[-+*•–]\s{1,20}[*_]{0,4}$/u.test(lineBefore(context, passage));
}

function atLineStart(context: LintContext, passage: Passage): boolean {
  return lineBefore(context, passage).trim() === '';
}

/** The ends of a long text, where its form differs. */
function ends(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 16)} ... ${text.slice(-16)}`;
}
