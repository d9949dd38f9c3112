/** The small parts of a Word file that docx cannot write as they must be: settings, properties, numbering. */
import { escapeXml, wordNamespace, xmlDeclaration } from './xml.js';

const wordFeatures = 'http://schemas.microsoft.com/office/word';

/** Word 2013 and later: what Word calls today's mode. */
const compatibilityMode = 15;

/** Distance of the tab stops, twips. */
const tabDistance = 720;

/**
 * word/settings.xml (ISO/IEC 29500-1, 17.15): a justified line that the author breaks is not spread; `mirrored` margins are for print on
 * both sides.
 */
export function settingsPart(mirrored: boolean): string {
  const modes: readonly (readonly [string, number])[] = [
    ['compatibilityMode', compatibilityMode],
    ['overrideTableStyleFontSizeAndJustification', 1],
    ['enableOpenTypeFeatures', 1],
    ['doNotFlipMirrorIndents', 1],
    ['differentiateMultirowTableHeaders', 1],
  ];
  return (
    `${xmlDeclaration}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/>${mirrored ? '<w:mirrorMargins/>' : ''}` +
    `<w:defaultTabStop w:val="${tabDistance}"/><w:characterSpacingControl w:val="doNotCompress"/>` +
    `<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:doNotExpandShiftReturn/>` +
    modes.map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${wordFeatures}" w:val="${value}"/>`).join('') +
    `</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
  );
}

/** word/numbering.xml without any numbering: labels are literal text. */
export const numberingPart = `${xmlDeclaration}<w:numbering xmlns:w="${wordNamespace}"/>`;

/** word/endnotes.xml without any endnote: the two separators only. */
export const endnotesPart =
  `${xmlDeclaration}<w:endnotes xmlns:w="${wordNamespace}">` +
  (['separator', 'continuationSeparator'] as const)
    .map((type, index) => `<w:endnote w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:endnote>`)
    .join('') +
  `</w:endnotes>`;

/** docProps/core.xml; `date` is `YYYY-MM-DD` or null, where the document has no complete date. */
export function corePart(title: string, author: string, date: string | null): string {
  const stamp = (name: string): string =>
    date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:creator>${escapeXml(author)}</dc:creator><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
    `${stamp('created')}${stamp('modified')}<dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

/** docProps/app.xml. */
export function applicationPart(generator: string, company: string): string {
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${escapeXml(generator)}</Application><Company>${escapeXml(company)}</Company></Properties>`
  );
}

const variantTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Format id of user-defined properties, fixed by ECMA-376 part 1, 22.3. */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** docProps/custom.xml with one text property. */
export function customPart(name: string, value: string): string {
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="${variantTypes}"><property fmtid="${userDefined}" pid="2" name="${escapeXml(name)}">` +
    `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property></Properties>`
  );
}
