/** `dvplan new template`: a folder with an office's own template. */
import { failure, statOf, writeWhole } from '../files/index.js';
import { mkdirSync, rmdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { findTemplate, isTemplatePath } from '../config/index.js';
import { word, type CommandWord } from '../messages/index.js';
import type { OwnTemplateWord } from '../config/own-template.js';
import type { NewCommandOptions } from './command-options.js';
import { loadShippedTemplates, templateLoader } from './files/template-files.js';
import type { Terminal } from './terminal/terminal.js';

/** @throws Failure where the name is missing or taken, `--from` names no template, or the folder cannot be made */
export async function newTemplate(name: string | null, options: Pick<NewCommandOptions, 'from'>, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  if (name === null) throw failure('-', 'new-template-unnamed', 'template');
  if (options.from === undefined) throw failure(name, 'new-template-without-base', name);
  const folder = resolve(process.cwd(), name);
  const { templateIdOf, writeOwnTemplate } = await import('../config/own-template.js');
  const id = templateIdOf(basename(folder));
  if (id === '') throw failure(name, 'new-template-name', name);
  const shipped = await loadShippedTemplates();
  const byPath = isTemplatePath(options.from);
  const base = byPath ? (await templateLoader(process))(options.from, '-') : findTemplate(options.from, shipped.templates);
  if (shipped.templates.some((one) => one.id === id)) throw failure(name, 'new-template-taken-id', id);
  if (statOf(folder) !== null) throw failure(name, 'new-template-exists', name);
  const extended = byPath ? relative(folder, resolve(process.cwd(), options.from)).replaceAll('\\', '/') : base.id;
  const text = writeOwnTemplate(base, id, extended, (key) =>
    word(wordOf(key), language, { name: basename(folder), folder: name, base: base.title }),
  );
  makeFolder(name, folder);
  const file = join(name, 'template.yaml');
  try {
    writeWhole(file, resolve(process.cwd(), file), new TextEncoder().encode(text));
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  process.stdout.write(
    `${word('newTemplateDone', language, { file, path: isTemplatePath(name) ? name : `./${name.replaceAll('\\', '/')}` })}\n`,
  );
  return 0;
}

function wordOf(key: OwnTemplateWord): CommandWord {
  return `own-template-${key}`;
}

function makeFolder(name: string, folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw failure(name, 'missing-output-folder', resolve(folder, '..'));
    throw failure(name, 'unwritable-output', name, { reason: code ?? message });
  }
}
