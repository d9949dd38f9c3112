/** Findings as a Checkstyle report, by way of checkstyle-formatter. */
import formatResults from 'checkstyle-formatter';
import { wordFinding } from '../messages/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';

export function formatCheckstyle(results: readonly FileFindings[], { language }: ReportContext): string {
  const files = results.map(({ file, findings }) => ({
    // The package leaves the name of the file as it is.
    filename: escapeAttribute(file),
    messages: findings.map((one) => ({
      line: one.line,
      column: one.column,
      severity: one.severity,
      message: wordFinding(one, language).text,
      source: `dvplan.${one.ruleId}`,
    })),
  }));
  return `${withoutControls(formatResults(files))}\n`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Without what XML 1.0 has no place for (2.2, Char). */
export function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
}
