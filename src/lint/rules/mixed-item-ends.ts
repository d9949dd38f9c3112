import { placeOf, type BodyNode, type Messages, type Section } from '../../model/index.js';
import { relatedPlace, type LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'mixed-item-ends': {
    vi: { text: 'ý này kết thúc bằng “{actual}”, các ý cùng danh sách bằng “{expected}”', hint: 'Dùng một dấu cho cả danh sách.' },
    en: { text: 'this item ends with `{actual}`, those beside it with `{expected}`', hint: 'Use one mark for the whole list.' },
  },
} satisfies Messages;

/** Items of one list that end with `;` here and with `.` there; the last one has its own mark. */
export const mixedItemEnds = defineRule({
  id: 'mixed-item-ends',
  severity: 'info',
  category: 'typography',
  summary: {
    vi: 'Các ý của một danh sách kết thúc khi bằng dấu chấm phẩy, khi bằng dấu chấm.',
    en: 'Items of one list end with a semicolon here, with a full stop there.',
  },
  basis: { vi: 'Thông lệ trình bày: thống nhất trong một danh sách', en: 'Usage: one way in one list' },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\n1. Hồ sơ gồm:\n\n- Tờ trình của đơn vị;\n- Dự thảo kế hoạch.\n- Bản tổng hợp ý kiến;\n- Biên bản họp.\n',
      finds: ['6: .'],
    },
    {
      text: '# KẾ HOẠCH\n\n1. Hồ sơ gồm:\n\n- Tờ trình;\n- Dự thảo. Bản này gửi trước.\n- Bản tổng hợp ý kiến;\n- Biên bản họp.\n',
      finds: [],
    },
  ],
  check,
});

/** Fewest items before the last one that say how a list is written. */
const fewest = 3;

function* check(context: LintContext): Iterable<Sighting> {
  for (const siblings of new Set(context.sections.map((placed) => placed.siblings))) {
    const found = deviating(siblings);
    if (found !== null) yield sightingOf(context, found.items, found.mark, found.usual);
  }
}

/** The items of a list, but its last one, whose mark is not the one that most of them have. */
function deviating(siblings: readonly BodyNode[]): { items: readonly Section[]; mark: string; usual: string } | null {
  const items = siblings.flatMap((node) => (node.type === 'section' ? [node] : []));
  if (items.length !== siblings.length || items.length <= fewest || items.some(({ heading, children }) => heading || children.length > 0))
    return null;
  const before = items.slice(0, -1);
  const [semicolons, stops] = [endingWith(before, ';'), endingWith(before, '.')];
  if (semicolons.length + stops.length < before.length || semicolons.length === 0 || stops.length === 0) return null;
  const [few, many] = semicolons.length < stops.length ? [semicolons, stops] : [stops, semicolons];
  // Where an item holds several sentences, the full stop is theirs.
  if (few.length * 2 > many.length || items.some(({ text }) => /[.!?] \p{Lu}/u.test(text.value))) return null;
  return few === semicolons ? { items: few, mark: ';', usual: '.' } : { items: few, mark: '.', usual: ';' };
}

function endingWith(items: readonly Section[], mark: string): readonly Section[] {
  return items.filter(({ text }) => text.value.trimEnd().endsWith(mark));
}

function sightingOf(context: LintContext, items: readonly Section[], mark: string, usual: string): Sighting {
  const [place = null, ...others] = items.map(({ text }) => {
    const end = text.value.trimEnd().length;
    return placeOf(context.source, text, end - 1, end);
  });
  return { place, actual: mark, expected: [usual], related: others.flatMap(relatedPlace) };
}
