import { valueOfWritten } from '../../language/figures/written-numbers.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages, Table } from '../../model/index.js';
import { bodiesOf, allNodes, cellText, placeOf, letters, lowercaseLetter } from '../../model/index.js';
import type { LintContext, Hit } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'sum-mismatch': {
    vi: { text: '“{actual}” không đúng: cộng lại là {expected}', hint: 'Kiểm tra lại tổng và từng số.' },
    en: { text: '`{actual}` is wrong: the sum is {expected}', hint: 'Check the total and each part.' },
  },
  'sum-mismatch-parts': {
    vi: { text: '“{actual}” nhưng các số thành phần cộng lại là {expected} ({parts})', hint: 'Kiểm tra lại tổng và từng số.' },
    en: { text: '`{actual}`, but its parts make {expected} ({parts})', hint: 'Check the total and each part.' },
  },
  'sum-mismatch-table': {
    vi: { text: 'tổng của cột “{column}” ghi “{actual}”, cộng lại là {expected}', hint: 'Kiểm tra lại dòng tổng và các dòng trên.' },
    en: {
      text: 'the total of the column `{column}` says `{actual}`, its rows make {expected}',
      hint: 'Check the total and the rows above it.',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A total that is not the sum of its parts: in a sentence (`09 giấy phép, trong đó ...`), an equation, or the last row of a table. */
export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  severity: 'warning',
  category: 'figures',
  summary: { vi: 'Tổng số không bằng các số thành phần cộng lại.', en: 'A total is not the sum of its parts.' },
  basis: { vi: 'Số liệu trong văn bản phải thống nhất', en: 'Figures of one document agree' },
  messages,
  examples: [
    {
      text:
        '# BÁO CÁO\n\nTrong năm đã cấp 09 giấy phép, trong đó thăm dò: 03 giấy phép; khai thác: 02 giấy phép; gia hạn 01 giấy phép và ' +
        'điều chỉnh 04 giấy phép.\n',
      finds: ['3: 09 giấy phép'],
    },
    {
      text: '# BÁO CÁO\n\nToàn phường có 24 mô hình, gồm 10 mô hình kinh tế và 12 mô hình văn hóa. Tổng số 15 = 5 + 4 + 7.\n',
      finds: ['3: 24 mô hình', '3: 15 = 5 + 4 + 7'],
    },
    {
      text: '# BÁO CÁO\n\n| TT | Chi bộ | Đảng viên |\n|---|---|---|\n| 1 | Tổ 1 | 21 |\n| 2 | Tổ 2 | 34 |\n| | Tổng cộng | 65 |\n',
      finds: ['7: 65'],
    },
    {
      text:
        '# BÁO CÁO\n\nĐã cấp 09 giấy phép, trong đó có 03 giấy phép thăm dò, 02 giấy phép khai thác. Toàn phường có 24 mô hình, gồm 10 ' +
        'mô hình kinh tế và 14 mô hình văn hóa.\n',
      finds: [],
    },
    {
      text:
        '# BÁO CÁO\n\n| TT | Chi bộ | Đảng viên | Tỷ lệ (%) |\n|---|---|---|---|\n| 1 | Tổ 1 | 21 | 38 |\n| 2 | Tổ 2 | 34 | 62,5 |\n' +
        '| | Tổng cộng | 55 | 100 |\n',
      finds: [],
    },
  ],
  check,
});

const addition = new RegExp(String.raw`(?<![${letters}\d.,/-])(\d{1,6}) ?= ?(\d{1,6}(?: ?\+ ?\d{1,6}){1,12})(?![\d.,]\d)`, 'gu');

const countedWhole = new RegExp(
  String.raw`(?<![${letters}\d.,/-])(\d{1,5}) (${lowercaseLetter}{2,7}(?: ${lowercaseLetter}{1,7})?)(?=[^.;:\d\0]{0,90}(?:trong đó|gồm))`,
  'gu',
);

function* check(context: LintContext): Iterable<Said> {
  const parted = context.text.includes('gồm') || context.text.includes('trong đó');
  for (const hit of !parted ? [] : context.find(countedWhole)) yield* partsOf(context, hit);
  for (const hit of context.find(addition)) {
    const sum = (hit.match[2] ?? '').split('+').reduce((total, part) => total + Number(part), 0);
    if (sum !== Number(hit.match[1])) yield { place: context.place(hit.start, hit.end), actual: hit.match[0], expected: [String(sum)] };
  }
  for (const { match, start, end } of context.find(totalOfParts)) {
    const [, total = '', unit = '', parts = ''] = match;
    const numbers = (parts.match(/\d+/gu) ?? []).map(Number);
    const sum = add(numbers);
    if (sum === Number(total) || unsummedUnit.test(`${unit} ${parts}`)) continue;
    yield {
      place: context.place(start, end),
      messageId: 'sum-mismatch-parts',
      actual: `${total} ${unit}`,
      expected: [String(sum)],
      data: { parts: numbers.join(' + ') },
    };
  }
  for (const nodes of bodiesOf(context.plan)) {
    for (const node of allNodes(nodes)) if (node.type === 'table' && !node.layout) yield* totalsOf(context, node);
  }
}

