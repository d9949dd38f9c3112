/** Word files as hands leave them, at random: words cut into runs anywhere, and between them what Word puts there. */
import fc from 'fast-check';
import { inList, paragraph, run } from './word-file.js';

const words =
  'Ủy ban nhân dân xã đề nghị các đơn vị thực hiện nghiêm túc, báo cáo trước ngày 05/4/2026; “qui định” & <giao> việc Việt'.split(' ');
const formats = ['', '', '<w:b/>', '<w:i/>', '<w:b/><w:sz w:val="28"/>', '<w:caps/>', '<w:vanish/>', '<w:rFonts w:ascii="Symbol"/>'];

const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
const format = fc.constantFrom(...formats);
const plainRun = fc.tuple(text, format).map(([one, properties]) => run(one, properties));
/** A text cut into runs of one format, or of several, anywhere: within a word, between a letter and its mark. */
const cutRuns = fc.tuple(text, fc.boolean(), fc.array(fc.tuple(fc.nat(60), format), { maxLength: 6 })).map(([one, decomposed, cuts]) => {
  const written = decomposed ? one.normalize('NFD') : one;
  const ends = [...new Set(cuts.map(([at]) => Math.min(at, written.length)))].sort((left, right) => left - right);
  const pieces = [...ends, written.length].map((end, index) => written.slice(ends[index - 1] ?? 0, end));
  return pieces.map((piece, index) => (piece === '' ? '' : run(piece, cuts[index]?.[1] ?? ''))).join('');
});
const oddRun = fc.constantFrom(
  '<w:r><w:tab/></w:r>',
  '<w:r><w:t xml:space="preserve">mục </w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b &amp; c</w:t></w:r>',
  '<w:r w:rsidR="00AB"><w:rPr><w:i/></w:rPr><w:t>sổ</w:t><w:noBreakHyphen/><w:t>tay</w:t></w:r>',
  '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
  '<w:r><w:t>công\u00adviệc</w:t></w:r>',
  '<w:r><w:t xml:space="preserve">hai\tcột\nvà </w:t></w:r>',
  '<w:r><w:t><![CDATA[<dữ>]]> liệu</w:t></w:r>',
  '<w:r><w:lastRenderedPageBreak/><w:t>trang sau</w:t></w:r>',
  '<w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkEnd w:id="7"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
);
const inserted = plainRun.map((one) => `<w:ins w:id="31" w:author="Lan" w:date="2026-01-05T08:00:00Z">${one}</w:ins>`);
const deleted = text.map(
  (one) => `<w:del w:id="32" w:author="Lan">${run(one).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>`,
);
const link = cutRuns.map((one) => `<w:hyperlink w:anchor="a">${one}</w:hyperlink>`);
const tag = cutRuns.map((one) => `<w:smartTag w:element="place">${one}</w:smartTag>`);
const control = cutRuns.map((one) => `<w:sdt><w:sdtPr/><w:sdtContent>${one}</w:sdtContent></w:sdt>`);
const simpleField = plainRun.map((one) => `<w:fldSimple w:instr="DATE">${one}</w:fldSimple>`);
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = cutRuns.map((one) => `${mark('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>${mark('separate')}${one}${mark('end')}`);
const changedFormat = text.map((one) => run(one, '<w:b/><w:rPrChange w:id="33" w:author="Lan"><w:rPr/></w:rPrChange>'));
const piece = fc.oneof(
  { weight: 6, arbitrary: cutRuns },
  { weight: 3, arbitrary: plainRun },
  { weight: 3, arbitrary: oddRun },
  ...[inserted, deleted, link, tag, control, simpleField, field, changedFormat].map((arbitrary) => ({ weight: 1, arbitrary })),
);

/** The body of a draft. */
export const draftBodies = fc
  .array(fc.tuple(fc.array(piece, { maxLength: 7 }), fc.constantFrom('', '', '<w:jc w:val="center"/>', inList(1))), {
    minLength: 1,
    maxLength: 5,
  })
  .map((paragraphs) => paragraphs.map(([pieces, properties]) => paragraph(pieces.join(''), properties)).join(''));

/** Where a stretch of a text lies, in thousandths of its length, and words to put there. */
export const stretches = fc.array(fc.tuple(fc.nat(999), fc.nat(12), fc.oneof(text, fc.constantFrom('', ' ', ', ', 'số', '0'))), {
  minLength: 2,
  maxLength: 8,
});
