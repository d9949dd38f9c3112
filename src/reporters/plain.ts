/** Findings -> lines for a person: `file:line:column: mức độ: câu (mã)`, and under it how to mend it. */
import type { ChalkInstance } from 'chalk';
import type { Bilingual, Finding, Severity } from '../model/index.js';
import { sectionWords, unitOf, word, wordFinding, wordNote, type Language, type SayAction } from '../messages/index.js';

export function formatFinding(finding: Finding, language: Language, colors: ChalkInstance, say: SayAction): string {
  const { text, hint } = wordForTerminal(finding, language, say);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[finding.severity];
  const place = placeWords(finding, language);
  const note = wordNote(finding, language);
  const basis = note === null ? '' : colors.dim(` [${note}]`);
  const where = place === '' ? '' : `${colors.bold(place)}: `;
  const head = `${where}${paint(word(finding.severity, language))}: ${text}${basis} ${colors.dim(`(${finding.ruleId})`)}`;
  return hint === null ? `${head}\n` : `${head}\n  ${hint}\n`;
}

/** `file:line:column`, or `file: đoạn 12`; the file alone for a finding of no place in it, and nothing where it is of no file either. */
function placeWords(finding: Finding, language: Language): string {
  const { file } = finding;
  const place = placeIn(finding, language);
  if (place !== '') return `${forTerminal(file)}:${unitOf(finding) === 'line' ? '' : ' '}${place}`;
  return file === '-' ? '' : forTerminal(file);
}

/** `12:5`, in a Word file `đoạn 12, mục II.3`, in a PDF `trang 3, mục II.3`; empty for a finding that stands for the whole document. */
export function placeIn(one: Finding, language: Language): string {
  const { line, column, endLine, endColumn } = one;
  if (line === 1 && column === 1 && endLine === 1 && endColumn === 1) return '';
  const unit = unitOf(one);
  if (unit === 'line') return `${line}:${column}`;
  const at = unit === 'page' ? word('atPage', language, { page: one.page ?? 1 }) : word('atParagraph', language, { line });
  return one.section === undefined ? at : `${at}, ${sectionWords(one.section, language)}`;
}

/** A text of a document as a terminal may show it: what would steer the terminal, or turn the order of its letters, becomes visible. */
export function forTerminal(text: string): string {
  return text
    .replace(/[\t\n\r]/gu, ' ')
    .replace(/\p{Cc}/gu, (mark) => (mark < ' ' ? String.fromCodePoint(0x2400 + (mark.codePointAt(0) ?? 0)) : '\ufffd'))
    .replace(/\p{Bidi_Control}/gu, '\ufffd');
}

/** A text as it goes to a stream: a terminal is never steered by it; files and other programs take it as it stands. */
export function textForStream(text: string, stream: { readonly write: unknown; readonly isTTY?: boolean }): string {
  return stream.isTTY === true ? linesForTerminal(text) : text;
}

/** A text of several lines as a terminal may show it. */
export function linesForTerminal(text: string): string {
  return text.split('\n').map(forTerminal).join('\n');
}

/** The sentence of a finding and its hint, fit for a terminal. */
export function wordForTerminal(finding: Finding, language: Language, say: SayAction): { text: string; hint: string | null } {
  const { text, hint } = wordFinding(finding, language, say);
  return { text: forTerminal(text), hint: hint === null ? null : forTerminal(hint) };
}

/** `1 lỗi, 2 cảnh báo, 3 gợi ý`; empty if there is none. */
export function countFindings(findings: readonly Finding[], language: Language): string {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return wordCounts({ error: count('error'), warning: count('warning'), info: count('info') }, language);
}

/** The same of counts. */
export function wordCounts(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const kinds: readonly (readonly [Severity, 'errors' | 'warnings' | 'infos'])[] = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['info', 'infos'],
  ];
  return kinds
    .filter(([severity]) => counts[severity] > 0)
    .map(([severity, key]) => word(key, language, { count: counts[severity] }))
    .join(', ');
}

/** What of the form of a draft is another, a line each; nothing where all is the same. */
export function wordFormChanges(changes: readonly Bilingual[], language: Language): string {
  const lines = changes.map((one) => `    – ${one[language]}\n`);
  return lines.length === 0 ? '' : `  ${word('formChanged', language, { count: lines.length })}\n${lines.join('')}`;
}
