/** The worker of the page: typing never waits for the linter. */
import '../older-browsers.js';
import shipped from '#shipped';
import { version } from '../../version.js';
import { shippedFrom } from '../../workspace/index.js';
import { answer } from './answer.js';
import { Engine } from './engine.js';
import type { Answer, Question, Ready } from './protocol.js';

/** What this file uses of a worker's scope. */
interface Scope {
  addEventListener(type: 'message', take: (event: { readonly data: Question }) => void): void;
  postMessage(said: Answer | Ready): void;
}

const scope = globalThis as unknown as Scope;
const engine = new Engine(shippedFrom(shipped));
scope.addEventListener('message', ({ data }) => void answer(engine, data).then((said) => scope.postMessage(said)));
scope.postMessage({ kind: 'ready', version });
