import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'legacy-encoding-in-text': {
    vi: { text: 'đoạn “{actual}” dùng bảng mã cũ {encoding}', hint: 'Chuyển đoạn này sang Unicode bằng UniKey Toolkit (Ctrl+Shift+F6).' },
    en: {
      text: 'the passage `{actual}` is written in the legacy encoding {encoding}',
      hint: 'Convert it to Unicode, e.g. with the UniKey toolkit.',
    },
  },
} satisfies Messages;

/** A passage pasted from an old file: `Céng hoµ x· héi` (TCVN3), `Coäng hoøa xaõ hoäi` (VNI) amid Unicode. */
export const legacyEncodingInText = defineRule({
  id: 'legacy-encoding-in-text',
  severity: 'error',
  category: 'typography',
  summary: {
    vi: 'Một đoạn còn dùng bảng mã cũ TCVN3 hoặc VNI giữa bài Unicode.',
    en: 'A passage is still written in the legacy encoding TCVN3 or VNI amid Unicode.',
  },
  basis: {
    vi: 'Phụ lục I Nghị định 30/2020/NĐ-CP và Hướng dẫn của Văn phòng Trung ương: bộ mã Unicode theo TCVN 6909:2001',
    en: 'Decree 30/2020, annex I, and the Party’s guideline: Unicode, TCVN 6909:2001',
  },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\nThực hiện chủ trương của cấp trên.\n\nC«ng t¸c d©n vËn cña §¶ng bé ph­êng.\n',
      finds: ['5: C«ng t¸c d©n vËn cña §¶ng bé'],
    },
    {
      text: '# KẾ HOẠCH\n\nCoâng taùc daân vaän cuûa Ñaûng boä.\n\nThực hiện theo quy định.\n',
      finds: ['3: Coâng taùc daân vaän cuûa Ñaûng boä'],
    },
    { text: '# KẾ HOẠCH\n\nBảo đảm nhiệt độ 25°C, diện tích 30m², chữ café, Señor Muñoz và phần mềm iOffice®.\n', finds: [] },
  ],
  check,
});

/** Words with signs of TCVN3 inside, or with the double letters of VNI; both hold letters that Vietnamese has not. */
const tcvn3 = /[A-Za-z§®]{1,7}[µ¸¶·¹¨»¾¼½Æ©Ç®Î¤Ï¦ª«¬×ØÜÞßåæçËîñòéêø÷øûüþ][a-z]{0,7}|§[µ¸¶·¹a-z]/gu;
const vni = /[A-Za-zÑñ]{0,4}(?:[aeouyAEOUY][øùûõïäàáåãâêëéèúüæçØÙÛÕÏÄÀÁÅÃÂÊËÉÈÚÜ]|[öôñÖÔÑ][ôöùøûõïaeiuAEIU])[a-z]{0,4}/gu;
/** One of the letters that no Vietnamese text in Unicode has. */
const foreign = /[µ¸¶·¹¨»¾¼½Æ©®Î¤¦ª«¬×Øåæç÷øûüþ§ñöïäëÖÑÄÏÛ]/u;
/** Two signs of TCVN3 that are no letters of any alphabet. */
const signs = /[µ¸¶·¹¨»¾¼½©®¦ª«¬§\u00ad][^µ¸¶·¹¨»¾¼½©®¦ª«¬§\u00ad\d]{1,40}[µ¸¶·¹¨»¾¼½©®¦ª«¬§\u00ad]/u;
/** Fewest words that tell an old encoding from a foreign name. */
const fewestWords = 3;

function* check(context: LintContext): Iterable<Sighting> {
  if (!foreign.test(context.text)) return;
  for (const passage of context.passages) {
    const { value } = passage.text;
    if (!foreign.test(value)) continue;
    for (const [encoding, pattern] of [
      ['TCVN3 (.VnTime)', tcvn3],
      ['VNI', vni],
    ] as const) {
      if (pattern === tcvn3 && !signs.test(value)) continue;
      const hits = Array.from(value.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      }));
      const first = hits[0];
      const last = hits.at(-1);
      const distinct = new Set(hits.map(({ text }) => text)).size;
      if (
        first === undefined ||
        last === undefined ||
        distinct < fewestWords ||
        /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/u.test(value.slice(first.start, last.end))
      )
        continue;
      yield {
        place: context.place(passage.start + first.start, passage.start + last.end),
        data: { encoding },
        actual: value.slice(first.start, last.end),
      };
      break;
    }
  }
}
