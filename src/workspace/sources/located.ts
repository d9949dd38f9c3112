/** Where findings stand, as people are told of a Word file or a PDF: its paragraph or page, and the part of the body. */
import {
  allNodes,
  dropEnd,
  PagedSource,
  type BodyNode,
  type Finding,
  type FindingData,
  type OfficialDocument,
  type Section,
} from '../../model/index.js';

/** The findings with their unit, page and part; those of a source that has lines as they are. */
export function located(findings: readonly Finding[], { source, body }: OfficialDocument): readonly Finding[] {
  const { unit } = source;
  if (unit === 'line') return findings;
  const sectionAt = sectionsOf(body);
  const pageOf = (line: number): number | undefined => (source instanceof PagedSource ? source.pageOf(line) : undefined);
  return findings
    .filter((one) => unit !== 'page' || !isPageNumber(one))
    .map((one) => {
      if (one.unit !== undefined) return one;
      const page = pageOf(one.line);
      const { offset } = source.pointOf(one.line, one.column);
      const section = sectionAt(offset);
      return {
        ...one,
        unit,
        ...(page === undefined ? {} : { page, data: inPages(one.data, pageOf), related: one.related.map((two) => withPage(two, pageOf)) }),
        ...(section.length === 0 ? {} : { section }),
      };
    });
}

/** The labels of the part of a body that an offset of the decoded text stands in, the outermost first; none behind the body. */
export function sectionsOf(body: readonly BodyNode[]): (offset: number) => readonly string[] {
  const end = [...allNodes(body)].reduce((last, { position }) => Math.max(last, position.end.offset), 0);
  return (offset) => (offset > end ? [] : labelsOf(pathTo(body, offset)));
}

/** Whether a finding tells that the number of a page, or what heads or ends it, was left out: the pages of a PDF have them. */
function isPageNumber({ ruleId, messageId }: Finding): boolean {
  return ruleId === 'page-number-in-text' && messageId !== 'number-alone';
}

type PageOf = (line: number) => number | undefined;

function withPage(place: Finding['related'][number], pageOf: PageOf): Finding['related'][number] {
  const page = pageOf(place.line);
  return page === undefined ? place : { ...place, page };
}

/** Facts of a sentence that names lines, with the pages in their place. */
function inPages(data: FindingData, pageOf: PageOf): FindingData {
  const { line, lines } = data;
  return {
    ...data,
    ...(typeof line === 'number' ? { line: pageOf(line) ?? line } : {}),
    ...(Array.isArray(lines) ? { lines: [...new Set(lines.map((one) => String(pageOf(Number(one)) ?? one)))] } : {}),
  };
}

/** The parts that a place stands in, the outermost first. */
function pathTo(nodes: readonly BodyNode[], offset: number): Section[] {
  const last = nodes.findLast(({ position }) => position.start.offset <= offset);
  return last?.type === 'section' ? [last, ...pathTo(last.children, offset)] : [];
}

/**
 * The labels of parts that have numbers, without what ends them, from the article on where there is one: `II`, `3`. One that repeats the
 * number of the part above it stands for both (`2.1` below `2`).
 */
function labelsOf(path: readonly Section[]): string[] {
  const numbered = path.map(({ label }) => label).filter(({ numbers }) => numbers.length > 0);
  const article = numbered.findLastIndex(({ rank }) => rank === 'article');
  const own = numbered.slice(Math.max(0, article));
  return own
    .filter((label, index) => {
      const below = own[index + 1]?.numbers ?? [];
      return below.length < 2 || label.numbers.join('.') !== below.slice(0, -1).join('.');
    })
    .map(({ text }) => dropEnd(text.replace(/^[(\s]{1,8}/u, ''), '.)/:–-'));
}
