/** A province's plan of thirty tasks, and communes that take it up, with holes that are seeded. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { paperOf } from './papers.js';

const pairs = parse(readFileSync(new URL('../../derive/synthesis/pairs.yaml', import.meta.url), 'utf8')) as readonly {
  readonly parent: string;
  readonly same: boolean;
}[];

/** Thirty tasks; every third has a deadline of its own. */
const tasks = pairs
  .filter(({ same }) => same)
  .map(({ parent }, index) => ({
    text: parent,
    deadline: index % 3 === 0 && !parent.includes('31/10/2026') ? 'trước ngày 30/9/2026' : null,
  }));

export const provincePlan = paperOf(
  {
    organ: 'TỈNH ỦY BẮC HÀ',
    superior: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: '12-KH/TU',
    date: '15/01/2026',
    abstract: 'thực hiện chuyển đổi số năm 2026',
    opening: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:',
  },
  `## I. NHIỆM VỤ\n\n### 1. Đảng ủy các xã, phường\n\n${tasks.map((task, index) => itemOf(`1.${index + 1}.`, task)).join('\n\n')}`,
);

interface Item {
  readonly text: string;
  readonly deadline: string | null;
}

function itemOf(label: string, { text, deadline }: Item): string {
  return `${label} ${text}${deadline === null ? '' : `\n\n- Thời hạn: ${deadline}.`}`;
}

const syllables = 'An Bình Minh Sơn Quang Thành Tân Phú Long Hải Xuân Thịnh Đông Phong Vân Lâm Mỹ Khánh Lộc Giang'.split(' ');

/** Names of communes, all others: `Minh Sơn`, `An Bình Long`. */
export function communeName(index: number): string {
  const [first, second] = [syllables[index % 20] ?? '', syllables[(Math.floor(index / 20) * 7 + index + 3) % 20] ?? ''];
  const third = syllables[Math.floor(index / 100) % 20] ?? '';
  return index < 100 ? `${first} ${second}` : `${first} ${second} ${third}`;
}

/** Numbers that look drawn and are the same in each run. */
export function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

export interface Holes {
  /** Tasks, from 0, that the plan leaves out. */
  readonly missing?: readonly number[];
  readonly later?: readonly number[];
  /** Tasks with a share that the plan sets lower. */
  readonly target?: readonly number[];
  /** Passages of the commune's own. */
  readonly own?: readonly string[];
}

/** Tasks that set one share, and no other. */
export const tasksWithTarget = tasks.flatMap(({ text }, index) =>
  text.match(/\d%/gu)?.length === 1 && /(?:8|10)0%/u.test(text) ? [index] : [],
);
/** All but the one that the plan itself carries out by being sent. */
export const tasksToLack = tasks.flatMap(({ text }, index) => (text.startsWith('Xây dựng kế hoạch triển khai') ? [] : [index]));
export const tasksWithDeadline = tasks.flatMap(({ deadline }, index) => (deadline === null ? [] : [index]));
export const taskCount = tasks.length;
export const taskText = (index: number): string => tasks[index]?.text ?? '';

export function communePlan(name: string, { missing = [], later = [], target = [], own = [] }: Holes): string {
  const kept = tasks
    .map((task, index): Item & { readonly index: number } => ({
      index,
      text: target.includes(index) ? task.text.replace(/(?:8|10)0%/u, '55%') : task.text,
      deadline: later.includes(index) ? 'trước ngày 15/12/2026' : task.deadline,
    }))
    .filter(({ index }) => !missing.includes(index));
  return paperOf(
    {
      organ: `ĐẢNG ỦY XÃ ${name.toUpperCase()}`,
      number: '05-KH/ĐU',
      date: '10/02/2026',
      abstract: 'thực hiện chuyển đổi số năm 2026',
      opening: 'Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2026 của Ban Thường vụ Tỉnh ủy, Đảng ủy xã ban hành kế hoạch như sau:',
    },
    `## I. NHIỆM VỤ\n\n${kept.map((task, at) => itemOf(`${at + 1}.`, task)).join('\n\n')}${
      own.length === 0 ? '' : `\n\n## II. VIỆC CỦA XÃ\n\n${own.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}`
    }`,
  );
}

const words = (
  'suối đồi vườn chè quế mận cầu treo đập kênh trạm xá lớp ghép bưu điện chợ phiên dệt lanh rèn mật ong măng khô sâm thảo quả ruộng bậc ' +
  'thang đường mòn bến đò lò gạch xưởng gỗ ao cá trâu ngựa gà đen lợn cắp nách sông hang động thác đá'
).split(' ');

/** A passage that no other commune has. */
export function ownPassage(draw: (below: number) => number): string {
  return `Xã làm ${Array.from({ length: 16 }, () => words[draw(words.length)] ?? '').join(' ')} cho bà con.`;
}

/** A PDF of one page on which no text stands: a scan. */
export const scan = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
`;
