/** Markdown, perhaps with front matter, or a text that was pasted into it -> blocks. */
import { finding, type Finding, type Source } from '../../model/index.js';
import type { SourceReader } from '../source-reader.js';
import { readFront } from '../yaml/front.js';
import { withoutDebris } from './debris.js';
import { maximumNesting, type GuardedText } from './nesting.js';
import { withoutAttributes } from './pandoc-attributes.js';

/** A tag, a declaration, or text behind a comment: what needs a parser of HTML. */
const htmlMark = /<(?:[A-Za-z/?]|![A-Za-z[])|-->[ \t]*[^\s]/u;

export const readMarkdownSource: SourceReader = async (source) => {
  const { frontMatter, broken, findings, bodyStart } = await readFront(source);
  const front = source.normalized.slice(0, bodyStart);
  const text = front + withoutDebris(source.normalized.slice(bodyStart));
  const [{ readMarkdown }, { isPrinted, readPrintedMarkdown }, readHtml] = await Promise.all([
    import('./markdown.js'),
    import('./printed-markdown.js'),
    htmlMark.test(text) ? import('./html.js').then((html) => html.readHtml) : null,
  ]);
  const { blocks, footnotes, guarded, strayEmphasis } = (isPrinted(text, bodyStart) ? readPrintedMarkdown : readMarkdown)(
    text,
    bodyStart,
    readHtml,
  );
  return {
    frontMatter,
    broken,
    blocks: withoutAttributes(text, blocks),
    footnotes,
    findings: [...findings, ...emphasisFindings(source, strayEmphasis), ...guardFindings(source, guarded)],
  };
};

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
