/** Boxes over the page: one at a time, left by Escape or by their button. */
import { button, make } from '../elements.js';
import type { Speech } from '../speech.js';

/**
 * Shows a box; what it says goes when it is left.
 *
 * @param steps buttons beside the one that closes
 */
export function openBox(title: string, content: readonly Node[], steps: readonly HTMLButtonElement[], speech: Speech): HTMLDialogElement {
  const heading = make('h2', { id: 'box-title' }, title);
  const box = make('dialog', { 'aria-labelledby': heading.id });
  const close = button(speech.say('closeBox'), () => box.close());
  box.append(heading, ...content, make('p', { class: 'steps' }, ...steps, close));
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}
