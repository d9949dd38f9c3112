/** Opens documents in their offices: what every door (terminal, page, editor) asks. */
import { chooseTemplate, isTemplatePath, type TemplateChoice } from '../config/index.js';
import { type OfficeConfig, type OfficialDocument, type Source } from '../model/index.js';
import { maximumSourceBytes, maximumWordBytes } from '../parse/index.js';
import { documentsNamed, eachOnce, filesNamed, notFound } from './documents-named.js';
import type { Host } from './host.js';
import { Kept, type Reading } from './kept.js';
import { readNamedBytes } from './named-files.js';
import { Offices } from './offices.js';
import { OpenedDocument, ReadSource } from './opened-document.js';
import { OwnTemplates } from './own-templates.js';
import { Registers } from './registers.js';
import { Shipped, type ShippedFiles } from './shipped.js';
import { kindOfBytes, noSource, sourceKindOf } from './source-kinds.js';
import { decoderOf, type Decoder } from './sources/decoders.js';
import { WordFiles } from './word-files.js';

/** Most documents that are remembered with all that was made of them. */
const mostDocuments = 24;

export interface WorkspaceOptions {
  readonly host: Host;
  readonly shipped: ShippedFiles;
  /** What made a file, as its properties name it: `dvplan 0.1.0`. */
  readonly generator: string;
}

/**
 * A workspace may live long: what it made of a file is made anew where that file, or another that it was made of, holds something else, and
 * what was not asked for lately is forgotten.
 */
export class Workspace {
  readonly host: Host;
  readonly shipped: Shipped;
  readonly generator: string;
  /** @internal */
  readonly offices: Offices;
  /** @internal */
  readonly registers: Registers;
  /** @internal */
  readonly templates: OwnTemplates;
  /** @internal */
  readonly wordFiles: WordFiles;
  readonly #documents: Kept<Promise<OpenedDocument>>;
  readonly #sources: Kept<Promise<ReadSource>>;

  constructor({ host, shipped, generator }: WorkspaceOptions) {
    if (host === undefined || shipped === undefined) throw new TypeError('Workspace: expected a host and what is shipped');
    this.host = host;
    this.shipped = new Shipped(shipped);
    this.generator = generator;
    this.offices = new Offices(host);
    this.registers = new Registers(host, this.shipped);
    this.templates = new OwnTemplates(host, this.shipped);
    this.wordFiles = new WordFiles(host);
    this.#documents = new Kept(host, mostDocuments);
    this.#sources = new Kept(host, mostDocuments);
  }

  /**
   * The files that names stand for: paths, globs, folders and `-`; each once, in order.
   *
   * @throws Failure if a name stands for nothing
   */
  documentsNamed(names: readonly string[]): Promise<string[]> {
    return documentsNamed(names, this.host);
  }

  /**
   * The files that the first of several names stands for; the others tell whether it is the beginning of a name with spaces.
   *
   * @throws Failure if it stands for nothing
   */
  filesNamed(names: readonly string[]): Promise<readonly string[]> {
    return filesNamed(names, this.host);
  }

  /** Each file once, as it was named first. */
  eachOnce(files: readonly string[]): string[] {
    return eachOnce(files, this.host);
  }

  /**
   * The document in a file, as a person names it.
   *
   * @throws Failure if it cannot be read, or is neither text nor a Word file
   */
  async open(name: string): Promise<OpenedDocument> {
    if (typeof name !== 'string') throw new TypeError('open: expected the name of a file');
    const path = this.pathOf(name);
    const key = `${path} ${name}`;
    const kind = sourceKindOf(name, this.host);
    const decode = kind === null ? null : await decoderOf(kind, this.host);
    const most = kind === 'word' || kind === 'pdf' ? maximumWordBytes : maximumSourceBytes;
    return this.#documents.get(key, async (reading) => {
      const read = this.#sources.get(
        key,
        async (own) => new ReadSource(await this.#readSource(name, path, own, { decode, most })),
        reading,
      );
      return new OpenedDocument(this, { name, path, read: await read, reading });
    });
  }

  /**
   * A document that stands in no file yet: standard input, an editor's text.
   *
   * @param name what it stands for in messages and paths, and by its ending what it is written in
   * @throws Failure if the bytes are neither text nor a Word file
   */
  async openBytes(name: string, bytes: Uint8Array): Promise<OpenedDocument> {
    const decode = await decoderOf(sourceKindOf(name, this.host) ?? kindOfBytes(bytes), this.host);
    return this.openSource(name, await decode(name, bytes));
  }

  /** A document whose source is read already. */
  openSource(name: string, source: Source): OpenedDocument {
    return new OpenedDocument(this, { name, path: this.pathOf(name), read: new ReadSource(source) });
  }

  /** Whether the office of a file says that it is not linted; the file itself is not read. */
  async isIgnored(name: string): Promise<boolean> {
    const folder = name === '-' ? this.host.folder : this.host.paths.dirname(this.pathOf(name));
    const office = await this.offices.find(folder);
    if (office === null) return false;
    const { isIgnored } = await import('./rule-settings.js');
    return isIgnored(name, office, this.host);
  }

  /** The full path of what a person names; `-`, standard input, lies in the working folder. */
  pathOf(name: string): string {
    return this.host.paths.resolve(this.host.folder, name);
  }

  /**
   * The template of a document that stands in no source.
   *
   * @param named the template that a person names
   * @throws Failure if the template that somebody names is not there or has a mistake
   */
  async choose(
    document: OfficialDocument,
    office: OfficeConfig | null,
    named: string | undefined,
    asker?: Reading,
  ): Promise<TemplateChoice> {
    const names = [named, document.templateName?.value, office?.values.template?.path];
    const byPath = names.some((name) => name !== undefined && isTemplatePath(name));
    return chooseTemplate({
      plan: document,
      office,
      ...(await this.shipped.templates()),
      ...(named === undefined ? {} : { named }),
      ...(byPath ? { loadTemplate: await this.templates.loader(asker) } : {}),
    });
  }

  async #readSource(
    name: string,
    path: string,
    reading: Reading,
    { decode, most }: { decode: Decoder | null; most: number },
  ): Promise<Source> {
    const bytes = readNamedBytes(reading, name, path, most, 'source-too-large');
    if (bytes === null) throw notFound(name, path, this.host);
    if (decode === null) throw noSource(name, this.host);
    return decode(name, bytes);
  }
}
