/**
 * The plan of a later year from an earlier one: edits of its source. Years, terms and anniversaries move where they follow by rule; what
 * needs a head is marked `[kiểm tra]`.
 */
import timeWords from '../../templates/tu-vung/thoi-gian.yaml';
import typeWords from '../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../language/word-lists.js';
import {
  editOf,
  foldWords,
  placeOf,
  textsOf,
  type Edit,
  type Field,
  type OfficialDocument,
  type Source,
  type Task,
  type TaskAnswer,
  type Text,
} from '../model/index.js';

/** What the next plan is made of. */
export interface NextPlanRequest {
  readonly plan: OfficialDocument;
  readonly fromYear: number;
  readonly toYear: number;
  /** What stands for `thể thức` from then on; null if the author named none or it stays in force. */
  readonly regulation: string | null;
  /** Of the report on the plan: what is unfinished is carried in. */
  readonly answers: readonly TaskAnswer[];
}

export interface NextPlan {
  readonly edits: readonly Edit[];
  /** How many places moved, were marked, and how many unfinished tasks were carried in. */
  readonly moved: number;
  readonly marked: number;
  readonly carried: number;
  /** Unfinished tasks of the report that the plan does not have. */
  readonly lost: readonly TaskAnswer[];
}

/** What stands where a head is needed. */
const checkMark = ' [kiểm tra]';

type Rule = (match: RegExpMatchArray, before: string, years: Years, due: boolean) => { readonly text?: string; readonly mark?: boolean };
interface Years {
  readonly from: number;
  readonly to: number;
}

/** Words before a date that make it a deadline. */
const deadlineBefore = new RegExp(String.raw`${oneOf(timeWords.deadlineLeads)}[^.;()]{0,24}$`, 'u');
/** All that may stand beside the dates of a deadline that is a day, or a time from one to another. */
const besideDates = new RegExp(String.raw`${oneOf(timeWords.besideDates)}|[\d/.,;:() –-]`, 'giu');
/** A day that the next year does not have. */
const leapDay = /^(?:ngày )?29(?:\/0?2\/| tháng 0?2 )/iu;
/** Words before a year that make it one of the past. */
const pastBefore = new RegExp(String.raw`(?:${oneOf(timeWords.pastBeforeYear)}|so với(?: cùng kỳ)?) $`, 'u');

/** `2026 - 2030`, with the word before it that says how many years it has: a term of a congress five, a school year one. */
const rangeOfYears = /(nhiệm k[ỳì] |năm học )?(20\d\d)( ?[-–] ?)(20\d\d)(?!\d)/giu;
const schoolYear = /^năm học /iu;
const yearsOfTerm = 5;

function movedRange([, span = '', from = '', dash = '', to = '']: RegExpMatchArray, by: number): string {
  return `${span}${Number(from) + by}${dash}${Number(to) + by}`;
}

/** The school year of the later plan, of one that begins in the year of the plan; null for other spans of years. */
function nextSchoolYear(range: RegExpMatchArray, years: Years): string | null {
  const [, span = '', from = ''] = range;
  return schoolYear.test(span) && Number(from) === years.from ? movedRange(range, years.to - years.from) : null;
}

