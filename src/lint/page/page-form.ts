/** The form of a document as its page has it: what most of each component has. */
import type {
  Bilingual,
  OfficialDocument,
  PageFacts,
  PageNumberFacts,
  ParagraphFacts,
  StyledComponent,
  Template,
} from '../../model/index.js';
import { placedComponents, runningText, type Stretch } from './components.js';
import { measuredParagraphs, measuredRuns, type Measure } from './measures.js';

/** How a component looks; `size` in pt, null where nothing tells it or where it has several. */
export interface ComponentForm {
  readonly name: Bilingual;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** Lengths in mm, sizes and spaces in pt; null for what the page does not tell, or what has no value of its own. */
export interface PageForm {
  readonly paper: Readonly<Record<'width' | 'height' | 'top' | 'bottom' | 'left' | 'right', number | null>>;
  readonly font: string | null;
  readonly size: number | null;
  readonly lineSpacing: ParagraphFacts['lineSpacing'] | null;
  readonly firstLineIndent: number | null;
  readonly spaceBefore: number | null;
  readonly spaceAfter: number | null;
  readonly alignment: ParagraphFacts['alignment'] | null;
  readonly components: ReadonlyMap<StyledComponent, ComponentForm>;
  /** The number of the pages behind the first; null for none. */
  readonly pageNumber: Pick<PageNumberFacts, 'place' | 'alignment' | 'size'> | null;
  /** Whether the first page has a number. */
  readonly firstPageNumbered: boolean;
}

/** A text has a value where at least so much of it has. */
const most = 0.5;
const nearlyAll = 0.8;

/** The form of a document of a source with a page; null where its source has none. */
export function pageFormOf(plan: OfficialDocument, template: Template): PageForm | null {
  const { page } = plan.source;
  const section = page?.sections.find(({ width, height }) => width === null || height === null || width <= height) ?? page?.sections[0];
  if (page === null || section === undefined) return null;
  const text = runningText(plan);
  const { width, height, top, bottom, left, right, numbers, titlePage } = section;
  const number = numbers.find(({ pages }) => pages === 'default') ?? numbers.find(({ pages }) => pages !== 'first') ?? null;
  const ofRuns = <T>(valueOf: Parameters<typeof measuredRuns<T>>[3]): T | null =>
    mostly(measuredRuns(plan.source, page, text, valueOf), most);
  const ofParagraphs = <T>(valueOf: (facts: ParagraphFacts) => T): T | null => mostly(measuredParagraphs(page, text, valueOf), most);
  const spacing = ofParagraphs(({ lineSpacing }) => `${lineSpacing.rule} ${lineSpacing.value}`)?.split(' ');
  return {
    paper: { width, height, top, bottom, left, right },
    font: ofRuns(({ font }) => font) || null,
    size: ofRuns(({ size }) => size) || null,
    lineSpacing: spacing === undefined ? null : lineSpacingOf(spacing),
    firstLineIndent: ofParagraphs(({ firstLineIndent, leftIndent, listed }) => (listed ? null : rounded(firstLineIndent + leftIndent))),
    spaceBefore: ofParagraphs(({ spaceBefore }) => spaceBefore),
    spaceAfter: ofParagraphs(({ spaceAfter }) => spaceAfter),
    alignment: ofParagraphs(({ alignment }) => alignment),
    components: new Map(
      placedComponents(plan, template).map(({ component, name, stretches }) => [
        component,
        { name, ...componentForm(plan, page, stretches) },
      ]),
    ),
    pageNumber: number === null ? null : { place: number.place, alignment: number.alignment, size: number.size },
    firstPageNumbered: titlePage ? numbers.some(({ pages }) => pages === 'first') : numbers.some(({ pages }) => pages === 'default'),
  };
}

function componentForm(plan: OfficialDocument, page: PageFacts, stretches: readonly Stretch[]): Omit<ComponentForm, 'name'> {
  const value = <T>(valueOf: Parameters<typeof measuredRuns<T>>[3]): T | null =>
    mostly(measuredRuns(plan.source, page, stretches, valueOf), nearlyAll);
  return { size: value(({ size }) => size) || null, bold: value(({ bold }) => bold), italic: value(({ italic }) => italic) };
}

function mostly<T>([first]: readonly Measure<T>[], least: number): T | null {
  return first === undefined || first.share < least ? null : first.value;
}

function lineSpacingOf([rule, value]: readonly string[]): ParagraphFacts['lineSpacing'] {
  return { rule: rule as ParagraphFacts['lineSpacing']['rule'], value: Number(value) };
}

function rounded(length: number): number {
  return Math.round(10 * length) / 10;
}
