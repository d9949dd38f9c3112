/** Input that nobody writes in good faith, or that a converter wrote: each is read or refused in a moment, never by a crash. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/parse/index.js';
import { Source, type SourceKind } from '../../../src/model/index.js';
import { hostileInputs } from './hostile-inputs.js';
import { it as withFolder, shortPlan } from '../work-folder.js';

describe('is read without a failure', () => {
  for (const [name, kind, make] of hostileInputs) {
    it(name, async () => {
      const source = new Source(`draft.${kind}`, make(), kind);
      const { plan, findings } = await parseDocument(source);
      expect(plan.source).toBe(source);
      for (const { line, column, endLine, file } of findings) {
        expect(file).toBe(source.file);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeGreaterThanOrEqual(line);
      }
    });
  }
});

describe('of every kind', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['nothing but marks', '# > - * + ` ~ | [ ] ( ) < > & \\ _ ^ { } $ % @ ! " \' ; : , . ?'],
    ['lone surrogates and controls', 'KẾ HOẠCH\n\n1. \ud800 Việc \u0001\u0008\udc00 \ufffe\n'],
    ['line ends of old machines', 'KẾ HOẠCH\r\rI. MỤC ĐÍCH\r1. Việc một\r2. Việc hai\r'],
    ['marks above marks', `KẾ HOẠCH\n\n1. e${'\u0301'.repeat(5000)}\n`],
    ['an unclosed comment', 'KẾ HOẠCH\n\n<!-- chưa xong\n\n1. Việc\n'],
    ['a fence that never ends', 'KẾ HOẠCH\n\n```\n1. Việc\n'],
    [
      'names of the language itself',
      '---\n__proto__: x\nconstructor: y\ntoString: z\nhasOwnProperty: t\n---\n\n1. constructor\n\n[^__proto__]\n\n' +
        '[^__proto__]: chú thích\n',
    ],
  ];
  for (const kind of ['markdown', 'text', 'yaml'] satisfies SourceKind[]) {
    it.for(odd)(`%s, as ${kind}`, async ([, text]) => {
      const { plan } = await parseDocument(new Source(`draft.${kind}`, text, kind));
      expect(plan.body).toBeInstanceOf(Array);
    });
  }
});

describe('what is nested too deep', () => {
  withFolder('is kept as text in the Word file, with a finding', async ({ folder }) => {
    folder.write('a.md', `${shortPlan}\n${'> '.repeat(3000)}câu cuối cùng\n`);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--verbose']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^a\.md:\d+:.*60 cấp/mu);
    const { unzipSync, strFromU8 } = await import('fflate');
    expect(strFromU8(unzipSync(folder.read('a.docx'))['word/document.xml'] ?? new Uint8Array())).toContain('câu cuối cùng');
  });

  withFolder('of a configuration is refused with its place', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('dvplan.config.yaml', `nơi nhận: ${'['.repeat(20_000)}\n`);
    const { exitCode, stderr } = await folder.run(['build', 'a.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^dvplan\.config\.yaml:1:\d+: lỗi: /mu);
    expect(stderr).not.toContain('    at ');
  });
});

describe('the commands that make something of a plan', () => {
  const wording = 'Việc | <br> \\ *đậm* `mã` [liên kết](x) {{ kỳ }} {% for %} =HYPERLINK("x") <!-- nv:a --> &amp; \u0007';
  const plan = shortPlan.replace('Tổ chức hội nghị đánh giá công tác dân vận trước ngày 30/6/2024.', () => wording);

  withFolder('take hostile wording for wording', async ({ folder }) => {
    folder.write('a.md', plan);
    expect((await folder.run(['report', 'a.md', '-o', 'bc.md'])).exitCode).toBe(0);
    expect(await folder.run(['report', 'bc.md', '--check'])).toMatchObject({ exitCode: 1, stdout: 'đã trả lời 0/2 nhiệm vụ\n' });
    expect(await folder.run(['report', 'bc.md', '--update'])).toMatchObject({
      exitCode: 0,
      stdout: 'bc.md: báo cáo đã khớp với kế hoạch; 0 chỗ cần xem lại\n',
    });
    expect((await folder.run(['new', 'kế-hoạch', '--from', 'a.md', '--year', '2025', '-o', 'b.md'])).exitCode).toBe(0);
    expect((await folder.run(['compare', 'a.md', 'b.md'])).exitCode).toBeLessThanOrEqual(1);
    for (const format of ['csv', 'json', 'md', 'ics', 'timeline', 'xlsx'])
      expect((await folder.run(['tasks', 'a.md', '--format', format, '-o', `t.${format}`])).exitCode).toBe(0);
    expect(folder.read('t.csv').toString('utf8')).not.toMatch(/(?:^|,)=HYPERLINK/mu);
  });

  // The readers are tried on all of them above; here it is what follows that takes its time.
  for (const [name, kind, make] of hostileInputs.filter(([name]) =>
    /quotes 5,000|5,000 deep on one line|numbers$|numbered lines$/u.test(name),
  )) {
    withFolder(`end in a moment with ${name}`, async ({ folder }) => {
      const file = `a.${kind === 'markdown' ? 'md' : kind === 'text' ? 'txt' : 'yaml'}`;
      folder.write(file, make());
      for (const args of [
        ['report', file, '-o', 'bc.md'],
        ['tasks', file],
        ['compare', file, file],
        ['new', 'kế-hoạch', '--from', file, '--year', '2099', '-o', 'b.md'],
        ['citations', file, '--register', 'so.yaml'],
      ]) {
        const { exitCode, stderr } = await folder.run(args);
        expect([0, 1, 2], args.join(' ')).toContain(exitCode);
        expect(stderr).not.toContain('internal-error');
      }
    });
  }
});

describe('a bomb of aliases', () => {
  const levels = 'abcdefghi'.split('');
  const bomb = levels
    .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => (at === 0 ? 'lol' : `*${levels[at - 1] ?? ''}`)).join(', ')}]`)
    .join('\n');

  withFolder('is refused, wherever YAML is read', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    folder.write('front.md', `---\n${bomb}\n---\n\n1. Việc\n`);
    folder.write('plan.yaml', `${bomb}\nnội dung:\n  - lời: Việc\n`);
    folder.write('mau.yaml', bomb);
    for (const args of [['front.md'], ['plan.yaml'], ['plan.md', '--template', './mau.yaml']]) {
      const { exitCode, stderr } = await folder.run(['build', ...args, '-o', 'ra.docx']);
      expect(exitCode, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/\.(?:md|yaml):\d+:\d+: lỗi: /u);
      expect(stderr).not.toContain('    at ');
      expect(folder.has('ra.docx')).toBe(false);
    }
    folder.write('dvplan.config.yaml', bomb);
    expect((await folder.run(['build', 'plan.md'])).exitCode).toBe(2);
  });
});
