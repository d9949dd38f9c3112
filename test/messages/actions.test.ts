/** Next steps: named in hints, worded by each door; the terminal's can be pasted as they stand. */
import { describe, expect, it } from 'vitest';
import { ruleRegistry } from '../../src/lint/index.js';
import { actionsOf, catalogueParts, wordFinding } from '../../src/messages/index.js';
import { finding, type Finding, type Message } from '../../src/model/index.js';
import { commandsOf } from '../../src/reporters/terminal-actions.js';
import { filesUnder, textOf } from '../project/source-files.js';
import { it as inFolder } from '../commands/work-folder.js';

/** A hint that points to an action of its own. */
function found(file: string, messageId: string): Finding {
  return finding(file, { ruleId: 'x', messageId, severity: 'error', place: null, actual: 'x' });
}

const messages = catalogueParts.flatMap((part) => Object.entries(part));
const ruleMessages = ruleRegistry.flatMap((rule) => Object.entries(rule.messages));

/** Whether a sentence names the program, an option or a file of the terminal itself, and no action for it. */
function namesOption({ vi, en }: Message): boolean {
  return (
    [vi, en]
      .flatMap(({ text, hint = '' }) => [text, hint])
      // The comments that silence a rule begin so: they are of the draft. The configuration is found by its name.
      .map((sentence) => sentence.replace(/dvplan(?: (?:ignore|disable|enable|\{verb\})|\.config\.yaml)/gu, ''))
      .some((sentence) => /\bdvplan\b|(?<![<\w-])--[a-z]/u.test(sentence))
  );
}

describe('the sentences', () => {
  it('name a command or an option only where the terminal alone says them; elsewhere an action', () => {
    const doors = filesUnder('src').filter((path) => /^src\/(?:commands|command-line|terminal)\//u.test(path));
    const stages = filesUnder('src').filter((path) => !doors.includes(path) && !path.startsWith('src/messages/'));
    const named = messages.filter(([, message]) => namesOption(message)).map(([id]) => id);
    expect(named.length).toBeGreaterThan(5);
    const elsewhere = named.filter((id) => stages.some((path) => textOf(path).includes(`'${id}'`)));
    expect([...elsewhere, ...ruleMessages.filter(([, message]) => namesOption(message)).map(([id]) => id)]).toEqual([]);
  });

  it('name only actions that there are, the same in both languages', () => {
    const marks = (hint: string | undefined): string[] => [...(hint ?? '').matchAll(/\{@(\w*)\}/gu)].map(([, name = '']) => name);
    const wrong = [...messages, ...ruleMessages].filter(([, { vi, en }]) => {
      const said = wordFinding({ ...found('a.md', ''), wording: { vi, en } }, 'vi').hint ?? '';
      return said.includes('{@') || marks(vi.hint).join() !== marks(en.hint).join();
    });
    expect([...messages, ...ruleMessages].filter(([, { vi }]) => marks(vi.hint).length > 0).length).toBeGreaterThan(20);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('a door', () => {
  it.each([
    ['dvplan', 'ke-hoach.md', 'Xem lỗi: dvplan lint ke-hoach.md'],
    ['npx dvplan', 'hồ sơ/kế hoạch.md', 'Xem lỗi: npx dvplan lint "hồ sơ/kế hoạch.md"'],
    ['dvplan', '-', 'Xem lỗi: dvplan lint TỆP'],
  ])('of the terminal says a command: %s %s', (program, file, hint) => {
    expect(wordFinding(found(file, 'broken-plan'), 'vi', commandsOf(program, new Set())).hint).toBe(hint);
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

  it('says no option that the command does not have, and leaves out what it is for', () => {
    const text = (options: readonly string[]) =>
      wordFinding(found('a.md', 'output-exists'), 'vi', commandsOf('dvplan', new Set(options))).hint;
    expect(text(['--output', '--force', '--update'])).toBe(
      'Đổi tên tệp đó. Hoặc ghi vào tệp khác: -o TÊN_KHÁC. Muốn thay tệp đang có: --force. Cập nhật báo cáo đã có: --update.',
    );
    expect(text(['--output', '--force'])).not.toContain('--update');
    expect(text([])).toBe('Đổi tên tệp đó.');
  });

  inFolder('says so in every command', async ({ folder }) => {
    const { stdout: help } = await folder.run(['--help', '--lang', 'en']);
    const commands = [...help.matchAll(/^ {2}([a-z]+) .*(?:\[options\]|<)/gmu)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(10);
    const foreign: string[] = [];
    for (const command of commands) {
      const { stdout } = await folder.run([command, '--help', '--lang', 'en']);
      const options = new Set(stdout.match(/--[a-z-]+/gu));
      for (const [id, message] of [...messages, ...ruleMessages].filter(([, one]) => !namesOption(one)))
        for (const language of ['vi', 'en'] as const) {
          const { hint } = wordFinding({ ...found('a', ''), wording: message }, language, commandsOf('dvplan', options));
          // A whole command has options of its own.
          const own = (hint ?? '').replace(/dvplan [^.;]*/gu, '');
          foreign.push(
            ...(own.match(/--[a-z][a-z-]*/gu) ?? []).filter((flag) => !options.has(flag)).map((flag) => `${command}: ${id}: ${flag}`),
          );
        }
    }
    expect(foreign).toEqual([]);
  });
});
