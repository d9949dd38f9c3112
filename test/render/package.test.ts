import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { styleNames, tableStyleNames } from '../../src/model/index.js';
import { isUntouched } from '../../src/render/index.js';
import { appendix, cell, field, paragraph, partyPlan, place, section, statePlan, table, text } from './make-plan.js';
import { schemaFaults } from './schema-check.js';
import { render } from './render.js';
import { picture, png } from './pictures.js';

const wide = table([Array.from({ length: 16 }, (_, column) => `Cột ${column}`), Array.from({ length: 16 }, () => 'x')]);

const everything = partyPlan({
  twoSided: true,
  body: [
    section('part', 'Phần I', 'Mở đầu', [section('roman', 'I.', 'Mục', [paragraph('Lời.'), wide, paragraph('Sau bảng.')])]),
    picture('a.png'),
    picture('a.png'),
    paragraph(text('Chú', ['1', { footnote: 'n' }])),
    table([[cell('A', { rowSpan: 2 }), 'B'], ['C']]),
  ],
  footnotes: [{ id: 'n', paragraphs: [text('Chú thích.'), text('Đoạn hai.')], position: place }],
  appendices: [appendix('Phụ lục 1', 'Danh mục', [paragraph('Lời.')], ['(kèm theo Kế hoạch)']), appendix('Phụ lục 2', 'Bảng', [wide])],
  classification: {
    confidentiality: field('Mật'),
    urgency: field('Khẩn'),
    circulation: field('Lưu hành nội bộ'),
    draft: field('Dự thảo'),
    copies: field('3'),
    drafter: field('A'),
    contact: field('Địa chỉ'),
  },
});
const pictures = new Map([['a.png', png(300, 200)]]);

describe('the file', () => {
  it('is valid by the schema of the standard', async (context) => {
    const files = await Promise.all([
      render(everything, 'dang-hd36', { pictures }),
      render(statePlan(), 'nha-nuoc-nd30'),
      render(partyPlan(), 'trung-lap'),
      render(everything, 'nha-nuoc-nd30'),
    ]);
    expect(
      schemaFaults(
        context,
        files.map(({ docx }) => docx),
      ),
    ).toBe('');
  });

  it('has the same bytes for the same plan, in one process and under any clock', async () => {
    const one = await render(everything, 'dang-hd36', { pictures });
    const clock = Date.now;
    Date.now = () => Date.UTC(2031, 5, 6);
    try {
      expect((await render(everything, 'dang-hd36', { pictures })).docx).toEqual(one.docx);
    } finally {
      Date.now = clock;
    }
  });

  it('begins with the content types and has fixed dates', async () => {
    const { docx } = await render(partyPlan());
    const names = Object.keys(unzipSync(docx));
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.slice(1)).toEqual(names.slice(1).sort());
    // 1980-01-01 00:00 in the format of DOS
    expect(Array.from(docx.slice(10, 14))).toEqual([0, 0, 0x21, 0]);
  });

  it('is known as untouched until somebody saves it', async () => {
    const { docx } = await render(partyPlan());
    expect(isUntouched(docx)).toBe(true);
    const parts = unzipSync(docx);
    expect(isUntouched(zipSync(parts))).toBe(true);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('KẾ HOẠCH', 'BÁO CÁO');
    expect(isUntouched(zipSync({ ...parts, 'word/document.xml': strToU8(document) }))).toBe(false);
    const { 'word/theme/theme1.xml': dropped, ...others } = parts;
    expect(dropped).toBeDefined();
    expect(isUntouched(zipSync(others))).toBe(false);
    expect(isUntouched(new Uint8Array())).toBe(false);
    expect(isUntouched(strToU8('no zip at all'))).toBe(false);
    expect(isUntouched(docx.slice(0, -30))).toBe(false);
  });

  it('has title, author, language and the date of the document in its properties', async () => {
    const file = await render(partyPlan());
    expect(file.part('docProps/core.xml')).toContain(
      '<dc:title>Kế hoạch công tác dân vận năm 2024</dc:title><dc:creator>Đảng ủy phường Gia Sàng</dc:creator>',
    );
    expect(file.part('docProps/core.xml')).toContain('2024-01-19T00:00:00Z');
    expect(file.part('docProps/app.xml')).toContain('<Application>dvplan 0.1.0</Application>');
    const draft = await render(
      partyPlan({ issuance: { place: field('Gia Sàng'), date: field({ day: null, month: null, year: 2026 }, 'ngày tháng năm 2026') } }),
    );
    expect(draft.part('docProps/core.xml')).not.toContain('dcterms:created');
  });

  it("sets Times New Roman in every script slot, Vietnamese, today's mode, and no numbering of Word", async () => {
    const file = await render(everything, 'dang-hd36', { pictures });
    const face = 'Times New Roman';
    expect(file.part('word/styles.xml')).toContain(`<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`);
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/>');
    for (const [name, xml] of file.parts)
      if (name.startsWith('word/') && !name.includes('theme')) expect(xml).not.toMatch(/asciiTheme|hAnsiTheme|eastAsiaTheme|cstheme/u);
    expect(file.part('word/theme/theme1.xml')).not.toContain('Calibri');
    expect(file.part('word/settings.xml')).toMatch(/w:name="compatibilityMode"[^>]*w:val="15"/u);
    expect(file.part('word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect((await render(partyPlan())).part('word/settings.xml')).not.toContain('mirrorMargins');
    expect(file.part('word/numbering.xml')).not.toContain('w:abstractNum');
  });

  it('defines every named style once, and uses none that it does not define', async () => {
    const file = await render(everything, 'dang-hd36', { pictures });
    const styles = file.part('word/styles.xml');
    const names = [...styles.matchAll(/<w:name w:val="(DV [^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set([...Object.values(styleNames), ...Object.values(tableStyleNames)]));
    expect(new Set(names).size).toBe(names.length);
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id));
    for (const part of file.parts.values())
      for (const [, id] of part.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/gu)) expect(defined).toContain(id);
  });
});

