import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../src/model/index.js';
import { parseText } from './parse.js';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Each is read in well under the time that a person waits, whatever the machine does beside. */
const longest = 20_000;

describe('hostile input', () => {
  it.each<[string, SourceKind, string, string | null]>([
    ['lists nested a thousand deep', 'markdown', lines(1000, (depth) => `${'  '.repeat(depth)}- việc`), 'too-deep-nesting'],
    ['quotes nested ten thousand deep', 'markdown', `${'> '.repeat(10_000)}việc`, 'too-deep-nesting'],
    ['a line of 5 MB', 'markdown', 'Chỉ đạo thực hiện, '.repeat(200_000), 'too-long-line'],
    ['a line of 5 MB in plain text', 'text', 'Chỉ đạo thực hiện, '.repeat(200_000), null],
    ['stars', 'markdown', '**'.repeat(100_000), 'too-long-line'],
    ['open stars', 'markdown', '**a '.repeat(10_000), 'too-long-line'],
    ['stars on lines of their own', 'markdown', '**đậm\n'.repeat(10_000), 'stray-emphasis'],
    ['brackets', 'markdown', '['.repeat(50_000), 'too-long-line'],
    ['tables that never close', 'markdown', '<table>'.repeat(1000), 'too-long-line'],
    ['tables that never close on lines of their own', 'markdown', '<table>\n\n'.repeat(1500), null],
    ['nested elements', 'markdown', `${'<div>'.repeat(5000)}x${'</div>'.repeat(5000)}`, 'too-long-line'],
    [
      'open emphasis in HTML',
      'markdown',
      `<div>${lines(3000, (index) => `<b id="${index}">`)}${'<p>'.repeat(3000)}</div>`,
      'too-deep-nesting',
    ],
    ['numbers', 'markdown', lines(20_000, (index) => `${index}. việc`), null],
    ['numbers in plain text', 'text', lines(100_000, (index) => `${index}. việc`), null],
    ['appendix labels', 'markdown', 'PHỤ LỤC\n\n'.repeat(10_000), null],
    ['spaces', 'text', `Số${' '.repeat(300_000)}x`, null],
    ['front matter of many lines', 'markdown', `---\n${lines(5000, (index) => `khóa ${index}: giá trị`)}\n---\n`, 'unknown-key'],
    ['YAML with 5,000 levels', 'yaml', lines(5000, (depth) => `${' '.repeat(depth)}a:`), null],
    ['YAML with 5,000 brackets', 'yaml', `tên loại: ${'['.repeat(5000)}`, 'front-matter-syntax'],
    ['YAML parts in parts', 'yaml', `nội dung:\n${lines(1000, (depth) => `${'  '.repeat(depth)}- nội dung:`)}`, null],
    ['YAML full of aliases', 'yaml', `a: &a [x]\n${'b: *a\n'.repeat(1000)}`, null],
    ['control characters', 'text', '\0\u0001\ufffe'.repeat(1000), null],
  ])(
    '%s',
    async (_, kind, text, ruleId) => {
      const { findings } = await parseText(text, kind);
      if (ruleId !== null) expect(findings.map((finding) => finding.ruleId)).toContain(ruleId);
    },
    longest,
  );
});
