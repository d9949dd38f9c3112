/** Findings as JSON: `[{file, findings: [{ruleId, severity, line, column, endLine, endColumn, message, ...}]}]`. */
import { wordFinding } from '../messages/index.js';
import type { Finding } from '../model/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';

export function formatJson(results: readonly FileFindings[], { language }: ReportContext): string {
  const toEntry = (one: Finding): Record<string, unknown> => {
    const { ruleId, severity, line, column, endLine, endColumn, actual, expected, note, url, related, fix } = one;
    const { text, hint } = wordFinding(one, language);
    return { ruleId, severity, line, column, endLine, endColumn, message: text, ...(hint === null ? {} : { hint }), actual, expected, note, url, related, fix };
  };
  return `${JSON.stringify(results.map(({ file, findings }) => ({ file, findings: findings.map(toEntry) })), null, 2)}\n`;
}
