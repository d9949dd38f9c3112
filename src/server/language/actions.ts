/** Fixes as an editor offers them. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editorWord } from '../../messages/servers/editor.js';
import { wordFinding, type Language } from '../../messages/index.js';
import { changesBetween, type Edit, type Finding, type Fix } from '../../model/index.js';
import { fixDocument } from '../../workspace/fix-rounds.js';
import type { OpenedDocument } from '../../workspace/index.js';
import { diagnosticOf } from './diagnostics.js';
import { sayInEditor } from './editor-actions.js';
import { rangeOfFinding, textEdits } from './places.js';

/** A fix of all that needs no judgement, under a name of its own: an editor may make it whenever it saves. */
const fixAll = `${CodeActionKind.SourceFixAll}.dvplan`;

export const codeActionKinds = [CodeActionKind.QuickFix, fixAll];

/** Makes the edit of a workspace out of edits of the text. */
export type MakeEdit = (edits: ReturnType<typeof textEdits>) => WorkspaceEdit;

/** The fixes of what is found in a range, those first that need no judgement, and that of all such. */
export async function codeActions(
  { range, context }: CodeActionParams,
  { opened, held, language, editOf }: { opened: OpenedDocument; held: TextDocument; language: Language; editOf: MakeEdit },
): Promise<CodeAction[]> {
  const { findings, broken } = await opened.lint();
  if (opened.source.isReadOnly) return [];
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const here = findings.filter((one) => one.fix !== null && meets(rangeOfFinding(one), range));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const one of here.toSorted((a, b) => Number(b.fix?.safe) - Number(a.fix?.safe))) {
      const { fix } = one;
      if (fix === null) continue;
      actions.push({
        title: titleOf(one, fix, held, language),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(one, held.uri, language)],
        isPreferred: fix.safe,
        edit: editOf(textEdits(fix.edits, held)),
      });
    }
  }
  if (wanted(fixAll) && !broken && findings.some(({ fix }) => fix?.safe === true)) {
    const edits = await allSafeEdits(opened);
    if (edits.length > 0) actions.push({ title: editorWord('mendAllSafe', language), kind: fixAll, edit: editOf(textEdits(edits, held)) });
  }
  return actions;
}

async function allSafeEdits(opened: OpenedDocument): Promise<Edit[]> {
  const { document } = await fixDocument(opened, ({ safe }) => safe);
  return changesBetween(opened.source.text, document.source.text);
}

type Range = CodeActionParams['range'];

function meets(one: Range, other: Range): boolean {
  const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
  return !before(one.end, other.start) && !before(other.end, one.start);
}

/** Longest words of a source that a title quotes. */
const longestQuote = 50;

function titleOf(finding: Finding, { edits, safe }: Fix, held: TextDocument, language: Language): string {
  const [only, ...others] = edits;
  const title =
    only !== undefined && others.length === 0
      ? titleOfEdit(only, held, language)
      : editorWord('mendSeveral', language, { count: edits.length, text: wordFinding(finding, language, sayInEditor).text });
  return safe ? title : editorWord('toBeJudged', language, { title });
}

function titleOfEdit({ start, end, text }: Edit, held: TextDocument, language: Language): string {
  const before = quoted(held.getText().slice(start, end));
  const after = quoted(text);
  const key = before === '' ? 'addText' : after === '' ? 'dropText' : 'replaceText';
  return editorWord(key, language, { before, after });
}

function quoted(text: string): string {
  const line = text.replace(/\r\n?|\n/gu, '⏎');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}
