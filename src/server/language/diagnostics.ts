/** Findings as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { editorWord } from '../../messages/servers/editor.js';
import { wordFinding, wordNote, type Language } from '../../messages/index.js';
import type { Finding } from '../../model/index.js';
import { sayInEditor } from './editor-actions.js';
import { rangeAt, rangeOfFinding } from './places.js';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** @param uri of the document, in which second places stand */
export function diagnosticOf(finding: Finding, uri: string, language: Language): Diagnostic {
  const { text, hint } = wordFinding(finding, language, sayInEditor);
  return {
    range: rangeOfFinding(finding),
    severity: severities[finding.severity],
    code: finding.ruleId,
    source: 'dvplan',
    message: [text, hint, wordNote(finding, language)].filter((part) => part !== null).join('\n'),
    relatedInformation: finding.related.map((place) => ({ location: { uri, range: rangeAt(place) }, message: text })),
  };
}

/** What stands in the way of a document, but in another file: its office's configuration. */
export function diagnosticOfOther(finding: Finding, fileUri: string, language: Language): Diagnostic {
  const { text, hint } = wordFinding(finding, language, sayInEditor);
  const { file, line } = finding;
  return {
    range: rangeAt({ line: 1, column: 1 }),
    severity: severities[finding.severity],
    code: finding.ruleId,
    source: 'dvplan',
    message: [editorWord('inOffice', language, { file, line, text }), hint].filter((part) => part !== null).join('\n'),
    relatedInformation: [{ location: { uri: fileUri, range: rangeOfFinding(finding) }, message: text }],
  };
}
