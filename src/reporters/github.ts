/** Findings as workflow commands of GitHub: `::error file=...,line=...::sentence`. */
import { wordFinding } from '../messages/index.js';
import type { FileFindings, Report, ReportContext } from './finding-report.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

export function githubReport(context: ReportContext): Report {
  return { add: (result) => formatFile(result, context), end: () => Promise.resolve('') };
}

function formatFile({ file, findings }: FileFindings, { language, say }: ReportContext): string {
  return findings
    .map((one) => {
      const { text, hint } = wordFinding(one, language, say);
      const end = one.endLine === one.line ? `,endColumn=${one.endColumn}` : '';
      const lines = `line=${one.line},endLine=${one.endLine},col=${one.column}${end}`;
      const place = `file=${escapeProperty(file)},${lines},title=${escapeProperty(one.ruleId)}`;
      return `::${commands[one.severity]} ${place}::${escapeText(hint === null ? text : `${text}. ${hint}`)}\n`;
    })
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
