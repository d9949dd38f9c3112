/** Sections: stretches of pages of one form (ISO/IEC 29500-1, 17.6); lengths in twips. */
import { attributes, markup, type BlockMarkup, type Markup, type Paragraph } from './markup.js';

interface PageForm {
  /** Of an upright page. */
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  /** Text area, and the distance of header and footer from the edge. */
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
}

export interface Section {
  readonly page: PageForm;
  /** Whether its first page has a header and a footer of its own. */
  readonly titlePage: boolean;
  /** The number of its first page, if they count anew. */
  readonly firstNumber?: number;
  /** Headers of the pages; absent: those of the section before. */
  readonly headers?: Readonly<{ default: readonly Paragraph[]; first: readonly Paragraph[] }>;
  /** The footer of the first page. */
  readonly firstFooter?: readonly Paragraph[];
  readonly children: readonly BlockMarkup[];
}

/** The relations of a section to its headers and footers, in the order in which they are said. */
export interface PartReference {
  readonly kind: 'header' | 'footer';
  readonly type: 'default' | 'first';
  readonly relation: string;
}

/** The properties of a section (17.6.17). */
export function sectionProperties({ page, titlePage, firstNumber }: Section, references: readonly PartReference[]): Markup<'w:sectPr'> {
  const { margins, landscape } = page;
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  const said = references.map(({ kind, type, relation }) => `<w:${kind}Reference w:type="${type}" r:id="${relation}"/>`).join('');
  return markup(
    `<w:sectPr>${said}<w:type w:val="nextPage"/>` +
      `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${landscape ? 'landscape' : 'portrait'}"/>` +
      `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}" ` +
      `w:header="${margins.header}" w:footer="${margins.footer}" w:gutter="0"/>` +
      `<w:pgNumType${attributes({ 'w:start': firstNumber })}/><w:titlePg${titlePage ? '' : ' w:val="false"'}/>` +
      `<w:docGrid w:linePitch="360"/></w:sectPr>`,
  );
}

/** The children of a section that another follows: its last paragraph carries the properties (17.6.18). */
export function endSection(children: readonly BlockMarkup[], properties: Markup<'w:sectPr'>): string {
  const last = children.at(-1);
  const end = last?.startsWith('<w:p>') === true ? last.indexOf('</w:pPr>') : -1;
  if (last === undefined || end < 0) return `${children.join('')}<w:p><w:pPr>${properties}</w:pPr></w:p>`;
  return `${children.slice(0, -1).join('')}${last.slice(0, end)}${properties}${last.slice(end)}`;
}
