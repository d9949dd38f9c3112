/**
 * The plan of a later year from an earlier one: edits of its source. Years, terms and anniversaries move where they follow by rule; what
 * needs a
 * head is marked `[kiểm tra]`.
 */
import timeWords from '../../templates/tu-vung/thoi-gian.yaml';
import typeWords from '../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../language/word-lists.js';
import { foldWords, type Edit, type Field, type OfficialDocument, type Source, type TaskAnswer, greatest } from '../model/index.js';

/** What the next plan is made of. */
export interface NextPlanRequest {
  readonly plan: OfficialDocument;
  readonly fromYear: number;
  readonly toYear: number;
  /** What stands for `thể thức` from then on; null where the author named none or it stays in force. */
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

/** A place that a rule speaks of: it is replaced, marked, both, or kept from the rules behind it. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
  readonly mark: string;
}

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

/** The rules in their order; a place that one of them speaks of is taken from those behind it. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  // Nhiệm kỳ 2020 - 2025: a term of a congress is five years.
  [
    /(nhiệm k[ỳì] )?(20\d\d)( ?[-–] ?)(20\d\d)(?!\d)/giu,
    ([, term, from = '', dash = '', to = ''], _, years) => {
      if (Number(to) > years.to) return {};
      if (term === undefined || Number(to) === years.to) return { mark: true };
      const terms = Math.ceil((years.to - Number(to)) / 5) * 5;
      return { text: `${term}${Number(from) + terms}${dash}${Number(to) + terms}`, mark: true };
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
  const { source } = plan;
  const { text } = source;
  // The source may be written with decomposed letters.
  const inForm = (written: string): string => (source.normalized === text ? written : written.normalize('NFD'));
  const years = { from: fromYear, to: toYear };
  const changes: Change[] = [...headChanges(request), ...citedStretches(plan, fromYear, inForm)];
  const isFree = (start: number, end: number): boolean => changes.every((one) => end <= one.start || start >= one.end);
  const bodyStart = frontMatterEnd(plan);
  const due = deadlinePlaces(plan, inForm);
  for (const [pattern, rule] of rules) {
    for (const match of source.normalized.matchAll(pattern)) {
      const [start, end] = [source.decodedOffset(match.index), source.decodedOffset(match.index + match[0].length)];
      if (start < bodyStart || !isFree(start, end)) continue;
      const said = rule(
        match,
        source.normalized.slice(Math.max(0, match.index - 40), match.index).toLowerCase(),
        years,
        due.some((place) => start >= place.start && end <= place.end),
      );
      changes.push({
        start,
        end,
        text: said.text === undefined || said.text === match[0] ? null : inForm(said.text),
        mark: said.mark === true ? inForm(checkMark) : '',
      });
    }
  }
  const { carried, lost } = carriedTasks(plan, answers, fromYear);
  const speaking = changes.filter(({ text: said, mark }) => said !== null || mark !== '');
  return {
    edits: [
      ...speaking.map(({ start, end, text: said, mark }): Edit => ({ start, end, text: (said ?? text.slice(start, end)) + mark })),
      ...carried,
    ],
    moved: speaking.filter((one) => one.text !== null).length,
    marked: speaking.filter(({ mark }) => mark !== '').length,
    carried: carried.length,
    lost,
  };
}

/** Where the body begins in the decoded source: behind a front matter, which speaks by its fields. */
function frontMatterEnd({ source, ...parts }: OfficialDocument): number {
  const fields = [parts.documentType, parts.abstract, parts.number, parts.issuance.date].filter(
    (field) => field?.origin === 'frontMatter' && field.position !== null,
  );
  if (fields.length === 0) return 0;
  const close = source.text.slice(3).search(/^(?:---|\.\.\.)[ \t]*\r?$/mu);
  return source.kind === 'markdown' && close >= 0 ? close + 3 : greatest(fields.map((field) => field?.position?.end.offset ?? 0));
}

/** Where the deadlines stand that are days: in a column, or on a line of their own below the task. */
function deadlinePlaces(
  { tasks, source }: OfficialDocument,
  inForm: (written: string) => string,
): { readonly start: number; readonly end: number }[] {
  return tasks.flatMap(({ deadline, position }, index) => {
    if (deadline === null || deadline.text.replace(besideDates, '') !== '') return [];
    const printed = inForm(deadline.text);
    const start = source.text.indexOf(printed, position.start.offset);
    return start < 0 || start >= (tasks[index + 1]?.position.start.offset ?? Infinity) ? [] : [{ start, end: start + printed.length }];
  });
}

/** Number, date, abstract and template: in front matter or as the body prints them. */
function headChanges({ plan, fromYear, toYear, regulation }: NextPlanRequest): Change[] {
  const { source, number, issuance, abstract, templateName } = plan;
  const changes: Change[] = [];
  const replace = (field: Pick<Field<unknown>, 'position'> | null, make: (printed: string) => string): void => {
    if (field === null || field.position === null) return;
    const [start, end] = [field.position.start.offset, field.position.end.offset];
    const printed = source.text.slice(start, end);
    const text = make(printed);
    changes.push({ start, end, text: text === printed ? null : text, mark: '' });
  };
  replace(number, (printed) =>
    number?.origin === 'frontMatter' ? printed.replace(/^(số:? ?)?\d{1,6}\s?/iu, '') : printed.replace(/\d{1,6}(?=\s?[-/])/u, '    '),
  );
  replace(issuance.date, () => {
    const year = (issuance.date?.value.year ?? fromYear) + toYear - fromYear;
    return issuance.date?.origin === 'frontMatter' ? `//${year}` : `ngày     tháng     năm ${year}`;
  });
  replace(abstract, (printed) => printed.replaceAll(String(fromYear), String(toYear)));
  if (regulation !== null) replace(templateName, () => regulation);
  return changes;
}

const yearlyType = new RegExp(String.raw`^${oneOf(typeWords.yearly)}`, 'iu');
/**
 * The documents that the plan cites keep their dates and titles. Where one was issued for the year of the plan, another stands in its place
 * now:
 * that is marked.
 */
function citedStretches(plan: OfficialDocument, fromYear: number, inForm: (written: string) => string): Change[] {
  const { text } = plan.source;
  // The resolution of a congress is known by its term, which moves.
  return plan.citations
    .filter(({ number, text: name }) => number !== null || !/nhiệm k[ỳì]/iu.test(name.normalize('NFC')))
    .flatMap((citation): Change[] => {
      const start = citation.position.start.offset;
      let end = Math.max(citation.position.end.offset, citation.wording?.datePosition?.end.offset ?? 0);
      if (citation.abstract !== null) {
        const abstract = inForm(citation.abstract.normalize('NFC'));
        const at = text.indexOf(abstract, end);
        if (at >= 0 && at - end < 400) end = at + abstract.length;
      }
      const yearly = yearlyType.test(citation.documentType ?? '');
      const mark =
        yearly && (citation.date?.startsWith(String(fromYear)) === true || (citation.abstract ?? '').includes(`năm ${fromYear}`))
          ? checkMark
          : '';
      return [{ start, end, text: null, mark }];
    });
}

/** A note behind the wording of each task that the report says is unfinished. */
function carriedTasks(
  { tasks, source }: OfficialDocument,
  answers: readonly TaskAnswer[],
  fromYear: number,
): { carried: Edit[]; lost: TaskAnswer[] } {
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
  const carried: Edit[] = [];
  const lost: TaskAnswer[] = [];
  for (const answer of open) {
    const task = tasks.find(({ id, text }) => id === answer.taskId || foldWords(text) === foldWords(answer.task));
    if (task === undefined) {
      lost.push(answer);
      continue;
    }
    const at = endOfWording(source, task.position.start.offset, task.text);
    const note =
      answer.status?.value === 'đề nghị rút' ? ' [kiểm tra: báo cáo đề nghị rút]' : ` (chuyển tiếp từ năm ${fromYear})${checkMark}`;
    carried.push({ start: at, end: at, text: note });
  }
  return { carried, lost };
}

/** The end of a task's wording in the source: before its full stop, and before emphasis ends. */
function endOfWording({ text }: Source, start: number, wording: string): number {
  const line = text.indexOf('\n', start);
  const stretch = text.slice(start, line < 0 ? text.length : line);
  const tail = wording.slice(-24);
  const at = stretch.lastIndexOf(tail);
  const end = at < 0 ? (stretch.split('<!--', 1)[0] ?? '').trimEnd().length : at + tail.length;
  return start + (/[.;]$/u.test(stretch.slice(0, end)) ? end - 1 : end);
}
