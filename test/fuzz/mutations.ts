/** What becomes of a text on its way: lines are lost, doubled and joined, marks and controls come in, a half is cut off. */
import type { Chance } from './random.js';

type Mutation = (text: string, chance: Chance, other: string) => string;

/** Characters and marks that mean something to Markdown, HTML, YAML, a terminal, or to nobody. */
const marks: readonly string[] = [
  ['\u0000', '\u0001', '\b', '\u001b[31m', '\u001b]0;x\u0007', '\u000b', '\f', '\u007f', '\u0085', '\u009b', '\r', '\t'],
  ['\u200b', '\u200c', '\u200d', '\ufeff', '\u202e', '\u2066', '\u2069', '\u00ad', '\u2028', '\u2029', '\u034f', '\u180e', '\ufffd'],
  ['\u0301', '\u0323', '\u0300\u0323', '\u0345'.repeat(50), '\ud800', '\udc00', '\ufffe', '\uffff', '😀', '\u{10ffff}'],
  ['\u00a0', '\u3000', '\u2011', '\u2013', '\u2026', '“', '”', '«', '\uf0b7', '\uf02d', '☐', '☒', '²'],
  ['\\', '`', '``', '```\n', '~~~\n', '**', '*', '__', '_', '~~', '|', '||', '<', '>', '&', '"', "'", '{', '}', '[', ']', '$'],
  ['&amp;', '&#0;', '&#xD800;', '&#x110000;', '&nbsp;', '&lt;script&gt;', '&#7871;', '&amp;lt;'],
  ['<br>', '<br/>', '<u>', '</u>', '<b>', '</b>', '<p align="center">', '</p>', '<div>', '</div>', '<span style="x">', '<hr>'],
  ['<table>', '</table>', '<tr>', '<td>', '</td>', '<td colspan="1000000">', '<td rowspan="99999">', '<td colspan=-1>', '<li>'],
  ['<!--', '-->', '<!-- dvplan ignore -->', '<!-- dvplan disable duplicate-number -->', '<!-- nv:abc -->', '<!-- pagebreak -->'],
  ['<![CDATA[', '<?php', '<!DOCTYPE', '<script>', '</script>', '<style>', '</style>', '<title>', '<textarea>', '<svg>', '<math>'],
  ['[^1]', '[^1]: x\n', '[^__proto__]', '[1]', '[a](b)', '[a]: b\n', '![x](../../etc/passwd)', '![](a.png)', '<https://a.vn>'],
  ['\n---\n', '---\n', '...\n', '\n===\n', '\n\n', '\n', '    ', '::: {.x}\n', '{.x}', '{#a .b}'],
].flat();

/** What stands before the words of a line: labels of every kind, and lines that head and end are known by. */
const labels: readonly string[] = [
  ['# ', '## ', '###### ', '> ', '> > > ', '- ', '+ ', '* ', '– ', '• ', '1. ', '1) ', '0. ', '00. ', '99999999999. ', '(1) ', '1.1. '],
  ['1.1.1.1.1. ', 'a) ', 'đ) ', 'A. ', 'I. ', 'IIII. ', 'MMXXV. ', 'Phần I. ', 'Chương II ', 'Mục 1. ', 'Điều 1. ', 'Khoản 2 ', 'Bước 1: '],
  ['**1.** ', '1\\. ', '\\- ', '- [ ] ', '| ', '| a | b |\n|---|---|\n| ', '    ', '\t', ': ', '[^2]: '],
  ['Nơi nhận: ', 'Kính gửi: ', 'PHỤ LỤC I ', 'Số 11-KH/ĐU ', 'T/M BAN THƯỜNG VỤ ', 'KT. CHỦ TỊCH ', 'Căn cứ ', 'KẾ HOẠCH ', 'Lưu: '],
].flat();

const keys: readonly string[] = [
  ['tên loại', 'trích yếu', 'số và ký hiệu', 'cơ quan ban hành', 'cơ quan cấp trên', 'địa danh', 'ngày ban hành', 'người ký'],
  ['nơi nhận', 'lưu', 'kính gửi', 'độ mật', 'độ khẩn', 'thể thức', 'in hai mặt', 'kế hoạch', 'kỳ báo cáo', '__proto__', '? ', '<<', 'x'],
].flat();

