/** Renders plans under the shipped templates and reads the XML of what came out. */
import { strFromU8, unzipSync } from 'fflate';
import { styleId, type Finding, type OfficialDocument, type styleNames, type TypeRegulation } from '../../src/model/index.js';
import { renderDocument, type RenderInput } from '../../src/render/index.js';
import { templateOf, typeRegulations } from '../config/shipped.js';

export type TemplateId = 'dang-hd36' | 'dang-hd05' | 'nha-nuoc-nd30' | 'trung-lap';

/** A paragraph of a part: its style key, its text (`\n` for a line break), its own XML. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

export interface RenderedFile {
  readonly docx: Uint8Array;
  readonly findings: readonly Finding[];
  readonly parts: ReadonlyMap<string, string>;
  /** Text of a part. */
  readonly part: (name: string) => string;
  readonly paragraphs: readonly ReadParagraph[];
  /** Paragraphs of one style in the body. */
  readonly styled: (key: keyof typeof styleNames) => readonly ReadParagraph[];
}

export function inputOf(plan: OfficialDocument, template: TemplateId, changes: Partial<RenderInput> = {}): RenderInput {
  const chosen = templateOf(template);
  const types = typeRegulations.find((one) => one.regime === chosen.regime && (template !== 'dang-hd36' || one.id.includes('66')));
  return { plan, template: chosen, types: types as TypeRegulation, pictures: new Map(), generator: 'dvplan 0.1.0', ...changes };
}

export async function render(
  plan: OfficialDocument,
  template: TemplateId = 'dang-hd36',
  changes: Partial<RenderInput> = {},
): Promise<RenderedFile> {
  const { docx, findings } = await renderDocument(inputOf(plan, template, changes));
  const parts = new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const part = (name: string): string => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`no part ${name}`);
    return found;
  };
  const paragraphs = readParagraphs(part('word/document.xml'));
  return {
    docx,
    findings,
    parts,
    part,
    paragraphs,
    styled: (key) => paragraphs.filter((one) => one.style === styleId(key)),
  };
}

export function readParagraphs(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gsu)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? '',
    text: readText(paragraph),
    xml: paragraph,
  }));
}

const elements: Readonly<Record<string, string>> = { '<w:br/>': '\n', '<w:tab/>': '\t', '<w:noBreakHyphen/>': '-' };

function readText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>|<w:noBreakHyphen\/>/gu)]
    .map(([whole, words]) => elements[whole] ?? unescape(words ?? ''))
    .join('');
}

function unescape(words: string): string {
  return words
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}

export function ruleIds(file: { readonly findings: readonly Finding[] }): string[] {
  return file.findings.map((one) => one.ruleId);
}
