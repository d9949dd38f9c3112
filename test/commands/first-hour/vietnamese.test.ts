/** Commands, options and values in Vietnamese, with or without marks. */
import { describe, expect } from 'vitest';
import { commandNames, optionNames, valueNames } from '../../../src/command-line/arguments/vietnamese.js';
import { rewriteArguments } from '../../../src/command-line/arguments/rewriting.js';
import { fold } from '../../../src/model/index.js';
import { it, shortPlan } from '../work-folder.js';

describe('what is typed in Vietnamese', () => {
  const options = [
    { long: '--period', short: '-p', required: true },
    { long: '--output', short: '-o', required: true },
    { long: '--force', required: false },
    { long: '--format', required: true, argChoices: ['table', 'markdown'] },
  ];

  it.for<[string[], string[]]>([
    [
      ['báo-cáo', 'a.md', '--kỳ', '6-tháng'],
      ['report', 'a.md', '--period', 'half'],
    ],
    [
      ['bao-cao', 'a.md', '--ky', '6-thang'],
      ['report', 'a.md', '--period', 'half'],
    ],
    [
      ['BÁO_CÁO', 'a.md', '--Kỳ=Quý II'],
      ['report', 'a.md', '--period=quarter:2'],
    ],
    [
      ['report', 'a.md', '--period', 'half'],
      ['report', 'a.md', '--period', 'half'],
    ],
    [
      ['report', '-p', 'tháng 11', 'a.md'],
      ['report', '-p', 'month:11', 'a.md'],
    ],
    [
      ['report', '--ghi-đè', 'năm'],
      ['report', '--force', 'năm'],
    ],
    [
      ['report', '-o', 'soát', 'a.md'],
      ['report', '-o', 'soát', 'a.md'],
    ],
    [
      ['soát', 'soát', '-'],
      ['lint', 'soát', '-'],
    ],
    [
      ['mới', 'thể-thức', 'mẫu'],
      ['new', 'template', 'mẫu'],
    ],
    [
      ['mới', 'kế-hoạch'],
      ['new', 'kế-hoạch'],
    ],
    [
      ['rules', '--format', 'markdown'],
      ['rules', '--format', 'markdown'],
    ],
    [
      ['rules', '--dạng=bảng'],
      ['rules', '--format=table'],
    ],
    [
      ['soát', '--', '--kỳ', 'năm'],
      ['lint', '--', '--kỳ', 'năm'],
    ],
    [
      ['xyz', '--không-có', 'b'],
      ['xyz', '--không-có', 'b'],
    ],
  ])('%j is %j', ([typed, english]) => {
    expect(rewriteArguments(typed, options)).toEqual(english);
    expect(
      rewriteArguments(
        typed.map((word) => word.normalize('NFD')),
        options,
      ).map((word) => word.normalize('NFC')),
    ).toEqual(english);
  });

  it('does the same work', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    for (const args of [
      ['dựng', 'a.md', '--tệp-ra', 'x.docx'],
      ['dung', 'a.md', '--tep-ra=y.docx'],
      ['build', 'a.md', '-o', 'z.docx'],
    ])
      expect((await folder.run(args)).exitCode).toBe(0);
    expect(folder.read('x.docx').equals(folder.read('z.docx'))).toBe(true);
    expect(folder.read('y.docx').equals(folder.read('z.docx'))).toBe(true);
    expect((await folder.run(['nhiệm-vụ', 'a.md', '--dạng', 'bảng'])).stdout).toBe((await folder.run(['tasks', 'a.md'])).stdout);
    expect((await folder.run(['bao-cao', 'a.md', '--ky', '6-thang'])).exitCode).toBe(0);
    expect(folder.has('bao-cao-6-thang-2024.md')).toBe(true);
  });

  it('is answered in the language that is asked for in Vietnamese', async ({ folder }) => {
    expect((await folder.run(['giup', '--ngôn-ngữ', 'tiếng-anh'])).stdout).toContain('Usage: dvplan');
    expect((await folder.run(['--phien-ban'])).stdout).toMatch(/^\d/u);
  });

  it('gets the nearest word where it is wrong', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    for (const [args, near] of [
      [['xoát', 'a.md'], 'soát'],
      [['nhiem-vuu', 'a.md'], 'nhiệm-vụ'],
      [['dựng', 'a.md', '--tep-raa', 'b'], '--tệp-ra'],
      [['nhiệm-vụ', 'a.md', '--dạng', 'bảnh'], 'bảng'],
      [['tasks', 'a.md', '--format', 'xlxs'], 'xlsx'],
    ] as const) {
      const { exitCode, stderr } = await folder.run(args);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`Có phải “${near}” không?`);
    }
    expect((await folder.run(['báo-cáo', 'a.md', '--kỳ', 'thế-kỷ'])).stderr).toContain('6-tháng');
  });
});

describe('the Vietnamese words', () => {
  it('stand in the helps, one for each option, and two of a command are never one', async ({ folder }) => {
    for (const command of Object.keys(commandNames)) {
      const { stdout } = await folder.run([command, '--help']);
      const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(?<flag>--[a-z-]+)/gmu)].map((match) => match.groups?.['flag'] ?? '');
      expect(flags.length, command).toBeGreaterThan(2);
      for (const flag of flags)
        expect(stdout.replace(/\s+/gu, ' '), `${command} ${flag}`).toContain(`--${optionNames[flag]?.[0] ?? 'thiếu'}`);
      const words = flags.flatMap((flag) => [...(optionNames[flag] ?? [])]).map(fold);
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        command,
      ).toEqual([]);
      expect((await folder.run(['--help'])).stdout).toContain(`  ${command} (${commandNames[command]?.[0] ?? ''}) `);
    }
  });

  it('name one thing each', () => {
    for (const names of [commandNames, ...Object.values(valueNames)]) {
      const words = Object.entries(names)
        .flatMap(([english, own]) => [english, ...own])
        .map(fold);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});
