/** What of Markdown is read: CommonMark without the constructs that mistake a clerk's text, and the tables and footnotes of GFM. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Constructs of CommonMark that would turn a clerk's text into something else: an indented line into code, a line over
 * `-----` into a heading, `[1]: text` into a link definition.
 */
const disabled = ['codeIndented', 'setextUnderline', 'definition', 'codeText'];

const plain = { disable: { null: disabled } };
const tables = { syntax: gfmTable(), tree: gfmTableFromMarkdown() };
const footnotes = { syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() };

/** The row below the head of a table: hyphens with a stroke or a colon, since hyphens alone are a rule. */
const delimiterRow = /^[ \t>]*(?:\|[ \t]*:?-+:?[ \t]*(?:\||$)|:-+:?[ \t]*(?:\||$)|-+:[ \t]*(?:\||$)|-+[ \t]*\|)/mu;

/**
 * The parser of a text. Tables and footnotes are looked for only where the text has the row below a head or a call: looking costs a tenth
 * of the parse each.
 */
export function parserFor(text: string): { parse(stretch: string): Root } {
  const [hasTables, hasFootnotes] = [delimiterRow.test(text), text.includes('[^')];
  return (parsers[`${hasTables} ${hasFootnotes}`] ??= makeParser([...(hasTables ? [tables] : []), ...(hasFootnotes ? [footnotes] : [])]));
}

/** Each made once: making one costs as much as parsing a page. */
const parsers: Record<string, { parse(stretch: string): Root }> = {};

function makeParser(used: readonly (typeof tables | typeof footnotes)[]): { parse(stretch: string): Root } {
  function officialDocument(this: Processor): void {
    const data = this.data();
    data.micromarkExtensions = [plain, ...used.map(({ syntax }) => syntax)];
    data.fromMarkdownExtensions = used.map(({ tree }) => tree);
  }
  return unified().use(remarkParse).use(officialDocument).freeze();
}

/** Ids of the footnotes that a text defines. */
export function footnoteIds(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^ {0,3}\[\^([^\][\s]{1,80})\]:/gmu)].map((match) => match[1] ?? ''));
}

/** Empty definitions of the footnotes that a chunk calls: a call is one only beside its definition, which may stand in another chunk. */
export function definitionsFor(chunk: string, defined: ReadonlySet<string>): string {
  const called = new Set([...chunk.matchAll(/\[\^([^\][\s]{1,80})\](?!:)/gu)].map((match) => match[1] ?? ''));
  return [...called]
    .filter((id) => defined.has(id))
    .map((id) => `[^${id}]: .\n\n`)
    .join('');
}
