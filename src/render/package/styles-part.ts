/**
 * word/styles.xml: one named style a component and level, from the template's values (ISO/IEC 29500-1, 17.7).
 * Written here and not through docx, which adds coloured headings of its own.
 */
import {
  ranks,
  type Rank,
  type StyledComponent,
  type Template,
  type TextStyle,
  levelOf,
  styleId,
  styleKeys,
  styleNames,
  tableStyleId,
  tableStyleNames,
  type LayoutComponent,
  type StyleKey,
} from '../../model/index.js';
import { twips, twipsOf } from '../widths/lengths.js';
import { escapeXml, wordNamespace, xmlDeclaration } from './xml.js';

/** What a paragraph style sets; lengths in pt, `firstLineIndent` in mm. */
export interface ParagraphForm {
  readonly typeface: Pick<TextStyle, 'size' | 'bold' | 'italic' | 'underline' | 'capitals'> & { readonly color?: string };
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  readonly firstLineIndent: number;
  readonly before: number;
  readonly after: number;
  readonly line: { readonly rule: 'exact' | 'multiple'; readonly value: number };
  readonly keepNext: boolean;
  /** Whether capitals are a matter of the style (the text of the body stays as it is) or already of the text. */
  readonly displayedCapitals: boolean;
}

const single = { rule: 'multiple', value: 1 } as const;

/** Height of capital letters' ascent in Times New Roman, in ems: what puts two sizes on one base line. */
const ascent = 0.891;

/** Space above the line of number and date, pt. */
const aboveNumber = 3;

/** Space above the line that confirms a signature, pt. */
const aboveConfirmation = 12;

/** Space in pt above and below the components that are no paragraphs of the body. */
const spacing: Readonly<Partial<Record<StyleKey, readonly [before: number, after: number]>>> = {
  documentType: [18, 0],
  abstractMark: [0, 6],
  letterAbstract: [6, 0],
  addressee: [6, 0],
  addresseeName: [3, 0],
  authority: [6, 6],
  enacting: [6, 6],
  tableHeader: [2, 2],
  tableCell: [2, 2],
  picture: [6, 6],
  confidentiality: [6, 0],
  urgency: [6, 0],
  circulation: [6, 0],
  draft: [6, 0],
  contact: [3, 0],
  drafter: [3, 0],
  appendixTitle: [3, 0],
  appendixAttachment: [3, 6],
};

/** Components that are set like the text of the body. */
const textual: readonly StyleKey[] = ['body', 'basis', 'subheading'];

/** Components whose wording is the author's: capitals are shown, the letters stay as they are. */
const authored: readonly StyleKey[] = ['appendixTitle', 'appendixLabel', 'appendixAttachment', 'abstract', 'tableHeader', 'tableCell'];

const layoutBases: Readonly<Record<LayoutComponent, StyledComponent>> = {
  organMark: 'number',
  abstractMark: 'abstract',
  rule: 'number',
  subheading: 'body',
  picture: 'body',
  concurrently: 'position',
  signatureNote: 'position',
  confirmation: 'position',
  otherPost: 'position',
  gap: 'body',
};

/** Height of a single line of Times New Roman, in ems. */
const singleLine = 1.149;

/** Height of a line of one size that is set single, pt. */
export function lineHeight({ size }: Pick<TextStyle, 'size'>): number {
  return size * singleLine;
}

/** The form of a paragraph style under a template. */
export function formOf(key: StyleKey, template: Template): ParagraphForm {
  const level = levelOf(key);
  if (level !== null) return levelForm(level.rank, level.part, template);
  const component = isLayout(key) ? layoutBases[key] : (key as StyledComponent);
  const style = template.styles[component];
  const [before, after] = spacing[key] ?? [0, 0];
  const form: ParagraphForm = {
    typeface: style,
    alignment: style.alignment,
    firstLineIndent: style.firstLineIndent,
    before,
    after,
    line: single,
    keepNext: key === 'tableHeader' || key === 'appendixLabel' || key === 'appendixTitle',
    displayedCapitals: authored.includes(key),
  };
  if (textual.includes(key)) return { ...form, ...bodySpacing(template), ...(key === 'subheading' ? subheading(style) : {}) };
  return { ...form, ...exceptions(key, template) };
}

