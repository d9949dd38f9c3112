import { dropEnd, fold, foldWords, isUpperCase, type Task, type Messages } from '../../model/index.js';
import { findAssignments, type Assignment } from '../../parse/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { type WordedSighting, defineRule } from '../rule.js';

/** Shortest wording that tells a task by being a part of another, folded letters. */
const shortest = 20;
/** From this share of a kind's tasks on, the appendix means to have all of them. */
const wholeShare = 0.5;

const messages = {
  'assignment-mismatch-row': {
    vi: { text: '{appendix} không có nhiệm vụ này: “{actual}”', hint: 'Thêm một dòng vào phụ lục, hoặc bỏ nhiệm vụ khỏi thân kế hoạch.' },
    en: { text: 'the appendix {appendix} lacks this task: `{actual}`', hint: 'Add a row to the appendix, or drop the task from the body.' },
  },
  'assignment-mismatch-deadline': {
    vi: { text: 'phụ lục ghi thời hạn “{actual}”, thân kế hoạch (dòng {line}) ghi “{expected}”', hint: 'Sửa cho thống nhất.' },
    en: { text: 'the appendix says `{actual}`, the body (line {line}) `{expected}`', hint: 'Make the deadlines agree.' },
  },
  'assignment-mismatch-lead': {
    vi: { text: 'phụ lục ghi “{actual}” chủ trì, thân kế hoạch (dòng {line}) ghi “{expected}”', hint: 'Sửa cho thống nhất.' },
    en: { text: 'the appendix has `{actual}` lead, the body (line {line}) `{expected}`', hint: 'Make the lead organs agree.' },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/** The appendix that assigns the tasks says something else than the body: which of the two is the order? */
export const assignmentMismatch = defineRule({
  id: 'assignment-mismatch',
  severity: 'warning',
  category: 'tasks',
  summary: {
    vi: 'Phụ lục phân công nhiệm vụ khác với thân kế hoạch: thiếu nhiệm vụ, khác thời hạn, khác cơ quan chủ trì.',
    en: 'The appendix that assigns the tasks differs from the body: a task is missing, or has another deadline or lead.',
  },
  basis: { vi: 'Phụ lục phải thống nhất với văn bản mà nó kèm theo', en: 'An appendix agrees with its document' },
  messages,
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\nnăm 2024\n\n## I. NHIỆM VỤ\n\n1. Khảo sát tình hình Nhân dân trước ngày 15/6/2024.\n\n' +
        '2. Khối Dân vận Đảng ủy: Tổ chức hội thi “Dân vận khéo”.\n\n3. Xây dựng báo cáo công tác dân vận cả năm.\n\n## PHỤ LỤC\n\n' +
        '**PHÂN CÔNG NHIỆM VỤ**\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n' +
        '| 1 | Khảo sát tình hình Nhân dân | Khối Dân vận | 30/6/2024 |\n| 2 | Tổ chức hội thi “Dân vận khéo” | Công an phường | |\n',
      finds: ['11: 3. Xây dựng báo cáo công tác dân vận cả năm.', '19: 1', '20: 2'],
    },
    {
      text:
        '# KẾ HOẠCH\n\nnăm 2024\n\n## I. NHIỆM VỤ\n\n1. Khảo sát tình hình Nhân dân trước ngày 15/6/2024.\n\n' +
        '2. UBND phường: Tổ chức hội thi “Dân vận khéo”.\n\n## PHỤ LỤC\n\n**PHÂN CÔNG NHIỆM VỤ**\n\n' +
        '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Khảo sát tình hình Nhân dân | Khối Dân vận | 15/6/2024 |\n' +
        '| 2 | Tổ chức hội thi “Dân vận khéo” | Ủy ban nhân dân phường | Quý III |\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  if (context.plan.appendices.length === 0 || context.plan.tasks.length === 0) return;
  for (const assignment of findAssignments(context.plan)) yield* compare(context.plan.tasks, assignment);
}

function* compare(tasks: readonly Task[], { appendix, tasks: rows }: Assignment): Iterable<Said> {
  const rowOf = match(tasks, rows);
  for (const task of tasks) {
    const row = rowOf.get(task);
    if (row === undefined) {
      const kin = tasks.filter(({ kind }) => kind === task.kind);
      if (kin.filter((one) => rowOf.has(one)).length < wholeShare * kin.length) continue;
      yield {
        place: task.position,
        messageId: 'assignment-mismatch-row',
        actual: task.text,
        data: { appendix: appendix.label.value },
        related: relatedPlace(appendix.position),
      };
      continue;
    }
    const related = relatedPlace(task.position);
    const line = task.position.start.line;
    const [due, assigned] = [task.deadline?.value ?? null, row.deadline?.value ?? null];
    if (due !== null && assigned !== null && due.date !== null && assigned.date !== null && due.date !== assigned.date) {
      yield {
        place: row.position,
        messageId: 'assignment-mismatch-deadline',
        actual: assigned.text,
        expected: [due.text],
        data: { line },
        related,
      };
    }
    if (task.leadOrgan !== null && row.leadOrgan !== null && !sameOrgan(task.leadOrgan.value, row.leadOrgan.value)) {
      yield {
        place: row.position,
        messageId: 'assignment-mismatch-lead',
        actual: row.leadOrgan.value,
        expected: [task.leadOrgan.value],
        data: { line },
        related,
      };
    }
  }
}

/** The row of each task: of the same wording, else of its number and like wording, else of like wording alone; a row is one task's. */
function match(tasks: readonly Task[], rows: readonly Task[]): Map<Task, Task> {
  const words = new Map([...tasks, ...rows].map((task) => [task, foldWords(task.text)]));
  const wordsOf = (task: Task): string => words.get(task) ?? '';
  const like = (task: Task, row: Task): boolean => {
    const [one, other] = [wordsOf(task), wordsOf(row)];
    return Math.min(one.length, other.length) >= shortest && (one.includes(other) || other.includes(one));
  };
  const rowOf = new Map<Task, Task>();
  const taken = new Set<Task>();
  const pair = (task: Task, row: Task): void => {
    rowOf.set(task, row);
    taken.add(row);
  };
  for (const keyOf of [(task: Task) => `${bareLabel(task)}|${wordsOf(task)}`, wordsOf]) {
    const byKey = new Map<string, Task[]>();
    for (const row of rows) if (!taken.has(row)) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
    for (const task of tasks) {
      const row = rowOf.has(task) ? undefined : byKey.get(keyOf(task))?.shift();
      if (row !== undefined) pair(task, row);
    }
  }
  for (const sameLabel of [true, false]) {
    for (const task of tasks.filter((one) => !rowOf.has(one))) {
      const found = rows.filter((row) => !taken.has(row) && (!sameLabel || bareLabel(task) === bareLabel(row)) && like(task, row));
      const [row] = found;
      if (row !== undefined && (sameLabel || found.length === 1)) pair(task, row);
    }
  }
  return rowOf;
}

function bareLabel({ label }: Task): string {
  return dropEnd(label ?? '', '.)-');
}

/** Whether two names mean one organ: one is a part of the other, or its abbreviation (`UBND phường`). */
function sameOrgan(one: string, other: string): boolean {
  const [left, right] = [foldWords(one), foldWords(other)];
  return left.includes(right) || right.includes(left) || initials(one) === initials(other);
}

/** First letters of the words; an abbreviation stands for itself: both `UBND phường` and `Ủy ban nhân dân phường` are `ubndp`. */
function initials(name: string): string {
  return name
    .split(/[\s,;-]+/u)
    .map((word) => (word.length > 1 && isUpperCase(word) ? fold(word) : fold(word).charAt(0)))
    .join('');
}
