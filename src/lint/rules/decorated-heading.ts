import { type Sighting, defineRule } from '../rule.js';
import type { LintContext } from '../lint-context.js';
import { dropEnd } from '../../model/index.js';
import type { Edit, Messages, Section } from '../../model/index.js';

const messages = {
  'decorated-heading': {
    vi: { text: 'đề mục “{actual}” có dấu in đậm hoặc in nghiêng', hint: 'Thể thức quyết định kiểu chữ của đề mục; viết “{expected}”.' },
    en: {
      text: 'the heading `{actual}` carries marks of emphasis',
      hint: 'The template says how headings are printed; write `{expected}`.',
    },
  },
} satisfies Messages;

/** Bold or italic marks inside a Markdown heading: the template alone says how a heading is printed. */
export const decoratedHeading = defineRule({
  id: 'decorated-heading',
  severity: 'info',
  category: 'structure',
  summary: {
    vi: 'Đề mục Markdown còn mang dấu in đậm, in nghiêng; kiểu chữ của đề mục do thể thức quy định.',
    en: 'A Markdown heading carries bold or italic marks; the template alone says how it is printed.',
  },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\n### **3. Công tác dân vận**\n\nNội dung.\n',
      finds: ['3: **3. Công tác dân vận**'],
      fixed: '# KẾ HOẠCH\n\n### 3. Công tác dân vận\n\nNội dung.\n',
    },
    { text: '# KẾ HOẠCH\n\n### 3. Công tác **dân vận khéo**\n\nNội dung.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  for (const { section } of context.sections) {
    if (section.markdownDepth === null) continue;
    const found = decoration(context, section);
    if (found === null) continue;
    const { start, end, mark, inner } = found;
    const edits: Edit[] = [
      { start, end: start + mark.length, text: '' },
      { start: end - mark.length, end, text: '' },
    ];
    yield {
      place: { start: context.source.pointAt(start), end: context.source.pointAt(end) },
      actual: `${mark}${inner}${mark}`,
      expected: [inner],
      fix: { safe: true, edits },
    };
  }
}

/** The marks around the whole words of a heading; offsets in the decoded source. */
function decoration(context: LintContext, section: Section): { start: number; end: number; mark: string; inner: string } | null {
  const { source } = context;
  const from = source.text.lastIndexOf('\n', section.label.position.start.offset - 1) + 1;
  const lineEnd = source.text.indexOf('\n', from);
  const line = source.text.slice(from, lineEnd < 0 ? undefined : lineEnd);
  const match = /^#{1,6}[ \t]+(\*{1,3}|_{1,3})(?=\S)([^*_\n]+)(?<=\S)\1$/u.exec(dropEnd(line, '#'));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const start = from + line.indexOf(match[1]);
  return { start, end: start + match[1].length * 2 + match[2].length, mark: match[1], inner: match[2] };
}
