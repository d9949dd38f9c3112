/** Findings as a Checkstyle report: a file for each file, an error for each finding of whatever severity. */
import { wordFinding } from '../messages/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';
import { attributes } from './xml.js';

export function formatCheckstyle(results: readonly FileFindings[], { language }: ReportContext): string {
  const files = results.map(({ file, findings }) => {
    const errors = findings.map((one) => {
      const { line, column, severity, ruleId } = one;
      return `<error${attributes({ line, column, severity, message: wordFinding(one, language).text, source: `dvplan.${ruleId}` })} />\n`;
    });
    return `<file${attributes({ name: file })}>\n${errors.join('')}</file>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
}
