/** Runs: words with one look, and what stands among words (ISO/IEC 29500-1, 17.3.2 and 17.3.3). */
import { escapeXml } from '../package/xml.js';
import { markup, type Markup, type Run } from './markup.js';

/** What a run holds. */
export type RunContent = Markup<'w:t'> | Markup<'w:tab'> | Markup<'w:br'> | Markup<'w:noBreakHyphen'>;

/** Direct formatting of a run; what is absent is the style's. */
export interface RunForm {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly highlight?: 'yellow';
  readonly underline?: 'single' | 'none';
  readonly position?: 'superscript' | 'subscript';
}

export const tab = markup<'w:tab'>('<w:tab/>');
export const lineBreak = markup<'w:br'>('<w:br/>');
/** A hyphen at which no line ends (17.3.3.18). */
export const noBreakHyphen = markup<'w:noBreakHyphen'>('<w:noBreakHyphen/>');

export function words(text: string): Markup<'w:t'> {
  return markup(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
}

export function run(content: readonly RunContent[], form: RunForm = {}): Run {
  const properties =
    toggle('b', form.bold) +
    toggle('i', form.italic) +
    (form.strike === true ? '<w:strike/>' : '') +
    (form.highlight === undefined ? '' : `<w:highlight w:val="${form.highlight}"/>`) +
    (form.underline === undefined ? '' : `<w:u w:val="${form.underline}"/>`) +
    (form.position === undefined ? '' : `<w:vertAlign w:val="${form.position}"/>`);
  return markup(`<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content.join('')}</w:r>`);
}

/** A property that is on or off, for these letters and for those of complex scripts (17.3.2.1). */
function toggle(name: 'b' | 'i', value: boolean | undefined): string {
  if (value === undefined) return '';
  const off = value ? '' : ' w:val="false"';
  return `<w:${name}${off}/><w:${name}Cs${off}/>`;
}

/** The page's number, as a field (17.16.5.44). */
export const pageNumberField: Run = markup(
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
);

const footnoteStyle = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

/** The call of a footnote in the text (17.11.14). */
export function footnoteCall(number: number): Run {
  return markup(`<w:r>${footnoteStyle}<w:footnoteReference w:id="${number}"/></w:r>`);
}

/** The number of a footnote before its own words (17.11.13). */
export const footnoteNumber: Run = markup(`<w:r>${footnoteStyle}<w:footnoteRef/></w:r>`);
