import type { Bilingual, Messages, RuleLine } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { placedComponents, runningText, type PlacedComponent } from '../page/components.js';
import { placeOfStretch } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'missing-rule-line': {
    vi: {
      text: 'không có đường kẻ dưới {name}',
      hint: 'Trong Word: Chèn (Insert), Hình (Shapes), Đường thẳng (Line), nét liền, ở giữa và dưới dòng chữ.',
    },
    en: { text: 'no line is drawn under {name}', hint: 'In Word: Insert, Shapes, Line: a solid one, centred under the words.' },
  },
} satisfies Messages;

const letterhead = 'UBND XÃ HÒA TIẾN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const title = 'KẾ HOẠCH\nPhòng, chống thiên tai\n';

/** A head of a Word file without the lines that the regulation has drawn there. */
export const missingRuleLine = defineRule({
  id: 'missing-rule-line',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Đầu văn bản của tệp Word không kẻ đường nào dưới tiêu đề, tên cơ quan hoặc trích yếu.',
    en: 'A head of a Word file in which no line is drawn under the heading, the organ or the abstract.',
  },
  basis: {
    vi: 'Đường kẻ dưới tiêu đề, tên cơ quan và trích yếu của thể thức đang dùng',
    en: 'Lines under heading, organ and abstract of the regulation',
  },
  messages,
  examples: [
    {
      text: `${letterhead}\n${title}\n1. Việc.\n`,
      kind: 'text',
      page: { drawn: [6] },
      finds: ['3: Độc lập - Tự do - Hạnh phúc'],
    },
    {
      text: `${letterhead}\n${title}\n1. Việc.\n`,
      kind: 'text',
      page: { drawn: [3] },
      finds: ['6: Phòng, chống thiên tai'],
    },
    {
      text: `${letterhead}\n${title}\n1. Việc.\n`,
      kind: 'text',
      page: { drawn: [7], lines: { 3: { underline: true } } },
      finds: [],
    },
    // Three lines drawn beside the letterhead: one of them may be that of the abstract.
    {
      text: `${letterhead}\n${title}\n1. Việc.\n`,
      kind: 'text',
      page: { drawn: [1, 3, 3] },
      finds: [],
    },
    {
      text: `${letterhead}_______\n\n${title}_____\n\n1. Việc.\n`,
      kind: 'text',
      page: {},
      finds: [],
    },
  ],
  check,
});

/**
 * A line floats: where it is anchored tells little of where it stands. So a place lacks its line where nothing at all is drawn, underlined
 * or typed in its part of the head, and no other part has a line more than it needs.
 */
function* check({ source, plan, template }: LintContext): Iterable<Sighting> {
  if (source.page === null) return;
  const placed = placedComponents(plan, template);
  const find = (...components: readonly PlacedComponent['component'][]): PlacedComponent | undefined =>
    components.flatMap((one) => placed.find(({ component }) => component === one) ?? [])[0];
  const { letterhead, abstract } = template;
  const [heading, organ, title, type] = [
    find('motto', 'heading'),
    find('issuingOrgan'),
    find('abstract'),
    find('documentType', 'abstract'),
  ];
  const ofLetterhead = wanted([heading, letterhead.headingRule], [organ, letterhead.organRule]);
  const ofTitle = wanted([title, abstract.rule]);
  // A letter has no type: its head goes as far as its text.
  const begin = (type?.stretches ?? runningText(plan))[0]?.start;
  if (begin === undefined || heading === undefined) return;
  const end = endOfParagraphBehind(source.text, title?.stretches.at(-1)?.end ?? begin);
  const [above, below] = [linesBetween(0, begin), linesBetween(begin, end)];
  if (above === 0 && below <= ofTitle.length) yield* missing(ofLetterhead[0]);
  else if (below === 0 && above <= ofLetterhead.length) yield* missing(ofTitle[0]);

  function linesBetween(start: number, stop: number): number {
    const { drawings = [], runs = [] } = source.page ?? {};
    const underlined = new Set(
      runs.filter((run) => run.underline && run.start >= start && run.end <= stop).map((run) => source.pointAt(run.start).line),
    );
    return drawings.filter((at) => at >= start && at < stop).length + underlined.size + typedLines(source.text.slice(start, stop));
  }

  function* missing(one: Wanted | undefined): Iterable<Sighting> {
    const at = one?.component.stretches.at(-1);
    if (one !== undefined && at !== undefined)
      yield { place: placeOfStretch(source, at), data: { name: one.component.name }, note: one.line.article };
  }
}

interface Wanted {
  readonly component: { readonly name: Bilingual; readonly stretches: PlacedComponent['stretches'] };
  readonly line: RuleLine;
}

function wanted(...each: readonly (readonly [PlacedComponent | undefined, RuleLine | null])[]): Wanted[] {
  return each.flatMap(([component, line]) => (component === undefined || line?.verified !== true ? [] : [{ component, line }]));
}

/** Where the paragraph with words behind that of an offset ends: a line is often anchored there. */
function endOfParagraphBehind(text: string, offset: number): number {
  const own = text.indexOf('\n', offset);
  const words = own < 0 ? -1 : text.slice(own).search(/\S/u);
  const end = words < 0 ? -1 : text.indexOf('\n', own + words);
  return end < 0 ? text.length : end + 1;
}

/** Lines of strokes that somebody typed. */
function typedLines(text: string): number {
  return text.split('\n').filter((line) => /^[-_=–—*\s]{3,}$/u.test(line) && /[-_=–—]{2}/u.test(line)).length;
}
