/** The streams of a process, for a protocol that is spoken over them. */
import { Readable, Writable } from 'node:stream';
import type { Process } from './terminal.js';

/** Node's own input where it is that; nothing else may write to the output. */
export function nodeStreams({ stdin, stdout }: Process): { readonly input: Readable; readonly output: Writable } {
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  const output = new Writable({
    write: (chunk: Uint8Array, _, done) => {
      stdout.write(chunk);
      done();
    },
  });
  return { input, output };
}
