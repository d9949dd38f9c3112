/** A regulation component by component, as a clerk looks it up: in words, each with its article. */
import { describeTemplate, findTemplate, templateKeyName, type TemplateDescription } from '../../workspace/reference.js';
import { treeWords, valueWords, word, type Language } from '../../messages/index.js';
import { dayText, fold, upperFirst, type InForce, type Template, type TypeRegulation } from '../../model/index.js';

type Group = TemplateDescription['groups'][number];

/**
 * The regulation of that name; with `component` those of its components alone whose name has these words.
 *
 * @throws Failure if the name is none of a regulation
 */
export function printRegulation(name: string, component: string, all: readonly (Template | TypeRegulation)[], language: Language): string {
  const { title, inForce, groups } = describeTemplate(findTemplate(name, all));
  const byTitle = new Map<string, string[]>();
  for (const group of groups) {
    const part = titleOf(group, language);
    if (group.path === 'recognition' || !fold(part).includes(fold(component))) continue;
    byTitle.set(part, [...(byTitle.get(part) ?? []), `${part}: ${[valuesOf(group, language), basisOf(group)].join(' ').trim()}\n`]);
  }
  const head = `${title}\n${treeWords.inForce[language]}: ${printDates(inForce, language)}\n${word('regulationUnits', language)}\n`;
  return `${head}\n${[...byTitle.values()].flat().join('')}`;
}

/** Two regulations component by component: what each has where they differ, with its article. */
export function printComparison(one: TemplateDescription, other: TemplateDescription, language: Language): string {
  const names = [one, other].map(({ regulation, id }) => regulation ?? id);
  const [first, second] = [one, other].map(({ groups }) => new Map(groups.map((group) => [group.path, group])));
  const paths = [...new Set([...one.groups, ...other.groups].map(({ path }) => path))].filter((path) => path !== 'recognition');
  let alike = 0;
  const parts = paths.flatMap((path) => {
    const both = [first?.get(path), second?.get(path)];
    const shown = both.map((group, at) => (group === undefined ? null : differing(group, both[1 - at])));
    const known = both.find((group) => group !== undefined);
    if (known === undefined || shown.every((group) => group === null || group.values.length === 0)) {
      alike += 1;
      return [];
    }
    const lines = shown.map((group, at) => {
      const values = (group === null ? '' : valuesOf(group, language)) || word('regulationLacks', language);
      return `  ${names[at] ?? ''}: ${values} ${group === null ? '' : basisOf(group)}`.trimEnd();
    });
    return [`${titleOf(known, language)}\n${lines.join('\n')}\n`];
  });
  const heads = [one, other].map(({ title, inForce }) => `${title} (${printDates(inForce, language)})\n`).join('');
  return `${heads}${word('regulationUnits', language)}\n\n${parts.join('\n')}\n${word('regulationsAlike', language, { count: alike })}\n`;
}

/** The values of a group that another does not have alike. */
function differing(group: Group, other: Group | undefined): Group {
  const values = new Map(other?.values.map(({ path, value }) => [path, value]));
  return { ...group, values: group.values.filter(({ path, value }) => values.get(path) !== value) };
}

/** `03/4/2018 – 26/5/2026`. */
export function printDates({ from, to }: InForce, language: Language): string {
  return `${from === null ? '…' : dayText(from)} – ${to === null ? treeWords.still[language] : dayText(to)}`;
}

function basisOf({ article, verified }: Group): string {
  return `[${article}${verified ? '' : ' ?'}]`;
}

/** `Tên loại`; of a rule in the letterhead `Phần đầu, đường kẻ dưới tiêu đề`; of a type its name. */
function titleOf({ path, values }: Group, language: Language): string {
  const named = values.find((value) => value.path === `${path}.name` || value.path === `${path}.issuer`);
  if (named !== undefined) return named.value;
  const steps = path.split('.');
  const shown = ['styles', 'levels'].includes(steps[0] ?? '') ? steps.slice(1) : steps;
  const skipped = steps.length - shown.length;
  const title = shown.map((_, at) => keyName(steps.slice(0, skipped + at + 1), language)).join(', ');
  return upperFirst(title);
}

/** `cỡ chữ 15, đậm, in hoa, căn lề giữa`: what is no, zero or nothing is left out. */
function valuesOf({ path, values }: Group, language: Language): string {
  return values
    .filter(({ path: own, value }) => !['false', '0', '', 'null'].includes(value) && !/\.(?:name|issuer)$/u.test(own))
    .map(({ path: own, value }) => {
      const steps = own.split('.');
      const from = path.split('.').length;
      const names = steps.slice(from).map((_, at) => keyName(steps.slice(0, from + at + 1), language));
      return [...names, ...shown(value, language)].join(' ');
    })
    .join(', ');
}

function keyName(path: readonly string[], language: Language): string {
  const key = path.at(-1) ?? '';
  const name = language === 'vi' ? templateKeyName(path) : null;
  return name ?? key.replace(/(?<=[a-z])(?=[A-Z0-9])/gu, ' ').toLowerCase();
}

/** A value in words; a yes is told by the name of its key. */
function shown(value: string, language: Language): string[] {
  if (value === 'true') return [];
  if (/^\d/u.test(value)) {
    const range = value
      .trim()
      .replace(/^([\d.]{1,10});$/u, language === 'vi' ? 'từ $1' : 'from $1')
      .replace('; ', '–');
    return [language === 'vi' ? range.replaceAll('.', ',') : range];
  }
  const words = value.split('; ');
  if (words.every((one) => /^[a-z][A-Za-z]*$/u.test(one)))
    return [language === 'vi' ? words.map((one) => valueWords[one] ?? one).join(', ') : words.join(', ')];
  return [`“${value}”`];
}
