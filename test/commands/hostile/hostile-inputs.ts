/** Texts that make a careless reader crash or take the square of their length. */
import type { SourceKind } from '../../../src/model/index.js';

const title = 'KẾ HOẠCH\nCông tác năm 2024\n\n';

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

type Hostile = readonly [name: string, kind: SourceKind, make: () => string];

const markdown: readonly (readonly [string, () => string])[] = [
  ['quotes 5,000 deep', () => `${'>'.repeat(5000)} câu\n`],
  ['lists 5,000 deep on one line', () => `${'- '.repeat(5000)}câu\n`],
  ['lists 3,000 deep, a line a level', () => times(3000, (at) => `${' '.repeat(2 * at)}- câu ${at}\n`)],
  ['numbered lists 5,000 deep', () => `${'1. '.repeat(5000)}câu\n`],
  ['quotes and lists in turn 5,000 deep', () => `${'> - '.repeat(5000)}câu\n`],
  ['2,000 lines of quotes 60 deep', () => times(2000, () => `${'> '.repeat(60)}câu\n`)],
  ['a line of 5 MB', () => `${'chữ '.repeat(1_250_000)}\n`],
  ['a line of 5 MB without a space', () => `${'a'.repeat(5_000_000)}\n`],
  ['a line of 5 MB of marks', () => `${'*_`[<'.repeat(1_000_000)}\n`],
  ['100 lines of 49,000 stars', () => times(100, () => `${'*a '.repeat(16_000)}\n\n`)],
  ['100,000 numbers', () => times(100_000, (at) => `${at}/2024 `)],
  ['20,000 numbered lines', () => times(20_000, (at) => `${at}. Việc\n`)],
  ['20,000 numbered paragraphs', () => times(20_000, (at) => `${(at % 9) + 1}. Việc số ${at}\n\n`)],
  ['brackets 50,000 deep', () => `${'['.repeat(50_000)}\n`],
  ['brackets 50,000 deep, closed', () => `${'['.repeat(25_000)}chữ${']'.repeat(25_000)}\n`],
  ['links that are none 20,000 times', () => times(20_000, () => '[a](\n')],
  ['two stars 100,000 times', () => `${'**'.repeat(100_000)}\n`],
  ['two stars and a letter 100,000 times', () => times(100_000, () => '**a')],
  ['two stars and a letter in 10,000 lines', () => times(10_000, () => '**a\n')],
  ['backticks of growing length', () => times(600, (at) => `${'`'.repeat(at)}a`)],
  ['half a citation 100,000 times', () => 'Nghị quyết số '.repeat(100_000)],
  ['half a citation in 100,000 lines', () => 'Thực hiện Kế hoạch số 12-KH/\n'.repeat(100_000)],
  [
    'a citation without an end 20,000 times',
    () => 'Chỉ thị số 18-CT/TW, ngày 10/01/2018 của Bộ Chính trị về tiếp tục thực hiện '.repeat(20_000),
  ],
  ['the name of an organ 50,000 times', () => 'Ban Chấp hành Trung ương Đảng '.repeat(50_000)],
  ['ngày 100,000 times', () => 'ngày '.repeat(100_000)],
  ['parentheses 50,000 deep', () => `Chỉ thị số 18-CT/TW ${'('.repeat(50_000)}\n`],
  ['spaces, 2 MB of them', () => `1.${' '.repeat(2_000_000)}Việc\n`],
  ['blank lines, 200,000', () => `1. Việc\n${'\n'.repeat(200_000)}2. Việc\n`],
  ['tabs 100,000', () => `${'\t'.repeat(100_000)}chữ\n`],
  ['an unclosed table of HTML 1,000 times', () => '<table><tr><td>ô\n'.repeat(1000)],
  ['tables of HTML 1,000 deep', () => `${'<table><tr><td>'.repeat(1000)}ô${'</td></tr></table>'.repeat(1000)}\n`],
  ['tags of HTML 20,000 deep', () => `${'<u>'.repeat(20_000)}chữ\n`],
  ['half a tag 100,000 times', () => '<u '.repeat(100_000)],
  ['half a comment 20,000 times', () => '<!-- '.repeat(20_000)],
  ['half an entity 100,000 times', () => '&am'.repeat(100_000)],
  ['10,000 footnotes', () => `${times(10_000, (at) => `chữ[^${at}] `)}\n\n${times(10_000, (at) => `[^${at}]: Chú thích ${at}\n`)}`],
  ['10,000 calls of one footnote', () => `${times(10_000, () => 'chữ[^1] ')}\n\n[^1]: Chú thích\n`],
  ['a table of 5,000 rows', () => `| Nhiệm vụ | Chủ trì |\n|---|---|\n${times(5000, (at) => `| Việc ${at} | Khối Dân vận |\n`)}`],
  ['a table of 2,000 columns', () => `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n|${'b|'.repeat(2000)}\n`],
  ['5,000 appendices', () => times(5000, (at) => `Phụ lục ${at}\n\nTên\n\n`)],
  ['20,000 recipients', () => `1. Việc\n\nNơi nhận:\n${times(20_000, (at) => `- Nơi ${at},\n`)}`],
  ['20,000 capitals for a head', () => times(20_000, () => 'ĐẢNG ỦY\n')],
  ['20,000 signatures', () => times(20_000, () => 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A\n\n')],
  ['letters in their parts, 1 MB', () => 'ệ'.normalize('NFD').repeat(350_000)],
  ['front matter of 20,000 keys', () => `---\n${times(20_000, (at) => `khóa ${at}: x\n`)}---\n\n1. Việc\n`],
  ['front matter with a bomb of aliases', () => `---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\n\n1. Việc\n`],
  ['front matter 20,000 brackets deep', () => `---\ntên loại: ${'['.repeat(20_000)}\n---\n\n1. Việc\n`],
  ['front matter 5,000 levels deep', () => `---\n${times(5000, (at) => `${' '.repeat(at)}a:\n`)}---\n\n1. Việc\n`],
  ['front matter of one key of 1 MB', () => `---\ntrích yếu: ${'chữ '.repeat(250_000)}\n---\n\n1. Việc\n`],
];

const text: readonly (readonly [string, () => string])[] = [
  ['100,000 short lines', () => times(100_000, (at) => `dòng ${at}\n`)],
  ['100,000 page numbers', () => times(100_000, (at) => `chữ\n\n${at}\n\n`)],
  ['20,000 notes at the end', () => `${times(20_000, (at) => `chữ[${at}] `)}\n\n${times(20_000, (at) => `[${at}] Chú thích\n`)}`],
  ['a line of 5 MB', () => `${'chữ '.repeat(1_250_000)}\n`],
  ['half a citation in 100,000 lines', () => 'Thực hiện Kế hoạch số 12-KH/\n'.repeat(100_000)],
];

const yaml: readonly (readonly [string, () => string])[] = [
  ['brackets 50,000 deep', () => `tên loại: ${'['.repeat(50_000)}\n`],
  ['5,000 levels deep', () => times(5000, (at) => `${' '.repeat(at)}a:\n`)],
  ['dashes 20,000 deep', () => `nội dung: \n${'- '.repeat(20_000)}a\n`],
  ['a bomb of aliases', () => 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nnội dung: [*c,*c]\n'],
  ['what holds itself', () => 'nội dung: &a\n  - *a\n'],
  ['20,000 parts', () => `nội dung:\n${times(20_000, (at) => `  - nhãn: "${at}."\n    lời: Việc ${at}\n`)}`],
  ['20,000 keys', () => times(20_000, (at) => `khóa ${at}: x\n`)],
  ['one text of 5 MB', () => `nội dung:\n  - lời: ${'chữ '.repeat(1_250_000)}\n`],
  ['5,000 documents', () => '---\na: b\n'.repeat(5000)],
];

/** Name, kind and text of each. */
export const hostileInputs: readonly Hostile[] = [
  ...markdown.map(([name, make]): Hostile => [`Markdown: ${name}`, 'markdown', () => (make().startsWith('---') ? make() : title + make())]),
  ...text.map(([name, make]): Hostile => [`text: ${name}`, 'text', () => title + make()]),
  ...yaml.map(([name, make]): Hostile => [`YAML: ${name}`, 'yaml', make]),
];
