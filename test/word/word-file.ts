/** Word files for tests, made of the pieces that a test is about. */
import { strToU8, zipSync } from 'fflate';

const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const typesName = 'http://schemas.openxmlformats.org/package/2006/content-types';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts of a Word file besides its body; each the XML within its outermost element. */
export interface OtherParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

function relationships(each: readonly string[]): string {
  return `<Relationships xmlns="${packageRelations}">${each.map((one) => `<Relationship ${one}/>`).join('')}</Relationships>`;
}

/** The parts of a Word file by name, as text. */
export function partsOf(body: string, others: OtherParts = {}): Record<string, string> {
  const related = Object.entries(others);
  return {
    '[Content_Types].xml': `<Types xmlns="${typesName}"><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationships([`Id="a" Type="${relations}/officeDocument" Target="word/document.xml"`]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(related.map(([kind]) => `Id="${kind}" Type="${relations}/${kind}" Target="${kind}.xml"`)),
    ...Object.fromEntries(related.map(([kind, inner]) => [`word/${kind}.xml`, `<w:${kind} ${names}>${inner}</w:${kind}>`])),
  };
}

/** The zip of parts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function wordFile(body: string, others: OtherParts = {}): Uint8Array {
  return zipOf(partsOf(body, others));
}

/** A run of a text, with what its `w:rPr` holds. */
export function run(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of runs, or of a text, with what its `w:pPr` holds. */
export function paragraph(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** What puts a paragraph into a list at a level, from 0. */
export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A level of a list definition. */
export function level(index: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function definition(id: number, ...inner: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

export function list(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

/** A level's override that starts it anew. */
export function restartAt(index: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const cells = (row: readonly string[]): string => row.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${cell}</w:tc>`)).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A list `a)` of id 1 and a note of id 2. */
export const otherParts: OtherParts = {
  numbering: definition(0, level(0, 'lowerLetter', '%1)')) + list(1, 0),
  footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>Theo số liệu năm 2025.</w:t></w:r></w:p></w:footnote>',
};

const bold = '<w:b/>';
const centred = '<w:jc w:val="center"/>';

/** The letterhead table of a commune, its title, and the end with the signature. */
export function paper(body: string): string {
  const left = [paragraph(run('UBND XÃ HÒA TIẾN', bold), centred), paragraph('Số: 12/KH-UBND', centred)];
  const right = [
    paragraph(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold), centred),
    paragraph(run('Độc lập - Tự do - Hạnh phúc', bold), centred),
    paragraph(run('Hòa Tiến, ngày 05 tháng 3 năm 2026', '<w:i/>'), centred),
  ];
  const recipients = [paragraph(run('Nơi nhận:', '<w:b/><w:i/>')), paragraph('- Như trên;'), paragraph('- Lưu: VT.')];
  const signature = [
    paragraph(run('TM. ỦY BAN NHÂN DÂN', bold), centred),
    paragraph(run('CHỦ TỊCH', bold), centred),
    paragraph('', centred),
    paragraph(run('Nguyễn Văn An', bold), centred),
  ];
  return [
    table([[left.join(''), right.join('')]]),
    paragraph(run('KẾ HOẠCH', bold), centred),
    paragraph(run('Phòng, chống thiên tai năm 2026', bold), centred),
    body,
    table([[recipients.join(''), signature.join('')]]),
  ].join('');
}