/** The rules in their order; a place that one of them speaks of is taken from those behind it. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [
    rangeOfYears,
    (range, _, years) => {
      const [, span = '', , , to = ''] = range;
      if (schoolYear.test(span)) {
        const text = nextSchoolYear(range, years);
        return text === null ? { mark: true } : { text };
      }
      if (Number(to) > years.to) return {};
      if (span === '' || Number(to) === years.to) return { mark: true };
      return { text: movedRange(range, Math.ceil((years.to - Number(to)) / yearsOfTerm) * yearsOfTerm), mark: true };
    },
  ],
  // Kỷ niệm 94 năm Ngày thành lập: a year more each year.
  [
    new RegExp(String.raw`(?<![\d/.,])(\d{1,3})(?= năm ${oneOf(timeWords.anniversaries)})`, 'giu'),
    ([, count = ''], _, { from, to }) => ({ text: String(Number(count) + to - from) }),
  ],
  [
    /(\d{1,2}\/\d{1,2}\/)?((?:19|20)\d\d)( ?[-–] ?)(\d{1,2}\/\d{1,2}\/)?(20\d\d)(?=\))/gu,
    ([, first = '', start = '', dash = '', second = '', end = ''], _, { from, to }) =>
      Number(end) === from ? { text: `${first}${start}${dash}${second}${to}` } : {},
  ],
  // Sơ kết, tổng kết NN năm thực hiện: whether it is due again is for the author to say.
  [/(?:sơ|tổng) kết \d{1,2} năm(?= (?:thực hiện|triển khai|thi hành))/giu, () => ({ mark: true })],
  [
    /(?<![\d/.-])(\d{1,2}\/\d{1,2}\/)(20\d\d)(?![\d/])/gu,
    ([, day = '', year = ''], before, { from, to }, due) => {
      if (Number(year) !== from) return Number(year) > from ? { mark: true } : {};
      return (due || deadlineBefore.test(before)) && !leapDay.test(day) ? { text: `${day}${to}` } : { mark: true };
    },
  ],
  [
    /(ngày \d{1,2} tháng \d{1,2} năm )(20\d\d)(?!\d)/giu,
    ([, day = '', year = ''], before, { from, to }, due) =>
      Number(year) !== from ? {} : (due || deadlineBefore.test(before)) && !leapDay.test(day) ? { text: `${day}${to}` } : { mark: true },
  ],
  [
    /((?:tháng \d{1,2}|qu[ýí] (?:I{1,3}|IV|[1-4])) ?\/ ?)(20\d\d)(?!\d)/giu,
    ([, period = '', year = ''], before, { from, to }) =>
      Number(year) !== from ? {} : pastBefore.test(before) ? { mark: true } : { text: `${period}${to}` },
  ],
  [
    /(năm )(20\d\d)(?!\d)/giu,
    ([, word = '', year = ''], before, { from, to }) => {
      if (Number(year) !== from) return Number(year) > from || Number(year) === from - 1 ? { mark: true } : {};
      return pastBefore.test(before) ? { mark: true } : { text: `${word}${to}` };
    },
  ],
];

/** The edits that make the plan of `toYear` of the plan of `fromYear`. */
export function nextPlan(request: NextPlanRequest): NextPlan {
  const { plan, fromYear, toYear, answers } = request;
  const pen = new Pen(plan.source);
  // The abstract may cite too: what it cites keeps its date.
  keepCited(pen, plan, fromYear);
  writeHead(pen, request);
  const due = deadlinePlaces(plan);
  const years = { from: fromYear, to: toYear };
  for (const text of textsOf(plan)) {
    // Years of the abstract move all together, with the head.
    if (text === plan.abstract?.value) continue;
    for (const [pattern, rule] of rules) {
      for (const match of text.value.matchAll(pattern)) {
        const place = pen.free(text, match.index, match.index + match[0].length);
        if (place === null) continue;
        const before = text.value.slice(Math.max(0, match.index - 40), match.index).toLowerCase();
        const isDue = due.some(({ start, end }) => place.start >= start && place.end <= end);
        const said = rule(match, before, years, isDue);
        pen.write(text, match.index, match[0], said.text ?? match[0], said.mark === true);
      }
    }
  }
  const { carried, lost } = carriedTasks(plan, answers, fromYear);
  for (const { task, note } of carried) pen.add(task.printed, endOfWording(task.printed), note);
  return { edits: pen.edits, moved: pen.moved, marked: pen.marked, carried: carried.length, lost };
}

/** Offsets in the decoded source. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Writes changes where no rule before has spoken; each is made from the text that it stands in. */
class Pen {
  readonly edits: Edit[] = [];
  moved = 0;
  marked = 0;
  readonly #taken: Stretch[] = [];

  constructor(readonly source: Source) {}

  /** The place of a stretch of a text; null if it has none, or a rule before spoke of it. */
  free(text: Text, start: number, end: number): Stretch | null {
    const place = placeOf(this.source, text, start, end);
    if (place === null) return null;
    const [from, to] = [place.start.offset, place.end.offset];
    return this.#taken.every((one) => to <= one.start || from >= one.end) ? { start: from, end: to } : null;
  }

