/** The page's side of its engine: one worker, asked by promises. */
import type { Language } from '../model/index.js';
import type { Answer, Operation, Operations, Question, Ready } from './engine/protocol.js';

/** What stands in the way of an operation, as a person is told. */
export class Refusal extends Error {
  constructor(
    readonly text: string,
    readonly hint: string | null,
  ) {
    super(text);
    this.name = 'Refusal';
  }
}

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

export class EngineClient {
  /** The version of the engine, once it can answer. */
  readonly ready: Promise<string>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** @param code what the worker runs */
  constructor(code: string) {
    this.#worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    this.ready = new Promise((done, fail) => {
      this.#worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer | Ready>) => {
        if (data.kind === 'ready') done(data.version);
        else this.#take(data);
      });
    });
  }

  /** @throws Refusal if the engine says what stands in the way */
  ask<O extends Operation>(operation: O, request: Parameters<Operations[O]>[0], language: Language): ReturnType<Operations[O]> {
    const id = ++this.#last;
    const asked = new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail });
      this.#worker.postMessage({ id, operation, request, language } satisfies Question);
    });
    return asked as ReturnType<Operations[O]>;
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'made') waiting?.done(answer.value);
    else waiting?.fail(answer.kind === 'refused' ? new Refusal(answer.text, answer.hint) : new Error(answer.reason));
  }
}
