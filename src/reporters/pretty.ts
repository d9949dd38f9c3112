/** Findings for people: by file, each with its line and a marker under the words, and at the end what there is and what can be mended. */
import { unitOf, word, wordNote } from '../messages/index.js';
import type { Finding, Severity } from '../model/index.js';
import type { FileFindings, QuotedSource, Report, ReportContext } from './finding-report.js';
import { groupsOf, wordRest } from './grouping.js';
import { forTerminal, placeIn, wordCounts, wordForTerminal } from './plain.js';

/** Characters of a source line that are shown. */
const shownWidth = 100;
/** Characters before the place in a long line. */
const shownBefore = 40;

export function prettyReport(context: ReportContext): Report {
  const tally: Tally = { regulations: new Set(), names: [], files: 0, fixed: 0, error: 0, warning: 0, info: 0, safe: 0, unsafe: 0 };
  return {
    add: (result) => {
      count(result, tally);
      return result.findings.length === 0 ? '' : `${formatFile(result, context)}\n`;
    },
    end: () => Promise.resolve(formatSummary(tally, context)),
  };
}

/** What the last lines tell. */
interface Tally extends Record<Severity, number> {
  readonly regulations: Set<string>;
  /** The files in which something can be mended. */
  readonly names: string[];
  files: number;
  fixed: number;
  safe: number;
  unsafe: number;
}

function count({ file, source, findings, fixed, regulation }: FileFindings, tally: Tally): void {
  // A Word file is mended by hand, and a PDF not at all.
  const mends = source?.isReadOnly !== true;
  if (mends && findings.some(({ fix }) => fix !== null)) tally.names.push(file);
  if (regulation !== null) tally.regulations.add(regulation);
  tally.files++;
  tally.fixed += fixed;
  for (const { severity, fix } of findings) {
    tally[severity]++;
    if (mends && fix !== null) tally[fix.safe ? 'safe' : 'unsafe']++;
  }
}

function formatFile({ file, source, findings }: FileFindings, context: ReportContext): string {
  const name = context.colors.bold.underline(forTerminal(file));
  const lines = groupsOf(findings).flatMap((group) => {
    const rest = wordRest(group, context.language);
    return [...group.shown.map((one) => formatOne(one, source, context)), ...(rest === null ? [] : [`    ${rest}\n`])];
  });
  return `${name}\n${lines.join('\n')}`;
}

function formatOne(one: Finding, source: QuotedSource | null, { language, colors, say }: ReportContext): string {
  const { text, hint } = wordForTerminal(one, language, say);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[one.severity];
  const printed = placeIn(one, language);
  const place = printed === '' ? '' : `${colors.bold(printed)} `;
  const head = `  ${place}${paint(word(one.severity, language))} ${text} ${colors.dim(one.ruleId)}`;
  const frame =
    printed === '' || source === null
      ? []
      : frameOf(one, source.lineText(one.line)).map((line, index) => `    ${index === 1 ? paint(line) : colors.dim(line)}`);
  const seeAlso = ({ line: 'seeLines', paragraph: 'seeParagraphs', page: 'seePages' } as const)[unitOf(one)];
  const related = one.related.length === 0 ? [] : [`    ${word(seeAlso, language, { lines: relatedPlaces(one) })}`];
  const note = wordNote(one, language);
  const notes = [...(hint === null ? [] : [hint]), ...(note === null ? [] : [colors.dim(`[${note}]`)])];
  return [head, ...frame, ...related, ...notes.map((note) => `    ${note}`), ''].join('\n');
}

/** Lines, paragraphs or pages of the places that belong to a finding; the first of many. */
function relatedPlaces({ related }: Finding): string[] {
  return [...new Set(related.slice(0, 12).map(({ line, page }) => String(page ?? line)))];
}

/** The line around the place, and a marker under it. A tab is shown as one space, so that the marker stands where it belongs. */
function frameOf(one: Finding, line: string): [string, string] {
  const start = one.column - 1;
  const end = one.endLine > one.line ? line.length : one.endColumn - 1;
  const from =
    line.length <= shownWidth || start < shownBefore
      ? 0
      : wholeFrom(line, Math.max(0, Math.min(start - shownBefore, line.length - shownWidth)));
  const to = line.length <= shownWidth ? line.length : wholeFrom(line, Math.min(line.length, from + shownWidth));
  const shown = `${from > 0 ? '…' : ''}${forTerminal(line.slice(from, to))}${to < line.length ? '…' : ''}`;
  const before = line.slice(from, start);
  const width = Math.max(1, columnsOf(line.slice(start, Math.min(end, to))));
  return [shown, `${' '.repeat(columnsOf(before) + (from > 0 ? 1 : 0))}${'^'.repeat(width)}`];
}

/** The offset, or the next before it, where a character with its combining marks begins. */
function wholeFrom(line: string, offset: number): number {
  let at = offset;
  while (at > 0 && /^[\p{M}\udc00-\udfff]/u.test(line.slice(at, at + 1))) at--;
  return at;
}

/** Columns of a terminal that a text takes: a combining mark or an invisible character takes none. */
function columnsOf(text: string): number {
  return forTerminal(text).replace(/[\p{M}\p{Cf}]/gu, '').length;
}

function formatSummary(
  { regulations, names, files, fixed, safe, unsafe, ...counts }: Tally,
  { language, colors, quiet, say }: ReportContext,
): string {
  const mendable = { file: names.length === 1 ? (names[0] ?? '-') : '-' };
  const lines: string[] = [];
  const found = wordCounts(counts, language);
  if (found !== '') lines.push(`${found} ${word('inFiles', language, { files })}`);
  else if (!quiet)
    lines.push(colors.green(word('lintClean', language, { files, scope: [...regulations].join(', ') || word('lintScope', language) })));
  if (fixed > 0) lines.unshift(word('lintFixed', language, { count: fixed }));
  if (safe > 0) lines.push(word('fixable', language, { count: safe, command: say('fix', mendable, language) }));
  if (unsafe > 0) lines.push(word('unsafelyFixable', language, { count: unsafe, command: say('renumber', mendable, language) }));
  return lines.map((line) => `${line}\n`).join('');
}
