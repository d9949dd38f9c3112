/** What commands say on standard error: findings, and errors that end the work on a file. */
import { Failure, finding, type Finding } from '../../model/index.js';
import { formatFinding } from '../../reporters/plain.js';
import type { Terminal } from './terminal.js';

type Listener = Pick<Terminal, 'language' | 'process' | 'colors' | 'say'>;

/** Prints findings for people to read. */
export function showFindings(findings: readonly Finding[], { process, language, colors, say }: Listener): void {
  for (const one of findings) process.stderr.write(formatFinding(one, language, colors, say));
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
