import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { field, paragraph, partyPlan, place, recipient, section, table, text } from './make-plan.js';
import { render } from './render.js';

const folder = mkdtempSync(join(tmpdir(), 'dvplan-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = partyPlan({
  body: [
    section('roman', 'I.', 'Mục đích', [
      section('arabic', '1.', text('Nâng cao ', ['chất lượng', { bold: true }], ['1', { footnote: 'n' }])),
    ]),
    table([
      ['TT', 'Nội dung'],
      ['1', 'Tuyên truyền'],
    ]),
    paragraph('Trên đây là kế hoạch.'),
  ],
  recipients: { items: [recipient('Thành ủy')], archive: field('VPĐU', '- Lưu VPĐU.'), position: place },
  footnotes: [{ id: 'n', paragraphs: [text('Theo Kết luận.')], position: place }],
});

/** What a reader must find, in this order. */
const order = [
  'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 11-KH/ĐU',
  'KẾ HOẠCH',
  'công tác dân vận năm 2024',
  'như sau:',
  'Mục đích',
  'Nâng cao',
  'TT',
  'Nội dung',
  'Tuyên truyền',
  'Trên đây là kế hoạch.',
  'Nơi nhận:',
  'Thành ủy',
  'Lưu VPĐU.',
  'BAN THƯỜNG VỤ',
  'BÍ THƯ',
  'Nguyễn Văn A',
];

/** What a reader did not find, or not in its place. */
function missing(read: string): string[] {
  let from = 0;
  const lost = order.filter((words) => {
    const at = read.indexOf(words, from);
    from = Math.max(from, at);
    return at < 0;
  });
  return read.includes('Theo Kết luận.') ? lost : [...lost, 'Theo Kết luận.'];
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,])/gu, '');
}

async function writePlan(): Promise<string> {
  const path = join(folder, 'ke-hoach.docx');
  writeFileSync(path, (await render(plan)).docx);
  return path;
}

function requireProgram(context: TestContext, program: string): void {
  if (spawnSync(program, ['--version']).error === undefined) return;
  console.warn(`SKIPPED: ${program} is not on PATH; nothing shows here that it reads the file`);
  context.skip(`${program} is not on PATH`);
}

describe('the file is read, with all its text in order,', () => {
  it('by mammoth', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from((await render(plan)).docx) });
    expect(missing(withoutTags(value))).toEqual([]);
    expect(messages.filter((one) => one.type === 'error')).toEqual([]);
  });

  it('by pandoc', async (context) => {
    requireProgram(context, 'pandoc');
    const read = execFileSync('pandoc', ['-f', 'docx', '-t', 'html', '--wrap=none', await writePlan()], { encoding: 'utf8' });
    expect(missing(withoutTags(read))).toEqual([]);
  });

  it('by LibreOffice', async (context) => {
    requireProgram(context, 'soffice');
    const path = await writePlan();
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'html', '--outdir', folder, path],
      { stdio: 'ignore' },
    );
    expect(missing(withoutTags(readFileSync(join(folder, 'ke-hoach.html'), 'utf8')))).toEqual([]);
  });
});
