/** Paragraphs and their direct formatting (ISO/IEC 29500-1, 17.3.1); lengths in twips. */
import { attributes, markup, type Paragraph, type Run } from './markup.js';

/** A line at an edge of a paragraph: `weight` in eighths of a point, `space` from the text in points. */
export interface Border {
  readonly weight: number;
  readonly space: number;
  /** `auto`, or six hexadecimal digits. */
  readonly color: string;
}

type Edge = 'top' | 'left' | 'bottom' | 'right';

/** A frame that stands where it is put, and not in the run of the text (17.3.1.11). */
interface Frame {
  readonly width: number;
  /** From the corner of what it is anchored to. */
  readonly position?: Readonly<{ x: number; y: number }>;
  readonly alignment?: Readonly<{ x: 'center'; y: 'bottom' }>;
  readonly anchor: 'page' | 'margin';
}

/** How far the lines stand from the edges of the text; the first, further in or out. */
type Indent = Readonly<{ left?: number; right?: number; hanging?: number; firstLine?: number }>;

/** Direct formatting; what is absent is the style's. */
export interface ParagraphForm {
  readonly alignment?: 'left' | 'center' | 'right';
  readonly indent?: Indent;
  readonly border?: Readonly<Partial<Record<Edge, Border>>>;
  readonly spacing?: Readonly<{ after?: number; before?: number }>;
  readonly frame?: Frame;
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly pageBreakBefore?: true;
}

/** A paragraph of a style, by the style's id. */
export function paragraph(style: string, runs: readonly Run[], form: ParagraphForm = {}): Paragraph {
  const { alignment, indent, border, spacing, frame } = form;
  const properties =
    `<w:pStyle w:val="${style}"/>` +
    (form.keepNext === true ? '<w:keepNext/>' : '') +
    (form.keepLines === true ? '<w:keepLines/>' : '') +
    (form.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '') +
    (frame === undefined ? '' : frameProperties(frame)) +
    (border === undefined ? '' : `<w:pBdr>${edges.map((edge) => borderOf(edge, border[edge])).join('')}</w:pBdr>`) +
    (spacing === undefined ? '' : `<w:spacing${attributes({ 'w:after': spacing.after, 'w:before': spacing.before })}/>`) +
    (indent === undefined ? '' : indentation(indent)) +
    (alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`);
  return markup(`<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`);
}

function indentation({ left, right, hanging, firstLine }: Indent): string {
  return `<w:ind${attributes({ 'w:left': left, 'w:right': right, 'w:hanging': hanging, 'w:firstLine': firstLine })}/>`;
}

const edges: readonly Edge[] = ['top', 'left', 'bottom', 'right'];

function borderOf(edge: Edge, border: Border | undefined): string {
  if (border === undefined) return '';
  return `<w:${edge} w:val="single" w:color="${border.color}" w:sz="${border.weight}" w:space="${border.space}"/>`;
}

function frameProperties({ width, position, alignment, anchor }: Frame): string {
  return `<w:framePr${attributes({
    'w:w': width,
    'w:x': position?.x,
    'w:y': position?.y,
    'w:hAnchor': anchor,
    'w:vAnchor': anchor,
    'w:xAlign': alignment?.x,
    'w:yAlign': alignment?.y,
    'w:wrap': 'through',
  })}/>`;
}
