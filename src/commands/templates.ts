/** `dvplan templates`: the shipped templates with their dates, or one of them with its articles. */
import { treeWords } from '../messages/index.js';
import { failure, type InForce } from '../model/index.js';
import { formatTable } from '../reporters/table.js';
import { templateDescription, templateList, type TemplateDescription, type TemplateSummary } from '../workspace/templates.js';
import type { TemplatesCommandOptions } from '../terminal/command-options.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * @param names none for the list, one to print, two to compare
 *
 * @throws Failure if a name is none of a template, or one stands alone that should be compared
 */
export async function templates(names: readonly string[], options: TemplatesCommandOptions, terminal: Terminal): Promise<number> {
  const { stdout } = terminal.process;
  const workspace = openWorkspace(terminal.process);
  const [name, other] = names;
  if (other !== undefined || options.diff === true) {
    if (name === undefined || other === undefined) throw failure('-', 'two-templates', names.join(' '));
    const [one, two] = [await templateDescription(name, workspace), await templateDescription(other, workspace)];
    const { printComparison } = await import('../reporters/reference/regulation.js');
    stdout.write(options.format === 'json' ? `${JSON.stringify([one, two], null, 2)}\n` : printComparison(one, two, terminal.language));
  } else if (name === undefined) {
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
