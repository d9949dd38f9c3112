import type { BodyNode, Messages, Section } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Passage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-end-punctuation': {
    vi: {
      text: 'ý kết thúc bằng “{actual}” thiếu dấu ở cuối, trong khi các ý cùng cấp đều có',
      hint: 'Viết “{expected}”; nếu câu bị cắt mất đoạn cuối thì viết cho đủ.',
    },
    en: {
      text: 'the item that ends in `{actual}` has no mark at its end, unlike those beside it',
      hint: 'Write `{expected}`; if the sentence was cut, complete it.',
    },
  },
} satisfies Messages;

/** The one item of a list without a mark at its end. A whole list of bare items is a style of its own. */
export const missingEndPunctuation = defineRule({
  id: 'missing-end-punctuation',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Một ý trong danh sách thiếu dấu ở cuối, trong khi các ý cùng cấp đều có.',
    en: 'An item of a list has no mark at its end where the items beside it have one.',
  },
  basis: { vi: 'Thông lệ trình bày: thống nhất trong một danh sách', en: 'Usage: one way in one list' },
  messages,
  fix: 'safe',
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\n## I. NỘI DUNG\n\n1. Nắm tình hình cơ sở.\n\n2. Kiểm tra các chi bộ trực thuộc\n\n3. Báo cáo Đảng ủy.\n\n' +
        '4. Tổng kết năm.\n',
      finds: ['7: thuộc'],
      fixed:
        '# KẾ HOẠCH\n\n## I. NỘI DUNG\n\n1. Nắm tình hình cơ sở.\n\n2. Kiểm tra các chi bộ trực thuộc.\n\n3. Báo cáo Đảng ủy.\n\n' +
        '4. Tổng kết năm.\n',
    },
    {
      text: '# KẾ HOẠCH\n\n## I. THÀNH PHẦN\n\n- Bí thư chi bộ\n- Trưởng ban công tác mặt trận\n- Tổ trưởng tổ dân phố\n- Công an viên.\n',
      finds: [],
    },
    {
      text:
        '# KẾ HOẠCH\n\n## I. NỘI DUNG\n\n1. Nắm tình hình cơ sở.\n\n2. Thực hiện Nghị quyết số 24-NQ/TW\n\n' +
        'của Ban Chấp hành Trung ương.\n\n3. Báo cáo Đảng ủy.\n\n4. Tổng kết năm.\n',
      finds: [],
    },
  ],
  check,
});

/** Fewest items with a mark that say how a list is written. */
const fewestMarked = 3;

interface Item {
  readonly passage: Passage;
  /** The mark at its end, or null. */
  readonly mark: string | null;
}

function* check(context: LintContext): Iterable<Sighting> {
  const passages = new Map<Section, Passage>();
  const following = new Map<Passage, Passage>();
  context.passages.forEach((passage, index) => {
    const next = context.passages[index + 1];
    if (next !== undefined) following.set(passage, next);
    if (passage.role === 'item' && passage.section !== null) passages.set(passage.section, passage);
  });
  for (const siblings of new Set(context.sections.map((placed) => placed.siblings))) {
    const items = siblings.flatMap((node) => itemOf(node, passages));
    const bare = items.filter(({ mark, passage }) => mark === null && !goesOn(following.get(passage), passage === items.at(-1)?.passage));
    const marked = items.filter(({ mark }) => mark !== null && mark !== ':');
    if (marked.length < fewestMarked || bare.length * 3 > marked.length) continue;
    for (const { passage } of bare) yield sightingOf(context, passage, markFor(items, passage, marked));
  }
}

/** A clause without parts of its own. */
function itemOf(node: BodyNode, passages: ReadonlyMap<Section, Passage>): Item[] {
  if (node.type !== 'section' || node.heading || node.children.length > 0) return [];
  const passage = passages.get(node);
  if (
    passage === undefined ||
    passage.end - passage.start < 12 ||
    isBold(passage) ||
    /[|\t]/u.test(passage.text.value) ||
    /\\\s*$/u.test(passage.text.value.slice(-8)) ||
    passage.text.value.includes('…') ||
    passage.text.value.includes('....')
  )
    return [];
  const end = /([.;:,!?…/])["”’)\]*_\\]{0,4}\s{0,3}$/u.exec(passage.text.value.slice(-8));
  return [{ passage, mark: end === null ? null : (end[1] ?? '.') }];
}

/** Whether the text that follows is the rest of a paragraph that was cut, or what a title stands over. */
function goesOn(next: Passage | undefined, last: boolean): boolean {
  return next !== undefined && next.role === 'paragraph' && (!last || /^\p{Ll}/u.test(next.text.value));
}

/** Whether most of a text is bold: a title that no mark ends. */
function isBold({ text }: Passage): boolean {
  const bold = text.spans.reduce((sum, { start, end, emphasis: marks }) => sum + (marks.bold === true ? end - start : 0), 0);
  return bold * 2 > text.value.length;
}

function markFor(items: readonly Item[], passage: Passage, marked: readonly Item[]): string {
  if (items.at(-1)?.passage === passage) return '.';
  const stops = marked.filter(({ mark }) => mark === '.').length;
  const semicolons = marked.filter(({ mark }) => mark === ';').length;
  return semicolons > stops ? ';' : '.';
}

function sightingOf(context: LintContext, passage: Passage, mark: string): Sighting {
  const end = passage.start + passage.text.value.trimEnd().length;
  const start = context.text.lastIndexOf(' ', end - 1) + 1;
  const edit = context.edit(end, end, mark);
  const word = context.text.slice(Math.max(start, passage.start), end);
  return {
    place: context.place(Math.max(start, passage.start), end),
    actual: word,
    expected: [`${word}${mark}`],
    ...(edit === null ? {} : { fix: { safe: true, edits: [edit] } }),
  };
}
