/** Words by which names of organs begin, go on and end, in lower case: `templates/tu-vung/co-quan.yaml`. */
import words from '../../../templates/tu-vung/co-quan.yaml';
import { PhraseList } from '../phrases.js';

/** First words of organs and of posts that issue documents. */
export const organHeads: readonly string[] = words.heads;

/** The same in small letters behind `của`. */
export const smallHeads = new PhraseList(words.smallHeads);

/** Words before which a name has ended. */
export const organStops: ReadonlySet<string> = new Set(words.stops);

/** The same, but directly behind the word of the organ's kind. */
export const organStopsUnlessNamed: ReadonlySet<string> = new Set(words.stopsUnlessNamed);

/** Small words inside of names. */
export const organParts: ReadonlySet<string> = new Set(words.parts);

/** Parts of a name behind a comma: `Bộ Văn hóa, Thể thao và Du lịch`. */
export const commaParts = new PhraseList(words.commaParts);
