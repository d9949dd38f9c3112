/** The page in which a clerk checks a document and takes it out: `dvplan.html`. */
import './older-browsers.js';
import { Desk } from './desk.js';
import type { BroughtFile } from '../workspace/outputs/page-copy.js';
import { documentTypes, officeFileName } from '../model/index.js';
import { bytesOf } from './base64.js';
import { byId, make } from './elements.js';
import { EngineClient } from './engine-client.js';
import type { Operations } from './engine/protocol.js';
import { follow } from './following.js';
import { keptDrafts, keptOffice } from './keeping.js';
import { Notices } from './notices.js';
import { openOfficeForm } from './boxes/office-box.js';
import { receive } from './receiving.js';
import { Speech } from './speech.js';

const speech = new Speech();
speech.wordElements();
const notices = new Notices(byId('status'), byId('notice'), speech);
notices.tell(speech.say('loading'));
const engine = new EngineClient(byId('engine').textContent ?? '');
const desk = new Desk(engine, speech, notices);
desk.reword();

byId('language').addEventListener('click', () => {
  speech.language = speech.language === 'vi' ? 'en' : 'vi';
  speech.wordElements();
  desk.reword();
});
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
byId('sample').addEventListener(
  'click',
  () => void desk.open([{ name: speech.say('sampleName'), bytes: encode(byId('sample-text').textContent ?? '') }]),
);
byId('type').append(...documentTypes.map((type) => make('option', {}, type)));
byId('begin').addEventListener('click', () => void desk.beginNew((byId('type') as HTMLSelectElement).value));
byId('office').addEventListener(
  'click',
  () => void openOfficeForm(engine, speech, () => desk.officeTaken()).catch((error: unknown) => notices.refuse(error)),
);
receive({
  takeFiles: (files) => void desk.open(files),
  takeText: (text) => {
    // Marks of Markdown: a front matter, a heading.
    const name = speech.say(/^(?:---[ \t]*$|#{1,6} )/mu.test(text) ? 'pastedName' : 'pastedTextName');
    void desk.open([{ name, bytes: encode(text) }]);
  },
});

void start().then(() => (document.body.dataset['ready'] = ''));

/** Waits for the engine, and opens what the page was handed out with. */
async function start(): Promise<void> {
  try {
    byId('version').textContent = `dvplan ${await engine.ready}`;
    notices.tell('');
    const { follows } = byId('brought').dataset;
    // A copy of the page follows nothing.
    delete byId('brought').dataset['follows'];
    const inside = JSON.parse(byId('brought').textContent ?? '[]') as unknown;
    if (follows !== undefined) {
      await engine.ask('supply', inside as Parameters<Operations['supply']>[0], speech.language);
      return await follow(follows, desk, notices);
    }
    const brought = inside as readonly BroughtFile[];
    const kept = keptDrafts();
    const office = keptOffice();
    if (office !== null && !brought.some(({ name }) => name === officeFileName))
      await desk.open([{ name: officeFileName, bytes: encode(office) }]);
    const files = brought.filter(({ name }) => !kept.some((one) => one.name === name));
    await desk.open(files.map(({ name, base64 }) => ({ name, bytes: bytesOf(base64) })));
    await desk.restore(kept);
  } catch {
    notices.refuse(new Error(speech.say('noEngine')));
  }
}
