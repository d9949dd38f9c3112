/** The words by which tasks are read, in small letters: `templates/tu-vung/nhiem-vu.yaml`. */
import words from '../../../templates/tu-vung/nhiem-vu.yaml';
import { PhraseList } from '../phrases.js';
import type { TextWords } from '../text-words.js';

/** Verbs that an item of work begins with. */
export const workVerbs = new PhraseList(words.workVerbs);

/** Of those, verbs that are too short or too much a noun to end a name with them. */
export const weakVerbs = new PhraseList(words.weakVerbs);

const adverbs = new PhraseList(words.adverbs);
const adverbsOfVerbs = new PhraseList(words.adverbsOfVerbs);

/** How many words before the verb that leave an item one of work stand at an index: how, how often, that it goes on. */
export function adverbLength(text: TextWords, index: number): number {
  const length = adverbs.lengthAt(text, index);
  if (length > 0) return length;
  const noun = adverbsOfVerbs.lengthAt(text, index);
  return noun > 0 && workVerbs.lengthAt(text, index + noun) > 0 ? noun : 0;
}

/** First words of an organ's, an officer's or a unit's name. */
export const organHeads = new PhraseList(words.organHeads);

/** Beginnings that look like an organ's and are none. */
export const notOrgans = new PhraseList(words.notOrgans);

/** What may follow `các` or `những` where an organ or a kind of people is meant. */
export const pluralOrgans = new PhraseList(words.pluralOrgans);

/** Words in small letters that go on with a name: levels, places, and what ties several organs. */
export const nameWords = new PhraseList(words.nameWords);

/** Heads that need the name itself right behind them: alone they are other words. */
export const headsBeforeNames = new PhraseList(words.headsBeforeNames);

/** Heads that take a verb into the name: `Ban chỉ đạo`, `Tổ giúp việc`, `Hội đồng thi đua`. */
export const headsWithVerbs = new PhraseList(words.headsWithVerbs);

/** What begins the work behind a name and is not a verb. */
export const nameEnds = new PhraseList(words.nameEnds);

/** Words of place or level inside a name that alone would end it. */
export const nameTies = new PhraseList(words.nameTies);

/** What begins a word of time or ground before the first comma of an item. */
export const circumstanceBegins = new PhraseList(words.circumstanceBegins);

/** What asks an organ for its work, before its name. */
export const requests = new PhraseList(words.requests);

/** Titles of parts that hold no tasks, by their beginning. */
export const partsWithoutTasks = new PhraseList(words.partsWithoutTasks);

/** The same, for parts that tell of what is or was: no word in them makes their items tasks. */
export const partsOfFact = new PhraseList(words.partsOfFact);

/** The same, where the part has no number below it that makes it work: as titles of large parts alone. */
export const largePartsWithoutTasks = new PhraseList(words.largePartsWithoutTasks);

/** Words of a title that make its items tasks although it begins like one without. */
export const wordsOfTasks: readonly string[] = words.wordsOfTasks;

/** What a line begins with that is about something and no work. */
export const nounBegins = new PhraseList(words.nounBegins);
