/** The source of an example with the page of a Word file: each line is a paragraph of one run. */
import type { ExamplePage } from '../../src/lint/rule.js';
import { Source, type PageFacts, type ParagraphFacts, type RunFacts, type SourceKind } from '../../src/model/index.js';

const run: Omit<RunFacts, 'start' | 'end'> = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  spacing: 0,
  scale: 1,
};
const paragraph: Omit<ParagraphFacts, 'start' | 'end'> = {
  alignment: 'justify',
  firstLineIndent: 10,
  leftIndent: 0,
  lineWidth: 165,
  spaceBefore: 0,
  spaceAfter: 0,
  lineSpacing: { rule: 'multiple', value: 1.15 },
  inTable: false,
  listed: false,
};

class ExampleSource extends Source {
  constructor(
    file: string,
    text: string,
    kind: SourceKind,
    readonly example: ExamplePage,
  ) {
    super(file, text, kind);
  }

  override get page(): PageFacts {
    const { lines = {}, drawn = [], ...section } = this.example;
    const starts = [...this.text.matchAll(/^.*$/gmu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
    return {
      sections: [
        {
          end: this.text.length,
          width: 210,
          height: 297,
          top: 20,
          bottom: 20,
          left: 30,
          right: 15,
          titlePage: true,
          numbers: [],
          ...section,
        },
      ],
      paragraphs: starts.map((place, index) => ({ ...paragraph, ...lines[index + 1], ...place })),
      runs: starts.map((place, index) => ({ ...run, ...lines[index + 1], ...place })),
      drawings: drawn.map((line) => starts[line - 1]?.end ?? 0),
    };
  }
}

export function examplePage(file: string, text: string, kind: SourceKind, example: ExamplePage): Source {
  return new ExampleSource(file, text, kind, example);
}
