/** What changed between two open documents. */
import { openBox } from './box.js';
import { button, make, save } from '../elements.js';
import type { EngineClient } from '../engine-client.js';
import type { HeldDocument, MadeFile } from '../engine/protocol.js';
import type { Speech } from '../speech.js';

/**
 * Shows what changed to a document from another; which other is chosen in the box.
 *
 * @param others the other open documents, one at least
 * @param refuse told what stands in the way
 */
export function openComparison(
  after: HeldDocument,
  others: readonly HeldDocument[],
  { engine, speech }: { readonly engine: EngineClient; readonly speech: Speech },
  refuse: (error: unknown) => void,
): void {
  const result = make('div', { class: 'result', tabindex: '0', role: 'group', 'aria-label': speech.say('comparison') });
  const told = make('p', { role: 'status' });
  let shown: MadeFile | null = null;
  const keep = button(speech.say('saveTable'), () => shown !== null && save(shown.name, shown.bytes, shown.type), { disabled: true });
  const show = async (): Promise<void> => {
    const before = others[choice.selectedIndex];
    if (before === undefined) return;
    try {
      const { head, rows, told: count, file } = await engine.ask('compare', { before, after }, speech.language);
      if (before !== others[choice.selectedIndex]) return;
      told.textContent = count;
      result.replaceChildren(...(rows.length === 0 ? [] : [tableOf(head, rows)]));
      keep.disabled = rows.length === 0;
      shown = file;
    } catch (error) {
      box.close();
      refuse(error);
    }
  };
  const choice = make('select', { onchange: () => void show() }, ...others.map(({ name }) => make('option', {}, name)));
  const asked = make('label', {}, speech.say('earlierDocument'), choice);
  const box = openBox(speech.say('comparison'), [asked, told, result], [keep], speech);
  void show();
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const titles = head.map((title) => make('th', { scope: 'col' }, title));
  const lines = rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell))));
  return make('table', {}, make('thead', {}, make('tr', {}, ...titles)), make('tbody', {}, ...lines));
}
