/** An error that no stage expected: said in one sentence, without a stack trace. */
import { finding } from '../model/index.js';
import { formatFinding } from '../reporters/plain.js';
import type { Terminal } from './terminal.js';

/** Reports the error and returns the exit code for what could not be done. With `DVPLAN_DEBUG` set the stack follows. */
export function reportInternalError(error: unknown, file: string, terminal: Pick<Terminal, 'language' | 'process' | 'colors'>): 2 {
  const reason = error instanceof Error ? error.message : String(error);
  const report = finding(file, { ruleId: 'internal-error', severity: 'error', place: null, data: { reason } });
  terminal.process.stderr.write(formatFinding(report, terminal.language, terminal.colors));
  if (terminal.process.env['DVPLAN_DEBUG'] !== undefined && error instanceof Error) terminal.process.stderr.write(`${error.stack ?? ''}\n`);
  return 2;
}
