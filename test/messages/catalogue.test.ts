/** The catalogue: whole in both languages, and neither more nor less than what the stages say. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  catalogue as shared,
  catalogueParts as sharedParts,
  commandWords,
  taskWords,
  treeWords,
  wordFinding,
  word,
} from '../../src/messages/index.js';
import { ruleRegistry } from '../../src/lint/index.js';
import { finding, type Messages } from '../../src/model/index.js';
import { sources, visitAll } from '../project/source-files.js';

/** What rules say stands in their own files; some of it the build says too. */
const catalogueParts = [...sharedParts, ...ruleRegistry.map(({ messages }) => ownOf(messages))];
const catalogue: Messages = Object.assign({}, ...catalogueParts) as Messages;

function ownOf(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).filter(([id]) => !(id in shared)));
}

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

function placeholders(...texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.match(/\{\w+\}/gu) ?? []))].sort();
}

/** Strings of a file outside of its imports; of a template string what stands before its first value and behind its last. */
function stringsOf(tree: ts.SourceFile): { whole: string[]; frames: (readonly [string, string])[] } {
  const whole: string[] = [];
  const frames: (readonly [string, string])[] = [];
  visitAll(tree, (node) => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) whole.push(node.text);
    if (ts.isTemplateExpression(node)) frames.push([node.head.text, node.templateSpans.at(-1)?.literal.text ?? '']);
    if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node) whole.push(node.text);
    if (ts.isPropertyAccessExpression(node)) whole.push(node.name.text);
  });
  return { whole, frames };
}

const saidOutside = sources.filter(({ path }) => !path.startsWith('src/messages/')).map(({ tree }) => stringsOf(tree));
const strings = new Set(saidOutside.flatMap(({ whole }) => whole));
/** Ids are also put together: `malformed-${key}`. */
const frames = saidOutside
  .flatMap((said) => said.frames)
  .filter(([head, tail]) => /^(?:[\da-z]+-)+$/iu.test(head) || /^(?:-[\da-z]+)+$/iu.test(tail));

describe('every message', () => {
  it.for(Object.keys(catalogue))('%s has the same values in both languages', (id) => {
    const message = catalogue[id];
    expect(placeholders(message?.vi.text, message?.vi.hint)).toEqual(placeholders(message?.en.text, message?.en.hint));
    expect(message?.vi.hint === undefined).toBe(message?.en.hint === undefined);
    expect(message?.vi.onPage === undefined).toBe(message?.en.onPage === undefined);
    expect(message?.vi.text).not.toBe('');
    expect(message?.en.text).not.toBe('');
  });

  it.for([
    ['a.md', /phần khai báo/u],
    ['a.docx', /^Ghi .* góc trên bên trái/u],
    ['a.doc', /^Ghi .* góc trên bên trái/u],
  ] as const)('says how to mend a part that %s lacks where its author writes it', ([file, said]) => {
    const { hint } = wordFinding(finding(file, { ruleId: 'missing-organ', severity: 'error', place: null }), 'vi');
    expect(hint).toMatch(said);
  });

  it('stands in one part of the catalogue', () => {
    const ids = catalogueParts.flatMap((part) => Object.keys(part));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(Object.keys(catalogue)).toHaveLength(ids.length);
  });

  it('is Vietnamese for clerks and English for others', () => {
    for (const [id, { vi, en }] of Object.entries(catalogue)) {
      expect(vi.text, id).toMatch(vietnamese);
      // What stands in quotes is the document's own wording; a term may stand without them.
      const foreign =
        en.text
          .replace(/`[^`]*`|“[^”]*”|"[^"]*"/gu, '')
          .match(/[\p{L}\p{M}]+/gu)
          ?.filter((one) => vietnamese.test(one)) ?? [];
      expect(foreign.length, id).toBeLessThan(4);
    }
  });

  it('is said by some stage', () => {
    const unsaid = Object.keys(catalogue).filter(
      (id) => !strings.has(id) && !frames.some(([head, tail]) => id.startsWith(head) && id.endsWith(tail)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('every id that a stage says', () => {
  const said: (readonly [string, string])[] = sources.flatMap(({ path, tree }) => {
    const ids: (readonly [string, string])[] = [];
    const add = (node: ts.Node | undefined): void => {
      if (node === undefined) return;
      if (ts.isStringLiteralLike(node)) ids.push([node.text, path]);
      else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
    };
    visitAll(tree, (node) => {
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
        // A finding's message is the rule's own, where it names no other.
        const rival =
          ts.isObjectLiteralExpression(node.parent) && node.parent.properties.some((one) => one.name?.getText(tree) === 'messageId');
        if (node.name.text === 'messageId' || (node.name.text === 'ruleId' && !rival)) add(node.initializer);
      } else if (ts.isCallExpression(node)) {
        const called = node.expression.getText(tree);
        if (/(?:^|\.)missing$/u.test(called)) add(node.arguments[0]);
        if (called === 'failure' || called === 'fail') add(node.arguments[1]);
      }
    });
    return ids;
  });

  it('is in the catalogue', () => {
    expect(said.length).toBeGreaterThan(40);
    expect([...new Set(said.filter(([id]) => !(id in catalogue)).map(([id, path]) => `${path}: ${id}`))]).toEqual([]);
  });
});

describe('the words of the command line', () => {
  it.for([
    ['commandWords', commandWords],
    ['treeWords', treeWords],
    ['taskWords', taskWords],
  ] as const)('%s have the same values in both languages', ([, words]) => {
    for (const [key, { vi, en }] of Object.entries(words)) {
      expect(placeholders(vi), key).toEqual(placeholders(en));
      expect(vi, key).not.toBe('');
      expect(en, key).not.toBe('');
    }
  });

  it('are said by some command', () => {
    expect(
      [...Object.keys(commandWords), ...Object.keys(treeWords), ...Object.keys(taskWords)].filter(
        (key) => !strings.has(key) && !frames.some(([head, tail]) => key.startsWith(head) && key.endsWith(tail)),
      ),
    ).toEqual([]);
  });
});

describe('a sentence', () => {
  const unknownKey = finding('a.md', { ruleId: 'unknown-key', severity: 'warning', place: null, actual: 'lưư', expected: ['lưu', 'khóa'] });

  it('is filled with what was found and what was expected', () => {
    expect(wordFinding(unknownKey, 'vi')).toEqual({ text: 'không hiểu mục “lưư”', hint: 'Có phải “lưu, khóa” không?' });
    expect(wordFinding(unknownKey, 'en').text).toBe('unknown key `lưư`');
  });

  it('quotes a long text in part, on one line', () => {
    const { text } = wordFinding({ ...unknownKey, actual: `dòng một\n\tdòng hai ${'dài '.repeat(1000)}` }, 'vi');
    expect(text).toContain('dòng một dòng hai dài');
    expect(text).toContain('…”');
    expect(text.length).toBeLessThan(200);
  });

  it('takes a text as it is, whatever marks it holds', () => {
    expect(wordFinding({ ...unknownKey, actual: '{expected} $& $1' }, 'vi').text).toContain('“{expected} $& $1”');
  });

  it('for an id that is none is a mistake of the program', () => {
    expect(() => wordFinding({ ...unknownKey, messageId: 'khong-co' }, 'vi')).toThrow('khong-co');
  });

  it('of the command line is filled too', () => {
    expect(word('warnings', 'vi', { count: 3 })).toBe('3 cảnh báo');
    expect(word('warnings', 'en', { count: 3 })).toBe('3 warnings');
  });
});
