/** What commands say on standard error: findings, and errors that end the work on a file. */
import { Failure, finding, type Finding } from '../model/index.js';
import { formatFinding } from '../reporters/plain.js';
import { groupsOf, wordRest, type Group } from '../reporters/grouping.js';
import type { Terminal } from './terminal.js';

type Listener = Pick<Terminal, 'language' | 'process' | 'colors' | 'say'>;

/** Prints findings for people to read. */
export function showFindings(findings: readonly Finding[], { process, language, colors, say }: Listener): void {
  for (const one of findings) process.stderr.write(formatFinding(one, language, colors, say));
}

/** Prints errors first, a rule that found little before one that found much, and of many equal findings where the others are. */
export function showGrouped(findings: readonly Finding[], terminal: Listener): void {
  const isSevere = ({ shown }: Group): boolean => shown.some(({ severity }) => severity === 'error');
  const size = ({ shown, rest }: Group): number => shown.length + rest.length;
  const groups = groupsOf(findings).toSorted((one, other) => Number(isSevere(other)) - Number(isSevere(one)) || size(one) - size(other));
  for (const group of groups) {
    showFindings(group.shown, terminal);
    const rest = wordRest(group, terminal.language);
    if (rest !== null) terminal.process.stderr.write(`  ${rest}\n`);
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
  showFindings([internalError(error, file)], terminal);
  tellStack(error, terminal);
  return 2;
}

export function internalError(error: unknown, file: string): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return finding(file, { ruleId: 'internal-error', severity: 'error', place: null, data: { reason } });
}

/** With `DVPLAN_DEBUG` set. */
export function tellStack(error: unknown, { process }: Listener): void {
  if (process.env['DVPLAN_DEBUG'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
}
