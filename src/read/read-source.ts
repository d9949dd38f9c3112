/**
 * Source -> blocks, each kind by its own reader. A reader is loaded where a source needs it: the parsers of Markdown, HTML and YAML
 * cost more at start than most documents cost to read.
 */
import { finding, type Finding, type Source } from '../model/index.js';
import type { Block, FootnoteBlock } from './block.js';
import type { FrontMatter } from './yaml/front-matter.js';
import { locateFrontMatter } from './yaml/front-matter-place.js';
import { maximumNesting, type GuardedText } from './markdown/nesting.js';
import { pageNumberFinding } from './text/page-numbers.js';
import { readPlainText } from './text/plain-text.js';

/** What a source says before its structure is found. */
export interface SourceBlocks {
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
  readonly findings: readonly Finding[];
  readonly broken: boolean;
}

/** A tag, a declaration, or text behind a comment: what needs a parser of HTML. */
const htmlMark = /<(?:[A-Za-z/?]|![A-Za-z[])|-->[ \t]*[^\s]/u;

export async function readSource(source: Source): Promise<SourceBlocks> {
  if (source.kind === 'markdown') return readMarkdownSource(source);
  if (source.kind === 'yaml') {
    const { readYamlDocument } = await import('./yaml/yaml-document.js');
    return { ...readYamlDocument(source), footnotes: [] };
  }
  const { blocks, footnotes, pageNumbers } = readPlainText(source.normalized);
  return { blocks, footnotes, frontMatter: null, findings: pageNumbers.map((text) => pageNumberFinding(source, text)), broken: false };
}

async function readMarkdownSource(source: Source): Promise<SourceBlocks> {
  const text = source.normalized;
  const front = locateFrontMatter(text);
  const findings: Finding[] = [];
  let frontMatter: FrontMatter | null = null;
  let broken = false;
  if (front?.closed === false) {
    broken = true;
    findings.push(
      finding(source.file, { ruleId: 'unclosed-front-matter', severity: 'error', place: source.position(0, 3), actual: '---' }),
    );
  } else if (front !== null) {
    const { readFrontMatter } = await import('./yaml/front-matter.js');
    const read = readFrontMatter(source, front.place.start, front.place.end);
    ({ frontMatter, broken } = read);
    findings.push(...read.findings);
  }
  const [{ readMarkdown }, { isPrinted, readPrintedMarkdown }, readHtml] = await Promise.all([
    import('./markdown/markdown.js'),
    import('./markdown/printed-markdown.js'),
    htmlMark.test(text) ? import('./markdown/html.js').then((html) => html.readHtml) : null,
  ]);
  const bodyStart = front?.closed === true ? front.place.bodyStart : 0;
  const { blocks, footnotes, guarded, strayEmphasis } = (isPrinted(text, bodyStart) ? readPrintedMarkdown : readMarkdown)(
    text,
    bodyStart,
    readHtml,
  );
  findings.push(...emphasisFindings(source, strayEmphasis), ...guardFindings(source, guarded));
  return { frontMatter, blocks, footnotes, findings, broken };
}

function emphasisFindings(source: Source, stray: readonly number[]): Finding[] {
  const [first] = stray;
  if (first === undefined) return [];
  return [
    finding(source.file, {
      ruleId: 'stray-emphasis',
      severity: 'info',
      place: source.position(first, first + 2),
      actual: '**',
      data: { count: stray.length },
    }),
  ];
}

function guardFindings(source: Source, guarded: GuardedText): Finding[] {
  const report = (ruleId: string, offset: number | null, data: Finding['data'] = {}): Finding[] =>
    offset === null ? [] : [finding(source.file, { ruleId, severity: 'warning', place: source.position(offset, offset), data })];
  return [
    ...report('too-deep-nesting', guarded.firstTooDeep, { limit: maximumNesting }),
    ...report('too-long-line', guarded.firstTooLong),
    ...report('open-comment', guarded.openComment),
  ];
}
