/** What fixes change in a source, as `patch` reads it. */
import { createTwoFilesPatch } from 'diff';

/** The difference between both texts, without the line that `diff` puts above. */
export function formatPatch(file: string, original: string, text: string): string {
  const patch =
    createTwoFilesPatch(file, file, original, text, undefined, undefined, { context: 2, maxEditLength: mostChanges }) ??
    wholePatch(file, original, text);
  return patch.replace(/^(?:Index: .*\n)?=+\n/u, '');
}

/** Most changed lines among which the shortest difference is looked for: the search takes the square of their number. */
const mostChanges = 2000;

/** A patch that takes away all lines and writes all anew. */
function wholePatch(file: string, original: string, text: string): string {
  const lines = (whole: string): string[] => whole.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const marked = (mark: string, all: readonly string[]): string =>
    all.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
  const [before, after] = [lines(original), lines(text)];
  return `--- ${file}\n+++ ${file}\n@@ -1,${before.length} +1,${after.length} @@\n${marked('-', before)}${marked('+', after)}`;
}
