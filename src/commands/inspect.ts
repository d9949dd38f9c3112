/** `dvplan inspect`: what dvplan reads in a document, as a tree for people or as JSON. */
import { type OfficialDocument, type Text } from '../model/index.js';
import { wordFinding, wordNote } from '../messages/index.js';
import { formatTree } from '../reporters/tree.js';
import { chooseFor, readDocument } from './files/documents.js';
import { showFindings } from './terminal/finding-output.js';
import { OfficeFinder } from './files/office.js';
import type { InspectCommandOptions } from './command-options.js';
import { openSource } from './files/sources.js';
import { loadShippedTemplates } from './files/template-files.js';
import type { Terminal } from './terminal/terminal.js';

export async function inspect(file: string, options: InspectCommandOptions, terminal: Terminal): Promise<number> {
  const source = await openSource(file, terminal.process);
  const office = await new OfficeFinder(terminal.process).find(file);
  const { plan, findings, broken } = await readDocument(source, office);
  const chosen = await chooseFor(plan, office, await loadShippedTemplates(), options.template, terminal.process);
  const all = [...findings, ...chosen.findings];
  if (options.format === 'json') {
    const worded = all.map(({ wording: _wording, ...one }) => ({
      ...one,
      note: wordNote({ ...one, wording: null }, terminal.language),
      message: wordFinding({ ...one, wording: null }, terminal.language).text,
    }));
    terminal.process.stdout.write(
      `${JSON.stringify({ file, template: chosen.template.id, plan: toJson(plan), findings: worded }, null, 2)}\n`,
    );
  } else {
    terminal.process.stdout.write(formatTree(plan, chosen.template, terminal.language));
    showFindings(all, terminal);
  }
  return broken ? 2 : 0;
}

/** Keys that scripts read, where the model has another word. */
const jsonKeys: Readonly<Record<string, string>> = { classification: 'marks' };

/** The plan as plain values: texts as `{value, position, spans}`, with `spans` only where there is emphasis. */
function toJson(plan: OfficialDocument): unknown {
  const { source, ...parts } = plan;
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (value === null || typeof value !== 'object') return value;
    if (isText(value)) return textToJson(value);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [jsonKeys[key] ?? key, convert(inner)]));
  };
  const textToJson = (text: Text): unknown => {
    const plain = text.spans.every((span) => Object.keys(span.emphasis).length === 0);
    const first = text.segments[0];
    const last = text.segments.at(-1);
    const position = first === undefined || last === undefined ? null : source.position(first.sourceStart, last.sourceEnd);
    return plain
      ? { value: text.value, position }
      : { value: text.value, position, spans: text.spans.map(({ start, end, emphasis }) => ({ start, end, marks: emphasis })) };
  };
  return convert(parts);
}

function isText(value: object): value is Text {
  return 'segments' in value && 'spans' in value && 'value' in value;
}
