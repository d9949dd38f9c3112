/** `dvplan templates`: the shipped templates with their dates, or one of them with its articles. */
import { treeWords } from '../messages/index.js';
import type { InForce } from '../model/index.js';
import { formatTable } from '../reporters/table.js';
import { templateDescription, templateList, type TemplateDescription, type TemplateSummary } from '../workspace/templates.js';
import type { TemplatesCommandOptions } from './command-options.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import type { Terminal } from '../terminal/terminal.js';

/** @throws Failure if the name is none of a template */
export async function templates(name: string | null, options: TemplatesCommandOptions, terminal: Terminal): Promise<number> {
  const { stdout } = terminal.process;
  const workspace = openWorkspace(terminal.process);
  if (name === null) {
    const list = await templateList(workspace);
    stdout.write(
      options.format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : formatTable(list.map((one) => summaryRow(one, terminal))),
    );
  } else {
    const description = await templateDescription(name, workspace);
    stdout.write(options.format === 'json' ? `${JSON.stringify(description, null, 2)}\n` : formatDescription(description, terminal));
  }
  return 0;
}

function summaryRow(summary: TemplateSummary, terminal: Terminal): string[] {
  return [summary.id, summary.regulation ?? '', printDates(summary.inForce, terminal), summary.title];
}

function printDates({ from, to }: InForce, terminal: Terminal): string {
  return `${from ?? '…'} – ${to ?? treeWords.still[terminal.language]}`;
}

function formatDescription(description: TemplateDescription, terminal: Terminal): string {
  const say = (key: keyof typeof treeWords): string => treeWords[key][terminal.language];
  const head = `${description.title}\n${description.id}; ${say('inForce')}: ${printDates(description.inForce, terminal)}\n`;
  const groups = description.groups.map((group) => {
    const verified = group.verified ? '' : ` (${say('unverified')})`;
    const values = group.values.map(({ path, value }) => `  ${path}: ${value}\n`).join('');
    return `\n${group.path}: ${group.article}${verified}\n${values}`;
  });
  return head + groups.join('');
}
