/** The reference, made from the data that the program itself reads by. */
import { keyWords, word, type Language } from '../../messages/index.js';
import { styleKeys, styleNames, tableStyleNames, type Template } from '../../model/index.js';
import {
  describeTemplate,
  extendsKey,
  frontMatterKeys,
  lintKeys,
  listTemplates,
  officeKeys,
  planKeys,
  templateKeyName,
} from '../../workspace/reference.js';
import type { Shipped } from '../../workspace/index.js';
import { formatTable } from '../table.js';
import { printRegulation, printDates } from './regulation.js';

/** What is looked up. */
export type Topic = 'keys' | 'styles' | 'skeletons' | 'regulation' | 'exitCodes';

/** What there is to say of a topic; `detail` is the regulation that is asked for, and one of its components. */
export async function reference(topic: Topic, detail: readonly string[], shipped: Shipped, language: Language): Promise<string> {
  return texts[topic](language, shipped, detail);
}

const texts: Readonly<Record<Topic, (language: Language, shipped: Shipped, detail: readonly string[]) => Promise<string> | string>> = {
  keys,
  styles: (language) =>
    `${word('stylesGuide', language)}\n\n` +
    formatTable([...styleKeys.map((key) => [styleNames[key], key]), ...Object.entries(tableStyleNames).map(([key, name]) => [name, key])]),
  skeletons: (language, { files }) =>
    `${word('skeletonsGuide', language)}\n\n${files
      .names('khung')
      .map((name) => describeSkeleton(name, files.text(`khung/${name}`) ?? ''))
      .join('')}`,
  regulation: async (language, shipped, [name, ...component]) => {
    const { templates, typeRegulations } = await shipped.templates();
    const all = [...templates, ...typeRegulations];
    if (name !== undefined) return printRegulation(name, component.join(' '), all, language);
    const rows = listTemplates(all).map((one) => [one.regulation ?? one.id, printDates(one.inForce, language), one.title]);
    return `${rows.map((row) => `${row.join('  ')}\n`).join('')}\n${word('regulationGuide', language)}\n`;
  },
  exitCodes: (language) => (['0', '1', '2'] as const).map((code) => `${code}  ${word(`exit-${code}`, language)}\n`).join(''),
};

/** All keys with what stands behind each: of documents, of an office's configuration, of a template. */
async function keys(language: Language, shipped: Shipped): Promise<string> {
  const { templates } = await shipped.templates();
  const section = (title: Parameters<typeof word>[0], lines: readonly string[]): string => `${word(title, language)}\n${lines.join('')}`;
  const of = (known: Readonly<Record<string, readonly string[]>>): string[] =>
    Object.entries(known).map(([key, names]) => keyLine(key, names, language));
  return [
    section('keysOfDocument', of(frontMatterKeys)),
    section('keysOfPlan', of(planKeys)),
    section(
      'keysOfConfig',
      [...officeKeys, ...lintKeys, extendsKey].map(({ names, target }) => keyLine(target, names, language)),
    ),
    section('keysOfTemplate', templates.slice(0, 1).flatMap(templateKeys)),
  ].join('\n');
}

/** `tên loại: Kế hoạch ... (cũng viết: loại)`. */
function keyLine(key: string, [name = '', ...others]: readonly string[], language: Language): string {
  const described: Readonly<Record<string, Readonly<Record<Language, string>>>> = keyWords;
  const also = others.length === 0 ? '' : ` (${word('alsoWritten', language, { names: others })})`;
  return `  ${name}: ${described[key]?.[language] ?? ''}${also}\n`;
}

/** The keys of each group of a template, with their Vietnamese names: `page (trang giấy): top (lề trên), ...`; members stand first. */
function templateKeys(template: Template): string[] {
  const named = (path: readonly string[]): string => {
    const name = templateKeyName(path);
    return name === null ? (path.at(-1) ?? '') : `${path.at(-1) ?? ''} (${name})`;
  };
  const byGroup = new Map<string, { readonly members: Set<string>; readonly keys: Set<string> }>();
  for (const { path, values } of describeTemplate(template).groups) {
    const [first = '', ...inner] = path.split('.');
    const group = byGroup.get(first) ?? { members: new Set(), keys: new Set() };
    byGroup.set(first, group);
    if (inner.length > 0) group.members.add(named([first, ...inner]));
    for (const value of values) group.keys.add(named(value.path.split('.')));
  }
  return [...byGroup].map(([first, { members, keys: own }]) => {
    const inner = members.size === 0 ? '' : `${[...members].join(', ')}: `;
    return `  ${named([first])}: ${inner}${[...own].join(', ')}\n`;
  });
}

/** The name of a skeleton, and the values that stand in it. */
function describeSkeleton(name: string, text: string): string {
  const used = [...text.matchAll(/(?:\{\{|\{% (?:if|elsif)|\{% for [\p{L}_]{1,40} in) ([\p{L}_]{1,40}(?:\.[\p{L}_]{1,40})?)/gu)];
  const values = new Set(used.map(([, value = '']) => value).filter((value) => !value.startsWith('forloop')));
  return `  ${name.replace(/\.md$/u, '')}: ${[...values].join(', ')}\n`;
}
