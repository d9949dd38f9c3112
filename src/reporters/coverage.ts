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
  for (const { organ, coverage: plan } of coverage.plans) {
    const { file } = plan.document;
    const count = (state: string): number => plan.rows.filter((row) => row.state === state).length;
    const counts = { organ, file, given: plan.rows.length, there: count('there'), missing: count('missing'), doubtful: count('doubtful') };
    lines.push(word(plan.rows.length === 0 ? 'coverNone' : 'coverSummary', language, counts));
    for (const fact of factsOf({ ...coverage, plans: [{ organ, coverage: plan }] })) lines.push(...linesOf(fact, language));
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
