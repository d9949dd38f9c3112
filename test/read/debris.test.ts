import { describe, expect, it } from 'vitest';
import { withoutDebris } from '../../src/read/markdown/debris.js';
import { allTexts, parseText } from '../parse/parse.js';
import { formatted } from '../format/format.js';

const head = '# KẾ HOẠCH\n\nXây dựng kế hoạch như sau:\n\n## I. NHIỆM VỤ\n\n';

describe('broken markup', () => {
  it.each([
    ['a style sheet that nothing closes', '<style>\n.a { color: red }\n\n1. Phát tờ rơi.', ['1. Phát tờ rơi.']],
    ['a style sheet', '<style>.a { color: red }</style>\n\n1. Phát tờ rơi.', ['1. Phát tờ rơi.']],
    ['an attribute of a block', '<p align="center>Theo lịch "chung".</p>\n\n1. Phát tờ rơi.', ['Theo lịch "chung".', '1. Phát tờ rơi.']],
    ['an attribute in a sentence', "1. Phát <span style='color:red>tờ</span> rơi.", ['1. Phát tờ rơi.']],
    ['a fence in one line', '``` ```\n\n1. Phát tờ rơi.', ['1. Phát tờ rơi.']],
    ['a style sheet in a sentence', '1. Phát <style>.a { color: red }</style>tờ rơi.', ['1. Phát tờ rơi.']],
  ])('loses no word and prints no mark: %s', async (_name, source, lines) => {
    const { plan, findings } = await parseText(`${head}${source}\n`);
    const printed = allTexts(plan).map(({ value }) => value.trim());
    for (const line of lines) expect(printed).toContain(line.replace('1. ', ''));
    expect(printed.filter((text) => /[<>`{}]/u.test(text))).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('lost-word');
    expect(await formatted(`${head}${source}\n`)).toContain(lines.at(-1));
  });

  it('keeps a picture inside a sentence', async () => {
    const { plan } = await parseText(`${head}1. Xem <img src="so-do.png" alt="sơ đồ"> để làm.\n`);
    expect(JSON.stringify(plan.body)).toContain('"path":"so-do.png","alternative":"sơ đồ"');
  });

  it('keeps places and whole markup', () => {
    for (const whole of ['<p title="a > b">c</p>', '```\na\n```\n', '<p class="a">"b</p>', 'a < b > c "'])
      expect(withoutDebris(whole)).toBe(whole);
    const broken = '<style>\n𝐚 {b}\n\nc <font face="d>e';
    expect(withoutDebris(broken)).toHaveLength(broken.length);
  });
});
