/** What dvplan offers as a library: few names, each said what it is. */
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.js';

const names = [
  'Failure',
  'Workspace',
  'actionsOf',
  'checkReport',
  'citationRow',
  'citationsAsCsv',
  'citingFile',
  'compareDocuments',
  'configSchema',
  'findingsOf',
  'fixDocument',
  'formatDocument',
  'lackingKeys',
  'makeDocument',
  'makeNextPlan',
  'makeOwnTemplate',
  'makeReport',
  'makeWordFile',
  'memoryHost',
  'openReport',
  'planSchema',
  'readOldRegister',
  'readRuleSettings',
  'registerContent',
  'ruleCards',
  'sheetOf',
  'shippedFrom',
  'taskWord',
  'tasksAs',
  'tasksAsTable',
  'templateDescription',
  'templateList',
  'typeNamed',
  'updateReport',
  'updatedRegister',
  'version',
  'withAssignments',
  'wordFinding',
];

describe('the public API', () => {
  it('has these names', async () => {
    expect(Object.keys(await import('../../src/index.js')).sort()).toEqual(names);
  });

  it('says of each what it is', () => {
    const entry = join(root, 'src', 'index.ts');
    const program = ts.createProgram([entry], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      noLib: true,
    });
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(entry);
    const api = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    const values = (api === undefined ? [] : checker.getExportsOfModule(api))
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter(({ name }) => names.includes(name));
    expect(values).toHaveLength(names.length);
    expect(
      values
        .filter((symbol) => symbol.getDocumentationComment(checker).length === 0 && symbol.getJsDocTags(checker).length === 0)
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
