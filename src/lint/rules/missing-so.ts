import type { Messages } from '../../model/index.js';
import { citedDocuments, isLaw } from '../analysis/cited-documents.js';
import { identityOf } from '../../language/numbers/identity.js';
import type { LintContext } from '../lint-context.js';
import { fixOf } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-so': {
    vi: { text: 'thiếu chữ “số” trước số và ký hiệu: “{actual}”', hint: 'Lần viện dẫn đầu viết “{expected}”.' },
    en: { text: 'the word `số` is missing before the number: `{actual}`', hint: 'A first citation says `{expected}`.' },
  },
} satisfies Messages;

/** A full citation without the word `số` before its number. Later mentions may drop it, so a mention without a date is left alone. */
export const missingSo = defineRule({
  id: 'missing-so',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Lần viện dẫn đầu, đủ ngày tháng, thiếu chữ “số” trước số và ký hiệu.',
    en: 'A first citation, with its date, lacks the word `số` before the number.',
  },
  basis: {
    vi:
      'Cách viện dẫn trong văn bản của Trung ương (Quyết định số 171-QĐ/TW, ngày ...) và trong Nghị định 30/2020/NĐ-CP (Nghị định số ' +
      '110/2004/NĐ-CP ngày ...)',
    en: 'How central Party documents and Decree 30/2020/NĐ-CP cite',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: 'Thực hiện Chỉ thị 12-CT/TU, ngày 15/3/2023 của Ban Thường vụ Tỉnh ủy.\n',
      finds: ['1: 12-CT/TU'],
      fixed: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Ban Thường vụ Tỉnh ủy.\n',
    },
    {
      text: 'Thực hiện Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Ban Thường vụ Tỉnh ủy. Quán triệt Chỉ thị 12-CT/TU đến chi bộ.\n',
      finds: [],
    },
    { text: 'Quán triệt Nghị quyết 18-NQ/TW đến từng chi bộ.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const seen = new Set<string>();
  for (const { citation, start, end } of citedDocuments(context)) {
    const identity = identityOf(citation);
    if (identity === null || citation.wording === undefined) continue;
    const first = !seen.has(identity);
    seen.add(identity);
    const { numberWord, dateText, nested } = citation.wording;
    if (
      !first ||
      numberWord ||
      dateText === null ||
      nested ||
      (citation.documentType?.position ?? null) === null ||
      isLaw(citation) ||
      context.isQuoted(start)
    )
      continue;
    const type = citation.documentType?.value ?? '';
    if (context.text.slice(start - type.length - 1, start - 1) !== type || context.text.charAt(start - 1) !== ' ') continue;
    const edit = context.edit(start, start, 'số ');
    yield {
      place: context.place(start, end),
      actual: `${type} ${citation.text}`,
      expected: [`${type} số ${citation.text}`],
      ...fixOf(false, [edit]),
    };
  }
}
