/** Text that a converter broke inside its words (`vềmột sốnội dung`, `C ô n g t á c`). */
import type { Draft } from './draft.js';

/** Whether so many syllables are broken that orthography cannot be judged. */
export function isBrokenExtraction(draft: Draft): boolean {
  return draft.words.length < 0;
}
