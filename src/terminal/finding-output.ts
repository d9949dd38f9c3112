/** What commands say on standard error: findings, and errors that end the work on a file. */
import { Failure, finding, type Finding } from '../model/index.js';
import { word } from '../messages/index.js';
import { formatFinding } from '../reporters/plain.js';
import { errorsFirst } from '../reporters/pretty.js';
import type { Terminal } from './terminal.js';

type Listener = Pick<Terminal, 'language' | 'process' | 'colors' | 'say'>;

/** Prints findings for people to read. */
export function showFindings(findings: readonly Finding[], { process, language, colors, say }: Listener): void {
  for (const one of findings) process.stderr.write(formatFinding(one, language, colors, say));
}

/** Most findings of a rule that are printed one by one, and how many of more stand before the line that tells where the others are. */
const mostOfRule = 10;
const firstOfRule = 5;

/** Prints errors first, a rule that found little before one that found much, and of many equal findings where the others are. */
export function showGrouped(findings: readonly Finding[], terminal: Listener): void {
  const byRule = new Map<string, Finding[]>();
  for (const one of errorsFirst(findings)) byRule.set(one.ruleId, [...(byRule.get(one.ruleId) ?? []), one]);
  const groups = [...byRule.values()];
  const severe = (group: readonly Finding[]): boolean => group.some(({ severity }) => severity === 'error');
  for (const group of groups.toSorted((one, other) => Number(severe(other)) - Number(severe(one)) || one.length - other.length)) {
    const shown = group.length > mostOfRule && new Set(group.map(({ line }) => line)).size > 1 ? group.slice(0, firstOfRule) : group;
    showFindings(shown, terminal);
    const rest = group.slice(shown.length);
    const values = { count: rest.length, lines: rest.map(({ line }) => line) };
    if (rest.length > 0) terminal.process.stderr.write(`  ${word('moreEqual', terminal.language, values)}\n`);
  }
}

/** Prints why a document could not be read: of its findings the errors. */
export function showErrors(findings: readonly Finding[], terminal: Listener): void {
  showFindings(
    findings.filter(({ severity }) => severity === 'error'),
    terminal,
  );
}

/** Prints an error and returns the exit code for what could not be done. */
export function reportError(error: unknown, file: string, terminal: Listener): 2 {
  if (!(error instanceof Failure)) return reportInternalError(error, file, terminal);
  showFindings([error.finding], terminal);
  return 2;
}

/** An error that no stage expected: said in one sentence, without a stack trace. With `DVPLAN_DEBUG` set the stack follows. */
export function reportInternalError(error: unknown, file: string, terminal: Listener): 2 {
  const reason = error instanceof Error ? error.message : String(error);
  showFindings([finding(file, { ruleId: 'internal-error', severity: 'error', place: null, data: { reason } })], terminal);
  if (terminal.process.env['DVPLAN_DEBUG'] !== undefined && error instanceof Error) terminal.process.stderr.write(`${error.stack ?? ''}\n`);
  return 2;
}
