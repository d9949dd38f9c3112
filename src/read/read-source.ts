/**
 * Source -> blocks, each kind by the reader that is registered for it. A reader is loaded where a source needs it: the parsers of Markdown,
 * HTML and YAML cost more at start than most documents cost to read.
 */
import type { Source, SourceKind } from '../model/index.js';
import type { SourceBlocks, SourceReader } from './source-reader.js';
import { controlFindings } from './text/control-characters.js';

export type { SourceBlocks } from './source-reader.js';

/** The readers; a further kind of source is a file and a line here. */
const readers: Readonly<Record<SourceKind, () => Promise<SourceReader>>> = {
  markdown: async () => (await import('./markdown/markdown-source.js')).readMarkdownSource,
  text: async () => (await import('./text/text-source.js')).readTextSource,
  word: async () => (await import('./word/word-reader.js')).readWordSource,
  yaml: async () => (await import('./yaml/yaml-source.js')).readYamlSource,
};

export async function readSource(source: Source): Promise<SourceBlocks> {
  const read = await readers[source.kind]();
  const blocks = await read(source);
  return { ...blocks, findings: [...blocks.findings, ...controlFindings(source)] };
}
