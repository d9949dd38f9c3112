/** A plain text, perhaps with front matter -> blocks. */
import type { SourceReader } from '../source-reader.js';
import { readFront } from '../yaml/front.js';
import { pageNumberFinding } from './page-numbers.js';
import { readPlainText } from './plain-text.js';

export const readTextSource: SourceReader = async (source) => {
  const { frontMatter, broken, findings, bodyStart } = await readFront(source);
  const { blocks, footnotes, pageNumbers } = readPlainText(source.normalized, bodyStart);
  return { frontMatter, broken, blocks, footnotes, findings: [...findings, ...pageNumbers.map((text) => pageNumberFinding(source, text))] };
};
