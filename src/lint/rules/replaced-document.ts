import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import { citedFacts, letters, toIso, type Messages, type Register, type RegisterEntry } from '../../model/index.js';
import { printDay } from '../analysis/calendar.js';
import { citedDocuments, knownDocument, nameOf, type Cited } from '../analysis/cited-documents.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'replaced-document': {
    vi: {
      text: '“{document}” đã được thay thế bằng {replacement}, ngày {day}',
      hint: 'Căn cứ vào văn bản đang có hiệu lực. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` was replaced by {replacement} of {day}',
      hint: 'Rest on the document in force. The register rests on: {source}.',
    },
  },
  'replaced-document-unsure': {
    vi: {
      text: '“{document}” có thể đã được thay thế bằng {replacement}, ngày {day}; cần đối chiếu',
      hint: 'Danh mục chỉ dựa vào nguồn thứ cấp: {source}.',
    },
    en: {
      text: '`{document}` may have been replaced by {replacement} of {day}: look it up',
      hint: 'The register rests on secondary sources: {source}.',
    },
  },
} satisfies Messages;

/** A document that this one rests on, in căn cứ or opening, although another had replaced it by then. */
export const replacedDocument = defineRule({
  id: 'replaced-document',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Căn cứ vào văn bản đã được thay thế trước ngày ban hành.',
    en: 'A legal basis had been replaced before the document was issued.',
  },
  basis: { vi: 'Danh mục văn bản đã biết: “thay thế bằng”', en: 'The register of known documents: what replaced what' },
  messages,
  examples: [
    {
      text:
        '---\nthể thức: dang-hd05\nngày ban hành: 05/6/2026\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 ' +
        'của Văn phòng Trung ương Đảng về thể thức.\n\nĐảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: ['8: 36-HD/VPTW'],
    },
    {
      text:
        '---\nthể thức: dang-hd36\nngày ban hành: 05/6/2025\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 ' +
        'của Văn phòng Trung ương Đảng về thể thức,\n\nĐảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: [],
    },
    {
      text:
        '---\nthể thức: dang-hd05\nngày ban hành: 05/6/2026\n---\n\n# KẾ HOẠCH\n\nThực hiện chỉ đạo tổng kết việc thực hiện Hướng dẫn số ' +
        '36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng, Đảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting<keyof typeof messages>> {
  const day = (context.date === null ? null : toIso(context.date)) ?? context.earliestDay;
  if (day === null || context.register.length === 0) return;
  const bases = new Set(context.plan.preamble.flatMap(({ role, text }) => (role === 'basis' || role === 'opening' ? [text] : [])));
  for (const cited of citedDocuments(context)) {
    if (!bases.has(cited.passage.text) || tellsOfThePast(context, cited)) continue;
    const entry = knownDocument(citedFacts(cited.citation), context.register);
    const chain = entry === null ? [] : replacementsOf(entry, context.register, day);
    const last = chain.at(-1);
    if (entry === null || last === undefined || last.date === null) continue;
    const sure = [entry, ...chain].every(({ verified }) => verified);
    yield {
      place: context.place(cited.start, cited.end),
      messageId: sure ? 'replaced-document' : 'replaced-document-unsure',
      severity: sure ? 'warning' : 'info',
      actual: cited.citation.text,
      data: { document: nameOf(cited.citation), replacement: last.number, day: printDay(last.date, context.template), source: last.source },
    };
  }
}

/** What is done with a document that no longer holds: it is reviewed, its results are told, it is changed or replaced. */
const past = new RegExp(String.raw`(?<![${letters}])${oneOf(ruleWords.lookingBack)}(?![${letters}])`, 'u');

/** Whether the clause before a citation says such a thing of it, or a citation before it stands there in its place. */
function tellsOfThePast(context: LintContext, { passage, start, citation }: Cited): boolean {
  if (context.isQuoted(start) || citation.wording?.nested === true) return true;
  const before = context.lower.slice(Math.max(passage.start, start - 300), start);
  return past.test(before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1));
}

/** Longest chain of documents that replaced one another. */
const longestChain = 12;

/** What replaced an entry, and that again, as far as it was issued by the day. */
function replacementsOf(entry: RegisterEntry, register: Register, day: string): RegisterEntry[] {
  const chain: RegisterEntry[] = [];
  let at: RegisterEntry | undefined = entry;
  while (at !== undefined && chain.length < longestChain) {
    const { replacedBy, date }: RegisterEntry = at;
    at = register.find((one) => one.number === replacedBy && one.date !== null && one.date <= day && (date === null || one.date > date));
    if (at !== undefined) chain.push(at);
  }
  return chain;
}
