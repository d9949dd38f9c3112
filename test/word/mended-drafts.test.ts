/** A Word draft built anew: what stands in it besides words is kept, or nothing is written and the list of it is told. */
import { zipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import { png } from '../render/pictures.js';
import { partsIn } from './reviewed-file.js';
import { definition, inList, level, list, paper, paragraph, partsOf, run, table, wordFile } from './word-file.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const bytes = png(40, 20);
const encoder = new TextEncoder();

/** A draft with a picture, comments and a header to name, and a piece of XML in its text. */
function draftWith(piece: string, further = ''): Uint8Array {
  const body = `${paragraph('1. Các thôn rà soát phương án.')}${piece}${paragraph('2. Xã tổng hợp.')}`;
  const parts = partsOf(paper(body) + further);
  const relations = 'word/_rels/document.xml.rels';
  const named = [
    ['picture', 'image', 'media/anh.png'],
    ['comments', 'comments', 'comments.xml'],
    ['header', 'header', 'header1.xml'],
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`);
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const texts: Record<string, string> = {
    ...parts,
    [relations]: (parts[relations] ?? '').replace('</Relationships>', `${named.join('')}</Relationships>`),
    'word/comments.xml': `<w:comments ${names}>${piece.includes('commentReference') ? comment : ''}</w:comments>`,
    'word/header1.xml': `<w:hdr ${names}>${paragraph('DỰ THẢO LẦN 2')}</w:hdr>`,
  };
  const encoded = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
  return zipSync({ ...encoded, 'word/media/anh.png': bytes });
}

const comment = `<w:comment w:id="1" w:author="Trần Văn Bình">${paragraph('Xem lại.')}</w:comment>`;

/** A picture so many points wide and high. */
function shown(width: number, height: number, crop = ''): string {
  const size = `cx="${width * 12_700}" cy="${height * 12_700}"`;
  const names = `xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"`;
  return (
    `<w:r><w:drawing><wp:inline ${names}><wp:extent ${size}/><wp:docPr id="9" name="a" descr="Bản đồ các thôn"/><a:graphic>` +
    `<a:graphicData uri="${drawing}/picture"><pic:pic><pic:blipFill><a:blip r:embed="picture"/>${crop}</pic:blipFill>` +
    `<pic:spPr><a:xfrm rot="0"><a:ext ${size}/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

const oldPicture = (style: string): string =>
  `<w:r><w:pict><v:shapetype/><v:shape style="${style}"><v:imagedata r:id="picture"/></v:shape></w:pict></w:r>`;
const shape = (inside: string): string => paragraph(`<w:r><w:pict>${inside}</w:pict></w:r>`);

describe('a picture of a draft', () => {
  it.for([
    ['in the line', shown(120, 60), [1_524_000, 762_000]],
    ['of old Word', oldPicture('position:absolute;width:120pt;height:60pt'), [1_524_000, 762_000]],
    ['wider than the text', shown(900, 90), [5_943_600, 594_360]],
  ] as const)('%s is kept with its bytes, as large as its author shows it, at most as the text', async ([, piece, size], { folder }) => {
    folder.write('a.docx', draftWith(paragraph(`${run('Bản đồ:')}${piece}`)));
    expect((await folder.run(['build', 'a.docx'])).exitCode).toBe(0);
    const built = folder.read('a - chỉnh thể thức.docx');
    const main = partsIn(built)['word/document.xml'] ?? '';
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(main) ?? [];
    // The program counts in dots of a screen.
    for (const [index, side] of [width, height].entries()) expect(Math.abs(Number(side) - (size[index] ?? 0))).toBeLessThan(9525);
    expect(main.indexOf('Bản đồ:')).toBeLessThan(main.indexOf('<wp:extent'));
    expect(main.indexOf('<wp:extent')).toBeLessThan(main.indexOf('Xã tổng hợp'));
    expect(built.includes(Buffer.from(bytes))).toBe(true);
  });

  it('stays unread where the draft is only looked at', async ({ folder }) => {
    folder.write('a.docx', draftWith(paragraph(shown(120, 60))));
    expect((await folder.run(['inspect', 'a.docx'])).stdout).not.toContain('anh.png');
    expect((await folder.run(['lint', 'a.docx'])).stdout).toContain('unread-pictures');
  });
});

describe('the form of a draft', () => {
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>';
  const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
  const tasks = [paragraph('Các thôn rà soát phương án.', inList(1)), paragraph('Xã tổng hợp, báo cáo.', inList(1))];

  it('is told where the file built of it has another, and not told where it has the same', async ({ folder }) => {
    folder.write('a.docx', wordFile(paper(tasks.join('')) + section, { numbering, styles }));
    const { stdout } = await folder.run(['build', 'a.docx']);
    const told = stdout.split('\n').filter((line) => line.startsWith('    – '));
    expect(stdout).toContain(`  đổi về thể thức, ${told.length} điều:\n`);
    for (const line of ['lề trái 20 → 30 mm', 'phông chữ Arial → Times New Roman', 'cỡ chữ lời văn 12 → 14', 'tên loại cỡ 12 → 14'])
      expect(told).toContain(`    – ${line}`);
    expect(told.at(-2)).toBe('    – số trang không có → đầu trang ở giữa');
    expect(told.at(-1)).toBe('    – 2 số tự động của Word → chữ gõ');
    expect((await folder.run(['build', 'a.docx', '--force', '--quiet'])).stdout).toBe('');
    const again = await folder.run(['build', 'a - chỉnh thể thức.docx', '-o', 'b.docx']);
    expect(again.stdout).not.toContain('đổi về thể thức');
  });
});

describe('a draft with what the new file would lack', () => {
  it.for([
    ['a picture cut to a part', paragraph(shown(90, 90, '<a:srcRect l="9000"/>')), '', 'hình (đoạn 9)'],
    ['a picture in a table', table([[paragraph(shown(90, 90))]]), '', 'hình (đoạn 9)'],
    ['an oval', shape('<v:oval style="width:90pt;height:40pt"/>'), '', 'hình vẽ (đoạn 9)'],
    ['an equation', paragraph('<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>'), '', 'công thức (đoạn 9)'],
    ['a comment', paragraph(`${run('x')}<w:r><w:commentReference w:id="1"/></w:r>`), '', '1 lời bình của Trần Văn Bình'],
    [
      'words in a header',
      '',
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>',
      'chữ ở đầu trang “DỰ THẢO LẦN 2”',
    ],
    [
      'two kinds',
      shape('<v:oval/>') + shape('<v:rect/>') + paragraph(shown(90, 90, '<a:srcRect t="1"/>')),
      '',
      'hình vẽ (đoạn 9, 10), hình (đoạn 11)',
    ],
  ] as const)('%s is not built; the list is told', async ([, piece, further, said], { folder }) => {
    folder.write('a.docx', draftWith(piece, further));
    const { exitCode, stderr } = await folder.run(['build', 'a.docx']);
    expect([exitCode, folder.files]).toEqual([2, ['a.docx']]);
    expect(stderr).toContain(`không giữ được: ${said}; chưa ghi gì`);
  });

  it('is built where all that is drawn are lines, or headers that no page has', async ({ folder }) => {
    const lines = [
      '<v:line from="0,0" to="90pt,0"/>',
      '<v:shape type="#_x0000_t32" style="width:90pt;height:0"/>',
      '<v:rect style="width:90pt;height:.75pt"/>',
    ];
    const unused = '<w:sectPr><w:headerReference w:type="first" r:id="header"/></w:sectPr>';
    folder.write('a.docx', draftWith(lines.map(shape).join(''), unused));
    expect((await folder.run(['build', 'a.docx'])).exitCode).toBe(0);
  });
});
