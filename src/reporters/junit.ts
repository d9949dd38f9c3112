/**
 * Findings as a JUnit report, by way of junit-report-builder: a suite a file, a case a finding; one case that passes for a file without
 * any.
 */
import reports, { type Builder } from 'junit-report-builder';
import { wordFinding } from '../messages/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';
import { withoutControls } from './checkstyle.js';

export function formatJunit(results: readonly FileFindings[], { language }: ReportContext): string {
  // Its types describe an ES module, its code is CommonJS: the default import is the builder itself.
  const report = (reports as unknown as Builder).newBuilder();
  for (const { file, findings } of results) {
    const suite = report.testSuite().name(withoutControls(file));
    if (findings.length === 0) suite.testCase().className(withoutControls(file)).name('dvplan lint');
    for (const one of findings) {
      const { text, hint } = wordFinding(one, language);
      const test = suite
        .testCase()
        .className(withoutControls(file))
        .name(`${one.ruleId} ${one.line}:${one.column}`)
        .file(withoutControls(file));
      const sentence = withoutControls(hint === null ? text : `${text}. ${hint}`);
      if (one.severity === 'info') test.standardOutput(sentence);
      else test.failure(sentence, one.severity);
    }
  }
  return `${report.build().trimEnd()}\n`;
}
