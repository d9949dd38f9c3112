/** The form in which a person fills in what the office has once for all. */
import { newDocumentWords } from '../../messages/new-document.js';
import type { MadeFile, Operations } from '../engine/protocol.js';
import { openBox } from './box.js';
import { button, make, save } from '../elements.js';
import { Refusal, type EngineClient } from '../engine-client.js';
import { keepOffice, keptOffice } from '../keeping.js';
import { pageWithOffice } from '../own-copy.js';
import type { Speech } from '../speech.js';

type OfficeForm = Parameters<Operations['setOffice']>[0];
type OfficeKey = keyof OfficeForm;

/** Keys whose value may stand over several lines. */
const overLines: ReadonlySet<OfficeKey> = new Set(['capacity', 'position', 'recipients']);

/** @param used told once the documents are held against what was filled in */
export async function openOfficeForm(engine: EngineClient, speech: Speech, used: () => void): Promise<void> {
  const form = await engine.ask('office', null, speech.language);
  const fields = new Map((Object.keys(form) as OfficeKey[]).map((key) => [key, fieldOf(key, form[key])]));
  const keep = make('input', { type: 'checkbox', checked: keptOffice() !== null });
  const refusal = make('p', { role: 'alert' });
  const filledIn = (): OfficeForm => Object.fromEntries([...fields].map(([key, { value }]) => [key, value])) as unknown as OfficeForm;
  /** Takes what was filled in, then hands a file out, if one is asked for. */
  const use = async (hand?: (made: MadeFile) => void): Promise<void> => {
    try {
      const made = await engine.ask('setOffice', filledIn(), speech.language);
      keepOffice(keep.checked ? new TextDecoder().decode(made.bytes) : null);
      hand?.(made);
      box.close();
      used();
    } catch (error) {
      const { text, hint } = error instanceof Refusal ? error : { text: String(error), hint: null };
      refusal.textContent = [text, hint].filter((one) => one !== null).join(' ');
    }
  };
  const steps = [
    button(speech.say('officeUse'), () => void use(), { class: 'chief' }),
    button(speech.say('officeSave'), () => void use(({ name, bytes, type }) => save(name, bytes, type))),
    button(speech.say('officeCopy'), () => void use((made) => save('dvplan.html', pageWithOffice(made), 'text/html'))),
  ];
  const labels = [...fields].map(([key, field]) => make('label', {}, labelOf(key, speech), field));
  const keeping = make('label', { class: 'choice' }, keep, speech.say('officeKeep'));
  const content = [make('p', { class: 'quiet' }, speech.say('officeText')), make('div', { class: 'fields' }, ...labels), keeping, refusal];
  const box = openBox(speech.say('officeTitle'), content, steps, speech);
}

function fieldOf(key: OfficeKey, value: string): HTMLInputElement | HTMLTextAreaElement {
  const field = overLines.has(key) ? make('textarea', { rows: key === 'recipients' ? '4' : '2' }) : make('input', { type: 'text' });
  field.value = value;
  field.name = key;
  return field;
}

function labelOf(key: OfficeKey, speech: Speech): string {
  return key === 'recipients' ? speech.say('office-recipients') : newDocumentWords[`ask-${key}`][speech.language];
}
