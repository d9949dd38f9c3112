/**
 * Source -> blocks, each kind by its own reader. A reader is loaded where a source needs it: the parsers of Markdown, HTML and YAML
 * cost more at start than most documents cost to read.
 */
import { finding, type Finding, type Source } from '../model/index.js';
import type { Block, FootnoteBlock } from './block.js';
import { controlFindings } from './text/control-characters.js';
import type { FrontMatter } from './yaml/front-matter.js';
import { locateFrontMatter } from './yaml/front-matter-place.js';
import { withoutDebris } from './markdown/debris.js';
import { maximumNesting, type GuardedText } from './markdown/nesting.js';
import { pageNumberFinding } from './text/page-numbers.js';
import { withoutAttributes } from './markdown/pandoc-attributes.js';
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
  if (source.kind === 'yaml') {
    const { readYamlDocument } = await import('./yaml/yaml-document.js');
    const plan = readYamlDocument(source);
    return { ...plan, footnotes: [], findings: [...plan.findings, ...controlFindings(source)] };
  }
  const front = await readFront(source);
  const body = await (source.kind === 'markdown' ? readMarkdownBody : readTextBody)(source, front.bodyStart);
  return {
    ...body,
    frontMatter: front.frontMatter,
    broken: front.broken,
    findings: [...front.findings, ...body.findings, ...controlFindings(source)],
  };
}

/** The front matter of a source, and where its body begins. */
async function readFront(
  source: Source,
): Promise<Pick<SourceBlocks, 'frontMatter' | 'findings' | 'broken'> & { readonly bodyStart: number }> {
  const front = locateFrontMatter(source.normalized);
  if (front === null) return { frontMatter: null, findings: [], broken: false, bodyStart: 0 };
  if (!front.closed) {
    const place = source.position(0, 3);
    return {
      frontMatter: null,
      findings: [finding(source.file, { ruleId: 'unclosed-front-matter', severity: 'error', place, actual: '---' })],
      broken: true,
      bodyStart: 0,
    };
  }
  const { readFrontMatter } = await import('./yaml/front-matter.js');
  return { ...readFrontMatter(source, front.place.start, front.place.end), bodyStart: front.place.bodyStart };
}

type Body = Pick<SourceBlocks, 'blocks' | 'footnotes' | 'findings'>;

async function readTextBody(source: Source, bodyStart: number): Promise<Body> {
  const { blocks, footnotes, pageNumbers } = readPlainText(source.normalized, bodyStart);
  return Promise.resolve({ blocks, footnotes, findings: pageNumbers.map((text) => pageNumberFinding(source, text)) });
}

async function readMarkdownBody(source: Source, bodyStart: number): Promise<Body> {
  const front = source.normalized.slice(0, bodyStart);
  const text = front + withoutDebris(source.normalized.slice(bodyStart));
  const [{ readMarkdown }, { isPrinted, readPrintedMarkdown }, readHtml] = await Promise.all([
    import('./markdown/markdown.js'),
    import('./markdown/printed-markdown.js'),
    htmlMark.test(text) ? import('./markdown/html.js').then((html) => html.readHtml) : null,
  ]);
  const { blocks, footnotes, guarded, strayEmphasis } = (isPrinted(text, bodyStart) ? readPrintedMarkdown : readMarkdown)(
    text,
    bodyStart,
    readHtml,
  );
  return {
    blocks: withoutAttributes(text, blocks),
    footnotes,
    findings: [...emphasisFindings(source, strayEmphasis), ...guardFindings(source, guarded)],
  };
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