function isLayout(key: StyleKey): key is LayoutComponent {
  return key in layoutBases;
}

function bodySpacing({ text }: Template): Pick<ParagraphForm, 'before' | 'after' | 'line'> {
  return { before: text.spaceBefore, after: text.spaceAfter, line: text.lineSpacing };
}

function subheading(style: TextStyle): Partial<ParagraphForm> {
  return { typeface: { ...style, bold: true }, keepNext: true };
}

function exceptions(key: StyleKey, template: Template): Partial<ParagraphForm> {
  const { styles, signature } = template;
  const plain = { bold: false, italic: false, underline: false, capitals: false };
  switch (key) {
    case 'number':
      return { before: aboveNumber + Math.max(0, ascent * (styles.issuance.size - styles.number.size)) };
    case 'issuance':
      return { before: aboveNumber + Math.max(0, ascent * (styles.number.size - styles.issuance.size)) };
    case 'organMark':
      return { typeface: { ...styles.number, ...plain } };
    case 'abstractMark':
      return { typeface: { ...styles.abstract, ...plain } };
    case 'rule':
      return { typeface: { ...plain, size: 2 }, before: 3, line: { rule: 'exact', value: 4 } };
    case 'gap':
      return { typeface: { ...plain, size: 1 }, firstLineIndent: 0, alignment: 'left', line: { rule: 'exact', value: 0.1 } };
    case 'picture':
      return { alignment: 'center', firstLineIndent: 0 };
    case 'signatureNote':
      return { typeface: { ...styles.position, ...plain, italic: true } };
    case 'confirmation':
      return { typeface: { ...styles.position, ...plain }, before: aboveConfirmation };
    case 'concurrently':
    case 'otherPost':
      return { typeface: { ...styles.position, ...plain } };
    case 'signer':
      return { before: signature.gap };
    case 'recipientsLabel':
      return { before: Math.max(0, ascent * (styles.capacity.size - styles.recipientsLabel.size)) };
    default:
      return {};
  }
}

function levelForm(rank: Rank, part: 'Heading' | 'Clause' | 'Name', template: Template): ParagraphForm {
  const level = template.levels[rank];
  const emphasis = part === 'Clause' ? level.clause : level.heading;
  const below = level.nameBelow && part === 'Name';
  const base = {
    ...bodySpacing(template),
    typeface: {
      size: template.text.size,
      bold: emphasis.bold,
      italic: emphasis.italic,
      underline: false,
      capitals: part !== 'Clause' && level.heading.capitals && (below || !level.nameBelow),
    },
    // Word keeps a chain of such lines whole. LibreOffice 7.4 puts the first 25 paragraphs of a document on page one before it measures
    // them and pulls the others back one by one: where page one holds more than 25 and a chain crosses the 25th, the lines before that
    // place stay behind at its foot. Line spacing, widow control, keepLines, page size and the letterhead's table do not change that.
    keepNext: part !== 'Clause',
    displayedCapitals: true,
  };
  if (part === 'Clause') return { ...base, alignment: 'justify', firstLineIndent: template.text.firstLineIndent };
  return { ...base, alignment: level.alignment, firstLineIndent: level.firstLineIndent };
}

/** Outline level (0 to 8) of each heading: the ranks that head something in this document, from the largest down. */
export type Outline = ReadonlyMap<Rank, number>;

/** What was written for a template, by its outline: the plans of an office share both. */
const written = new WeakMap<Template, Map<string, string>>();

