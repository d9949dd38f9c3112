/** The same of all real documents and drafts of the tests. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';
import { realDocuments } from '../shared-folder.js';

const ofPage =
  /^wrong-(?:page-margins|page-number|font|text-style|line-spacing|first-line-indent)$|^missing-rule-line$|^wrapped-letterhead$/u;
const fixtures = readdirSync(join(root, 'test/fixtures'))
  .filter((name) => !name.includes('expected'))
  .map((name) => join(root, 'test/fixtures', name));

it('what dvplan builds has the page of its regulation', async ({ folder, task }) => {
  for (const source of [...fixtures, ...realDocuments(task.context as never)]) {
    const built = `${basename(source)}.docx`;
    await folder.run(['build', source, '-o', built, '--quiet']);
    if (!folder.has(built)) continue;
    const { stdout } = await folder.run(['lint', built, '--format', 'json']);
    const [{ findings } = { findings: [] }] = JSON.parse(stdout) as { findings: { ruleId: string; message: string }[] }[];
    expect(findings.filter(({ ruleId }) => ofPage.test(ruleId)).map(({ message }) => [built, message])).toEqual([]);
  }
});
