/** An editor as the language server sees it: a client of the protocol, over streams in the process or over those of a child. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentEdit,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeHost, shippedFolder, Watch } from '../../src/files/index.js';
import { serve } from '../../src/server/language/serve.js';
import { root } from '../project/source-files.js';

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export class EditorClient {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'dvplan-editor-')));
  readonly published: Published[] = [];
  readonly exited: Promise<number>;
  readonly #connection: ProtocolConnection;
  readonly #texts = new Map<string, TextDocument>();
  #waiting: (() => void)[] = [];

  private constructor(streams: { input: Readable; output: Writable; exited: Promise<number> }) {
    this.exited = streams.exited;
    this.#connection = createProtocolConnection(new StreamMessageReader(streams.input), new StreamMessageWriter(streams.output));
    this.#connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      this.published.push(published);
      for (const done of this.#waiting.splice(0)) done();
    });
    this.#connection.listen();
  }

  /** A client of a server in this process. */
  static inProcess(language: 'vi' | 'en' = 'vi'): EditorClient {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    let time = 0;
    const exited = serve({
      input: toServer,
      output: toClient,
      hostOf: (folder) => nodeHost(folder ?? tmpdir(), {}),
      shipped: shippedFolder,
      language,
      now: () => (time += 1),
      watch: (changed) => new Watch({ changed, looking: () => undefined }),
    });
    return new EditorClient({ input: toClient, output: toServer, exited });
  }

  /** A client of the program as an editor starts it. */
  static ofProgram(args: readonly string[] = []): { client: EditorClient; child: ChildProcess } {
    return EditorClient.ofFile(join(root, 'bin/dvplan.js'), ['lsp', ...args]);
  }

  /** A client of a server that stands in a file. */
  static ofFile(file: string, args: readonly string[]): { client: EditorClient; child: ChildProcess } {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = new Promise<number>((done) => child.once('exit', (code) => done(code ?? -1)));
    return { client: new EditorClient({ input: child.stdout as Readable, output: child.stdin as Writable, exited }), child };
  }

  async begin(capabilities: object = {}): Promise<InitializeResult> {
    const result = await this.#connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      capabilities,
    });
    await this.#connection.sendNotification('initialized', {});
    return result;
  }

  uri(name: string): string {
    return name.includes(':') ? name : pathToFileURL(join(this.folder, name)).href;
  }

  write(name: string, content: string): void {
    writeFileSync(join(this.folder, name), content);
  }

  /** The text of a document as the editor holds it. */
  text(name: string): string {
    return this.#held(name).getText();
  }

  async open(name: string, text: string, languageId = 'markdown'): Promise<void> {
    const uri = this.uri(name);
    this.#texts.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Puts words in the place of others, as typing does. */
  async type(name: string, before: string, after: string): Promise<void> {
    const held = this.#held(name);
    const start = held.getText().indexOf(before);
    if (start < 0) throw new Error(`no ${before} in ${name}`);
    const range = { start: held.positionAt(start), end: held.positionAt(start + before.length) };
    const contentChanges = [{ range, text: after }];
    const next = TextDocument.update(held, contentChanges, held.version + 1);
    await this.notify('textDocument/didChange', { textDocument: { uri: held.uri, version: next.version }, contentChanges });
  }

  /** Makes an edit that the server answered with. */
  async apply({ changes = {}, documentChanges = [] }: WorkspaceEdit): Promise<void> {
    const edits = documentChanges
      .filter((one) => TextDocumentEdit.is(one))
      .map(({ textDocument: { uri }, edits: made }) => [uri, made] as const);
    for (const [uri, made] of [...Object.entries(changes), ...edits]) await this.applyTo(uri, made as TextEdit[]);
  }

  async applyTo(name: string, edits: TextEdit[]): Promise<void> {
    const held = this.#held(name);
    const text = TextDocument.applyEdits(held, edits);
    const version = held.version + 1;
    TextDocument.update(held, [{ text }], version);
    await this.notify('textDocument/didChange', { textDocument: { uri: held.uri, version }, contentChanges: [{ text }] });
  }

  /** Where words stand: their first letter, or so many letters behind it. */
  at(name: string, words: string, behind = 0): Position {
    const held = this.#held(name);
    const offset = held.getText().indexOf(words);
    if (offset < 0) throw new Error(`no ${words} in ${name}`);
    return held.positionAt(offset + behind);
  }

  ask<T>(method: string, name: string, params: object = {}): Promise<T> {
    return this.#connection.sendRequest<T>(method, { textDocument: { uri: this.uri(name) }, ...params });
  }

  notify(method: string, params: object = {}): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  /** The findings of a document as it stands. */
  async diagnostics(name: string): Promise<readonly Diagnostic[]> {
    const { uri, version } = this.#held(name);
    return this.when((published) => published.uri === uri && published.version === version);
  }

  /** The findings of the first publication that is as asked, of those from now on where `from` says so. */
  async when(wanted: (published: Published) => boolean, from = 0): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.published.slice(from).find(wanted);
      if (found !== undefined) return found.diagnostics;
      await new Promise<void>((done) => this.#waiting.push(done));
    }
  }

  async end(): Promise<number> {
    await this.#connection.sendRequest('shutdown');
    await this.notify('exit');
    const code = await this.exited;
    this.#connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  #held(name: string): TextDocument {
    const held = this.#texts.get(this.uri(name));
    if (held === undefined) throw new Error(`${name} is not open`);
    return held;
  }
}
