/** The front matter before the body of a Markdown or plain text source. */
import { finding, type Source } from '../../model/index.js';
import type { SourceBlocks } from '../source-reader.js';
import { locateFrontMatter } from './front-matter-place.js';

/** The front matter of a source, and where its body begins. */
export async function readFront(
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
  const { readFrontMatter } = await import('./front-matter.js');
  return { ...readFrontMatter(source, front.place.start, front.place.end), bodyStart: front.place.bodyStart };
}
