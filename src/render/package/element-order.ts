/**
 * The order that the schema wants of the elements of a style (ISO/IEC 29500-1, A.1): other programs do not all keep it, and Word refuses a
 * file where it is broken.
 */
import type { Element } from '@xmldom/xmldom';

const borders = 'top start left bottom end right insideH insideV tl2br tr2bl between bar';
const orders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    style:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    tblStylePr: 'pPr rPr tblPr trPr tcPr',
    pPr:
      'keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku ' +
      'wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN ' +
      'bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
      'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    rPr:
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden ' +
      'color spacing w kern position sz szCs highlight u effect bdr shd ' +
      'fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd ' +
      'tblLayout tblCellMar tblLook tblCaption tblDescription',
    tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
    tblBorders: borders,
    tcBorders: borders,
    pBdr: borders,
    tblCellMar: borders,
    tcMar: borders,
  }).map(([name, order]) => [name, order.split(' ')]),
);

/** Puts the elements of a style, and of its properties, in order; those that the order does not name come last, as they stand. */
export function putInOrder(element: Element): void {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
  const order = orders[element.localName ?? ''];
  if (order !== undefined) {
    const rank = (child: Element): number => (order.includes(child.localName ?? '') ? order.indexOf(child.localName ?? '') : order.length);
    for (const child of children.toSorted((one, other) => rank(one) - rank(other))) element.appendChild(child);
  }
  children.forEach(putInOrder);
}
