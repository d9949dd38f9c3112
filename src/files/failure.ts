import { Failure, finding, type FindingData } from '../model/index.js';

/** What a file stands in the way with, as the commands say it; `ruleId` is what scripts know it by, however it is worded. */
export function failure(file: string, messageId: string, actual: string, data: FindingData = {}, ruleId = messageId): Failure {
  return new Failure(finding(file, { ruleId, messageId, severity: 'error', place: null, actual, data }));
}

/** An error of the file system, which has a code such as `ENOSPC`. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
