import { capitalLetter, lowercaseLetter, letters } from '../../model/index.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-space-after-punctuation': {
    vi: { text: 'thiếu dấu cách sau “{actual}”', hint: 'Thêm một dấu cách.' },
    en: { text: 'no space behind `{actual}`', hint: 'Add one space.' },
  },
} satisfies Messages;

/** `tôn giáo,dân tộc`, `phường.Chỉ đạo`: a mark that touches the word behind it. */
export const missingSpaceAfterPunctuation = defineRule({
  id: 'missing-space-after-punctuation',
  severity: 'warning',
  category: 'typography',
  summary: { vi: 'Thiếu dấu cách sau dấu câu.', en: 'No space stands behind a punctuation mark.' },
  basis: { vi: 'Thông lệ trình bày dấu câu tiếng Việt', en: 'Usage of Vietnamese punctuation' },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nNắm tình hình dân tộc,tôn giáo.Báo cáo Đảng ủy.\n',
      finds: ['3: ,', '3: .'],
      fixed: '# KẾ HOẠCH\n\nNắm tình hình dân tộc, tôn giáo. Báo cáo Đảng ủy.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nPhong trào “Dân vận khéo”,“Sạch nhà”.\n',
      finds: ['3: ,'],
      fixed: '# KẾ HOẠCH\n\nPhong trào “Dân vận khéo”, “Sạch nhà”.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nThông báo để các hộ,…biết; các nội dung […].\n',
      finds: ['3: …'],
      fixed: '# KẾ HOẠCH\n\nThông báo để các hộ,… biết; các nội dung […].\n',
    },
    { text: '# KẾ HOẠCH\n\nPhát triển KH,CN,ĐMST và CĐS.\n', finds: [] },
    {
      text:
        '# KẾ HOẠCH\n\nLúc 7:30 tại TP.HCM, GS.TS. Nguyễn Văn A trao 10,5 triệu đồng, sách vở, v.v. theo ' +
        'https://gia-sang.gov.vn/tin.aspx?a=1,b và mẫu ký hiệu Th.S; thư gửi ubnd@gia-sang.gov.vn.\n',
      finds: [],
    },
  ],
  check,
});

/** A mark before a letter or a quotation. */
const touching = new RegExp(String.raw`[,;!?:](?=[${letters}“])|(?<=,)…(?=[${letters}])|\.(?=${capitalLetter}${lowercaseLetter})`, 'gu');
/** What may stand before it: a word, a number, a closing mark; before a dot small letters alone. */
const beforeMark = new RegExp(String.raw`[${letters}\d)”]$`, 'u');
const beforeDot = new RegExp(String.raw`(?:${lowercaseLetter}${lowercaseLetter}|\d${lowercaseLetter}|\))$`, 'u');
const address = /^(?:https?:|www\.|[^\s\0]{0,200}(?:@|:\/\/))/u;

function* check(context: LintContext): Iterable<Sighting> {
  for (const { match, start, end, passage } of context.find(touching)) {
    const { text } = context;
    if (match[0] !== '…' && !(match[0] === '.' ? beforeDot : beforeMark).test(text.slice(Math.max(passage.start, start - 2), start)))
      continue;
    if (isBetweenCapitals(text, start, end)) continue;
    let from = start;
    while (from > passage.start && text.charCodeAt(from - 1) !== 32 && start - from < 200) from--;
    let to = end;
    while (to < passage.end && text.charCodeAt(to) !== 32 && to - end < 200) to++;
    const token = text.slice(from, to);
    if (address.test(token) || (match[0] !== '.' && /[/\\=&]/u.test(token) && /^[\x21-\x7e]+$/u.test(token))) continue;
    if (match[0] === '.' && /^[\x21-\x7e]+$/u.test(token) && /\.\p{Ll}{2,4}$/u.test(token)) continue;
    if (match[0] === '.' && /(?:^|[.(])(?:Th|Ths|ThS|Ts|PGs|Bs|Ks|Tp|Tx|Tt|Gs|Ng|Ph)$/u.test(text.slice(from, start))) continue;
    yield replaceStretch(context, start, end, `${match[0]} `, true);
  }
}

/** Whether a comma or a semicolon stands inside an abbreviation of capitals: `KH,CN,ĐMST`. */
function isBetweenCapitals(text: string, start: number, end: number): boolean {
  return /\p{Lu}{2}$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\p{Lu}{2,8}(?!\p{Ll})/u.test(text.slice(end, end + 9));
}
