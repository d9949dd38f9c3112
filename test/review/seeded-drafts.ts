/** Faults that can be mended, put into Word files at random: within runs, at their borders, wherever text stands. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to below 1, the same for the same seed. */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Faults by what they do with the words before and behind a blank; null where they ask for others. */
const faults: readonly ((before: string, behind: string) => [string, string] | null)[] = [
  (before, behind) => [`${before} `, ` ${behind}`],
  (before, behind) => (/[,;]$/u.test(before) ? [`${before.slice(0, -1)} ${before.slice(-1)}`, ` ${behind}`] : null),
  (before, behind) => [before, ` ${behind.replace(/^\S+/u, (word) => word.normalize('NFD'))}`],
  (before, behind) => (/[,;]$/u.test(before) ? [`${before.slice(0, -1)} `, `${before.slice(-1)} ${behind}`] : null),
];

const plainRun = /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[^])*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<&]{12,})<\/w:t><\/w:r>/gu;

/** The file with so many faults; half of them with the border of two runs in the middle. */
export function seeded(bytes: Uint8Array, seed: number, count: number): Uint8Array {
  const parts = unzipSync(bytes);
  const next = numbersOf(seed);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const runs = [...main.matchAll(plainRun)].filter(([, , text]) => /\p{L} \p{L}/u.test(text ?? ''));
  const chosen = new Set(Array.from({ length: Math.min(count, runs.length) }, () => runs[Math.floor(next() * runs.length)]));
  const made: string[] = [];
  let from = 0;
  for (const run of runs) {
    if (!chosen.has(run)) continue;
    const [whole, properties = '', text = ''] = run;
    const blanks = [...text.matchAll(/(?<=\S) (?=\p{L})/gu)].map(({ index }) => index);
    const at = blanks[Math.floor(next() * blanks.length)] ?? 0;
    const [kind, splits] = [Math.floor(next() * faults.length), next() < 0.5];
    const halves = faults[kind]?.(text.slice(0, at), text.slice(at + 1)) ?? faults[0]?.(text.slice(0, at), text.slice(at + 1));
    const [one, other] = halves ?? [text, ''];
    const written = (words: string): string => `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    made.push(main.slice(from, run.index), splits ? written(one) + written(other) : written(one + other));
    from = run.index + whole.length;
  }
  const changed = made.join('') + main.slice(from);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}
