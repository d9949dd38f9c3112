/** One document as data, and the forms in which drafts reach an office. */

export interface Paper {
  readonly superior: string;
  /** The issuing organ, perhaps over two lines. */
  readonly organ: readonly string[];
  readonly heading: readonly string[];
  readonly mark: string | null;
  readonly number: string;
  readonly issuance: string;
  readonly type: string;
  readonly abstract: string;
  readonly addressees: readonly string[];
  readonly opening: string;
  /** Labelled paragraphs. */
  readonly body: readonly string[];
  readonly closing: string;
  readonly recipients: readonly string[];
  readonly archive: string;
  readonly signing: readonly string[];
  readonly name: string;
}

/** A paragraph wrapped at a width, the first line indented. */
function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (line.trim() !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function left(paper: Paper): string[] {
  return [...(paper.superior === '' ? [] : [paper.superior]), ...paper.organ, ...(paper.mark === null ? [] : [paper.mark]), paper.number];
}

function tailLeft(paper: Paper): string[] {
  return ['Nơi nhận:', ...paper.recipients.map((name) => `- ${name};`), `- Lưu: ${paper.archive}.`];
}

function titled(paper: Paper): string[] {
  return [paper.type, paper.abstract];
}

function text(paper: Paper): string[] {
  const addressed =
    paper.addressees.length === 1
      ? [`Kính gửi: ${paper.addressees[0] ?? ''}`]
      : paper.addressees.length === 0
        ? []
        : ['Kính gửi:', ...paper.addressees.map((name) => `- ${name};`)];
  return [...addressed, paper.opening, ...paper.body, paper.closing];
}

/** Cells beside each other as Word pastes them: a tab between the last line of one and the first of the other. */
function pasted(one: readonly string[], other: readonly string[]): string[] {
  const [first = '', ...others] = other;
  return [...one.slice(0, -1), `${one.at(-1) ?? ''}\t${first}`, ...others];
}

/** Two columns with blanks between. */
function columns(one: readonly string[], other: readonly string[], at: number): string[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, row) =>
    `${(one[row] ?? '').padEnd(at)}${other[row] ?? ''}`.trimEnd(),
  );
}

/** Lone bars with the cells between them, wrapped. */
function bars(cells: readonly (readonly string[])[], width: number): string[] {
  return ['|', ...cells.flatMap((cell) => [...cell.flatMap((line) => wrap(line, width)), '|']), ''];
}

/** The forms of a paper; `width` is that of wrapped lines. */
export function layOut(
  paper: Paper,
  width: number,
): Readonly<Record<string, { readonly text: string; readonly kind: 'markdown' | 'text' }>> {
  const right = [...paper.heading, paper.issuance];
  const signature = [...paper.signing, '', '', paper.name];
  const flat = [...pasted(left(paper), right), '', ...titled(paper), '', ...text(paper), '', ...pasted(tailLeft(paper), signature)].join(
    '\n',
  );
  const wrapped = [
    ...left(paper),
    ...right,
    '',
    ...titled(paper).flatMap((line) => wrap(line, width)),
    '',
    ...text(paper).flatMap((line) => wrap(line, width)),
    '',
    ...tailLeft(paper),
    ...signature,
  ].join('\n');
  const indented = (line: string): string[] => wrap(line, width, '      ');
  const gap = Math.max(44, ...left(paper).map((line) => line.length + 4), ...tailLeft(paper).map((line) => line.length + 4));
  const printed = [
    ...columns(left(paper), right, gap),
    '',
    ...titled(paper).flatMap((line) => wrap(line, width - 12).map((part) => `      ${part}`)),
    '',
    ...text(paper).flatMap(indented),
    ...columns(tailLeft(paper), signature, gap),
  ].join('\n');
  const crawled = [
    ...bars([left(paper), right], 30),
    ...titled(paper).flatMap((line) => [...wrap(line, 72), '']),
    ...text(paper).flatMap((line) => [...wrap(line, 72), '']),
    ...bars([tailLeft(paper), signature], 30),
  ].join('\n');
  const blocks = [
    ...left(paper),
    ...right,
    ...titled(paper).map((line) => `**${line}**`),
    ...text(paper),
    ...tailLeft(paper),
    ...paper.signing,
    paper.name,
  ]
    .map((line) =>
      line
        .replace(/^(\d+)\./u, '$1\\.')
        .replace(/^\*$/u, '\\*')
        .replace(/^-/u, '\\-'),
    )
    .join('\n\n');
  return {
    'blocks of Markdown': { text: blocks, kind: 'markdown' },
    'pasted in Markdown': { text: flat, kind: 'markdown' },
    'pasted in plain text': { text: flat, kind: 'text' },
    'pasted, decomposed': { text: flat.normalize('NFD'), kind: 'text' },
    'pasted, CRLF': { text: flat.replaceAll('\n', '\r\n'), kind: 'markdown' },
    wrapped: { text: wrapped, kind: 'text' },
    'in columns': { text: printed, kind: 'text' },
    'in columns, CRLF, decomposed': { text: printed.replaceAll('\n', '\r\n').normalize('NFD'), kind: 'text' },
    'lone bars': { text: crawled, kind: 'markdown' },
    'lone bars in plain text': { text: crawled, kind: 'text' },
  };
}
