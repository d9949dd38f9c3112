/** Which tasks of a superior the sentences of a subordinate take up. */
import { foldWords, greatest } from '../../model/index.js';
import { comparedText, leavesActOpen, likenessOf, statesOtherWork, WordWeights, type ComparedText } from './task-likeness.js';

/** A task as it is looked for. */
export interface WantedTask {
  readonly id: string;
  readonly text: string;
  /** Numbers of documents that it cites, folded. */
  readonly cites: readonly string[];
}

/** A sentence in which it may stand; `ids`: marks that tie it to tasks. */
export interface OwnSentence {
  readonly text: string;
  readonly ids: readonly string[];
  readonly cites: readonly string[];
}

/**
 * `there`: a sentence takes the task up. `doubtful`: one may, a person says. `missing`: none does; `sentence` is then the nearest, or null
 * where none shares a word.
 */
export interface Found<Sentence> {
  readonly state: 'there' | 'doubtful' | 'missing';
  readonly sentence: Sentence | null;
  /** 0 to 1; 1 for the same wording, a mark, or the answer of a person. */
  readonly likeness: number;
}

/** What a person said of a pair before: whether they are one; null where nobody did. */
export type Answered<Sentence> = (task: WantedTask, sentence: Sentence) => boolean | null;

/** From this likeness on a sentence takes a task up; from the lower one on a person is asked. */
const certain = 0.5;
/** From this one on where the sentence names no act like the task's. */
const certainOfObject = 0.7;
const doubtful = 0.32;
/** The same where both do the same kind of thing. */
const doubtfulOfAct = 0.22;
/** What shares less is near to nothing. */
const nearest = 0.08;
/** How much liker a sentence must be to another task to be that one's alone. */
const leastLead = 0.1;
/** A sentence that is another task's may say so much of this one that it is both. */
const saysBoth = 0.75;
/** So much is added where both cite the same document: shared words count for more then. */
const citedTogether = 0.1;

interface Candidate<Sentence> {
  readonly sentence: Sentence;
  readonly compared: ComparedText;
  readonly folded: string;
}

/** What of tasks is the same for all plans: made once. */
export class WantedTasks<Task extends WantedTask> {
  readonly #tasks: readonly { readonly task: Task; readonly compared: ComparedText; readonly folded: string }[];

  constructor(tasks: readonly Task[]) {
    this.#tasks = tasks.map((task) => ({ task, compared: comparedText(task.text), folded: foldWords(task.text) }));
  }

  /** What becomes of each task in the sentences of one plan, in the order of the tasks. */
  findIn<Sentence extends OwnSentence>(
    sentences: readonly Sentence[],
    answered: Answered<Sentence> = () => null,
  ): ReadonlyMap<Task, Found<Sentence>> {
    const candidates = sentences.map((sentence): Candidate<Sentence> => ({
      sentence,
      compared: comparedText(sentence.text),
      folded: foldWords(sentence.text),
    }));
    const weights = new WordWeights([...this.#tasks, ...candidates].map(({ compared }) => compared));
    const rows = this.#tasks.map(({ task, compared, folded }) =>
      candidates.map((candidate) => {
        const { likeness, ofTask } = likenessOf(compared, candidate.compared, weights);
        const together = likeness > 0 && task.cites.some((cited) => candidate.sentence.cites.includes(cited)) ? citedTogether : 0;
        const isSame = candidate.sentence.ids.includes(task.id) || (folded !== '' && candidate.folded === folded);
        return { candidate, likeness: isSame ? 1 : Math.min(0.99, likeness + together), ofTask, isSame };
      }),
    );
    const bests = candidates.map((_, index) => greatest(rows.map((row) => row[index]?.likeness ?? 0)));
    return new Map(
      this.#tasks.map(({ task, compared }, at) => {
        let best: Found<Sentence> = { state: 'missing', sentence: null, likeness: 0 };
        for (const [index, { candidate, likeness, ofTask, isSame }] of (rows[at] ?? []).entries()) {
          if (likeness < nearest) continue;
          const { sentence, compared: own } = candidate;
          const said = isSame ? true : answered(task, sentence);
          const isOthers = (bests[index] ?? 0) - likeness >= leastLead;
          const state = said === null ? stateOf(compared, own, { likeness, ofTask, isOthers }) : said ? 'there' : 'missing';
          // The nearest is rather a sentence that is no other task's.
          const shown = said === true ? 1 : state === 'missing' && isOthers ? likeness / 4 : likeness;
          const found = { state, sentence, likeness: shown } as const;
          if (rankOf(found) > rankOf(best)) best = found;
        }
        return [task, best];
      }),
    );
  }
}

interface Weighed {
  readonly likeness: number;
  readonly ofTask: number;
  /** Whether the sentence is clearly more like another task. */
  readonly isOthers: boolean;
}

/** What the wording alone says of a pair. */
function stateOf(task: ComparedText, own: ComparedText, { likeness, ofTask, isOthers }: Weighed): Found<unknown>['state'] {
  if (isOthers) return ofTask >= saysBoth && likeness >= doubtful ? 'doubtful' : 'missing';
  const differs = statesOtherWork(task, own);
  if (likeness >= (leavesActOpen(task, own) ? certainOfObject : certain) && !differs) return 'there';
  const asks = task.acts.size > 0 && !leavesActOpen(task, own) && !differs ? doubtfulOfAct : doubtful;
  return likeness >= asks ? 'doubtful' : 'missing';
}

const order = ['missing', 'doubtful', 'there'] as const;

/** The more, the surer a task is there. */
export function rankOf({ state, likeness }: Pick<Found<unknown>, 'state' | 'likeness'>): number {
  return order.indexOf(state) * 2 + likeness;
}
