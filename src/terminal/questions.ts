/** Questions to a person at a terminal (@clack/prompts); none if no person sits there. */
import type { Readable, Writable } from 'node:stream';
import type { FrontMatterKey } from '../workspace/outputs/new-documents.js';
import { word } from '../messages/index.js';
import type { Process, Terminal } from './terminal.js';

/** Whether a person can be asked: both ends are a terminal, and no machine runs the program (`CI`). */
export function canAsk({ stdin, stdout, env }: Process): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && env['CI'] === undefined;
}

/** The answers, without those that were left empty; null if the person leaves. */
export async function ask(
  title: string,
  questions: readonly { readonly key: FrontMatterKey; readonly text: string }[],
  { process, language }: Terminal,
): Promise<ReadonlyMap<FrontMatterKey, string> | null> {
  const { intro, text, isCancel, cancel } = await import('@clack/prompts');
  const streams = { input: process.stdin as unknown as Readable, output: process.stdout as unknown as Writable };
  intro(title, streams);
  const answers = new Map<FrontMatterKey, string>();
  for (const question of questions) {
    const answer = await text({ message: question.text, placeholder: word('askEmpty', language), ...streams });
    if (isCancel(answer)) {
      cancel(word('askLeft', language), streams);
      return null;
    }
    const typed = (answer ?? '').trim().normalize('NFC');
    if (typed !== '') answers.set(question.key, typed);
  }
  return answers;
}
