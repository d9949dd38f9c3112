/** Drafts in TCVN3 and VNI, as the fonts of their time show them. */
import { describe, expect, it } from 'vitest';
import alphabets from '../../templates/tu-vung/bang-chu-cu.yaml';
import { readWordDocument } from '../../src/word/index.js';
import { allSyllables } from '../../src/language/spelling/syllables.js';
import { it as inFolder } from '../commands/work-folder.js';
import { paragraph, run, wordFile, type OtherParts } from './word-file.js';

const font = (name: string, others = ''): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>${others}`;
const tcvn = (text: string): string => run(text, font('.VnTime'));
const tcvnCapitals = (text: string): string => run(text, font('.VnTimeH'));
const vni = (text: string): string => run(text, font('VNI-Times'));

function textOf(body: string, parts: OtherParts = {}): string {
  return readWordDocument(wordFile(body, parts), 'a.docx').text.trimEnd();
}

/** Unicode -> the letters of an alphabet. */
function encode(text: string, alphabet: Readonly<Record<string, string>>): string {
  const codes = new Map(Object.entries(alphabet).map(([code, letter]) => [letter, code]));
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const code = codes.get(letter) ?? codes.get(small);
    return code === undefined ? letter : codes.has(letter) || letter === small ? code : code.toUpperCase();
  }).join('');
}

const someSyllables = [...allSyllables()].filter((_, index) => index % 5 === 0);

describe('TCVN3', () => {
  it('is read in its font', () => {
    expect(textOf(paragraph(tcvn('Céng hoµ x· héi chñ nghÜa ViÖt Nam')))).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
    expect(textOf(paragraph(tcvn('§éc lËp - Tù do - H¹nh phóc')))).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(textOf(paragraph(tcvn('Uû ban nh©n d©n x· ®­îc giao, tr­íc ngµy 30/6/2026')))).toBe(
      'Uỷ ban nhân dân xã được giao, trước ngày 30/6/2026',
    );
  });

  it('shows capitals in the fonts that have no others', () => {
    expect(textOf(paragraph(tcvnCapitals('Céng hoµ x· héi chñ nghÜa ViÖt Nam')))).toBe('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(textOf(paragraph(tcvnCapitals('KÕ ho¹ch')) + paragraph(tcvnCapitals('th¸ng 5')) + paragraph(tcvnCapitals('Ban')))).toBe(
      'KẾ HOẠCH\nTHÁNG 5\nBAN',
    );
  });

  it('has the soft hyphen for a letter, as a character and as an element', () => {
    expect(textOf(paragraph(tcvn('t\u00ad t\u00adëng, ph\u00ad¬ng h\u00adíng')))).toBe('tư tưởng, phương hướng');
    const element = `<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>ph</w:t><w:softHyphen/><w:t>¬ng ¸n</w:t></w:r>`;
    expect(textOf(paragraph(element))).toBe('phương án');
  });

  it('gives every syllable back', () => {
    const body = someSyllables.map((one) => paragraph(tcvn(`®¹i héi ${encode(one, alphabets.tcvn3)}`))).join('');
    expect(textOf(body)).toBe(someSyllables.map((one) => `đại hội ${one}`).join('\n'));
  });
});

describe('VNI', () => {
  it('is read in its font', () => {
    expect(textOf(paragraph(vni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')))).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(textOf(paragraph(vni('Ñoäc laäp - Töï do - Haïnh phuùc')))).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(textOf(paragraph(vni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')))).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(textOf(paragraph(vni('ÔÛ ñöôøng phoá, kyõ thuaät, Myõ, nghò ñònh, yù kieán')))).toBe(
      'Ở đường phố, kỹ thuật, Mỹ, nghị định, ý kiến',
    );
  });
});

describe('VNI of every syllable', () => {
  it('is given back', () => {
    const body = someSyllables.map((one) => paragraph(vni(`ñaïi hoäi ${encode(one, alphabets.vni)}`))).join('');
    expect(textOf(body)).toBe(someSyllables.map((one) => `đại hội ${one}`).join('\n'));
  });
});

describe('a letter of two signs that two runs share', () => {
  it('is one letter wherever a text is cut, a mark of spelling between the runs or not', () => {
    const text = 'Kế hoạch thực hiện nhiệm vụ năm học; các lớp báo cáo kết quả.';
    const written = encode(text, alphabets.vni);
    for (let at = 1; at < written.length; at++)
      expect(textOf(paragraph(`${vni(written.slice(0, at))}<w:proofErr w:type="spellStart"/>${vni(written.slice(at))}`))).toBe(text);
    expect(textOf(paragraph(Array.from(written, (sign) => vni(sign)).join('')))).toBe(text);
  });

  it('is none where the next run is in Unicode, or another font', () => {
    expect(textOf(paragraph(vni('Ñaïi hoäi a') + run('øo', font('Arial'))))).toBe('Đại hội aøo');
  });
});

describe('a font of that time', () => {
  it('proves nothing: a text in Unicode stays, whatever its font', () => {
    const text = 'Ủy ban nhân dân xã Cổ Đô giao các thôn cá, là, má, có hồ sơ; ò ó o';
    for (const name of ['.VnTime', '.VnTimeH', 'VNI-Times']) {
      expect(textOf(paragraph(run(text, font(name))))).toBe(text);
      expect(textOf(paragraph(run('Plan 2026', font(name))))).toBe('Plan 2026');
      expect(textOf(paragraph(run('có', font(name))) + paragraph(run('Cộng hòa', font(name))))).toBe('có\nCộng hòa');
    }
  });

  it('counts where it is that of the style, or of the file', () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>` +
      `<w:style w:type="paragraph" w:styleId="T"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>`;
    expect(textOf(paragraph('KÕ ho¹ch') + paragraph('KÕ ho¹ch', '<w:pStyle w:val="T"/>'), { styles })).toBe('Kế hoạch\nKẾ HOẠCH');
  });

  it('is told run by run: an old passage amid a new text, a word that may be both by its paragraph', () => {
    const mixed = paragraph(
      `${run('Thực hiện ', font('.VnTime'))}${tcvn('chñ tr\u00ad¬ng cña §¶ng, ')}${run('Ủy ban nhân dân xã', font('.VnTime'))}`,
    );
    expect(textOf(mixed)).toBe('Thực hiện chủ trương của Đảng, Ủy ban nhân dân xã');
    const short = paragraph(`${tcvn('Héi ®ång ')}${tcvn('cá')}${tcvn(' vµ c©y')}`) + paragraph(run('Hội đồng và cá', font('.VnTime')));
    expect(textOf(short)).toBe('Hội đồng cỏ và cây\nHội đồng và cá');
  });

  it('is none of text in a font of today, which is told as it stands', () => {
    expect(textOf(paragraph(run('25°C, 30m², « x », ½', font('Times New Roman'))))).toBe('25°C, 30m², « x », ½');
    expect(textOf(paragraph(run('Hội\u00adnghị', font('Times New Roman'))))).toBe('Hộinghị');
  });

  it('leaves labels, tabs and symbols as they are', () => {
    expect(textOf(paragraph(`${tcvn('®)')}<w:r><w:tab/></w:r>${tcvn('Héi nghÞ')}`))).toBe('đ)\tHội nghị');
  });
});

