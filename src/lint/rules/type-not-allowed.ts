import { barredFrom } from '../../language/organs/competence.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'type-not-allowed': {
    vi: { text: '{issuer} không có thẩm quyền ban hành {actual}', hint: 'Không được ban hành: {excluded}.' },
    en: { text: 'this organ (“{issuer}”) may not issue a document of type “{actual}”', hint: 'It may not issue: {excluded}.' },
  },
} satisfies Messages;

/** A type of document that the organ may not issue. Off until the tables of competence are verified. */
export const typeNotAllowed = defineRule({
  id: 'type-not-allowed',
  severity: 'off',
  category: 'form',
  summary: { vi: 'Cơ quan không có thẩm quyền ban hành loại văn bản này.', en: 'The organ may not issue this type of document.' },
  basis: { vi: 'Quy định về thẩm quyền ban hành văn bản', en: 'The regulation of competence' },
  messages,
  regimes: ['party'],
  examples: [
    {
      text: '---\nthể thức: dang-hd36\ncơ quan ban hành: Chi bộ tổ dân phố số 5\nngày ban hành: 19/01/2024\n---\n\n# QUY CHẾ\n',
      finds: ['7: QUY CHẾ'],
    },
    {
      text: '---\nthể thức: dang-hd36\ncơ quan ban hành: Chi bộ tổ dân phố số 5\nngày ban hành: 19/01/2024\n---\n\n# KẾ HOẠCH\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { documentType } = context.plan;
  if (documentType === null) return;
  const entry = barredFrom(context.plan, context.types);
  if (entry !== null)
    yield {
      place: documentType.position,
      actual: documentType.value,
      note: entry.article,
      data: { issuer: entry.issuer, excluded: entry.excluded },
    };
}
