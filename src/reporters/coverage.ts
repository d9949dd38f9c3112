/** Plans against their superior's: lines for the terminal, a table of Markdown. */
import { word, type Language } from '../messages/index.js';
import { rowsAsMarkdown } from '../workspace/outputs/comparison.js';
import {
  coverCells,
  coverColumns,
  factsOf,
  nameOfParent,
  type Coverage,
  type CoverFact,
  type SayCover,
} from '../workspace/outputs/synthesis/coverage.js';
import { forTerminal } from './plain.js';

export function coverSayer(language: Language): SayCover {
  return (key, values = {}) => word(`cover-${key}`, language, values);
}

/** What stands under each plan; the plans in their order. */
export function coverageAsTable(coverage: Coverage, language: Language): string {
  const lines: string[] = [];
  for (const { organ, file, given, there, missing, doubtful, facts } of coverage.plans) {
    lines.push(word(given === 0 ? 'coverNone' : 'coverSummary', language, { organ, file, given, there, missing, doubtful }));
    for (const fact of facts) lines.push(...linesOf(fact, language));
  }
  if (coverage.secret > 0) lines.push(word('secretCount', language, { count: coverage.secret }));
  return lines.map((line) => `${forTerminal(line)}\n`).join('');
}

function linesOf({ kind, file, taskPlace, task, expected, actual, sentence }: CoverFact, language: Language): string[] {
  const what = word(`cover-${kind}`, language);
  const at = sentence === null ? file : `${file}:${sentence.line}`;
  if (kind === 'initiative') return [`  ${at}: ${what}: ${sentence?.text ?? ''}`];
  const change = expected === '' && actual === '' ? '' : `${expected === '' ? '—' : expected} → ${actual === '' ? '—' : actual}`;
  if (task === '') return [`  ${file}: ${what}: ${change}`];
  const near = word(kind === 'missing' ? 'cover-nearest' : 'cover-perhaps', language);
  return [
    `  ${what}: ${taskPlace === '' ? '' : `${taskPlace} `}${task}`,
    ...(change === '' ? [] : [`      ${at}: ${change}`]),
    ...(change !== '' || sentence === null ? [] : [`      ${near}: ${at}: ${sentence.text}`]),
  ];
}

export function coverageAsMarkdown(coverage: Coverage, language: Language): string {
  const say = coverSayer(language);
  const table = rowsAsMarkdown(
    coverColumns.map((key) => say(key)),
    factsOf(coverage).map((fact) => coverCells(fact, say)),
  );
  const secret = coverage.secret === 0 ? '' : `\n${word('secretCount', language, { count: coverage.secret })}\n`;
  return `# ${say('coverTitle')}: ${nameOfParent(coverage.parent)}\n\n${table}${secret}`;
}
