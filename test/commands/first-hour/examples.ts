/** The examples of a page for people: what it tells its reader to write and to run. */
import { readFileSync } from 'node:fs';
import { paper, paragraph, wordFile } from '../../word/word-file.js';
import { sample, type WorkFolder } from '../work-folder.js';

/** A file that the reader writes, or a command. */
type Step = { readonly file: string; readonly content: string } | { readonly command: string };

/** The files that a reader has before the first example: those of a clone, and what was copied out of Word. */
export function giveSamples(folder: WorkFolder): void {
  for (const name of ['plan-2024.md', 'plan-2024-draft.md']) folder.write(`plans/${name}`, sample(name));
  folder.write('ban-thao.docx', wordFile(paper(paragraph('I. NHIỆM VỤ') + paragraph('1. Công an xã rà soát phương án.'))));
}

/** Files that the reader is told to write (``Write `ke-hoach.md`:``) and commands of `sh` blocks, in the order of the page. */
export function stepsOf(page: string): Step[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const steps: Step[] = [];
  for (const block of text.matchAll(/(?<before>[^\n]*(?:\n[^\n]+)*)\n\n```(?<kind>sh|markdown)\n(?<content>[^]*?)```/gu)) {
    const { before = '', kind, content = '' } = block.groups ?? {};
    const named = /(?:Write|Tạo tệp) `(?<file>[\w-]+\.md)`/u.exec(before)?.groups?.['file'];
    if (kind === 'markdown' && named !== undefined) steps.push({ file: named, content });
    if (kind === 'sh') steps.push(...content.split('\n').flatMap(commandOf));
  }
  return steps;
}

/** `npx dvplan ...` of a line. npm itself is run by `.ci/run` and by the test of the installation. */
function commandOf(line: string): Step[] {
  const command = /^(?:npm ci && )?(npx dvplan\b.*)$/u.exec(line)?.[1];
  if (command !== undefined) return [{ command }];
  if (!/^(?:npm cit)?$/u.test(line)) throw new Error(`this example is not run: ${line}`);
  return [];
}

/** Whether the answer of a command may be 1: it checks, and the samples have faults and overdue tasks. */
export function mayFind(command: string): boolean {
  return mayFindAny.test(command) || / --(?:check|update|merge|gộp)(?= |$)/u.test(command);
}

const mayFindAny = /^npx dvplan (?:lint|compare|cover|synthesize|due|soát|so-sánh|đối-chiếu|tổng-hợp|đôn-đốc)(?= )/u;