/** styles.xml of a document under the template. */
export function stylesPart(template: Template, outline: Outline): string {
  const known = written.get(template) ?? new Map<string, string>();
  written.set(template, known);
  const key = [...outline.keys()].join(' ');
  const part = known.get(key) ?? writeStyles(template, outline);
  known.set(key, part);
  return part;
}

function writeStyles(template: Template, outline: Outline): string {
  const { font, size } = template.text;
  const face = escapeXml(font);
  const fonts = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
  return (
    `${xmlDeclaration}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}` +
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
    `<w:rPr>${fonts}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>` +
    `<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>` +
    `<w:semiHidden/><w:unhideWhenUsed/></w:style>${tableStyles}` +
    styleKeys.map((key) => paragraphStyle(key, template, outline)).join('') +
    `</w:styles>`
  );
}

function paragraphStyle(key: StyleKey, template: Template, outline: Outline): string {
  const form = formOf(key, template);
  const level = levelOf(key);
  const heading = key === 'subheading' || (level !== null && level.part === 'Heading');
  const depth = heading ? (level === null ? 0 : (outline.get(level.rank) ?? null)) : null;
  const next = key === 'body' || !form.keepNext ? '' : `<w:next w:val="${styleId('body')}"/>`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(key)}"><w:name w:val="${escapeXml(styleNames[key])}"/>` +
    `<w:basedOn w:val="Normal"/>${next}<w:qFormat/><w:pPr>${form.keepNext ? '<w:keepNext/>' : ''}` +
    `${spacingOf(form)}${form.firstLineIndent > 0 ? `<w:ind w:firstLine="${twipsOf(form.firstLineIndent)}"/>` : ''}` +
    `<w:jc w:val="${form.alignment === 'justify' ? 'both' : form.alignment}"/>` +
    `${depth === null ? '' : `<w:outlineLvl w:val="${depth}"/>`}</w:pPr>${runProperties(form)}</w:style>`
  );
}

function spacingOf({ before, after, line }: ParagraphForm): string {
  const height = line.rule === 'exact' ? twips(line.value) : Math.round(line.value * 240);
  return (
    `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${height}" ` +
    `w:lineRule="${line.rule === 'exact' ? 'exact' : 'auto'}"/>`
  );
}

function runProperties({ typeface, displayedCapitals }: ParagraphForm): string {
  const size = Math.round(typeface.size * 2);
  return (
    `<w:rPr>${typeface.bold ? '<w:b/><w:bCs/>' : ''}${typeface.italic ? '<w:i/><w:iCs/>' : ''}` +
    `${typeface.capitals && displayedCapitals ? '<w:caps/>' : ''}` +
    `${typeface.color === undefined ? '' : `<w:color w:val="${escapeXml(typeface.color)}"/>`}` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${typeface.underline ? '<w:u w:val="single"/>' : ''}</w:rPr>`
  );
}

/** Inner margin of the cells of a table with lines, twips. */
export const gridCellMargin = 85;

function cellMargins(sides: number): string {
  const side = (name: string, width: number): string => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  const margins = [side('top', 0), side('left', sides), side('bottom', 0), side('right', sides)].join('');
  return `<w:tblInd w:w="0" w:type="dxa"/>%<w:tblCellMar>${margins}</w:tblCellMar>`;
}

const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

const tableStyles =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>` +
  `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr>${cellMargins(0).replace('%', '')}</w:tblPr></w:style>` +
  (['grid', 'layout'] as const)
    .map(
      (key) =>
        `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId(key)}"><w:name w:val="${tableStyleNames[key]}"/>` +
        `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>` +
        `${cellMargins(key === 'grid' ? gridCellMargin : 0).replace('%', key === 'grid' ? borders : '')}</w:tblPr></w:style>`,
    )
    .join('');

/** Depths of the ranks that head something, the largest first. */
export function outlineOf(headingRanks: ReadonlySet<Rank>): Outline {
  return new Map(ranks.filter((rank) => headingRanks.has(rank)).map((rank, index) => [rank, Math.min(index, 8)]));
}
