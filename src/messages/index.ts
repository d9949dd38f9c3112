import type { Finding } from '../model/index.js';
import type { Language, Message, Messages } from './catalogue.js';
import { parseMessages } from './parse.js';
import { configMessages } from './config.js';
import { renderMessages } from './render.js';

export type { Language, Message, Messages, Sentence } from './catalogue.js';

/** Every message of every stage. */
export const catalogue: Messages = { ...parseMessages, ...configMessages, ...renderMessages };

/** The sentence of a finding and, where there is one, how to mend it. */
export function wordFinding(finding: Finding, language: Language): { text: string; hint: string | null } {
  const message: Message | undefined = catalogue[finding.messageId];
  if (message === undefined) throw new Error(`no message ${finding.messageId}`);
  const values: Record<string, unknown> = {
    ...finding.data,
    actual: finding.actual ?? '',
    expected: finding.expected ?? [],
  };
  const { text, hint } = message[language];
  return { text: fill(text, values), hint: hint === undefined ? null : fill(hint, values) };
}

function fill(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (mark, name: string) => {
    const value = values[name];
    if (value === undefined) return mark;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
