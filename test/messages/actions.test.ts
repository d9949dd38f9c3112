/** Next steps: named in hints, worded by each door; the terminal's can be pasted as they stand. */
import { describe, expect, it } from 'vitest';
import { ruleRegistry } from '../../src/lint/index.js';
import { actionsOf, catalogueParts, wordFinding } from '../../src/messages/index.js';
import { finding, type Finding } from '../../src/model/index.js';
import { commandsOf } from '../../src/reporters/terminal-actions.js';
import { filesUnder, textOf } from '../project/source-files.js';
import { it as inFolder } from '../commands/work-folder.js';

/** What the terminal alone says: its words, its helps, and what arguments and files stand in its way with. */
const terminalsOwn = [
  'command-words',
  'command-failures',
  'reference',
  'new-document',
  'own-template',
  'reports',
  'register',
  'task-words',
];

/** A hint that points to an action of its own. */
function found(file: string, messageId: string): Finding {
  return finding(file, { ruleId: 'x', messageId, severity: 'error', place: null, actual: 'x' });
}

describe('the sentences', () => {
  it('name no command, option or file of the terminal outside of its own words', () => {
    const paths = [...filesUnder('src/messages'), ...filesUnder('src/lint')].filter(
      (path) => !terminalsOwn.some((name) => path === `src/messages/${name}.ts`),
    );
    const said = paths.flatMap((path) =>
      textOf(path)
        .split('\n')
        .filter((line) => /^\s*(?:vi|en|text|hint)\b.*'/u.test(line))
        // The comments that silence a rule begin so: they are of the draft.
        .map((line) => line.replace(/dvplan (?:ignore|disable|enable|\{verb\})/gu, ''))
        .filter((line) => /\bdvplan\b|(?<![<\w-])--[a-z]/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(said).toEqual([]);
  });

  it('name only actions that there are, the same in both languages', () => {
    const marks = (hint: string | undefined): string[] => [...(hint ?? '').matchAll(/\{@(\w*)\}/gu)].map(([, name = '']) => name);
    const messages = [...catalogueParts, ...ruleRegistry.map((rule) => rule.messages)].flatMap((part) => Object.entries(part));
    const wrong = messages.filter(([, { vi, en }]) => {
      const said = wordFinding({ ...found('a.md', ''), wording: { vi, en } }, 'vi').hint ?? '';
      return said.includes('{@') || marks(vi.hint).join() !== marks(en.hint).join();
    });
    expect(messages.filter(([, { vi }]) => marks(vi.hint).length > 0).length).toBeGreaterThan(20);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('a door', () => {
  it.each([
    ['dvplan', 'ke-hoach.md', 'Xem lỗi: dvplan lint ke-hoach.md'],
    ['npx dvplan', 'hồ sơ/kế hoạch.md', 'Xem lỗi: npx dvplan lint "hồ sơ/kế hoạch.md"'],
    ['dvplan', '-', 'Xem lỗi: dvplan lint TỆP'],
  ])('of the terminal says a command: %s %s', (program, file, hint) => {
    expect(wordFinding(found(file, 'broken-plan'), 'vi', commandsOf(program)).hint).toBe(hint);
  });

  it('of another kind gets the action, and plain words for it', () => {
    const one = found('ke-hoach.md', 'broken-plan');
    expect(actionsOf(one)).toEqual(['lint']);
    expect(wordFinding(one, 'vi').hint).toBe('Xem lỗi: soát lỗi');
    expect(wordFinding(one, 'en').hint).toBe('See what is wrong: check the document');
  });

  inFolder('started by npx says so in the command', async ({ folder }) => {
    folder.write('kế hoạch 1.md', '# KẾ HOẠCH\nCông tác năm 2024\n\n## I. NỘI DUNG\n\n1. Một\n\n1. Hai\n\n3. Ba\n');
    const { stdout } = await folder.run(['lint', 'kế hoạch 1.md'], { env: { npm_command: 'exec' } });
    expect(stdout).toContain('npx dvplan lint "kế hoạch 1.md" --fix --unsafe-fixes');
  });
});