const values: readonly string[] = [
  ['', 'null', '~', '1', '-1', '1e309', '.inf', '2024-13-45', '19/01/2024', '31/02/2024', 'true', '[]', '{}', '[[[[', '{a: {b: c}}'],
  ['&a [*a]', '*a', '!!binary x', '|\n  x', '>-\n  x\n  y', 'Kế hoạch', 'Công văn', 'Quyết định', 'Biên bản', 'Giấy mời', 'Tờ trình'],
  ['Báo cáo', 'Nghị quyết', 'a'.repeat(3000), 'Đảng ủy <b>x</b>', '"a\\nb"', "'", '"', '@x', '%x', '`x`', '#x', 'a: b: c', 'KHẨN'],
].flat();

/** Changes the lines of a text. */
function onLines(change: (lines: string[], chance: Chance, other: string) => void): Mutation {
  return (text, chance, other) => {
    const lines = text.split('\n');
    change(lines, chance, other);
    return lines.join('\n');
  };
}

/** Changes its blocks, which blank lines part. */
function onBlocks(change: (blocks: string[], chance: Chance) => void): Mutation {
  return (text, chance) => {
    const blocks = text.split(/\n{2,}/u);
    change(blocks, chance);
    return blocks.join('\n\n');
  };
}

/** Takes places out of a list, and moves, doubles or drops them. */
const dropped = (parts: string[], chance: Chance): void => void parts.splice(chance.below(parts.length), 1 + chance.below(5));
const swapped = (parts: string[], chance: Chance): void => {
  const [one, other] = [chance.below(parts.length), chance.below(parts.length)];
  [parts[one], parts[other]] = [parts[other] ?? '', parts[one] ?? ''];
};
const doubled = (parts: string[], chance: Chance): void => {
  const from = chance.below(parts.length);
  parts.splice(chance.below(parts.length), 0, ...parts.slice(from, from + 1 + chance.below(10)));
};

/** Changes some lines each by itself. */
function onSomeLines(most: number, change: (line: string, chance: Chance) => string): Mutation {
  return onLines((lines, chance) => {
    for (let times = 1 + chance.below(most); times > 0; times--) {
      const at = chance.below(lines.length);
      lines[at] = change(lines[at] ?? '', chance);
    }
  });
}

/** Changes lines that follow one another. */
function onStretch(change: (stretch: string[], chance: Chance) => readonly string[]): Mutation {
  return onLines((lines, chance) => {
    const at = chance.below(lines.length);
    const count = 1 + chance.below(20);
    lines.splice(at, count, ...change(lines.slice(at, at + count), chance));
  });
}

/** Puts something in at chance places. */
function inserted(most: number, what: (chance: Chance) => string): Mutation {
  return (text, chance) => {
    let changed = text;
    for (let times = 1 + chance.below(most); times > 0; times--) {
      const at = chance.below(changed.length + 1);
      changed = changed.slice(0, at) + what(chance) + changed.slice(at);
    }
    return changed;
  };
}

