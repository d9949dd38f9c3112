/** Lines and clauses that say who leads a task, with whom, until when and what comes of it. */
import taskWords from '../../../templates/tu-vung/nhiem-vu.yaml';
import { remembering } from '../../language/remembering.js';
import { oneOf } from '../../language/word-lists.js';
import { squeeze, smallLetters, type Text } from '../../model/index.js';

/** What such a line or clause is of; `other` for place, people and means, which no task has a field for. */
export type AttributeName = 'leadOrgan' | 'coordinatingOrgans' | 'deadline' | 'deliverable' | 'other';

/** Attributes of a task on a line of its own. */
export const attributePatterns = {
  leadOrgan: new RegExp(
    [
      String.raw`^(?:${oneOf(taskWords.leadNouns)}(?:(?:,|/|và)? ?${oneOf(taskWords.doerNouns)})? )?`,
      String.raw`${oneOf(taskWords.leadVerbs)}(?:,? (?:thực hiện|tham mưu|tổ chức))?\s*:\s*`,
      String.raw`|^${oneOf(taskWords.assigned)} thực hiện\s*:\s*`,
    ].join(''),
    'u',
  ),
  coordinatingOrgans: new RegExp(
    String.raw`^(?:${oneOf(taskWords.partnerNouns)}(?:,? (?:cơ quan|đơn vị|tổ chức))? )?phối hợp(?: thực hiện| tổ chức)?\s*:\s*`,
    'u',
  ),
  deadline: new RegExp(String.raw`^${oneOf(taskWords.timeNouns)}(?: ${oneOf(taskWords.timeVerbs)}){0,2}\s{0,3}:\s{0,3}`, 'u'),
  deliverable: new RegExp(String.raw`^${oneOf(taskWords.productNouns)}\s*:\s*`, 'u'),
} as const;
const otherPattern = new RegExp(String.raw`^(?:${oneOf(taskWords.otherLabels)}|thời gian, địa điểm)(?![${smallLetters}])[^:]{0,42}:`, 'u');

/** An attribute in a wording; the offsets are those of its value. */
interface AttributeWords {
  readonly name: AttributeName;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins its line. */
  readonly own: boolean;
}

export interface Attribute extends AttributeWords {
  /** What it was read in. */
  readonly text: Text;
}

/** The attributes that a text gives, each from its name and colon to the next or the end of its clause. */
export function attributesIn(text: Text): Attribute[] {
  return text.value.includes(':') ? attributesOf(text.value).map((words) => ({ ...words, text })) : [];
}

const attributesOf = remembering((text): readonly AttributeWords[] => {
  const value = text.slice(0, 2000);
  const begins: { name: AttributeName; at: number; start: number }[] = [];
  for (let colon = value.indexOf(':'); colon >= 0 && begins.length < 12; colon = value.indexOf(':', colon + 1)) {
    const at = nameStart(value, colon);
    const name = at === null ? null : nameOf(value.slice(at, colon + 1));
    if (at !== null && name !== null) begins.push({ name, at, start: colon + 1 });
  }
  return begins.map(({ name, at, start }, index) => {
    const end = begins[index + 1]?.at ?? value.length;
    const printed = squeeze(value.slice(start, end))
      .replace(/[.;,(]{1,3}\s?$/u, '')
      .trim();
    return { name, value: printed, start, end, own: value.slice(0, at).trim() === '' };
  });
});

/** Where the name before a colon begins: at the text's beginning or behind a mark. */
function nameStart(value: string, colon: number): number | null {
  const from = Math.max(0, colon - 60);
  const before = value.slice(from, colon);
  const mark = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('('), before.lastIndexOf('.) '));
  const comma = before.lastIndexOf(', ');
  for (const at of [mark, comma])
    if (at >= 0 && nameOf(`${before.slice(at + 1).trim()}:`) !== null)
      return from + at + 1 + (/^\s*/u.exec(before.slice(at + 1))?.[0].length ?? 0);
  return from === 0 && nameOf(`${before.trim()}:`) !== null ? before.length - before.trimStart().length : null;
}

/** First words of all names: most colons stand behind other words. */
const firstWords: ReadonlySet<string> = new Set(
  [
    taskWords.leadNouns,
    taskWords.leadVerbs,
    taskWords.assigned,
    taskWords.partnerNouns,
    ['phối hợp'],
    taskWords.timeNouns,
    taskWords.productNouns,
    taskWords.otherLabels,
    ['thời gian, địa điểm'],
  ].flatMap((words) => words.map((word) => /^[^\s:,/]{0,20}/u.exec(word)?.[0] ?? '')),
);

function nameOf(words: string): AttributeName | null {
  const name = words.trim().toLowerCase().replace(/\s/gu, ' ');
  if (!firstWords.has(/^[^\s:,/]{0,20}/u.exec(name)?.[0] ?? '')) return null;
  for (const key of ['leadOrgan', 'coordinatingOrgans', 'deadline', 'deliverable'] as const)
    if (attributePatterns[key].test(name)) return key;
  return otherPattern.test(name) ? 'other' : null;
}
