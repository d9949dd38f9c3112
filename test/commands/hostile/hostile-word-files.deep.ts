/** Word files made to do harm: refused with a sentence, or filled in; quickly, and never with an internal error. */
import { describe, expect } from 'vitest';
import { openWordPackage } from '../../../src/render/package/word-package.js';
import { it, shortPlan } from '../work-folder.js';
import { hostileFiles, linkedForms } from './hostile-word-files.js';

describe.each(hostileFiles)('$name', ({ make, form, reference }) => {
  it.for([
    ['--form', form],
    ['--reference', reference],
  ] as const)('as %s', { timeout: 60_000 }, async ([option, said], { folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md', '-o', 'goc.docx', '--quiet']);
    folder.write('mau.docx', make(folder.read('goc.docx')));
    const { exitCode, stderr } = await folder.run(['build', 'a.md', option, 'mau.docx', '-o', 'ra.docx', '--verbose']);
    expect(stderr).not.toContain('internal-error');
    if (said !== null) expect(stderr).toMatch(said);
    const filled = said === null || said.source.includes('mẫu không có');
    expect(exitCode).toBe(filled ? 0 : 2);
    expect(folder.has('ra.docx')).toBe(filled);
    if (filled) expect(() => openWordPackage(folder.read('ra.docx'), 'ra.docx')).not.toThrow();
  });
});

describe('a form that Word fetches something for', () => {
  it.for(linkedForms)('is filled, and says so without being asked: %s', async ([, make], { folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md', '-o', 'goc.docx', '--quiet']);
    folder.write('mau.docx', make(folder.read('goc.docx')));
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--form', 'mau.docx', '-o', 'ra.docx']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/evil\.example/u);
  });
});
