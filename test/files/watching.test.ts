/** Watching where the system tells nothing. */
import { EventEmitter } from 'node:events';
import type { FSWatcher } from 'node:fs';
import { describe, expect } from 'vitest';
import { Watch } from '../../src/files/index.js';
import { it } from '../commands/work-folder.js';

describe('a folder of which the system tells nothing', () => {
  it('is told to be looked at, and what changes in it is seen all the same', async ({ folder }) => {
    folder.write('a.md', 'một');
    const looked: string[] = [];
    let change = (): void => undefined;
    const changed = new Promise<void>((done) => (change = done));
    const refuse = (() => {
      throw new Error('ENOSYS');
    }) as never;
    const watch = new Watch({ changed: () => change(), looking: (one) => looked.push(one), ask: refuse });
    watch.follow([folder.at('a.md'), folder.at('b.md')], []);
    expect(looked).toEqual([folder.path]);
    folder.write('b.md', 'hai');
    await changed;
    watch.follow([folder.at('a.md')], []);
    expect(looked).toEqual([folder.path]);
    watch.end();
  });

  it('is told so once its watcher fails, too', ({ folder }) => {
    const watcher = Object.assign(new EventEmitter(), { close: () => undefined });
    const looked: string[] = [];
    const ask = (() => watcher as unknown as FSWatcher) as never;
    const watch = new Watch({ changed: () => undefined, looking: (one) => looked.push(one), ask });
    watch.follow([folder.at('a.md')], []);
    expect(looked).toEqual([]);
    watcher.emit('error', new Error('gone'));
    expect(looked).toEqual([folder.path]);
    watch.end();
  });
});
