/** Findings as a JUnit report: a suite a file, a case a finding; one case that passes for a file without any. */
import { wordFinding } from '../messages/index.js';
import type { Finding } from '../model/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';
import { attributes, characterData } from './xml.js';

export function formatJunit(results: readonly FileFindings[], context: ReportContext): string {
  const suites = results.map(({ file, findings }) => {
    const cases =
      findings.length === 0
        ? [`    <testcase${attributes({ classname: file, name: 'dvplan lint' })}/>\n`]
        : findings.map((one) => {
            const name = `${one.ruleId} ${one.line}:${one.column}`;
            return `    <testcase${attributes({ classname: file, name, file })}>\n      ${outcome(one, context)}\n    </testcase>\n`;
          });
    return `  <testsuite${attributes({ name: file, ...countsOf([findings]) })}>\n${cases.join('')}  </testsuite>\n`;
  });
  const counts = attributes(countsOf(results.map(({ findings }) => findings)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${counts}>\n${suites.join('')}</testsuites>\n`;
}

/** An error or a warning fails its case; an info is what the case printed. */
function outcome(one: Finding, { language, say }: ReportContext): string {
  const { text, hint } = wordFinding(one, language, say);
  const sentence = hint === null ? text : `${text}. ${hint}`;
  if (one.severity === 'info') return `<system-out>${characterData(sentence)}</system-out>`;
  return `<failure${attributes({ message: sentence, type: one.severity })}/>`;
}

function countsOf(files: readonly (readonly Finding[])[]): Readonly<Record<string, number>> {
  const findings = files.flat();
  const clean = files.filter((one) => one.length === 0).length;
  const failures = findings.filter(({ severity }) => severity !== 'info').length;
  return { tests: findings.length + clean, failures, errors: 0, skipped: 0 };
}
