/** Pictures, as wide as the text at most. */
import { imageSize } from 'image-size';
import { strictness, type Picture } from '../model/index.js';
import { paragraphBlock, type ParagraphBlock } from './blocks.js';
import { points } from './widths/lengths.js';
import { pictureMark } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun } from './runs.js';
import { drawing } from './wordprocessing/drawing.js';
import type { Run } from './wordprocessing/markup.js';

/** Formats that every reader of Word files shows, by the name that image-size gives them. */
const formats: Readonly<Record<string, 'png' | 'jpg' | 'gif' | 'bmp'>> = { png: 'png', jpg: 'jpg', jpeg: 'jpg', gif: 'gif', bmp: 'bmp' };

/** Dots per inch of a picture on a screen, and points per inch. */
const screenDensity = 96;
const pointsPerInch = 72;

/** Part of the height of the page's text area that a picture may take, so that its caption stays with it. */
const heightShare = 0.85;

/** A picture in a text area of `width` pt; one that cannot be shown leaves a mark and a finding. */
export function pictureBlock(picture: Picture, rendering: Rendering, width: number): ParagraphBlock {
  const run = pictureRun(picture, rendering, width);
  return paragraphBlock('picture', [run ?? markRun(pictureMark(picture.path, picture.alternative))], { lines: 2 });
}

function pictureRun(picture: Picture, rendering: Rendering, width: number): Run | null {
  const bytes = rendering.pictures.get(picture.path);
  const seen = { severity: strictness(rendering.template), place: picture.position, data: { path: picture.path } };
  if (bytes === undefined) {
    const why = rendering.refusedPictures.get(picture.path) ?? 'missing';
    rendering.observe({ ruleId: 'missing-picture', messageId: why === 'missing' ? 'missing-picture' : `missing-picture-${why}`, ...seen });
    return null;
  }
  const size = measure(bytes);
  const type = formats[size?.type ?? ''];
  if (size === null || type === undefined) {
    rendering.observe({ ruleId: 'unrendered-picture', ...seen, data: { path: picture.path, formats: ['PNG', 'JPEG', 'GIF', 'BMP'] } });
    return null;
  }
  const { top, bottom, height } = rendering.template.page;
  const density = screenDensity / pointsPerInch;
  const tallest = points(height - top - bottom) * heightShare * density;
  const asked = picture.size === undefined ? size : { width: picture.size.width * density, height: picture.size.height * density };
  const scale = Math.min(1, (width * density) / asked.width, tallest / asked.height);
  const { number, relation } = rendering.placePicture(bytes, type);
  return drawing({
    number,
    name: `Hình ${number}`,
    description: picture.alternative,
    width: Math.max(1, Math.round(asked.width * scale)),
    height: Math.max(1, Math.round(asked.height * scale)),
    relation,
  });
}

function measure(bytes: Uint8Array): { width: number; height: number; type: string } | null {
  try {
    const { width, height, type } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height, type: type ?? '' } : null;
  } catch {
    return null;
  }
}
