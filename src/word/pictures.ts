/** Pictures of a Word file that stand in its text as they are (ISO/IEC 29500-1, 20.4.2): what a file made of it can show too. */
import type { WordDocument, WordPicture } from './word-document.js';
import { partsOfZip } from './zip-parts.js';
import { offValues, type XmlElement } from './xml.js';

/** A picture in the line of the text or beside it; sizes in pt. */
export interface PlacedPicture {
  readonly offset: number;
  /** The part that holds its bytes. */
  readonly part: string;
  /** What it shows, in its author's words; may be empty. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** English Metric Units of a point. */
const unitsOfPoint = 12_700;

/** Formats that every program shows. */
const shownFormats = /\.(?:png|jpe?g|gif|bmp)$/iu;

/** A picture that can be shown as it is; null for what is more: cropped, turned, in a group, with a frame of text, linked, no picture. */
export function placedPicture({ parts, main }: WordDocument, { offset, element, holder }: WordPicture): PlacedPicture | null {
  if (element.part !== main) return null;
  const found = holder.name === 'w:drawing' ? ofDrawing(element, holder) : ofOldDrawing(element, holder);
  const part = found === null ? undefined : parts.targetOf(found.relation);
  if (found === null || part === undefined || !shownFormats.test(part) || !(found.width > 0 && found.height > 0)) return null;
  const { description, width, height } = found;
  return { offset, part, description, width, height };
}

/** The bytes of parts by name; a part that is not there is left out. */
export function bytesOfParts({ bytes }: WordDocument, wanted: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  return partsOfZip(bytes, ({ name }) => wanted.has(name));
}

interface FoundPicture {
  readonly relation: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

function ofDrawing(picture: XmlElement, holder: XmlElement): FoundPicture | null {
  const frame = holder.children.find(({ name }) => name === 'wp:inline' || name === 'wp:anchor');
  const data = childAt(frame, 'a:graphic', 'a:graphicData');
  if (picture.name !== 'pic:pic' || data?.children.length !== 1 || data.children[0] !== picture) return null;
  const fill = picture.child('pic:blipFill');
  const turned = childAt(picture, 'pic:spPr', 'a:xfrm');
  const isTurned = ['rot', 'flipH', 'flipV'].some((name) => !offValues.has(turned?.attribute(name) ?? '0'));
  const cropped = fill?.child('a:srcRect');
  if (isTurned || ['l', 't', 'r', 'b'].some((side) => Number(cropped?.attribute(side) ?? 0) !== 0)) return null;
  const extent = frame?.child('wp:extent');
  const shown = frame?.child('wp:docPr');
  return {
    relation: fill?.child('a:blip')?.attribute('r:embed') ?? '',
    description: shown?.attribute('descr') ?? '',
    width: Number(extent?.attribute('cx') ?? 0) / unitsOfPoint,
    height: Number(extent?.attribute('cy') ?? 0) / unitsOfPoint,
  };
}

/** A picture as Word wrote it until 2007: `style` tells its size. */
function ofOldDrawing(picture: XmlElement, holder: XmlElement): FoundPicture | null {
  const shapes = holder.children.filter(({ name }) => name !== 'v:shapetype');
  const [shape] = shapes;
  if (holder.name !== 'w:pict' || shape?.name !== 'v:shape' || shapes.length !== 1 || !shape.children.includes(picture)) return null;
  if (['croptop', 'cropbottom', 'cropleft', 'cropright'].some((side) => picture.attribute(side) !== undefined)) return null;
  const style = shape.attribute('style') ?? '';
  if (/(?:^|;)\s?(?:rotation|flip):/u.test(style)) return null;
  const length = (name: string): number => Number(new RegExp(`(?:^|;)\\s?${name}:([\\d.]{1,9})pt`, 'u').exec(style)?.[1] ?? 0);
  return {
    relation: picture.attribute('r:id') ?? '',
    description: shape.attribute('alt') ?? '',
    width: length('width'),
    height: length('height'),
  };
}

function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((at, name) => at?.child(name), element);
}
