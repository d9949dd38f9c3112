import { Failure } from '../../src/model/index.js';
import type { Finding } from '../../src/model/index.js';
import { wordFinding } from '../../src/messages/index.js';

/** The finding that reading ends with; checks that both languages word it without a mark left over. */
export function failureOf(read: () => unknown): Finding {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const language of ['vi', 'en'] as const) {
      const { text, hint } = wordFinding(error.finding, language);
      if (/\{(?:actual|expected|[a-z]+)\}/u.test(`${text} ${hint ?? ''}`)) throw new Error(`mark left over: ${text} ${hint ?? ''}`);
    }
    return error.finding;
  }
  throw new Error('reading did not fail');
}
