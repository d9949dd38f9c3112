/** The parts of a Word file (ISO/IEC 29500-1, 11.3), before any zip. */
import frame from '#word-frame';
import type { Paragraph } from '../wordprocessing/markup.js';
import { endSection, sectionProperties, type PartReference, type Section } from '../wordprocessing/section.js';
import { escapeXml } from './xml.js';

/** A part's text or bytes by its path in the package. */
export type Parts = Map<string, string | Uint8Array>;

/** A picture: its bytes, and how its name ends. */
export interface Media {
  readonly bytes: Uint8Array;
  readonly ending: string;
  /** Id of the relation that the text says. */
  readonly relation: string;
}

export interface WordDocument {
  readonly sections: readonly Section[];
  /** Paragraphs of each footnote by its number. */
  readonly footnotes: ReadonlyMap<number, readonly Paragraph[]>;
  readonly media: readonly Media[];
  /** The font of the theme. */
  readonly font: string;
}

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Header and footer parts of all sections, with their relations. */
interface Edges {
  readonly references: ReadonlyMap<Section, readonly PartReference[]>;
  readonly parts: readonly { readonly kind: 'header' | 'footer'; readonly path: string; readonly xml: string }[];
}

/** The parts that say the text and what surrounds it; styles, settings, numbering and properties are the caller's. */
export function documentParts({ sections, footnotes, media, font }: WordDocument): Parts {
  const relations = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'].map((name) => relation(name, `${name}.xml`));
  const edges = edgesOf(sections, relations);
  relations.push(relation('theme', 'theme/theme1.xml'));
  const pictures = media.map((one, index) => ({ ...one, path: `media/image${index + 1}.${one.ending}` }));
  const parts: Parts = new Map<string, string | Uint8Array>([
    ['word/document.xml', documentPart(sections, edges.references)],
    ['word/footnotes.xml', footnotesPart(footnotes)],
    ['word/fontTable.xml', frame.fontTable],
    ['word/theme/theme1.xml', frame.theme.replaceAll('{font}', escapeXml(font))],
    ['_rels/.rels', frame.packageRelations],
    ['word/_rels/footnotes.xml.rels', frame.noRelations],
    ['word/_rels/endnotes.xml.rels', frame.noRelations],
    ['word/_rels/fontTable.xml.rels', frame.noRelations],
  ]);
  let types = frame.contentTypes;
  for (const { kind, path, xml } of edges.parts) {
    parts.set(`word/${path}`, xml);
    parts.set(`word/_rels/${path}.rels`, frame.noRelations);
    types += `<Override ContentType="${mainTypes}.${kind}+xml" PartName="/word/${path}"/>`;
  }
  for (const { path, bytes } of pictures) parts.set(`word/${path}`, bytes);
  parts.set('[Content_Types].xml', `${types}</Types>`);
  parts.set('word/_rels/document.xml.rels', relationsPart([...relations, relation('fontTable', 'fontTable.xml')], pictures));
  return parts;
}

/** Relations of one part, whose ids count from 1. */
type Relation = Readonly<{ type: string; target: string }>;

function relation(type: string, target: string): Relation {
  return { type, target };
}

function relationsPart(relations: readonly Relation[], pictures: readonly { relation: string; path: string }[]): string {
  const all = [
    ...relations.map(({ type, target }, index) => ({ id: `rId${index + 1}`, type, target })),
    ...pictures.map((one) => ({ id: one.relation, type: 'image', target: one.path })),
  ];
  const written = all.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`);
  return frame.noRelations.replace(/\/>$/u, `>${written.join('')}</Relationships>`);
}

/** Makes the parts of headers and footers and adds their relations. */
function edgesOf(sections: readonly Section[], relations: Relation[]): Edges {
  const parts: { kind: 'header' | 'footer'; path: string; xml: string }[] = [];
  const references = new Map<Section, PartReference[]>();
  for (const section of sections) {
    const said: PartReference[] = [];
    const add = (kind: 'header' | 'footer', type: 'default' | 'first', paragraphs: readonly Paragraph[] | undefined): void => {
      if (paragraphs === undefined) return;
      const path = `${kind}${parts.filter((part) => part.kind === kind).length + 1}.xml`;
      const end = kind === 'header' ? '</w:hdr>' : '</w:ftr>';
      parts.push({ kind, path, xml: `${frame.openings[kind]}${paragraphs.join('')}${end}` });
      said.push({ kind, type, relation: `rId${relations.push(relation(kind, path))}` });
    };
    add('header', 'default', section.headers?.default);
    add('header', 'first', section.headers?.first);
    add('footer', 'first', section.firstFooter);
    references.set(section, said);
  }
  return { parts, references };
}

function documentPart(sections: readonly Section[], references: Edges['references']): string {
  const written = sections.map((section, index) => {
    const properties = sectionProperties(section, references.get(section) ?? []);
    return index < sections.length - 1 ? endSection(section.children, properties) : `${section.children.join('')}${properties}`;
  });
  return `${frame.openings.document}${written.join('')}</w:body></w:document>`;
}

/** The footnotes after the two lines that part them from the text (ISO/IEC 29500-1, 17.11.15). */
function footnotesPart(footnotes: WordDocument['footnotes']): string {
  const line = (type: 'separator' | 'continuationSeparator', id: number): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
    `<w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const notes = [...footnotes].map(([number, paragraphs]) => `<w:footnote w:id="${number}">${paragraphs.join('')}</w:footnote>`);
  return `${frame.openings.footnotes}${line('separator', -1)}${line('continuationSeparator', 0)}${notes.join('')}</w:footnotes>`;
}
