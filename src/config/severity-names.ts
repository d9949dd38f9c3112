/** What severities are called; apart from the reading of YAML, which a build need not load. */
import { fold } from '../model/index.js';
import type { Severity } from '../model/index.js';

/** The words of each, the English one first. */
export const severityNames: Readonly<Record<Severity | 'off', readonly [string, ...string[]]>> = {
  off: ['off', 'tắt'],
  info: ['info', 'gợi ý'],
  warning: ['warning', 'cảnh báo'],
  error: ['error', 'lỗi'],
};

/** The severity of that name, in English or Vietnamese; null for none. */
export function severityNamed(name: string): Severity | 'off' | null {
  return severityWords.find((severity) => severityNames[severity].some((one) => fold(one) === fold(name))) ?? null;
}

/** The severities as messages name them. */
export const severityWords = ['off', 'info', 'warning', 'error'] as const;