describe('a draft in old letters', () => {
  const draft = wordFile(
    [
      paragraph(tcvnCapitals('Uû ban nh©n d©n x· Phó Xu©n')),
      paragraph(tcvn('Sè: 12/KH-UBND')),
      paragraph(tcvnCapitals('KÕ ho¹ch')),
      paragraph(tcvn('c«ng t¸c d©n vËn n¨m 2026')),
      paragraph(tcvn('I. NhiÖm vô')),
      paragraph(tcvn('1. C«ng an x· chñ tr× rµ so¸t ph\u00ad¬ng ¸n, hoµn thµnh tr\u00adíc ngµy 30/4/2026.')),
    ].join(''),
  );

  inFolder('is read, told once, and built in Unicode', async ({ folder }) => {
    folder.write('a.docx', draft);
    const { stdout } = await folder.run(['lint', 'a.docx', '--format', 'json']);
    const [{ findings } = { findings: [] }] = JSON.parse(stdout) as { findings: { ruleId: string; line: number; message: string }[] }[];
    const told = findings.filter(({ ruleId }) => ruleId === 'legacy-letters');
    expect(told).toMatchObject([{ line: 1 }]);
    expect(told[0]?.message).toMatch(/TCVN3.*6 đoạn|6 đoạn.*TCVN3/u);
    expect((await folder.run(['tasks', 'a.docx', '--format', 'json'])).stdout).toContain('Công an xã');
    expect((await folder.run(['build', 'a.docx'])).exitCode).toBe(0);
    const built = readWordDocument(folder.read('a - chỉnh thể thức.docx'), 'b.docx');
    expect(built.text).toContain('Công an xã chủ trì rà soát phương án, hoàn thành trước ngày 30/4/2026.');
    expect((await folder.run(['lint', 'a - chỉnh thể thức.docx', '--format', 'json'])).stdout).not.toContain('legacy-letters');
  });
});
