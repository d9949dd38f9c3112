/**
 * Results of a command, kept from run to run by what they were made of: the version, the options, and what every file that was read held. A
 * line of the cache is an entry with its digest; what is damaged is no entry.
 */
import { digestOf } from '#digest';
import type { Host } from '../host.js';
import { answerTo } from '../kept.js';

/** Most entries; the oldest go. */
const mostEntries = 20_000;
/** Most characters of all entries. */
const mostLength = 100_000_000;
const head = 'dvplan-cache 1';

/** An entry as its line holds it: three columns of JSON, in which no tab stands, behind the digest of them. */
interface Line {
  readonly text: string;
  readonly key: string;
  readonly seen: string;
  readonly result: string;
}

export class ResultCache<R> {
  readonly #lines = new Map<string, Line>();
  /** What files told in this run: a configuration is asked once for all its documents. */
  readonly #answers = new Map<string, string>();

  /** @param content what the cache held; null if there was none */
  constructor(
    readonly host: Host,
    content: string | null,
  ) {
    const [first, ...lines] = (content ?? '').split('\n');
    if (first !== head) return;
    for (const text of lines) this.#add(text);
  }

  /** The columns are pieces of the line: what is kept of it stands in memory once. */
  #add(text: string): void {
    const [digest, key = '', seen = '', result = ''] = text.split('\t');
    if (digest === digestOf(key, seen, result)) this.#lines.set(key, { text, key, seen, result });
  }

  /** Whether a file holds a cache, perhaps one that is damaged further down. */
  static isCache(content: string): boolean {
    return content.startsWith(head);
  }

  /** The result under a key, read when it is asked for; null if there is none, or a file that it was made of holds something else. */
  known(key: string): (() => R) | null {
    const line = this.#lines.get(key);
    if (line === undefined) return null;
    const seen = JSON.parse(line.seen) as readonly (readonly [string, string])[];
    return seen.every(([question, told]) => this.#answer(question) === told) ? () => JSON.parse(line.result) as R : null;
  }

  #answer(question: string): string {
    const known = this.#answers.get(question) ?? answerTo(question, this.host);
    this.#answers.set(question, known);
    return known;
  }

  /** Keeps a result under a key, in the place of an older one. `seen` is what it was made of. */
  keep(key: string, seen: readonly (readonly [string, string])[], result: R): void {
    this.forget(key);
    const [told, made] = [JSON.stringify(seen), JSON.stringify(result)];
    this.#add([digestOf(key, told, made), key, told, made].join('\t'));
  }

  forget(key: string): void {
    this.#lines.delete(key);
  }

  /** What its file is to hold. */
  content(): string {
    const kept: string[] = [];
    let length = 0;
    for (const { text } of [...this.#lines.values()].slice(-mostEntries).toReversed()) {
      length += text.length;
      if (length > mostLength) break;
      kept.push(text);
    }
    return [head, ...kept.toReversed(), ''].join('\n');
  }
}

/** The key of a result: what it is of, and all that it depends on besides files. */
export function resultKey(...parts: readonly unknown[]): string {
  return digestOf(JSON.stringify(parts));
}
