/** What the properties of a table say of its lines and of the cells that are one (ISO/IEC 29500-1, 17.4). */
import type { Styles } from './styles.js';
import type { XmlElement } from './xml.js';

const sides = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:insideH', 'w:insideV'];

/** Whether a table has no lines: by its own borders, else by those of its style, and by those of its cells. */
export function isBorderless(table: XmlElement, styles: Styles): boolean {
  const properties = table.child('w:tblPr');
  const style = properties?.valueOf('w:tblStyle') ?? styles.tableStyle;
  const borders = properties?.child('w:tblBorders') ?? styles.find(style, 'w:tblPr', 'w:tblBorders');
  if (borders !== undefined && hasLines(borders)) return false;
  return !ownCells(table).some((cell) => {
    const own = cell.child('w:tcPr')?.child('w:tcBorders');
    return own !== undefined && hasLines(own);
  });
}

function hasLines(borders: XmlElement): boolean {
  const drawn = sides.filter((side) => {
    const value = borders.valueOf(side);
    return value !== undefined && value !== 'nil' && value !== 'none';
  });
  // A single line is a rule that parts, and no grid.
  return drawn.length > 1;
}

function ownCells(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.name === 'w:tc' ? [child] : child.name === 'w:tbl' ? [] : ownCells(child)));
}

/** How many columns a cell takes. */
export function spanOf(properties: XmlElement | undefined): number {
  const span = Number(properties?.valueOf('w:gridSpan') ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 100) : 1;
}

/** Whether a cell is merged into the one before it: `w:vMerge` into that above, `w:hMerge` into that at its left. */
export function isHidden(properties: XmlElement | undefined, direction: 'w:vMerge' | 'w:hMerge'): boolean {
  const merge = properties?.child(direction);
  return merge !== undefined && merge.attribute('w:val') !== 'restart';
}
