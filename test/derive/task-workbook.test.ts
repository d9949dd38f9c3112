/** The workbook, read back by a library of its own and by LibreOffice. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { printColumns } from '../../src/derive/tasks/task-columns.js';
import type { TaskRow } from '../../src/derive/tasks/task-sheet.js';
import { tasksAsWorkbook } from '../../src/derive/tasks/task-workbook.js';
import { sharedPath } from '../shared-folder.js';
import { assignedPlan, row, say, sheet, sheetOf } from './task-sheets.js';

const columns = printColumns({ manyPlans: false, reported: true, dated: true });
const workbook = (rows: readonly TaskRow[]): Promise<Uint8Array> => tasksAsWorkbook([sheet(rows)], columns, say);

async function cells(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  const rows = (sheet?.data ?? []) as unknown[][];
  return rows.slice(rows.findIndex(([first]) => first === 'Phần'));
}

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

describe('the workbook', () => {
  it('reads back cell by cell, with real dates', async () => {
    const { rows } = await sheetOf(assignedPlan, [], '2024-07-01');
    const [head, ...body] = await cells(await workbook(rows));
    expect(head).toEqual([
      'Phần',
      'TT',
      'Loại',
      'Nhiệm vụ',
      'Chủ trì',
      'Phối hợp',
      'Thời hạn',
      'Hạn cuối',
      'Sản phẩm',
      'Văn bản viện dẫn',
      'Tình trạng',
      'Kết quả',
      'Quá hạn',
    ]);
    expect(body).toHaveLength(5);
    expect(body[2]).toEqual([
      'II. NHIỆM VỤ CỤ THỂ / 1. Công tác dân vận của chính quyền',
      '1.2.',
      'cụ thể',
      'Rà soát các mô hình “Dân vận khéo”.',
      'Khối Dân vận Đảng ủy',
      'Ủy ban Mặt trận Tổ quốc; các tổ chức chính trị - xã hội',
      'trong quý II',
      new Date('2024-06-30T00:00:00Z'),
      'Báo cáo',
      null,
      null,
      null,
      'quá hạn',
    ]);
  });

  it('says above its head whose tasks they are, of which plan', async () => {
    const plan = await sheetOf(assignedPlan);
    const [read] = await readExcelFile(Buffer.from(await tasksAsWorkbook([plan], columns, say)));
    expect(read?.data.slice(0, 3).map(([first]) => first)).toEqual([
      'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
      'DANH SÁCH NHIỆM VỤ',
      `Kế hoạch số 11-KH/ĐU, ngày 19/01/2024: ${plan.abstract}`,
    ]);
  });

  it.each(['=HYPERLINK("http://a.b","x")', '+1', '-2+3', '@SUM(A1)', "'=1", '<b>&amp;</b>', '  hai  chỗ', '😀 ễ', '1.000', '30/6/2024'])(
    'keeps %j as text',
    async (text) => {
      const bytes = await workbook([row({ text, leadOrgan: text, result: text })]);
      const [, read] = await cells(bytes);
      expect([read?.[3], read?.[4], read?.[11]].map((value) => String(value).trim())).toEqual([text.trim(), text.trim(), text.trim()]);
      expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    },
  );

  it('leaves out what XML cannot hold, and what is longer than a cell', async () => {
    const [, read] = await cells(await workbook([row({ text: 'a\u0000\u0007b', result: 'x'.repeat(40_000) })]));
    expect(read?.[3]).toBe('ab');
    expect(String(read?.[11])).toHaveLength(32_767);
  });

  it('freezes its head, filters, wraps, and prints on A4 in landscape to the width, with the head on each page', async () => {
    const bytes = await workbook([row({ dueDate: '2024-06-30' }), row()]);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A4:M6"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u);
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nhiệm vụ'!$4:$4</definedName>`,
    );
    const styles = part(bytes, 'xl/styles.xml');
    expect(styles).toContain('formatCode="dd/mm/yyyy"');
    expect(styles).toContain('wrapText="1"');
  });

  it('has rows as high as their longest text, within what Excel takes', async () => {
    const heights = [
      ...part(
        await workbook([row(), row({ text: 'chữ '.repeat(60) }), row({ text: 'chữ '.repeat(9000) })]),
        'xl/worksheets/sheet1.xml',
      ).matchAll(/ ht="([\d.]+)"/gu),
    ]
      .map(([, height]) => Number(height))
      .slice(3);
    expect(heights).toHaveLength(4);
    expect(heights[2]).toBeGreaterThan(60);
    expect(heights[1]).toBeLessThan(20);
    expect(heights[3]).toBe(409);
  });

  it('is the same bytes each time', async () => {
    const { rows } = await sheetOf(assignedPlan);
    const first = await workbook(rows);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(await workbook(rows), first)).toBe(0);
  });

  it('holds to the schema of ISO/IEC 29500', async (context) => {
    const schema = sharedPath(context, 'ooxml/ISO-IEC29500-4_2016/sml.xsd');
    const bytes = await workbook((await sheetOf(assignedPlan)).rows);
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']) {
      expect(
        () => execFileSync('xmllint', ['--noout', '--schema', schema, '-'], { input: part(bytes, name), stdio: ['pipe', 'pipe', 'pipe'] }),
        name,
      ).not.toThrow();
    }
  });

  it('reads back in LibreOffice', { timeout: 120_000 }, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'dvplan-test-'));
    try {
      writeFileSync(join(folder, 'a.xlsx'), await workbook([row({ text: '=1+1', dueDate: '2024-06-30', deadline: 'trong quý II' })]));
      // 44 is the comma, 34 the quotation mark, 76 UTF-8.
      spawnSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1',
        '--outdir',
        folder,
        join(folder, 'a.xlsx'),
      ]);
      const csv = ((): string | null => {
        try {
          return readFileSync(join(folder, 'a.csv'), 'utf8');
        } catch {
          return null;
        }
      })();
      if (csv === null) {
        console.warn('SKIPPED: LibreOffice Calc (libreoffice-calc) is not here to read the workbook back');
        context.skip('libreoffice-calc is missing');
      }
      const [head, line] = (csv ?? '')
        .replace(/^\ufeff/u, '')
        .split('\n')
        .slice(3);
      expect(head?.startsWith('"Phần","TT","Loại","Nhiệm vụ"')).toBe(true);
      expect(line).toContain(',"1.","cụ thể","=1+1",,,"trong quý II",30/06/2024,');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
