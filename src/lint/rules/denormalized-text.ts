import type { Edit, Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'denormalized-text': {
    vi: {
      text: 'có {count} chữ viết theo Unicode tổ hợp, không phải dựng sẵn',
      hint: 'Sửa tự động không đổi mặt chữ; trong UniKey chọn bảng mã “Unicode”, không chọn “Unicode tổ hợp”.',
    },
    en: {
      text: '{count} letters are written as base and combining marks',
      hint: 'The fix does not change how they look; choose `Unicode`, not `Unicode tổ hợp`, in UniKey.',
    },
  },
} satisfies Messages;

/** Letters written in pieces (NFD): they look alike, and searching, sorting and counting miss them. */
export const denormalizedText = defineRule({
  id: 'denormalized-text',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Chữ có dấu viết theo Unicode tổ hợp; văn bản hành chính dùng Unicode dựng sẵn.',
    en: 'Letters are written as base and combining marks; official documents use precomposed Unicode.',
  },
  basis: {
    vi: 'TCVN 6909:2001; thực tế trao đổi văn bản điện tử dùng dạng dựng sẵn',
    en: 'TCVN 6909:2001; electronic exchange uses the precomposed form',
  },
  messages,
  fix: 'safe',
  examples: [
    { text: '# KẾ HOẠCH\n\nCo\u0302ng ta\u0301c dân vận.\n', finds: ['3: o\u0302'], fixed: '# KẾ HOẠCH\n\nCông tác dân vận.\n' },
    { text: '# KẾ HOẠCH\n\nCông tác dân vận.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { source } = context;
  if (source.text === source.normalized) return;
  const edits: Edit[] = [];
  for (const match of source.text.matchAll(/[^\p{M}]\p{M}{1,8}|[\u2126\u212a\u212b]/gu)) {
    const form = match[0].normalize('NFC');
    if (form !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text: form });
  }
  const [first] = edits;
  if (first === undefined) return;
  yield {
    place: { start: source.pointAt(first.start), end: source.pointAt(first.end) },
    data: { count: edits.length },
    actual: source.text.slice(first.start, first.end),
    expected: [first.text],
    fix: { safe: true, edits },
  };
}
