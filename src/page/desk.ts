/** The documents that are open, and the one that is worked on: its text, its findings, what is made of it. */
import type { EditorState } from '@codemirror/state';
import { base64Of, bytesOf } from './base64.js';
import { openComparison } from './boxes/comparison-box.js';
import { Checking } from './checking.js';
import { choicesIn, withFix, withoutFix, withSkip } from './choices.js';
import { Editor } from './editor.js';
import { button, byId, save } from './elements.js';
import type { EngineClient } from './engine-client.js';
import type { Checked, HeldDocument, MadeDraft, MadeFile, OpenedFile, Operation, Operations, TaskFile } from './engine/protocol.js';
import { FindingList } from './finding-list.js';
import { keepDrafts, mostKept, type KeptDraft } from './keeping.js';
import type { Notices } from './notices.js';
import { outputsOf } from './outputs.js';
import { PagesPanel } from './pages/pages-panel.js';
import type { Received } from './receiving.js';
import type { Speech } from './speech.js';
import { plainName, showTabs } from './tabs.js';

/** An open document. */
interface DeskDocument {
  file: OpenedFile;
  /** The bytes that it was opened from. */
  bytes: Uint8Array;
  /** What the editor holds of it, while another is shown. */
  state: EditorState;
  checked: Checked | null;
}

