import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import { fold, placeOf, readRoman, type Appendix, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unmentioned-appendix': {
    vi: { text: 'lời văn không chỉ dẫn đến “{actual}”', hint: 'Thêm chỉ dẫn ở chỗ cần, ví dụ “({actual} kèm theo)”.' },
    en: { text: 'the text does not point to `{actual}`', hint: 'Point to it where it is needed, as in `({actual} kèm theo)`.' },
  },
} satisfies Messages;

/** An appendix that the text does not point to. Words that bring along whatever goes with the document point to all of them. */
export const unmentionedAppendix = defineRule({
  id: 'unmentioned-appendix',
  severity: 'warning',
  category: 'structure',
  summary: { vi: 'Lời văn không chỉ dẫn đến phụ lục.', en: 'The text does not point to an appendix.' },
  basis: {
    vi: '05-HD/VPTW, Phần II, II.1.1; 36-HD/VPTW, II.4.5; 30/2020/NĐ-CP, PL I, Phần I, III.1',
    en: '05-HD/VPTW, part II, II.1.1; 36-HD/VPTW, II.4.5; 30/2020/NĐ-CP, annex I, part I, III.1',
  },
  messages,
  regimes: ['party', 'state'],
  examples: [
    { text: '# KẾ HOẠCH\n\n1. Các chi bộ thực hiện.\n\n# PHỤ LỤC\n\nPHÂN CÔNG\n\n1. Chi bộ 1.\n', finds: ['5: PHỤ LỤC'] },
    {
      text: '# KẾ HOẠCH\n\n1. Phân công tại Phụ lục I.\n\n# PHỤ LỤC I\n\nPHÂN CÔNG\n\n1. Việc.\n\n# PHỤ LỤC II\n\nKINH PHÍ\n\n1. Chi.\n',
      finds: ['11: PHỤ LỤC II'],
    },
    {
      text:
        '# KẾ HOẠCH\n\n1. Thực hiện theo các Phụ lục từ 1 đến 3.\n\n# PHỤ LỤC 1\n\nA\n\n1. Việc.\n\n# PHỤ LỤC 2\n\nB\n\n1. Việc.\n\n' +
        '# PHỤ LỤC 3\n\nC\n\n1. Việc.\n',
      finds: [],
    },
    { text: '# KẾ HOẠCH\n\n1. Phân công nhiệm vụ (có danh sách kèm theo).\n\n# PHỤ LỤC\n\nDANH SÁCH\n\n1. Chi bộ 1.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const appendices = context.plan.appendices.filter(
    (appendix) => appendix.type === 'appendix' && fold(appendix.label.value).startsWith('phu luc'),
  );
  if (appendices.length === 0) return;
  const mentions = mentionsIn(context);
  if (mentions.all) return;
  for (const appendix of appendices) {
    const number = numberOf(appendix);
    if (number === null ? mentions.numbers.size > 0 : mentions.numbers.has(number)) continue;
    yield {
      place: placeOf(context.source, appendix.label, 0, appendix.label.value.length) ?? appendix.position,
      actual: appendix.label.value.trim(),
      note: context.template.appendix.article,
    };
  }
}

/** The number in a label: `Phụ lục 02`, `PHỤ LỤC II`, `Phụ lục A`; null of one that has none. */
function numberOf({ label }: Appendix): number | null {
  const [printed] = /(?<=^phu luc (?:so )?)(?:\d{1,3}|[ivx]{1,6}|[a-h])(?![a-z])/u.exec(fold(label.value)) ?? [];
  return printed === undefined ? null : valueOf(printed);
}

function valueOf(printed: string): number {
  if (/^\d/u.test(printed)) return Number(printed);
  return readRoman(printed) ?? printed.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** Numbers of appendices that the texts name, and whether they point to all that goes with the document. */
interface Mentions {
  readonly all: boolean;
  readonly numbers: ReadonlySet<number>;
}

const figure = String.raw`(?:\d{1,3}|[ivx]{1,6}|[a-h])(?![a-z\d])`;
const figures = new RegExp(figure, 'gu');
/** `phụ lục 1, 2 và 3`, `phụ lục từ I đến IV`, on folded text. */
const named = new RegExp(
  String.raw`phu luc(?: so)?(?: tu(?: phu luc)?(?: so)?)?((?: ?(?:,|;|va|den)?(?: cac)?(?: phu luc)?(?: so)? ${figure}){0,30})`,
  'gu',
);
const broughtAlong = new RegExp(oneOf(ruleWords.broughtAlong.map(fold)), 'u');

function mentionsIn(context: LintContext): Mentions {
  const numbers = new Set<number>();
  let all = false;
  for (const { role, text } of context.passages) {
    if (role === 'appendixLabel' || role === 'appendixTitle' || role === 'attachment') continue;
    const folded = fold(text.value.replace(/(?<=[\dIVX]) ?[-–] ?(?=[\dIVX])/gu, ' đến '));
    if (!folded.includes('phu luc')) {
      all ||= broughtAlong.test(folded);
      continue;
    }
    for (const [, list = ''] of folded.matchAll(named)) {
      const found = [...list.matchAll(figures)].map(([one]) => valueOf(one));
      if (found.length === 0) all = true;
      for (const number of found) numbers.add(number);
      const [first = 0] = found;
      const last = found.at(-1) ?? 0;
      // Of a range the figures between are named too.
      if (list.includes('den')) for (let number = first; number <= last && number - first < 100; number++) numbers.add(number);
    }
  }
  return { all, numbers };
}
