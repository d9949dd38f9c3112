/** A plain text, perhaps with front matter -> blocks. */
import type { SourceReader } from '../source-reader.js';
import { readFront } from '../yaml/front.js';
import { pageNumberFinding } from './page-numbers.js';
import { readPlainText } from './plain-text.js';

export const readTextSource: SourceReader = async (source) => {
  const { frontMatter, broken, findings, bodyStart } = await readFront(source);
  const { blocks, footnotes, pageNumbers, runningLines } = readPlainText(source.normalized, bodyStart);
  const leftOut = [
    ...pageNumbers.map((text) => pageNumberFinding(source, text)),
    ...runningLines.map((text) => pageNumberFinding(source, text, 'running-line')),
  ];
  return { frontMatter, broken, blocks, footnotes, findings: [...findings, ...leftOut] };
};