describe('pages', () => {
  it('have the margins of the regulation, a bare first page, and the middle of the number 10 mm from the top', async () => {
    const file = await render(partyPlan());
    expect(file.part('word/document.xml')).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="406"');
    expect(file.part('word/document.xml')).toContain('<w:titlePg/>');
    const headers = [...file.parts].filter(([name]) => /^word\/header\d/u.test(name)).map(([, xml]) => xml);
    expect(headers.filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
    expect(file.part('word/styles.xml')).toMatch(/w:styleId="DVPageNumber".*?<w:jc w:val="center"\/>/su);
  });

  it('are in landscape for a wide table, which takes its heading along, and upright again after it', async () => {
    const file = await render(everything, 'dang-hd36', { pictures });
    const xml = file.part('word/document.xml');
    const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([one]) => one);
    expect(sections.map((one) => one.includes('w:orient="landscape"'))).toEqual([false, true, false, false, true]);
    expect(sections[1]).toContain('<w:pgSz w:w="16838" w:h="11906"');
    expect(sections.map((one) => one.includes('w:start="1"'))).toEqual([false, false, false, true, true]);
    expect(sections.map((one) => one.includes('<w:titlePg/>'))).toEqual([true, false, false, false, false]);
    // no empty line of text closes a section, which could begin a page of its own
    expect(xml).not.toContain('<w:p><w:pPr><w:sectPr>');
  });

  it('keep the signature in landscape where the text ends there', async () => {
    const file = await render(partyPlan({ body: [paragraph('Lời.'), section('roman', 'I.', 'Phân công', [wide])] }));
    const sections = [...file.part('word/document.xml').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([one]) => one.includes('landscape'));
    expect(sections).toEqual([false, true]);
    const xml = file.part('word/document.xml');
    expect(xml.indexOf('I. Phân công')).toBeGreaterThan(xml.indexOf('<w:sectPr>'));
  });
});
