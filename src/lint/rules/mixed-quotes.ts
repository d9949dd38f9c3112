import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { gatherSpots, type Spot } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'mixed-quotes': {
    vi: { text: 'dùng lẫn hai kiểu ngoặc kép: {actual}, có {count} chỗ khác với phần còn lại', hint: 'Viết {expected} như các chỗ khác.' },
    en: { text: 'two kinds of quotation marks: {actual}, {count} times unlike the rest', hint: 'Write {expected} as elsewhere.' },
  },
} satisfies Messages;

/** `"..."` beside `“...”`: one document has one kind of quotation marks. */
export const mixedQuotes = defineRule({
  id: 'mixed-quotes',
  severity: 'info',
  category: 'typography',
  summary: { vi: 'Văn bản dùng lẫn hai kiểu ngoặc kép "..." và “...”.', en: 'Straight and curly quotation marks stand side by side.' },
  basis: { vi: 'Thông lệ trình bày: thống nhất trong một văn bản', en: 'Usage: one way in one document' },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nPhong trào “Dân vận khéo”, Hội thi “Dân vận khéo” và mô hình "Dân vận khéo".\n',
      finds: ['3: "Dân vận khéo"'],
      fixed: '# KẾ HOẠCH\n\nPhong trào “Dân vận khéo”, Hội thi “Dân vận khéo” và mô hình “Dân vận khéo”.\n',
    },
    { text: '# KẾ HOẠCH\n\nPhong trào "Dân vận khéo" và Hội thi "Dân vận khéo".\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const curly: Spot[] = [];
  const straight: Spot[] = [];
  for (const { match, start, end } of context.find(/“[^”“"\0]{1,600}”|"[^"“”\0]{1,600}"/gu)) {
    const inner = match[0].slice(1, -1);
    if (match[0].startsWith('“')) curly.push({ start, end, replacement: `"${inner}"` });
    else straight.push({ start, end, replacement: `“${inner}”` });
  }
  if (curly.length === 0 || straight.length === 0) return;
  const sighting = gatherSpots(context, curly.length >= straight.length ? straight : curly, true);
  if (sighting !== null) yield { ...sighting, ...fixOfMarks(context, curly.length >= straight.length ? straight : curly) };
}

/** The marks alone, so that the words between may be mended beside. */
function fixOfMarks(context: LintContext, spots: readonly Spot[]): Pick<Sighting, 'fix'> {
  const edits = spots.flatMap(({ start, end, replacement }) => {
    const pair = [context.edit(start, start + 1, replacement?.charAt(0) ?? ''), context.edit(end - 1, end, replacement?.at(-1) ?? '')];
    return pair.flatMap((edit) => (edit === null || pair.includes(null) ? [] : [edit]));
  });
  return edits.length === 0 ? {} : { fix: { safe: true, edits } };
}
