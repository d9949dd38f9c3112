import type { Messages } from '../../model/index.js';
import { formSeverity } from '../analysis/layout-severity.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'wrong-abstract-mark': {
    vi: { text: 'dòng “{actual}” dưới trích yếu không đúng thể thức', hint: 'Dưới trích yếu ghi “{expected}” (năm dấu gạch nối).' },
    en: { text: 'the line `{actual}` under the abstract is not as the template has it', hint: 'It is `{expected}`, five hyphens.' },
  },
} satisfies Messages;

/** A line of strokes under the abstract other than the mark that the regulation fixes in words. */
export const wrongAbstractMark = defineRule({
  id: 'wrong-abstract-mark',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Dưới trích yếu văn bản của Đảng có dòng gạch khác năm dấu gạch nối.',
    en: 'Under the abstract of a Party document stands a line other than five hyphens.',
  },
  basis: { vi: '36-HD/VPTW, II.1.5.2; 05-HD/VPTW, Phần II, I.5.2.1', en: '36-HD/VPTW, II.1.5.2; 05-HD/VPTW, part II, I.5.2.1' },
  messages,
  regimes: ['party'],
  fix: 'safe',
  examples: [
    {
      text: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n---\n\nNội dung.\n',
      kind: 'text',
      finds: ['5: ---'],
      fixed: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n-----\n\nNội dung.\n',
    },
    {
      text: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n________\n\nNội dung.\n',
      kind: 'text',
      finds: ['5: ________'],
      fixed: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n-----\n\nNội dung.\n',
    },
    { text: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n-----\n\nNội dung.\n', kind: 'text', finds: [] },
    { text: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n- - - - -\n\nNội dung.\n', kind: 'text', finds: [] },
    { text: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\ncông tác dân vận\n\n- Nội dung.\n', kind: 'text', finds: [] },
    // In Markdown a line of hyphens is a mark of the language, and no one knows what its author meant.
    { text: '---\nthể thức: dang-hd36\n---\n\nKẾ HOẠCH\ncông tác dân vận\n\n---\n\nNội dung.\n', finds: [] },
  ],
  check,
});

/** A line of strokes alone, at least two of them. What kind of dash it is made of tells nothing: word processors change it. */
const strokes = /^[ \t*]*([-–—‐‑‒―─_][-–—‐‑‒―─_ ]*[-–—‐‑‒―─_])[ \t*]*$/u;

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template, source } = context;
  const { mark, article } = template.abstract;
  if (mark === null || plan.abstract?.origin !== 'body' || (source.kind !== 'text' && source.kind !== 'word')) return;
  const line = lineBelow(context);
  const found = line === null ? undefined : strokes.exec(line.text)?.[1];
  if (line === null || found === undefined || found.replace(/ /gu, '').replace(/[^_]/gu, '-') === mark) return;
  const start = line.offset + line.text.indexOf(found);
  const place = { start: source.pointAt(start), end: source.pointAt(start + found.length) };
  yield {
    place,
    severity: formSeverity(template, template.abstract),
    actual: found,
    expected: [mark],
    note: article,
    fix: { safe: true, edits: [{ start: place.start.offset, end: place.end.offset, text: mark }] },
  };
}

/** The first line with words or marks below the last of the abstract; null if there is none. */
function lineBelow({ plan: { abstract }, source }: LintContext): { readonly text: string; readonly offset: number } | null {
  const end = abstract?.position?.end ?? null;
  if (end === null) return null;
  for (let number = end.line + 1; number <= end.line + reach; number++) {
    const text = source.lineText(number);
    if (text.trim() !== '') return { text, offset: source.pointOf(number, 1).offset };
  }
  return null;
}

/** Lines below the abstract in which its mark may stand. */
const reach = 4;
