/** Findings as SARIF 2.1.0, by way of node-sarif-builder. */
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { wordFinding } from '../messages/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

export function formatSarif(results: readonly FileFindings[], { language, rules, version }: ReportContext): string {
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'dvplan', toolDriverVersion: version });
  // Columns of SARIF count UTF-16 units where the run says so.
  run.run.columnKind = 'utf16CodeUnits';
  const met = new Set(results.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  for (const rule of rules) {
    if (met.has(rule.id))
      run.addRule(
        new SarifRuleBuilder().initSimple({
          ruleId: rule.id,
          shortDescriptionText: rule.summary[language],
          fullDescriptionText: rule.basis[language],
        }),
      );
  }
  for (const { file, findings } of results) {
    for (const one of findings) {
      const result = new SarifResultBuilder().initSimple({
        ruleId: one.ruleId,
        level: levels[one.severity],
        messageText: wordFinding(one, language).text,
        fileUri: toUri(file),
        startLine: one.line,
        startColumn: one.column,
        endLine: one.endLine,
        endColumn: one.endColumn,
      });
      if (one.related.length > 0) {
        result.result.relatedLocations = one.related.map(({ line, column }, id) => ({
          id,
          physicalLocation: { artifactLocation: { uri: toUri(file) }, region: { startLine: line, startColumn: column } },
        }));
      }
      run.addResult(result);
    }
  }
  const builder = new SarifBuilder();
  builder.addRun(run);
  return `${JSON.stringify(builder.buildSarifOutput(), null, 2)}\n`;
}

/** The path as a reference of a URI: `#`, `?` and `%` in the name of a file are no parts of one. */
function toUri(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
