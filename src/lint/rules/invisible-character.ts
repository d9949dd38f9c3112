import { letters } from '../../model/index.js';
import type { Edit, Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { isVietnameseSyllable } from '../../language/spelling/syllables.js';

const messages = {
  'invisible-character': {
    vi: { text: 'có {count} ký tự không nhìn thấy ({codes})', hint: 'Xóa chúng; chúng làm sai việc tìm kiếm và ngắt dòng.' },
    en: { text: '{count} invisible characters ({codes})', hint: 'Delete them; they break searching and line ends.' },
  },
} satisfies Messages;

/** Zero-width characters, soft hyphens and marks of direction that a web page or a PDF left in the text. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Trong bài có ký tự không nhìn thấy (rộng bằng không, gạch nối mềm, BOM) lẫn từ trang web hoặc PDF.',
    en: 'Invisible characters (zero width, soft hyphen, BOM) came along from a web page or a PDF.',
  },
  basis: { vi: 'Thực tế chuyển đổi văn bản', en: 'Practice of converted texts' },
  messages,
  fix: 'safe',
  examples: [
    { text: '# KẾ HOẠCH\n\nCông\u200b tác dân\u00ad vận.\n', finds: ['3: \u200b'], fixed: '# KẾ HOẠCH\n\nCông tác dân vận.\n' },
    { text: '# KẾ HOẠCH\n\nTriển kh\u00a0ai kế hoạch.\n', finds: ['3: \u00a0'], fixed: '# KẾ HOẠCH\n\nTriển khai kế hoạch.\n' },
    { text: '# KẾ HOẠCH\n\nNgày 19\u00a0tháng 01, ông Nguyễn\u00a0Văn\u00a0A.\n', finds: [] },
  ],
  check,
});

const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<!\p{So})\u200d/gu;
/** Two pieces of a word with a no-break space between. */
const parted = new RegExp(String.raw`\u00a0(?=([${letters}\u0300-\u036f]{1,7}))`, 'gu');
const pieceBefore = new RegExp(String.raw`[${letters}\u0300-\u036f]{1,7}$`, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  const { normalized } = context.source;
  const found: number[] = [];
  for (const match of normalized.matchAll(invisible)) found.push(match.index);
  if (normalized.includes('\u00a0')) {
    for (const match of normalized.matchAll(parted)) {
      const [, after = ''] = match;
      const before = pieceBefore.exec(normalized.slice(Math.max(0, match.index - 7), match.index))?.[0];
      if (before === undefined) continue;
      if (!isVietnameseSyllable(before) && !isVietnameseSyllable(after) && isVietnameseSyllable(before + after)) found.push(match.index);
      else if (!isVietnameseSyllable(before) && isVietnameseSyllable(before + after) && after.length <= 2 && after === after.toLowerCase())
        found.push(match.index);
    }
  }
  const [first] = found.sort((one, other) => one - other);
  if (first === undefined) return;
  const edits: Edit[] = found.map((at) => ({
    start: context.source.decodedOffset(at),
    end: context.source.decodedOffset(at + 1),
    text: '',
  }));
  yield {
    place: context.source.position(first, first + 1),
    data: { count: found.length, codes: [...new Set(found.map((at) => codeOf(normalized, at)))] },
    fix: { safe: true, edits },
  };
}

function codeOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
