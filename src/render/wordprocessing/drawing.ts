/** Pictures in the line of the text (ISO/IEC 29500-1, 20.4.2.8 and 20.2). */
import { escapeXml } from '../package/xml.js';
import { attributes, markup, type Run } from './markup.js';

/** A picture of the document; `number` counts those that are shown, from 1. */
export interface Drawing {
  readonly number: number;
  readonly name: string;
  /** What it shows, for who cannot see it; may be empty. */
  readonly description: string;
  /** In pixels of a screen, 96 an inch. */
  readonly width: number;
  readonly height: number;
  /** Id of the relation to its bytes. */
  readonly relation: string;
}

/** English Metric Units of a pixel: 914,400 an inch. */
const pixel = 9525;

const namespace = 'http://schemas.openxmlformats.org/drawingml/2006';

export function drawing({ number, name, description, width, height, relation }: Drawing): Run {
  const size = `cx="${Math.round(width * pixel)}" cy="${Math.round(height * pixel)}"`;
  const words = description === '' ? undefined : escapeXml(description);
  return markup(
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent t="0" r="0" b="0" l="0"/>` +
      `<wp:docPr${attributes({ id: number, name: escapeXml(name), descr: words, title: words })}/>` +
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${namespace}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
      `<a:graphic xmlns:a="${namespace}/main"><a:graphicData uri="${namespace}/picture"><pic:pic xmlns:pic="${namespace}/picture">` +
      `<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/>` +
      `</pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}" cstate="none"/><a:srcRect/><a:stretch><a:fillRect/>` +
      `</a:stretch></pic:blipFill><pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
      `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
}
