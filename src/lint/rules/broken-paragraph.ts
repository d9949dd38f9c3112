import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Passage, PassageRole } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'broken-paragraph': {
    vi: {
      text: 'câu bị dòng trống cắt đôi: “…{actual}…”',
      hint: 'Tệp Word được dựng như một câu liền. Nối hai dòng lại: {@fix}',
    },
    en: {
      text: 'a blank line cuts the sentence `…{actual}…`',
      hint: 'The Word file has them as one sentence. Join the lines: {@fix}',
    },
  },
} satisfies Messages;

/** A sentence that a blank line cuts in two, as a page break of the converted file leaves it. */
export const brokenParagraph = defineRule({
  id: 'broken-paragraph',
  severity: 'warning',
  category: 'structure',
  summary: { vi: 'Câu bị cắt đôi bởi dòng trống.', en: 'A blank line cuts a sentence in two.' },
  basis: { vi: 'Thực tế: tệp chuyển từ Word hay PDF bị ngắt ở chỗ sang trang', en: 'Usage: converted files break where a page ended' },
  messages,
  fix: 'safe',
  examples: [
    {
      text:
        '|\nUBND TỈNH BẮC NINH\nSỞ NỘI VỤ\n\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\n|\n\n|\nSố: 2417/SNV-CCHC\n|\n' +
        'Bắc Ninh, ngày 25 tháng 5 năm\n2026\n|\n\n' +
        'Kính gửi:\n\n- Các sở, ban, ngành;\n\n- Uỷ ban nhân dân các xã.\n\nSở Nội vụ đề nghị báo cáo.\n',
      finds: [],
    },
    {
      text: '# KẾ HOẠCH\n\n1. Sơ kết việc thực hiện các nghị quyết và chỉ thị của\n\ncấp ủy về công tác dân vận.\n\n2. Kiểm tra.\n',
      finds: ['3: \n\ncấp'],
      fixed: '# KẾ HOẠCH\n\n1. Sơ kết việc thực hiện các nghị quyết và chỉ thị của cấp ủy về công tác dân vận.\n\n2. Kiểm tra.\n',
    },
    { text: '# KẾ HOẠCH\n\n1. Sơ kết việc thực hiện nghị quyết.\n\nCấp ủy chỉ đạo cụ thể.\n', finds: [] },
  ],
  check,
});

/** What is written line by line: its lines are where the author ends them. */
const ownLines: ReadonlySet<PassageRole> = new Set(['cell', 'abstract', 'addressee', 'recipient']);

function* check(context: LintContext): Iterable<Sighting> {
  for (const passage of context.passages) {
    if (ownLines.has(passage.role) || passage.text.segments.length < 2) continue;
    yield* cutsOf(context, passage);
  }
}

/** Stretches of the source between two characters of a text that hold a blank line. */
function* cutsOf(context: LintContext, { text }: Passage): Iterable<Sighting> {
  const { source } = context;
  let end: number | null = null;
  for (const segment of text.segments) {
    const even = segment.end - segment.start === segment.sourceEnd - segment.sourceStart;
    const from = end ?? segment.sourceStart;
    const to = even ? segment.sourceStart : segment.sourceEnd;
    const gap = source.normalized.slice(from, to);
    if (/^[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[\s>]*$/u.test(gap)) {
      const word = /^\S{0,40}/u.exec(source.normalized.slice(to, to + 40))?.[0].length ?? 0;
      yield {
        place: source.position(from, to + word),
        actual: text.value.slice(Math.max(0, segment.start - 30), (even ? segment.start : segment.end) + 20),
        fix: { safe: true, edits: [{ start: source.decodedOffset(from), end: source.decodedOffset(to), text: ' ' }] },
      };
    }
    end = segment.sourceEnd;
  }
}
