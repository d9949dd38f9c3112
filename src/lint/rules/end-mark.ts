import { allNodes, layoutOf, type BodyNode, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Passage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';
import { fixOf } from '../analysis/printed-parts.js';

const messages = {
  'end-mark': {
    vi: { text: 'văn bản kết thúc bằng “{actual}”', hint: 'Theo mẫu của thể thức đang dùng, ghi “{expected}”.' },
    en: { text: 'the text closes with `{actual}`', hint: 'The models of the template close with `{expected}`.' },
  },
} satisfies Messages;

/** `./.` at the end of a Party document, whose guidelines want a full stop; a bare one at the end of a State document: to be weighed. */
export const endMark = defineRule({
  id: 'end-mark',
  severity: 'info',
  category: 'form',
  summary: { vi: 'Dấu kết thúc văn bản không theo thể thức đang dùng.', en: 'The text does not close with the mark of the template.' },
  basis: { vi: 'Mẫu văn bản của thể thức: dấu kết thúc', en: 'The template’s models: closing mark' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\n## I. TỔ CHỨC THỰC HIỆN\n\nCác chi bộ thực hiện nghiêm túc./.\n',
      finds: ['9: ./.'],
      fixed: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\n## I. TỔ CHỨC THỰC HIỆN\n\nCác chi bộ thực hiện nghiêm túc.\n',
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\n## I. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị thực hiện nghiêm túc.\n',
      finds: ['9: .'],
      fixed: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\n## I. TỔ CHỨC THỰC HIỆN\n\nCác đơn vị thực hiện nghiêm túc./.\n',
    },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nCác đơn vị thực hiện./.\n\n[1] Luật số 25/2008/QH12.\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\ntên loại: Thư công\n---\n\nChúc các thầy giáo, cô giáo mạnh khỏe.\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\n1. Các chi bộ thực hiện.\n\n# PHỤ LỤC 1\n\nDanh sách./.\n', finds: [] },
  ],
  check,
});

const slashed = /\s?[.·]\s?[/⁄]\s?\.?$/u;

function* check(context: LintContext): Iterable<Sighting> {
  const { mark, article } = context.template.ending;
  const last = closing(context);
  // A form that the regulation does not give may end as it likes.
  if (last === null || layoutOf(context.plan, context.template).byUsage || (mark !== '.' && context.text.includes(mark))) return;
  const value = last.text.value.trimEnd();
  const found = slashed.exec(value)?.[0] ?? /[.;]$/u.exec(value)?.[0] ?? '';
  if (found === mark || (mark === '.' && !found.includes('/')) || (mark !== '.' && found !== '.' && !found.includes('/'))) return;
  const start = last.start + value.length - found.length;
  const end = last.start + value.length;
  yield {
    place: context.place(start, end),
    // The guidelines of the Party say it in words; of the State only models show it.
    severity: context.template.regime === 'party' ? 'warning' : 'info',
    actual: found,
    expected: [mark],
    note: article,
    ...fixOf(true, [context.edit(start, end, mark)]),
  };
}

/** The last words of the body, above notes such as `[1] ...` that a converter left there; null if it ends with a table or a heading. */
function closing({ plan, passages }: LintContext): Passage | null {
  const body: BodyNode[] = [...allNodes(plan.body)];
  const last = body.findLast((node) => node.type !== 'pageBreak' && !(node.type === 'paragraph' && /^\[\d{1,3}\]/u.test(node.text.value)));
  if (last === undefined || (last.type !== 'paragraph' && last.type !== 'section') || last.heading || last.text.value.includes('\n'))
    return null;
  return passages.find(({ text }) => text === last.text) ?? null;
}
