import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import { placeOf, letters, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'stray-colon': {
    vi: { text: 'thừa dấu hai chấm ở “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'a stray colon in `{actual}`', hint: 'Write `{expected}`.' },
  },
  'stray-colon-nothing': {
    vi: { text: 'sau dấu hai chấm của “{actual}” không có nội dung', hint: 'Bổ sung nội dung, hoặc thay dấu hai chấm.' },
    en: { text: 'nothing follows the colon of `{actual}`', hint: 'Add what it announces, or write another mark.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** `của tỉnh, thành phố, phường: về lĩnh vực`: a colon that cuts a phrase; `:,` and its like. */
export const strayColon = defineRule({
  id: 'stray-colon',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Dấu hai chấm chen giữa cụm từ, hoặc đứng liền dấu câu khác.',
    en: 'A colon cuts a phrase in two, or touches another mark.',
  },
  basis: { vi: 'Thông lệ trình bày dấu câu tiếng Việt', en: 'Usage of Vietnamese punctuation' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nTriển khai các chủ trương của tỉnh, thành phố, phường: về lĩnh vực tôn giáo.\n',
      finds: ['3: phường:'],
      fixed: '# KẾ HOẠCH\n\nTriển khai các chủ trương của tỉnh, thành phố, phường về lĩnh vực tôn giáo.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nCác nội dung:; phân công cụ thể.\n',
      finds: ['3: dung:;'],
      fixed: '# KẾ HOẠCH\n\nCác nội dung; phân công cụ thể.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nTham gia ý kiến với phường: về nội dung, cơ bản nhất trí; về thể thức, đề nghị sửa.\n\n' +
        'Gồm các phần: về kinh tế; về xã hội.\n',
      finds: [],
    },
  ],
  check,
});

/** A colon before a word that goes on with a phrase, or before another mark. */
const suspicious = new RegExp(String.raw`:(?:([,;:])(?=[\s\0]|$)| {1,3}${oneOf(ruleWords.goingOn)} )`, 'gu');
/** Nouns of bodies and levels. What lists (`gồm:`, `nội dung:`) may be followed by anything. */
const noun = new RegExp(String.raw`(?:^|[^${letters}])(${oneOf(ruleWords.bodyNouns)})$`, 'u');
const lastWord = new RegExp(String.raw`[${letters}]{1,7}$`, 'u');

/** Ranks of lists whose items may stand under one of their own. */
const loose: readonly string[] = ['dash', 'plus', 'bullet'];

/** A point that ends with a colon, right before the next one of its list. */
function* announcesNothing(context: LintContext): Iterable<Said> {
  for (const { section, siblings, index } of context.sections) {
    const next = siblings[index + 1];
    const { value } = section.text;
    if (
      section.children.length > 0 ||
      !value.trimEnd().endsWith(':') ||
      loose.includes(section.label.rank) ||
      section.label.numbers.length === 0
    )
      continue;
    const last = next === undefined && index > 0;
    const goesOn = next?.type === 'section' && next.label.rank === section.label.rank;
    if ((!last && !goesOn) || value.length > 200) continue;
    yield { place: placeOf(context.source, section.text), messageId: 'stray-colon-nothing', severity: 'info', actual: value };
  }
}

function* check(context: LintContext): Iterable<Said> {
  yield* announcesNothing(context);
  for (const { match, start: colon, end, passage } of context.findLower(suspicious)) {
    const before = context.lower.slice(Math.max(passage.start, colon - 14), colon);
    const [, second] = match;
    const word = second === undefined ? noun.exec(before)?.[1] : lastWord.exec(before)?.[0];
    if (word === undefined || (second === undefined && context.text.slice(end, Math.min(passage.end, end + 80)).includes(';'))) continue;
    const start = colon - word.length;
    yield replaceStretch(context, start, second === undefined ? colon + 1 : end, context.text.slice(start, colon) + (second ?? ''), false);
  }
}
