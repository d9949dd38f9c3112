/** The shipped files, read once. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShippedFile } from '../../src/config/index.js';
import { readShippedRegister } from '../../src/config/register.js';
import { readShippedTemplates } from '../../src/config/template.js';
import type { ResolveTemplate } from '../../src/config/template.js';
import type { Template } from '../../src/model/index.js';

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));

const files: readonly ShippedFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));

export const registerFiles = files.filter(({ path }) => path.endsWith('/register.yaml'));
export const shippedFiles = files.filter(({ path }) => !path.endsWith('/register.yaml'));

export const shippedRegister = readShippedRegister(registerFiles);

export const { templates, typeRegulations } = readShippedTemplates(shippedFiles);

export function templateOf(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}

export const resolveShipped: ResolveTemplate = (name) => {
  const path = `${name}/template.yaml`;
  const found = shippedFiles.find((file) => file.path === path);
  return found === undefined ? null : { text: found.text, file: path };
};