  /** Takes a stretch from the rules behind, and marks it where a head is needed. */
  keepPlace(place: Stretch, mark: boolean): void {
    this.#taken.push(place);
    if (!mark) return;
    this.edits.push({ start: place.end, end: place.end, text: this.#inForm(checkMark) });
    this.marked++;
  }

  /** The words `printed` at `start` of a text become others, with a mark behind them where a head is needed; equal ends stay. */
  write(text: Text, start: number, printed: string, words: string, mark: boolean): void {
    const end = start + printed.length;
    const place = this.free(text, start, end);
    if (place === null) return;
    this.#taken.push(place);
    const same = equalBeginning(printed, words);
    const sameEnd = equalEnding(printed.slice(same), words.slice(same));
    const change =
      printed === words
        ? null
        : editOf(this.source, text, start + same, end - sameEnd, this.#inForm(words.slice(same, words.length - sameEnd)));
    if (change !== null) {
      this.edits.push(change);
      this.moved++;
    }
    if ((mark || (printed !== words && change === null)) && this.add(text, end, checkMark)) this.marked++;
  }

  /** Words that are written behind a place of a text. */
  add(text: Text, at: number, words: string): boolean {
    const edit = editOf(this.source, text, at, at, this.#inForm(words));
    if (edit !== null) this.edits.push(edit);
    return edit !== null;
  }

  /** The source may be written with decomposed letters. */
  #inForm(words: string): string {
    return this.source.normalized === this.source.text ? words : words.normalize('NFD');
  }
}

function equalBeginning(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++;
  return length;
}

function equalEnding(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** Where the deadlines stand that are days: in a column, or on a line of their own below the task. */
function deadlinePlaces({ tasks }: OfficialDocument): Stretch[] {
  return tasks.flatMap(({ deadline }) =>
    deadline === null || deadline.position === null || deadline.value.text.replace(besideDates, '') !== ''
      ? []
      : [{ start: deadline.position.start.offset, end: deadline.position.end.offset }],
  );
}

/** Number, date, abstract and template: in front matter or as the body prints them. */
function writeHead(pen: Pen, { plan, fromYear, toYear, regulation }: NextPlanRequest): void {
  const { number, issuance, abstract, templateName } = plan;
  const replace = (field: Field<unknown> | null, make: (printed: string) => string): void => {
    if (field !== null && field.origin !== 'config') pen.write(field.printed, 0, field.printed.value, make(field.printed.value), false);
  };
  replace(number, (printed) =>
    number?.origin === 'frontMatter' ? printed.replace(/^(số:? ?)?\d{1,6}\s?/iu, '') : printed.replace(/\d{1,6}(?=\s?[-/])/u, '    '),
  );
  replace(issuance.date, () => {
    const year = (issuance.date?.value.year ?? fromYear) + toYear - fromYear;
    return issuance.date?.origin === 'frontMatter' ? `//${year}` : `ngày     tháng     năm ${year}`;
  });
  if (abstract !== null && abstract.origin !== 'config') {
    const { value } = abstract.value;
    for (const range of value.matchAll(rangeOfYears)) {
      const next = nextSchoolYear(range, { from: fromYear, to: toYear });
      // Another range than a school year goes on, or ends, by no rule of the calendar.
      pen.write(abstract.value, range.index, range[0], next ?? range[0], next === null && Number(range[4]) <= toYear);
    }
    for (const { index } of value.matchAll(new RegExp(String(fromYear), 'gu')))
      pen.write(abstract.value, index, String(fromYear), String(toYear), false);
  }
  if (regulation !== null) replace(templateName, () => regulation);
}

const yearlyType = new RegExp(String.raw`^${oneOf(typeWords.yearly)}`, 'iu');
/**
 * The documents that the plan cites keep their dates and titles. Where one was issued for the year of the plan, another stands in its place
 * now: that is marked.
 */
function keepCited(pen: Pen, plan: OfficialDocument, fromYear: number): void {
  for (const citation of plan.citations) {
    const { number, text, documentType, date, abstract, position, wording } = citation;
    // The resolution of a congress is known by its term, which moves.
    if (number === null && /nhiệm k[ỳì]/iu.test(text)) continue;
    // A date of another cell is kept by that cell.
    const dateEnd = (wording?.dateText ?? null) === null ? 0 : (date?.position?.end.offset ?? 0);
    const end = Math.max(position.end.offset, dateEnd, abstract?.position?.end.offset ?? 0);
    const yearly = yearlyType.test(documentType?.value ?? '');
    const ofYear = date?.value?.startsWith(String(fromYear)) === true || abstract?.value.includes(`năm ${fromYear}`) === true;
    pen.keepPlace({ start: position.start.offset, end }, yearly && ofYear);
  }
}

/** A note behind the wording of each task that the report says is unfinished. */
function carriedTasks(
  { tasks }: OfficialDocument,
  answers: readonly TaskAnswer[],
  fromYear: number,
): { carried: { readonly task: Task; readonly note: string }[]; lost: TaskAnswer[] } {
  const open = answers.filter(
    ({ status }) =>
      status?.value !== undefined &&
      status.value !== null &&
      [
        'đang thực hiện trong hạn',
        'đang thực hiện quá hạn',
        'chưa đến hạn',
        'tạm dừng chờ hướng dẫn',
        'đề nghị điều chỉnh',
        'đề nghị rút',
      ].includes(status.value),
  );
  const carried: { task: Task; note: string }[] = [];
  const lost: TaskAnswer[] = [];
  for (const answer of open) {
    const task = tasks.find(({ id, text }) => id === answer.taskId || foldWords(text) === foldWords(answer.task));
    if (task === undefined) {
      lost.push(answer);
      continue;
    }
    const note =
      answer.status?.value === 'đề nghị rút' ? ' [kiểm tra: báo cáo đề nghị rút]' : ` (chuyển tiếp từ năm ${fromYear})${checkMark}`;
    carried.push({ task, note });
  }
  return { carried, lost };
}

/** The end of a task's wording: before its full stop. */
function endOfWording({ value }: Text): number {
  const end = value.trimEnd().length;
  return /[.;]/u.test(value.charAt(end - 1)) ? end - 1 : end;
}