export class Desk {
  readonly #documents: DeskDocument[] = [];
  readonly #editor: Editor;
  readonly #list: FindingList;
  readonly #pages: PagesPanel;
  #current: DeskDocument | null = null;
  readonly #checking = new Checking({
    check: () => this.#check(),
    length: () => this.#editor.state.doc.length,
    isHeldUp: () => this.#editor.isComposing,
    tell: (isBusy) => byId('found').setAttribute('aria-busy', String(isBusy)),
    // A layout would be in the way of what is typed.
    rested: () => void this.#pages.show(),
  });

  constructor(
    readonly engine: EngineClient,
    readonly speech: Speech,
    readonly notices: Notices,
  ) {
    this.#editor = new Editor(byId('editor'), {
      changed: () => this.#checking.changed(),
      label: () => speech.say('draft'),
      hint: () => speech.say('writeHere'),
    });
    this.#list = new FindingList(byId('list'), byId('severities'), speech, {
      goTo: (one) => {
        this.#editor.goTo(one);
        this.#pages.goTo(one.from);
      },
      fix: (one) => this.#editor.fix(one),
      skip: (one, reason, everywhere) => this.#editor.choose(withSkip(this.#editor.choices, one, reason, everywhere)),
      unskip: (one) => {
        this.#editor.choose({ skipped: this.#editor.choices.skipped.filter((other) => other !== one) });
      },
      take: (one) => this.#editor.choose(withFix(this.#editor.choices, one, this.#current?.checked?.findings ?? [])),
      leave: (one) => this.#editor.choose(withoutFix(this.#editor.choices, one, this.#current?.checked?.findings ?? [])),
    });
    this.#pages = new PagesPanel(engine, speech, (offset) => {
      this.#view('text');
      this.#editor.goTo({ from: offset, to: offset });
    });
    document.addEventListener('keydown', (event) => this.#current !== null && this.#editor.press(event));
    window.addEventListener('beforeunload', (event) => {
      if (this.#documents.some((one) => this.#isChanged(one))) event.preventDefault();
    });
  }

  /** Opens files, one after the other; what cannot be opened is told, and the others are. */
  async open(files: readonly Received[]): Promise<void> {
    this.notices.dismiss();
    for (const received of files) {
      this.notices.tell(this.speech.say('working'));
      try {
        const file = await this.engine.ask('open', received, this.speech.language);
        this.#take(file, received.bytes);
      } catch (error) {
        this.notices.tell('');
        this.notices.refuse(error, received.name);
      }
    }
  }

  /**
   * Opens a file, or puts what it holds by now in the place of what it held; whoever looks stays where they are.
   *
   * @throws Refusal if it cannot be opened any more: what it held stays
   */
  async follow(received: Received): Promise<void> {
    const one = this.#documents.find(({ file }) => file.name === received.name);
    const file = await this.engine.ask('open', { ...received, again: true }, this.speech.language);
    if (one === undefined) return this.#take(file, received.bytes);
    [one.file, one.bytes] = [file, received.bytes];
    if (one === this.#current) this.#editor.follow(file.text);
    else [one.state, one.checked] = [this.#editor.stateOf(file.text, file.kind === 'word'), null];
    this.#checking.changed();
  }

  /** Takes files that the documents may name, and holds them against these. */
  async bring(files: Parameters<Operations['bring']>[0]): Promise<void> {
    if (files.length === 0) return;
    await this.engine.ask('bring', files, this.speech.language);
    this.#checkAgain();
  }

  /** Closes a document that is followed no more. */
  leave(name: string): void {
    const one = this.#documents.find(({ file }) => file.name === name);
    if (one !== undefined) this.#close(one);
  }

  #checkAgain(): void {
    for (const one of this.#documents) one.checked = null;
    if (this.#current !== null) void this.#checking.now();
  }

  /** Opens drafts as they were when the page was left. */
  async restore(drafts: readonly KeptDraft[]): Promise<void> {
    for (const { name, base64, text, skipped } of drafts) {
      await this.open([{ name, bytes: bytesOf(base64) }]);
      if (this.#current === null) continue;
      this.#editor.replace(text);
      if (skipped.length > 0) this.#editor.choose({ skipped });
    }
    if (drafts.length > 0) this.notices.tell(this.speech.say('restored'));
  }

  /** Keeps the texts for a reload, but for what is secret, or not yet known not to be. */
  #keep(): void {
    const texts = this.#documents.filter(({ file, checked }) => file.kind === 'text' && checked?.secret === false);
    // Of very long texts nothing is made that would not be kept.
    const size = texts.reduce((sum, { bytes, file }) => sum + bytes.length + file.text.length, 0);
    const kept = size > mostKept ? [] : texts;
    keepDrafts(
      kept.map((one) => {
        const state = one === this.#current ? this.#editor.state : one.state;
        return { name: one.file.name, base64: base64Of(one.bytes), text: state.sliceDoc(), skipped: choicesIn(state).skipped };
      }),
    );
  }

  /** Words all that is shown in the language of the page. */
  reword(): void {
    this.#showOpen();
    this.#showOutputs();
    byId('next-place').replaceChildren(button(this.speech.say('next'), () => this.#editor.next()));
    if (this.#current === null) return;
    this.#view(byId('work').dataset['view'] === 'pages' ? 'pages' : 'text');
    void this.#checking.now();
  }

  /** All documents are held against another configuration of the office. */
  officeTaken(): void {
    this.notices.tell(this.speech.say('officeOpened'));
    this.#checkAgain();
  }

  #take(file: OpenedFile, bytes: Uint8Array): void {
    if (file.kind === 'office') return this.officeTaken();
    const opened: DeskDocument = { file, bytes, state: this.#editor.stateOf(file.text, file.kind === 'word'), checked: null };
    this.#documents.push(opened);
    this.#show(opened);
    this.notices.tell(this.speech.say('opened', { name: plainName(opened) }));
  }

  #show(one: DeskDocument | null): void {
    if (this.#current !== null) this.#current.state = this.#editor.state;
    this.#current = one;
    byId('empty').hidden = one !== null;
    byId('work').hidden = one === null;
    byId('regulation').textContent = '';
    byId('found').dataset['name'] = one === null ? '' : plainName(one);
    this.#showOpen();
    this.#showOutputs();
    this.#pages.clear();
    this.#view('text');
    if (one === null) return;
    this.#editor.state = one.state;
    this.#list.restart();
    if (one.checked === null) this.notices.tell(this.speech.say('checking'));
    else this.#showChecked(one.checked);
    const held = this.#held();
    if (held !== null) void this.#pages.begin({ held, text: this.#editor.text });
    void this.#checking.now();
  }

  /** Where there is no room for both, the text or its pages are seen. */
  #view(view: 'text' | 'pages'): void {
    byId('work').dataset['view'] = view;
    const views = byId('views');
    views.hidden = this.#current === null;
    views.replaceChildren(
      button(this.speech.say('draft'), () => this.#view('text'), { 'aria-pressed': String(view === 'text') }),
      button(this.speech.say('pages'), () => this.#view('pages'), { 'aria-pressed': String(view === 'pages') }),
    );
    void this.#pages.show();
  }

  #close(one: DeskDocument): void {
    this.#documents.splice(this.#documents.indexOf(one), 1);
    void this.engine.ask('close', { name: one.file.name }, this.speech.language);
    this.#keep();
    if (one === this.#current) this.#show(this.#documents.at(-1) ?? null);
    else this.#showOpen();
  }

  #isChanged(one: DeskDocument): boolean {
    const state = one === this.#current ? this.#editor.state : one.state;
    return one.file.kind === 'text' && state.sliceDoc() !== one.file.text;
  }

  #showOpen(): void {
    showTabs(this.#documents, this.#current, this.speech, { show: (one) => this.#show(one), close: (one) => this.#close(one) });
  }

  #showOutputs(): void {
    const current = this.#current;
    byId('outputs').replaceChildren(
      ...(current === null
        ? []
        : outputsOf(current.file.kind === 'word', this.speech, {
            takesAll: this.#editor.choices.taken === 'all',
            takeAll: () => this.#editor.choose({ taken: this.#editor.choices.taken === 'all' ? [] : 'all' }),
            fixAll: () => void this.#fixAll(),
            make: (operation) => void this.#hand(operation),
            makeTasks: (format) => void this.#hand('tasks', format),
            begin: (operation) => void this.#begin(operation),
            compare: () => this.#compare(),
          })),
    );
  }

  #held(one = this.#current): HeldDocument | null {
    if (one === null) return null;
    const { name, kind } = one.file;
    const state = one === this.#current ? this.#editor.state : one.state;
    const { skipped, taken } = choicesIn(state);
    return { name, text: kind === 'word' ? null : state.sliceDoc(), skips: skipped.map(({ skip }) => skip), takes: taken };
  }

  /** Shows what changed to this document from another that is open. */
  #compare(): void {
    const after = this.#held();
    const others = this.#documents.filter((one) => one !== this.#current).flatMap((one) => this.#held(one) ?? []);
    if (after === null) return;
    if (others.length === 0) this.notices.tell(this.speech.say('compareNeedsTwo'));
    else openComparison(after, others, this, (error) => this.notices.refuse(error, after.name));
  }

  /** Asks for the findings; the answer to a text that changed meanwhile is not shown. */
  async #check(): Promise<void> {
    const [held, asked, { state }] = [this.#held(), this.#current, this.#editor];
    if (held === null || asked === null) return;
    try {
      const checked = await this.engine.ask('check', held, this.speech.language);
      asked.checked = checked;
      this.#keep();
      if (asked === this.#current && state.doc === this.#editor.state.doc) this.#showChecked(checked);
    } catch (error) {
      this.notices.refuse(error, held.name);
    }
  }

  #showChecked({ findings, review, regulation }: Checked): void {
    this.#editor.mark(findings, review?.changes ?? []);
    this.#list.show({ findings, review, ...this.#editor.choices });
    if (review !== null) this.#showOutputs();
    const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
    const values = { errors: count('error'), warnings: count('warning'), infos: count('info') };
    const [counts, against] = [this.speech.say('counts', values), this.speech.say('regulation', { regulation })];
    this.notices.tell(counts);
    byId('regulation').textContent = against;
    byId('found').dataset['told'] = `${counts}. ${against}`;
    const held = this.#held();
    if (held !== null) this.#pages.want({ held, text: this.#editor.text });
    if (this.#checking.isResting) void this.#pages.show();
  }

  async #fixAll(): Promise<void> {
    const [held, { state }] = [this.#held(), this.#editor];
    if (held === null) return;
    await this.#work('fixAll', held, ({ text, fixed }) => {
      if (state.doc !== this.#editor.state.doc) return;
      this.#editor.replace(text);
      this.notices.tell(this.speech.say('fixedAll', { fixed }));
    });
  }

  /** Makes a file and hands it out. */
  async #hand(operation: 'review' | 'word' | 'draft' | 'tasks', format: TaskFile = 'xlsx'): Promise<void> {
    const held = this.#held();
    if (held === null) return;
    await this.#work(operation, { ...held, format }, ({ name, bytes, type, told }: MadeFile) => {
      save(name, bytes, type);
      this.notices.tell([this.speech.say('made', { name }), told].filter((one) => one !== null).join(' – '));
    });
  }

  /** Makes a draft of the document and opens it beside. */
  async #begin(operation: 'report' | 'nextPlan'): Promise<void> {
    const held = this.#held();
    if (held !== null) await this.#work(operation, held, (made) => this.#openMade(made));
  }

  /** Opens an empty document of a type. */
  async beginNew(type: string): Promise<void> {
    await this.#work('newDocument', { type }, (made) => this.#openMade(made));
  }

  #openMade({ name, text }: MadeDraft): void {
    void this.open([{ name, bytes: new TextEncoder().encode(text) }]);
  }

  async #work<O extends Operation>(
    operation: O,
    request: Parameters<Operations[O]>[0],
    done: (value: Awaited<ReturnType<Operations[O]>>) => void,
  ): Promise<void> {
    this.notices.dismiss();
    this.notices.tell(this.speech.say('working'));
    try {
      done(await this.engine.ask(operation, request, this.speech.language));
    } catch (error) {
      this.notices.tell('');
      this.notices.refuse(error, this.#current === null ? null : plainName(this.#current));
    }
  }
}
