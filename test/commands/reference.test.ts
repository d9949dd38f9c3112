/** `dvplan build --reference`: the styles of an office's Word file in place of dvplan's. */
import { describe, expect } from 'vitest';
import { styleNames } from '../../src/model/index.js';
import { schemaFaults } from '../render/schema-check.js';
import { partOf, unusableFiles, withParts } from './word-files.js';
import { it, sample, type WorkFolder } from './work-folder.js';

const stylesPart = 'word/styles.xml';

async function makeBase(folder: WorkFolder): Promise<Uint8Array> {
  folder.write('a.md', sample('plan-2024.md'));
  await folder.run(['build', 'a.md', '-o', 'base.docx', '--quiet']);
  return folder.read('base.docx');
}

/** The definition of a style by its name. */
function styleNamed(name: string, docx: Uint8Array): string {
  return (
    partOf(docx, stylesPart)
      .match(/<w:style .*?<\/w:style>/gsu)
      ?.find((style) => style.includes(`<w:name w:val="${name}"`)) ?? ''
  );
}

describe('build --reference', () => {
  it('takes a style by its name, under dvplan’s id, and what it rests on', async ({ folder }) => {
    const base = await makeBase(folder);
    folder.write(
      'mau.docx',
      withParts(base, {
        [stylesPart]: (text) =>
          text
            .replaceAll('DVDocumentType', 'TenLoai')
            .replace(
              /(w:styleId="TenLoai".*?)<w:basedOn w:val="Normal"\/>(.*?)<w:rPr>.*?<\/w:rPr>/su,
              '$1<w:basedOn w:val="Rieng"/><w:next w:val="KhongCo"/>$2<w:rPr><w:color w:val="C00000" w:themeColor="accent1"/><w:sz ' +
                'w:val="44"/></w:rPr>',
            )
            .replace(
              '</w:styles>',
              '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Rieng"><w:name w:val="Kiểu ' +
                'riêng"/><w:rPr><w:b/></w:rPr></w:style></w:styles>',
            ),
      }),
    );
    const { exitCode } = await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--quiet']);
    expect(exitCode).toBe(0);
    const type = styleNamed(styleNames.documentType, folder.read('own.docx'));
    expect(type).toContain('w:styleId="DVDocumentType"');
    expect(type).toContain('<w:basedOn w:val="Rieng"/>');
    expect(type).toContain('<w:color w:val="C00000"/><w:sz w:val="44"/>');
    expect(type).not.toContain('KhongCo');
    expect(styleNamed('Kiểu riêng', folder.read('own.docx'))).toContain('<w:basedOn w:val="DVReference"/>');
    expect(partOf(folder.read('own.docx'), 'word/document.xml')).toBe(partOf(base, 'word/document.xml'));
  });

  it('keeps ids, names and defaults single', async ({ folder }) => {
    folder.write('mau.docx', await makeBase(folder));
    await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--quiet']);
    const styles = partOf(folder.read('own.docx'), stylesPart);
    for (const pattern of [/w:styleId="([^"]*)"/gu, /<w:name w:val="([^"]*)"/gu]) {
      const found = [...styles.matchAll(pattern)].map((match) => match[1]);
      expect(found).toEqual([...new Set(found)]);
    }
    expect(styles.match(/w:default="1"/gu)).toHaveLength(4);
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]*)"/gu)].map((match) => match[1]));
    for (const [, id] of styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"/gu)) expect(ids).toContain(id);
  });

  it('gives a file that is valid by the schema of the standard', async ({ folder, skip }) => {
    folder.write(
      'mau.docx',
      withParts(await makeBase(folder), {
        [stylesPart]: (text) =>
          text.replace(
            '</w:styles>',
            '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Rieng"><w:name w:val="Kiểu ' +
              'riêng"/><w:rPr><w:b/></w:rPr></w:style></w:styles>',
          ),
      }),
    );
    await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--quiet']);
    expect(schemaFaults({ skip }, [folder.read('own.docx')])).toBe('');
  });

  it('says which styles it lacks of those that the document uses, and keeps dvplan’s', async ({ folder }) => {
    const base = await makeBase(folder);
    folder.write(
      'mau.docx',
      withParts(base, {
        [stylesPart]: (text) => text.replace(/<w:style [^>]*w:styleId="(?:DVRecipient|DVChapterHeading)">.*?<\/w:style>/gsu, ''),
      }),
    );
    const { stderr } = await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--verbose']);
    expect(stderr.match(/mau\.docx: gợi ý: tệp kiểu mẫu không có kiểu “[^”]*”/gu)).toEqual([
      'mau.docx: gợi ý: tệp kiểu mẫu không có kiểu “DV Dòng nơi nhận”',
    ]);
    expect(styleNamed(styleNames.recipient, folder.read('own.docx'))).toBe(styleNamed(styleNames.recipient, base));
  });

  it('takes fonts from the theme by their names, leaves numbering out and keeps the depth of headings', async ({ folder }) => {
    const base = await makeBase(folder);
    folder.write(
      'mau.docx',
      withParts(base, {
        [stylesPart]: (text) =>
          text.replace(
            /(w:styleId="DVRomanHeading".*?)<w:pPr>.*?<\/w:rPr>/su,
            '$1<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="5"/></w:pPr><w:rPr><w:rFonts ' +
              'w:asciiTheme="minorHAnsi" w:cstheme="minorBidi"/></w:rPr>',
          ),
        'word/theme/theme1.xml': (text) => text.replace(/(<a:minorFont>\s*<a:latin typeface=")[^"]*/u, '$1Arial'),
      }),
    );
    const { stderr } = await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--verbose']);
    expect(stderr).toContain('kiểu “DV Mục I” của tệp kiểu mẫu có đánh số tự động');
    const heading = styleNamed(styleNames.romanHeading, folder.read('own.docx'));
    expect(heading).toContain('<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    expect(heading).toContain('w:ascii="Arial"');
    expect(heading).not.toMatch(/theme|numPr/iu);
  });

  it('puts the elements of a style in the order of the schema, which not every program keeps', async ({ folder }) => {
    const base = await makeBase(folder);
    folder.write(
      'mau.docx',
      withParts(base, {
        [stylesPart]: (text) =>
          text.replace(
            '</w:styles>',
            '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:sz w:val="20"/><w:b/></w:rPr><w:pPr><w:jc ' +
              'w:val="left"/><w:keepNext/></w:pPr><w:qFormat/><w:next w:val="A2"/><w:name w:val="A"/></w:style></w:styles>',
          ),
      }),
    );
    await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--quiet']);
    expect(styleNamed('A', folder.read('own.docx'))).toContain(
      '<w:name w:val="A"/><w:basedOn w:val="DVReference"/><w:qFormat/><w:pPr><w:keepNext/><w:jc ' +
        'w:val="left"/></w:pPr><w:rPr><w:b/><w:sz w:val="20"/></w:rPr>',
    );
  });

  it('goes round no circle of styles', async ({ folder }) => {
    const base = await makeBase(folder);
    folder.write(
      'mau.docx',
      withParts(base, {
        [stylesPart]: (text) =>
          text.replace(
            '</w:styles>',
            '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style ' +
              'w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>',
          ),
      }),
    );
    await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx', '--quiet']);
    const own = folder.read('own.docx');
    expect([styleNamed('A', own), styleNamed('B', own)].filter((style) => style.includes('basedOn'))).toHaveLength(1);
  });

  it('is named in the office’s configuration too, from its folder, and gives the same bytes each time', async ({ folder }) => {
    const base = await makeBase(folder);
    folder.write(
      'van-phong/mau.docx',
      withParts(base, { [stylesPart]: (text) => text.replace(/(w:styleId="DVBody".*?<w:sz w:val=")28/su, '$130') }),
    );
    folder.write('van-phong/dvplan.config.yaml', 'tệp kiểu mẫu: mau.docx\n');
    folder.write('van-phong/nam/a.md', sample('plan-2024.md'));
    for (const name of ['mot', 'hai'])
      expect((await folder.run(['build', 'van-phong/nam/a.md', '-o', `${name}.docx`, '--quiet'])).exitCode).toBe(0);
    expect(styleNamed(styleNames.body, folder.read('mot.docx'))).toContain('<w:sz w:val="30"/>');
    expect(folder.read('hai.docx')).toEqual(folder.read('mot.docx'));
    expect((await folder.run(['build', 'van-phong/nam/a.md', '-o', 'mot.docx', '--quiet'])).exitCode).toBe(0);
  });

  it.for(unusableFiles)('that is %s says so and writes nothing', async ([, make, message], { folder }) => {
    folder.write('mau.docx', make(await makeBase(folder)));
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx']);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(folder.has('own.docx')).toBe(false);
  });

  it.for([
    ['no styles', { 'word/styles.xml': null }, /không đọc được “word\/styles\.xml”/u],
    ['styles with a DTD', { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, /không đọc được/u],
    [
      'styles of another kind',
      { 'word/styles.xml': '<styles xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' },
      /không có kiểu trình bày/u,
    ],
  ] as const)('with %s says so', async ([, change, message], { folder }) => {
    folder.write('mau.docx', withParts(await makeBase(folder), change));
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', 'own.docx', '--reference', 'mau.docx']);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it('that is not there says so', async ({ folder }) => {
    folder.write('a.md', sample('plan-2024.md'));
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--reference', 'mau.docx']);
    expect(stderr).toContain('không có tệp “mau.docx”');
    expect(exitCode).toBe(2);
  });
});