const countedPart = new RegExp(String.raw`(?<![${letters}\d.,/-])(\d{1,5}) (${lowercaseLetter}{2,7}(?: ${lowercaseLetter}{1,7})?)`, 'gu');

/**
 * The parts behind `trong đó` or `gồm`, counted in the unit of the total. `Trong đó` may name some of the parts alone: there only too large
 * a sum is wrong.
 */
function* partsOf(context: LintContext, { match, start, end, passage }: Hit): Iterable<Said> {
  const [, total = '', unit = ''] = match;
  const sentence = context.text.slice(end, Math.min(passage.end, end + 600)).split(/\.(?=\s|$)/u, 1)[0] ?? '';
  const lead = /(?:trong đó|bao gồm|gồm)(?! cả)(?: có)?[,:]?/u.exec(sentence.slice(0, 120));
  if (lead === null || lead.index > 100) return;
  const parts = sentence.slice(lead.index + lead[0].length).replace(/\([^()]{0,200}\)/gu, '');
  const numbers: number[] = [];
  for (const one of parts.matchAll(countedPart)) {
    if (one[2] === unit || one[2]?.startsWith(`${unit.split(' ')[0]} `) === true || one[2] === unit.split(' ')[0])
      numbers.push(Number(one[1]));
    else if (numbers.length > 0) return;
  }
  const sum = numbers.reduce((all, one) => all + one, 0);
  const partial = lead[0].startsWith('trong đó');
  if (numbers.length < 2 || sum === Number(total) || (partial && sum < Number(total))) return;
  yield {
    place: context.place(start, end),
    messageId: 'sum-mismatch-parts',
    actual: match[0],
    expected: [String(sum)],
    data: { parts: numbers.join(' + ') },
  };
}

/** `12 chi bộ (5 chi bộ thôn, 7 chi bộ cơ quan)`. */
const totalOfParts = new RegExp(
  [
    String.raw`(?<![${letters}\d.,/-])(\d{1,5}) (${lowercaseLetter}{2,7}(?: ${lowercaseLetter}{1,7}){0,2})`,
    String.raw`\((\d{1,5} [^();:\d\0]{2,40}(?:[,;] \d{1,5} [^();:,\d\0]{2,40}){1,6})\)`,
  ].join(' '),
  'gu',
);
const unsummedUnit = new RegExp(`%|${oneOf(ruleWords.unsummedUnits)}`, 'u');
const notSummed = new RegExp(String.raw`${oneOf(ruleWords.notSummed)}|%|^tt$`, 'iu');
/** The last row where it names itself a total: each column of plain numbers must add up, of all rows or of the rows of groups. */
function* totalsOf(context: LintContext, table: Table): Iterable<Said> {
  const rows = table.rows.slice(table.headerRows);
  const last = rows.at(-1);
  const words = (row: Table['rows'][number], column: number): string => cellText(row[column]);
  if (
    last === undefined ||
    rows.length < 3 ||
    rows.some((row) => row.length !== last.length || row.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1))
  )
    return;
  if (!last.some((_, column) => column < 2 && /^(?:Tổng|Cộng)(?: cộng| số)?:?$/iu.test(words(last, column)))) return;
  const head = table.rows[0] ?? [];
  for (let column = 1; column < last.length; column++) {
    const total = numberIn(words(last, column));
    const values = rows.slice(0, -1).map((row) => numberIn(words(row, column)));
    if (total === null || values.some((value) => value === null) || notSummed.test(words(head, column))) continue;
    const numbers = values as number[];
    const sum = add(numbers);
    const groups = rows.slice(0, -1).map((row) => /^(?:[IVX]{1,5}|[A-H])\.?$/u.test(words(row, 0)));
    const fits =
      same(sum, total) ||
      (groups.includes(true) &&
        (same(add(numbers.filter((_, index) => groups[index])), total) || same(add(numbers.filter((_, index) => !groups[index])), total)));
    const text = last[column]?.paragraphs[0];
    if (!fits && text !== undefined)
      yield {
        place: placeOf(context.source, text),
        messageId: 'sum-mismatch-table',
        actual: words(last, column),
        expected: [written(sum)],
        data: { column: words(head, column) },
      };
  }
}

/** A number as tables write it: `1.234`, `12,5`, `-` for none; null for other text. */
function numberIn(text: string): number | null {
  if (text === '' || text === '-' || text === '–') return 0;
  if (!/^\d{1,3}(?:\.\d{3}){0,4}(?:,\d{1,4})?$|^\d{1,9}(?:,\d{1,4})?$/u.test(text)) return null;
  return valueOfWritten(text);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

function written(sum: number): string {
  const [whole = '', decimals] = String(Math.round(sum * 10_000) / 10_000).split('.');
  return `${whole.replace(/\B(?=(?:\d{3}){1,6}$)/gu, '.')}${decimals === undefined ? '' : `,${decimals}`}`;
}
