/** The words of a source that a Word file must have: found by other means than the program's own. */
import type { Finding, OfficialDocument } from '../../src/model/index.js';
import { isNameOfPart } from '../../src/read/words-of-source.js';

/** Shortest word that is looked for: shorter ones stand inside of others. */
const word = /[\p{L}\p{M}]{4,}/gu;

/** The words of the body that neither the print nor a finding has; a template prints the heading of the letterhead in its own way. */
export function lostWords({ source, letterhead }: OfficialDocument, printed: string, told: readonly Finding[]): string[] {
  if (source.kind === 'yaml') return [];
  const said = told.map(({ actual, data }) => `${actual ?? ''} ${JSON.stringify(data)}`);
  const kept = plain([printed, letterhead.heading?.printed.value ?? '', ...said].join('\n'));
  // A finding names the first of the lost words, and counts the others.
  if (told.some(({ ruleId, data }) => ruleId === 'lost-word' && Number(data['count']) > 5)) return [];
  const body = source.text.replace(/^[\s\ufeff]*---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u, '');
  const uncommented = body.replace(/<!--[\s\S]*?-->/gu, ' ');
  const words = new Set(plain(source.kind === 'markdown' ? withoutMarkup(uncommented) : uncommented).match(word) ?? []);
  return [...words].filter((one) => !kept.includes(one) && !isNameOfPart(one));
}

function plain(text: string): string {
  return text
    .replace(/[*_\\`~\u00ad\u180e\u200b-\u200d\u2060\u2066-\u2069\u202a-\u202e\ufeff]|\u034f/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\*/gu, '')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/giu, ' ')
    .replace(/<\/?[A-Za-z!?][^<>]*>/gu, ' ')
    .replace(/\]\([^()\n]*\)/gu, '] ')
    .replace(/^ {0,3}\[[^\]\n]+\]:.*$/gmu, ' ')
    .replace(/(?<=[\])])\{[^{}]*\}|\{[#.][^{}]*\}|^:::.*/gmu, ' ')
    .replace(/&#?\w+;/gu, ' ');
}
