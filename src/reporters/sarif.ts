/** Findings as SARIF 2.1.0 (an OASIS standard): the rules that spoke, the files that they spoke of, and a result for each finding. */
import type { Artifact, Location, Log, ReportingDescriptor, Result } from 'sarif';
import { wordFinding } from '../messages/index.js';
import type { Finding } from '../model/index.js';
import type { FileFindings, ReportContext } from './finding-report.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
/** The languages of sources by the ending of their file, in the words that SARIF recommends. */
const languages: Readonly<Record<string, string>> = { md: 'Markdown', markdown: 'Markdown', txt: 'Text', yaml: 'YAML', yml: 'YAML' };

export function formatSarif(results: readonly FileFindings[], { language, rules, version }: ReportContext): string {
  const met = new Set(results.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  const spoke = rules.filter(({ id }) => met.has(id));
  const ruleIndexes = new Map(spoke.map(({ id }, index) => [id, index]));
  const descriptors = spoke.map<ReportingDescriptor>(({ id, summary, basis }) => ({
    id,
    shortDescription: { text: summary[language] },
    fullDescription: { text: basis[language] },
  }));
  const uris = [...new Set(results.filter(({ findings }) => findings.length > 0).map(({ file }) => toUri(file)))];
  const fileIndexes = new Map(uris.map((uri, index) => [uri, index]));
  const toResult = (uri: string, one: Finding): Result => ({
    level: levels[one.severity],
    message: { text: wordFinding(one, language).text },
    ruleId: one.ruleId,
    locations: [locationOf(uri, one, fileIndexes.get(uri))],
    ...(one.related.length > 0 && { relatedLocations: one.related.map((place, id) => ({ id, ...relatedOf(uri, place) })) }),
    ...(ruleIndexes.has(one.ruleId) && { ruleIndex: ruleIndexes.get(one.ruleId) ?? 0 }),
  });
  const log: Log = {
    $schema: 'http://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dvplan', rules: descriptors, version } },
        results: results.flatMap(({ file, findings }) => findings.map((one) => toResult(toUri(file), one))),
        // Columns count UTF-16 units.
        columnKind: 'utf16CodeUnits',
        artifacts: uris.map<Artifact>((uri) => ({
          sourceLanguage: languages[/\.(\w+)$/u.exec(uri)?.[1] ?? ''] ?? 'unknown',
          location: { uri },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function locationOf(uri: string, { line, column, endLine, endColumn }: Finding, index = -1): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri, index },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

function relatedOf(uri: string, { line, column }: Finding['related'][number]): Location {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } };
}

/** The path as a reference of a URI: `#`, `?` and `%` in the name of a file are no parts of one. */
function toUri(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
