import { toIso, type Messages } from '../../model/index.js';
import { citedDocuments, nameOf } from '../analysis/cited-documents.js';
import { printDay } from '../analysis/calendar.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'future-citation': {
    vi: {
      text: '“{document}” ghi ngày {actual}, sau ngày ban hành của văn bản này ({own})',
      hint: 'Kiểm tra ngày của văn bản viện dẫn và ngày ban hành.',
    },
    en: { text: '`{document}` is dated {actual}, after this document itself ({own})', hint: 'Check the cited date and the date of issue.' },
  },
} satisfies Messages;

/** A cited document that is later than the one that cites it. */
export const futureCitation = defineRule({
  id: 'future-citation',
  severity: 'warning',
  category: 'dates',
  summary: { vi: 'Văn bản viện dẫn có ngày sau ngày ban hành của văn bản này.', en: 'A cited document is dated later than this one.' },
  basis: { vi: 'Chỉ viện dẫn văn bản đã ban hành', en: 'Only what is issued can be cited' },
  messages,
  examples: [
    {
      text: '---\nngày ban hành: 19/01/2024\n---\nThực hiện Kế hoạch số 136-KH/TU, ngày 29/01/2024 của Thành ủy.\n',
      finds: ['4: 29/01/2024'],
    },
    { text: '---\nngày ban hành: 19/01/2024\n---\nThực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Thành ủy.\n', finds: [] },
    { text: '---\nngày ban hành: "    /01/2024"\n---\nThực hiện Kế hoạch số 136-KH/TU, ngày 29/01/2024 của Thành ủy.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const own = context.date === null ? null : toIso(context.date);
  if (own === null) return;
  for (const { citation } of citedDocuments(context)) {
    const day = citation.date?.value ?? null;
    if (day === null || day <= own) continue;
    yield {
      place: citation.date?.position ?? citation.position,
      data: { document: nameOf(citation), own: printDay(own, context.template) },
      actual: citation.wording?.dateText ?? day,
    };
  }
}
