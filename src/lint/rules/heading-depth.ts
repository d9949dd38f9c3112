import { ranks } from '../../model/index.js';
import type { Messages, Rank, Section } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'heading-depth': {
    vi: {
      text: 'đề mục “{actual}” không theo cấp của số; cả văn bản có {count} chỗ',
      hint: 'Cấp đọc từ số đề mục nên kết quả vẫn đúng. Viết lại dấu # cho đều: {@format}',
    },
    en: {
      text: 'the depth of the heading `{actual}` contradicts its label; {count} headings do',
      hint: 'Ranks are read from the labels all the same. Make the depths agree: {@format}',
    },
  },
} satisfies Messages;

/** Markdown depths that contradict the labels: `### III.` over `#### 1.` in one part, `#### II.` in another. One finding a document. */
export const headingDepth = defineRule({
  id: 'heading-depth',
  severity: 'info',
  category: 'structure',
  summary: {
    vi: 'Số dấu # của đề mục không theo cấp của số đề mục.',
    en: 'The depth of Markdown headings does not follow the rank of their labels.',
  },
  basis: {
    vi: 'Quy ước soạn thảo: cấp của đề mục đọc từ số, không từ dấu #',
    en: 'The way of writing drafts: the rank is read from the label',
  },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\n#### I. MỤC ĐÍCH\n\nNâng cao.\n\n### II. NHIỆM VỤ\n\n#### 1. Công tác dân tộc\n\nThăm hỏi.\n',
      finds: ['7: II.'],
    },
    { text: '# KẾ HOẠCH\n\n### I. NHIỆM VỤ\n\n## 1. Công tác dân tộc\n\nThăm hỏi.\n', finds: ['5: 1.'] },
    { text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nNâng cao.\n\n## II. NHIỆM VỤ\n\n### 1. Công tác dân tộc\n\nThăm hỏi.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const usual = new Map<Rank, number>();
  const wrong: Section[] = [];
  const above = new Map<Section, number>();
  for (const { section, parent } of context.sections) {
    const outer = parent === null ? 0 : (above.get(parent) ?? 0);
    const depth = section.markdownDepth;
    above.set(section, depth ?? outer);
    if (depth === null) continue;
    const { rank } = section.label;
    const known = usual.get(rank);
    if (known === undefined) usual.set(rank, depth);
    if (depth < outer || (depth === outer && rank !== 'article') || (known !== undefined && known !== depth)) wrong.push(section);
  }
  const [first, ...rest] = wrong;
  if (first === undefined) return;
  const rank = first.label.rank;
  yield {
    place: first.label.position,
    actual: `${'#'.repeat(first.markdownDepth ?? 0)} ${shownLabel(first.label)}`,
    expected: [...usual].toSorted(([one], [other]) => ranks.indexOf(one) - ranks.indexOf(other)).map(([, depth]) => '#'.repeat(depth)),
    data: { count: wrong.length, usual: '#'.repeat(usual.get(rank) ?? 0) },
    related: rest.flatMap(({ label }) => relatedPlace(label.position)),
  };
}
