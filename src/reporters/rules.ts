/** Rules -> a list, an explanation of one, and RULES.md. */
import { ruleCategories, type RuleCard, type RuleExample } from '../lint/index.js';
import { word, type Language } from '../messages/index.js';
import { dayText, type OptionValue } from '../model/index.js';
import { formatTable } from './table.js';

/** A line a rule: id, severity, how it is mended, basis. */
export function formatRuleList(rules: readonly RuleCard[], language: Language): string {
  const say = (key: Parameters<typeof word>[0]): string => word(key, language);
  const rows = byCategory(rules).map((rule) => [rule.id, severityOf(rule, language), fixOf(rule, language), rule.basis[language]]);
  return formatTable([[say('ruleId'), say('severity'), say('repair'), say('basis')], ...rows]);
}

/** All that there is to say of one rule, with its examples. */
export function formatRule(rule: RuleCard, language: Language): string {
  const say = (key: Parameters<typeof word>[0]): string => word(key, language);
  const lines = [`${rule.id}: ${rule.summary[language]}`, ''];
  for (const [key, value] of factsOf(rule, language)) lines.push(`${say(key)}: ${value}`);
  for (const [name, option] of Object.entries(rule.options ?? {}))
    lines.push(`${say('option')} ${name}: ${option.summary[language]} (${say('initially')}: ${shown(option.initial)})`);
  for (const example of rule.examples) {
    lines.push('', say(example.finds.length > 0 ? 'exampleFound' : 'exampleSilent'));
    lines.push(...indented(example.text), ...(example.finds.length === 0 ? [] : [`  → ${example.finds.map(oneLine).join('; ')}`]));
    if (example.fixed !== undefined) lines.push(say('exampleFixed'), ...indented(example.fixed));
  }
  return `${lines.join('\n')}\n`;
}

/** RULES.md: an index of the rules by category, Vietnamese first. */
export function formatRulesDocument(rules: readonly RuleCard[]): string {
  const parts = [
    '# Quy tắc của `dvplan lint`',
    '',
    'Mục lục này được viết từ chính các quy tắc (`npm run rules`); `dvplan rules MÃ` giải thích một quy tắc, có căn cứ và ví dụ. Mức độ: ' +
      'lỗi (trái chữ của quy định), cảnh báo (trái thông lệ, mẫu chính thức), gợi ý (để người soạn cân nhắc), ' +
      'tắt (chỉ chạy khi cơ quan bật).',
    '',
    '*An index made from the rules themselves (`npm run rules`); `dvplan rules ID` explains one, with its basis and examples. An error ' +
      'breaks the text of a regulation, a warning usage or an official form, an info is for the author to weigh; a rule that is off runs ' +
      'if an office switches it on.*',
    '',
    'Tắt một chỗ / *to silence one place*: `<!-- dvplan ignore MÃ: lý do -->`; cả cơ quan / *for an office*: `rules:` trong / *in* ' +
      '`dvplan.config.yaml`.',
  ];
  for (const category of ruleCategories) {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) continue;
    parts.push('', `## ${word(`category-${category}`, 'vi')} (${word(`category-${category}`, 'en')})`, '');
    parts.push(`| ${word('ruleId', 'vi')} | | ${word('severity', 'vi')} | ${word('repair', 'vi')} |`, '|---|---|---|---|');
    parts.push(...own.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(entryOf));
  }
  return `${parts.join('\n')}\n`;
}

