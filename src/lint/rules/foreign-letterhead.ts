import { fold, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'foreign-letterhead': {
    vi: {
      text: 'tiêu đề ghi “{actual}”, thể thức đang dùng là “{expected}”',
      hint: 'Sửa tiêu đề, hoặc chọn đúng thể thức bằng mục “thể thức”.',
    },
    en: {
      text: 'the draft is headed “{actual}”, its template “{expected}”',
      hint: 'Mend the heading, or name the right template with the key `thể thức`.',
    },
  },
} satisfies Messages;

/** The national heading over a document of the Party, or the Party's over one of the State. */
export const foreignLetterhead = defineRule({
  id: 'foreign-letterhead',
  severity: 'error',
  category: 'form',
  summary: { vi: 'Tiêu đề hoặc quốc hiệu không phải của thể thức đang dùng.', en: 'The heading is not the one of the template.' },
  basis: { vi: 'Thể thức: tiêu đề, quốc hiệu, tiêu ngữ', en: 'The template: heading and motto' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text: 'ĐẢNG ỦY PHƯỜNG GIA SÀNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\n',
      kind: 'text',
      finds: ['3: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    },
    {
      text: 'ỦY BAN NHÂN DÂN XÃ TÂN CƯƠNG\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\nKẾ HOẠCH\n',
      kind: 'text',
      finds: [],
    },
  ],
  check,
});

function* check({ plan, template }: LintContext): Iterable<Sighting> {
  const printed = plan.letterhead.heading;
  const { heading, article } = template.letterhead;
  if (printed === null || heading.length === 0) return;
  const expected = new Set(heading.map(letters));
  // A line that a converter lost is not a foreign one.
  if (printed.value.every((line) => expected.has(letters(line)))) return;
  yield { place: printed.position, actual: printed.value.join(' / '), expected: [heading.join(' / ')], note: article };
}

/** Both spellings `HÒA` and `HOÀ`, and any dash, are the same heading. */
function letters(line: string): string {
  return fold(line).replace(/[^a-z]/gu, '');
}
