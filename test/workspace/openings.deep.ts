/** A workspace of an editor or a page lives for weeks: its memory stays flat, whatever is opened and changed in it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { memoryHost, Workspace } from '../../src/workspace/index.js';
import { shippedFolder } from '../../src/files/index.js';
import { shortPlan } from '../commands/work-folder.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Live heap in MB. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

it('10,000 openings of changing documents in changing offices keep the live heap flat', async () => {
  const files = new Map<string, string>();
  const workspace = new Workspace({ host: memoryHost(files), shipped: shippedFolder, generator: 'dvplan' });
  const heaps: number[] = [];
  for (let turn = 0; turn < 10_000; turn++) {
    const folder = `vp-${turn % 100}`;
    files.set(`${folder}/dvplan.config.yaml`, `địa danh: Gia Sàng ${turn % 500}\n`);
    files.set(`${folder}/ke-hoach.md`, turn % 3 === 0 ? shortPlan : `${shortPlan}\nĐoạn ${turn}.\n`);
    const document = await workspace.open(`${folder}/ke-hoach.md`);
    const { plan } = await document.read();
    if (turn % 50 === 0) await document.lint();
    expect(plan.issuance.place).not.toBeNull();
    if (turn % 2500 === 2499) heaps.push(heap());
  }
  console.info(`live heap after each 2,500 openings: ${heaps.map((size) => size.toFixed(1)).join(', ')} MB`);
  // What is remembered is bounded: a leak of a document a turn would be some hundred MB.
  expect(Math.max(...heaps.slice(1)) - (heaps[0] ?? 0)).toBeLessThan(10);
});