/** A line of the index. */
function entryOf(rule: RuleCard): string {
  const cells = [
    `<a id="${rule.id}"></a>\`${rule.id}\``,
    `${rule.summary.vi}<br>*${rule.summary.en}*`,
    severityOf(rule, 'vi'),
    fixOf(rule, 'vi'),
  ];
  return `| ${cells.map((cell) => visible(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

/** All that there is to say of a rule in Markdown, in both languages, with its examples. */
export function formatRuleMarkdown(rule: RuleCard): string {
  return `${documentRule(rule).join('\n')}\n`;
}

function documentRule(rule: RuleCard): string[] {
  const lines = [`### ${rule.id}`, '', rule.summary.vi, '', `*${rule.summary.en}*`, ''];
  const basis = rule.basis.vi === rule.basis.en ? rule.basis.vi : `${rule.basis.vi} / *${rule.basis.en}*`;
  lines.push(
    `- ${word('severity', 'vi')}: ${severityOf(rule, 'vi')}; ${word('repair', 'vi')}: ${fixOf(rule, 'vi')}`,
    `- ${word('basis', 'vi')}: ${basis}`,
  );
  const holds = holdsFor(rule, 'vi');
  if (holds !== '') lines.push(`- ${word('holdsFor', 'vi')}: ${holds}`);
  for (const [name, option] of Object.entries(rule.options ?? {}))
    lines.push(
      `- ${word('option', 'vi')} \`${name}\`: ${option.summary.vi} / ` +
        `*${option.summary.en}* (${word('initially', 'vi')}: ${shown(option.initial)})`,
    );
  for (const example of rule.examples) lines.push('', ...documentExample(example));
  return lines;
}

function documentExample(example: RuleExample): string[] {
  const kind = example.kind === 'yaml' ? 'yaml' : example.kind === 'text' ? 'text' : 'markdown';
  const found = example.finds.length > 0;
  const finds = example.finds.map((one) => `\`${oneLine(one).replaceAll('`', 'ˋ')}\``).join('; ');
  const title = found ? `${word('exampleFound', 'vi')} ${finds}` : word('exampleSilent', 'vi');
  const fixed = example.fixed === undefined ? [] : ['', word('exampleFixed', 'vi'), '', ...fenced(example.fixed, kind)];
  const plan =
    example.plan === undefined || example.plan === null ? [] : [word('exampleOfPlan', 'vi'), '', ...fenced(example.plan, 'markdown'), ''];
  return [...plan, title, '', ...fenced(example.text, kind), ...fixed];
}

function fenced(text: string, kind: string): string[] {
  return [`\`\`\`\`${kind}`, ...visible(text).replace(/\n$/u, '').split('\n'), '````'];
}

function indented(text: string): string[] {
  return visible(text)
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
}

/** Invisible characters by their code points, line ends as they are. */
function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) =>
      mark === '\n' ? mark : `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}

function oneLine(text: string): string {
  const line = visible(text).replace(/\s+/gu, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}

type FactKey = 'severity' | 'repair' | 'basis' | 'holdsFor';

function factsOf(rule: RuleCard, language: Language): (readonly [FactKey, string])[] {
  const facts: (readonly [FactKey, string])[] = [
    ['severity', severityOf(rule, language)],
    ['repair', fixOf(rule, language)],
    ['basis', rule.basis[language]],
  ];
  const holds = holdsFor(rule, language);
  return holds === '' ? facts : [...facts, ['holdsFor', holds]];
}

function holdsFor({ regimes, from }: RuleCard, language: Language): string {
  const parts = (regimes ?? []).map((regime) => word(`regime-${regime}`, language));
  if (from !== undefined) parts.push(word('documentsFrom', language, { date: dayText(from) }));
  return parts.join(', ');
}

function severityOf({ severity }: RuleCard, language: Language): string {
  return word(severity, language);
}

function fixOf({ fix }: RuleCard, language: Language): string {
  return word(fix === undefined ? 'fixNone' : fix === 'safe' ? 'fixSafe' : 'fixUnsafe', language);
}

function byCategory(rules: readonly RuleCard[]): RuleCard[] {
  return ruleCategories.flatMap((category) => rules.filter((rule) => rule.category === category));
}

function shown(value: OptionValue): string {
  return Array.isArray(value) ? value.join(', ') || '—' : String(value) === '' ? '—' : String(value);
}
