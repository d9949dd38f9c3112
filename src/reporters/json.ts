/**
 * Findings as JSON: `[{file, findings: [{ruleId, severity, line, column, endLine, endColumn, message, ...}]}]`; of a Word file with
 * `unit: "paragraph"`, for its lines are paragraphs; of a PDF with `unit: "page"`, where each finding has a `page` and its line is one of
 * the text. Findings of both have `section`, the labels of the parts that they stand in.
 */
import { unitOf, wordFinding, wordNote } from '../messages/index.js';
import type { Finding } from '../model/index.js';
import type { Report, ReportContext } from './finding-report.js';

/** One item of the array after the other, so that no more than one is in memory. */
export function jsonReport({ language, say }: ReportContext): Report {
  let items = 0;
  const toEntry = (one: Finding): Record<string, unknown> => {
    const { ruleId, severity, line, column, endLine, endColumn, actual, expected, url, related, fix, page, section } = one;
    const { text, hint } = wordFinding(one, language, say);
    return {
      ruleId,
      severity,
      line,
      column,
      endLine,
      endColumn,
      ...(page === undefined ? {} : { page }),
      ...(section === undefined ? {} : { section }),
      message: text,
      ...(hint === null ? {} : { hint }),
      actual,
      expected,
      note: wordNote(one, language),
      url,
      related,
      fix,
    };
  };
  return {
    add: ({ file, source, findings }) => {
      items++;
      // As it stands in an array, without the brackets.
      const counted = source?.unit ?? unitOf({ file });
      const unit = counted === 'line' ? {} : { unit: counted };
      const item = JSON.stringify([{ file, ...unit, findings: findings.map(toEntry) }], null, 2).slice(1, -2);
      return `${items === 1 ? '[' : ','}${item}`;
    },
    end: () => Promise.resolve(items === 0 ? '[]\n' : '\n]\n'),
  };
}
