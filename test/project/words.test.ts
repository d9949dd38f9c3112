/** Words of the language are data: no code names a regulation or a province, or holds a closed list of Vietnamese words. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, placeOf, sources, textOf, visitAll, type SourceFile } from './source-files.js';

/** Words that make a list: two or three are grammar. */
const leastWords = 4;
/** Most characters of a line, as the formatter counts them. */
const longestLine = 140;
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/** Files whose Vietnamese words are the program's own: keys that it reads and writes, titles of its tables, types that its model knows. */
const ownWords = [
  'src/config/register.ts',
  'src/derive/assignment-appendix.ts',
  'src/derive/register/register-yaml.ts',
  'src/derive/next-plan.ts',
  'src/lint/analysis/reported-tasks.ts',
  'src/model/document-type.ts',
  'src/read/yaml/front-matter.ts',
  'src/read/yaml/front-signatories.ts',
  'src/read/yaml/keys.ts',
];

/** Text of a literal with what it stands in: the property of a rule's card, if any. */
interface Literal {
  readonly node: ts.Node;
  readonly text: string;
  readonly property: string | null;
}

function literalsOf(file: SourceFile): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node, property: string | null): void => {
    const inside = property ?? (ts.isPropertyAssignment(node) ? cardProperty(node.name.getText(file.tree)) : null);
    if (
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      found.push({ node, text: node.text, property: inside });
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(file.tree, null);
  return found;
}

/** Parts of a rule that show or word what it finds. */
function cardProperty(name: string): string | null {
  return ['basis', 'examples', 'messages', 'summary'].includes(name) ? name : null;
}

/** The alternatives of each group of a pattern, and of the whole; a class of letters counts as one sign. */
function alternatives(pattern: string): string[][] {
  const done: string[][] = [];
  const open: string[][] = [['']];
  let inClass = false;
  const add = (text: string): void => {
    const top = open.at(-1) ?? [];
    top.push(`${top.pop() ?? ''}${text}`);
  };
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '\\') add(pattern.slice(at, ++at + 1));
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') open.push(['']);
    else if (sign === ')' && open.length > 1) {
      done.push(open.pop() ?? []);
      add('()');
    } else if (sign === '|') open.at(-1)?.push('');
    else add(sign);
  }
  return [...done, ...open];
}

function isWord(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteralLike(node) && vietnamese.test(node.text);
}

/** Places of the closed lists of a file: arrays, texts that are split, alternations. */
function listsOf(file: SourceFile): string[] {
  const places: string[] = [];
  for (const { node, text, property } of literalsOf(file)) {
    if (property !== null || !text.includes('|')) continue;
    const lists = alternatives(text).filter((words) => words.filter((word) => vietnamese.test(word)).length >= leastWords);
    places.push(...lists.map(() => placeOf(file, node)));
  }
  visitAll(file.tree, (node) => {
    if (ts.isArrayLiteralExpression(node)) {
      const entries = node.elements.map((entry) => (ts.isArrayLiteralExpression(entry) ? entry.elements[0] : entry));
      if (entries.filter(isWord).length >= leastWords && !isInCard(node, file)) places.push(placeOf(file, node));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'split')
      if (isWord(node.expression.expression)) places.push(placeOf(file, node));
  });
  return places;
}

function isInCard(node: ts.Node, file: SourceFile): boolean {
  for (let above = node.parent; !ts.isSourceFile(above); above = above.parent)
    if (ts.isPropertyAssignment(above) && cardProperty(above.name.getText(file.tree)) !== null) return true;
  return false;
}

/** A file without the texts of several lines in it: a document has lines of its own. */
function withoutDocuments(path: string): string[] {
  const text = textOf(path);
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  let rest = '';
  let from = 0;
  visitAll(tree, (node) => {
    const document = ts.isNoSubstitutionTemplateLiteral(node) && node.text.includes('\n') && node.getStart(tree) >= from;
    if (!document) return;
    rest += text.slice(from, node.getStart(tree));
    from = node.end;
  });
  return (rest + text.slice(from)).split('\n');
}

const messages = /^src\/messages\//u;

describe('the words of the language', () => {
  it('name no regulation in code, but in what a rule rests on, shows and says', () => {
    const number = /(?<![\d/])\d{1,4}(?:\/\d{4})?[-/](?:NĐ|QĐ|HD|TT|NQ|QH|CT|KL|QC)\d{0,2}[-/][A-ZĐ]/u;
    const found = sources
      .filter(({ path }) => !messages.test(path))
      .flatMap((file) =>
        literalsOf(file)
          .filter(({ text, property }) => property === null && number.test(text))
          .map(({ node }) => placeOf(file, node)),
      );
    // Examples of the command line name a template.
    expect(found.filter((place) => !/^src\/command-line\/(?:command-lines|reference-lines|program)\.ts:/u.test(place))).toEqual([]);
  });

  it('name no province in code, but in examples', () => {
    const units = parse(textOf('templates/tu-vung/don-vi-hanh-chinh.yaml')) as {
      readonly mergedProvinces: { readonly into: Readonly<Record<string, string>> };
      readonly centralCities: readonly string[];
    };
    const provinces = [...Object.entries(units.mergedProvinces.into).flat(), ...units.centralCities];
    const found = sources
      .filter(({ path }) => !messages.test(path))
      .flatMap((file) =>
        literalsOf(file)
          .filter(({ text, property }) => property === null && provinces.some((province) => text.includes(province)))
          .map(({ node }) => placeOf(file, node)),
      );
    expect(found).toEqual([]);
  });

  it('stand in no closed list in code: templates/tu-vung/ has them, with their source', () => {
    const lists = sources.filter(({ path }) => !ownWords.includes(path) && !messages.test(path)).flatMap(listsOf);
    expect(lists).toEqual([]);
  });

  it('have a source in each file', () => {
    const files = filesUnder('templates/tu-vung');
    expect(files.filter((path) => !/^# Nguồn:|^ *source:/mu.test(textOf(path)))).toEqual([]);
  });
});

describe('a line', () => {
  it(`has at most ${longestLine} characters`, () => {
    const paths = [
      ...filesUnder('src'),
      ...filesUnder('test'),
      ...filesUnder('bin'),
      'build.config.js',
      'build.values.js',
      'build.types.js',
      'vitest.config.ts',
    ];
    const wide = paths
      .filter((path) => /\.[jt]s$/u.test(path))
      .filter((path) => withoutDocuments(path).some((line) => Array.from(line).length > longestLine));
    expect(wide).toEqual([]);
  });
});
