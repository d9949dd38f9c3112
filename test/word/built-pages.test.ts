/** What dvplan builds has the page that its regulation asks for: nothing is measured that it would tell. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';
import { sharedPath } from '../shared-folder.js';

const ofPage =
  /^wrong-(?:page-margins|page-number|font|text-style|line-spacing|first-line-indent)$|^missing-rule-line$|^wrapped-letterhead$/u;
const samples = readdirSync(join(root, 'plans'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(root, 'plans', name));

it('of the samples and of the seed', async ({ folder, task }) => {
  for (const source of [...samples, sharedPath(task.context, 'seed/ke-hoach-11.md')]) {
    const built = `${basename(source, '.md')}.docx`;
    await folder.run(['build', source, '-o', built, '--quiet']);
    const { stdout } = await folder.run(['lint', built, '--format', 'json']);
    const [{ findings } = { findings: [] }] = JSON.parse(stdout) as { findings: { ruleId: string; message: string }[] }[];
    expect(findings.filter(({ ruleId }) => ofPage.test(ruleId)).map(({ message }) => message)).toEqual([]);
  }
});
