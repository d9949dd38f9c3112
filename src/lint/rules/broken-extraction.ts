import type { Messages } from '../../model/index.js';
import { brokenWords } from '../analysis/broken-extraction.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'broken-extraction': {
    vi: {
      text: 'chữ bị vỡ hoặc dính khi chuyển từ PDF (khoảng {percent}% số chữ, từ “{actual}”); không soát được chính tả',
      hint: 'Lấy lại văn bản từ tệp Word gốc, hoặc sửa các chữ bị dính rồi chạy lại.',
    },
    en: {
      text: 'words were broken or glued on the way from a PDF (about {percent}%, from `{actual}` on); orthography was not judged',
      hint: 'Take the text from the Word file, or mend it and run again.',
    },
  },
} satisfies Messages;

/** Words that a converter broke or glued: one finding instead of hundreds, the other rules of orthography are off. */
export const brokenExtraction = defineRule({
  id: 'broken-extraction',
  severity: 'info',
  category: 'orthography',
  summary: {
    vi: 'Chữ bị vỡ hoặc dính khi trích từ PDF; các quy tắc chính tả tạm tắt.',
    en: 'Words were broken or glued when the text was taken from a PDF; the rules of orthography are off.',
  },
  basis: { vi: 'Thực tế chuyển đổi văn bản', en: 'Practice of converted texts' },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nC ô n g t á c d â n v ậ n n ă m h a i n g h ì n.\n', finds: ['3: C'] },
    {
      text: '# KẾ HOẠCH\n\nHướng dẫn vềmột sốnội dung đểcác cấp ủytổ chức quántriệt nghịquyết, triểnkhai kếhoạch, bảođảm tiếnđộ đềra.\n',
      finds: ['3: vềmột'],
    },
    { text: '# KẾ HOẠCH\n\nThưc hiện nghị quyết và quán triệt tới các chi bộ ở cơ sở; điểm a, điểm b khoản 1.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const found = brokenWords(context);
  if (found === null) return;
  const { first, share } = found;
  yield { place: context.place(first.start, first.end), actual: first.text, data: { percent: Math.round(share * 100) } };
}