const label = /^[\s>#*\\-]*(?:(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})[.)\\/]+|(?:Điều|Chương|Phần|Mục) \S+)?\s*/u;

const mutations: readonly (readonly [string, Mutation])[] = [
  ['lines dropped', onLines(dropped)],
  ['lines swapped', onLines(swapped)],
  ['lines doubled', onLines(doubled)],
  ['blocks dropped', onBlocks(dropped)],
  ['blocks swapped', onBlocks(swapped)],
  ['blocks doubled', onBlocks(doubled)],
  [
    'a block cut in its middle',
    onBlocks((blocks, chance) => {
      const at = chance.below(blocks.length);
      const block = blocks[at] ?? '';
      const cut = chance.below(block.length);
      blocks.splice(at, 1, block.slice(0, cut), block.slice(cut));
    }),
  ],
  [
    'characters dropped',
    (text, chance) => {
      const at = chance.below(text.length);
      return text.slice(0, at) + text.slice(at + chance.below(200));
    },
  ],
  ['the end cut off', (text, chance) => text.slice(0, chance.below(text.length))],
  ['the beginning cut off', (text, chance) => text.slice(chance.below(text.length / 2))],
  ['marks put in', inserted(8, (chance) => chance.of(marks))],
  ['marks put in again', inserted(8, (chance) => chance.of(marks))],
  ['marks before lines', onSomeLines(4, (line, chance) => chance.of(marks) + line)],
  ['marks as lines', onSomeLines(4, (line, chance) => `${chance.of(marks)}\n${line}`)],
  ['labels before lines', onSomeLines(6, (line, chance) => chance.of(labels) + line)],
  ['labels changed', onSomeLines(12, (line, chance) => line.replace(label, () => chance.of(labels)))],
  ['labels dropped', onSomeLines(12, (line) => line.replace(label, ''))],
  [
    'ends of lines of several machines',
    (text, chance) => text.replace(/\n/gu, () => (chance.next() < 0.3 ? '\r\n' : chance.next() < 0.05 ? '\r' : '\n')),
  ],
  ['ends of lines of Windows', (text) => text.replace(/\n/gu, '\r\n')],
  ['decomposed', (text, chance) => text.normalize(chance.of(['NFD', 'NFKD', 'NFKC']))],
  [
    'keys put in',
    (text, chance) => {
      const given = Array.from({ length: 1 + chance.below(4) }, () => `${chance.of(keys)}: ${chance.of(values)}\n`).join('');
      return text.startsWith('---\n') ? `---\n${given}${text.slice(4)}` : `---\n${given}---\n\n${text}`;
    },
  ],
  ['numbers changed', onSomeLines(30, (line, chance) => line.replace(/\d+/u, () => String(Math.floor(10 ** chance.below(22)))))],
  ['lines indented', onSomeLines(10, (line, chance) => ' '.repeat(chance.below(12)) + line)],
  ['lines quoted', onStretch((stretch) => stretch.map((line) => `> ${line}`))],
  ['lines joined', onStretch((stretch) => [stretch.join(' ')])],
  ['blank lines dropped', onStretch((stretch) => stretch.filter((line) => line.trim() !== ''))],
  ['lines parted by blank ones', onStretch((stretch) => stretch.flatMap((line) => [line, '']))],
  ['lines wrapped', onStretch((stretch) => stretch.flatMap((line) => line.replace(/(.{20,60}?) /gu, '$1\n').split('\n')))],
  ['cells of lines', onStretch((stretch) => ['| a | b |', '|---|---|', ...stretch.map((line) => `| ${line} | ${line.slice(0, 20)} |`)])],
  ['a comment around lines', onStretch((stretch, chance) => ['<!--', ...stretch, ...(chance.next() < 0.5 ? ['-->'] : [])])],
  ['a fence around lines', onStretch((stretch, chance) => ['```', ...stretch, ...(chance.next() < 0.5 ? ['```'] : [])])],
  [
    'an element around lines',
    onStretch((stretch, chance) => {
      const name = chance.of(['div', 'u', 'table', 'p', 'td', 'center', 'script', 'pre', 'details']);
      return [`<${name}>`, ...stretch, ...(chance.next() < 0.5 ? [`</${name}>`] : [])];
    }),
  ],
  ['a very long line', onSomeLines(1, (line, chance) => line.repeat(1 + chance.below(20_000 / (line.length + 1))))],
  ['capitals', onSomeLines(4, (line) => line.toUpperCase())],
  [
    'emphasis',
    onSomeLines(6, (line, chance) =>
      line.replace(/\S+/gu, (word) => (chance.next() < 0.3 ? `**${word}**` : chance.next() < 0.1 ? `<u>${word}</u>` : word)),
    ),
  ],
  [
    'lines of another document',
    onLines((lines, chance, other) => {
      const others = other.split('\n');
      const from = chance.below(others.length);
      lines.splice(chance.below(lines.length), 0, ...others.slice(from, from + chance.below(40)));
    }),
  ],
  ['another document behind it', (text, _, other) => `${text}\n\n${other}`],
];

/** Longest mutant. */
const mostCharacters = 40_000;

/** The text after one to four mutations, and their names. */
export function mutate(text: string, chance: Chance, other: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  let mutant = text;
  for (let times = 1 + chance.below(4); times > 0; times--) {
    const [name, change] = chance.of(mutations);
    names.push(name);
    mutant = change(mutant, chance, other).slice(0, mostCharacters);
  }
  return { text: mutant, names };
}
