/** How far a long run is, for a person who waits at a terminal. */
import { word } from '../messages/index.js';
import type { Terminal } from './terminal.js';

/** Runs shorter than this say nothing, ms. */
const patience = 1000;
/** Time between two words of it, ms. */
const pause = 200;

interface Progress {
  /** One more file is done. */
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Counts files on standard error, where that is a terminal and the run takes longer than a second. */
export function openProgress(all: number, { process, language, now }: Terminal): Progress {
  if (process.stderr.isTTY !== true) return { step: () => undefined, end: () => undefined };
  const start = now();
  let last = start;
  let done = 0;
  let shown = false;
  return {
    step: () => {
      done++;
      const time = now();
      if (time - start < patience || time - last < pause) return;
      last = time;
      shown = true;
      process.stderr.write(`\r${word('progress', language, { done, all })}`);
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
