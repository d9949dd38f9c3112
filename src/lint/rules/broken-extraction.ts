import { brokenWords } from '../analysis/broken-extraction.js';
import type { LintContext } from '../lint-context.js';
import type { Rule, Sighting } from '../rule.js';

/** Words that a converter broke or glued: one finding instead of hundreds, the other rules of orthography are off. */
export const brokenExtraction: Rule = {
  id: 'broken-extraction',
  severity: 'info',
  category: 'orthography',
  summary: {
    vi: 'Chữ bị vỡ hoặc dính khi trích từ PDF; các quy tắc chính tả tạm tắt.',
    en: 'Words were broken or glued when the text was taken from a PDF; the rules of orthography are off.',
  },
  basis: { vi: 'Thực tế chuyển đổi văn bản', en: 'Practice of converted texts' },
  examples: [
    { text: '# KẾ HOẠCH\n\nC ô n g t á c d â n v ậ n n ă m h a i n g h ì n.\n', finds: ['3: C'] },
    {
      text: '# KẾ HOẠCH\n\nHướng dẫn vềmột sốnội dung đểcác cấp ủytổ chức quántriệt nghịquyết, triểnkhai kếhoạch, bảođảm tiếnđộ đềra.\n',
      finds: ['3: vềmột'],
    },
    { text: '# KẾ HOẠCH\n\nThưc hiện nghị quyết và quán triệt tới các chi bộ ở cơ sở; điểm a, điểm b khoản 1.\n', finds: [] },
  ],
  check,
};

function* check(context: LintContext): Iterable<Sighting> {
  const found = brokenWords(context);
  if (found === null) return;
  const { first, share } = found;
  yield { place: context.place(first.start, first.end), actual: first.text, data: { percent: Math.round(share * 100) } };
}
