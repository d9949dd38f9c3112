/** What is wrong with the package of a Word file, as a reader of it would find: written without the room that writes it. */
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';

const needed = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml', 'word/settings.xml', 'docProps/core.xml'];
/** What XML 1.0 has no place for. */
const foreign =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

export interface OpenedPackage {
  readonly faults: readonly string[];
  /** What a person reads in it. */
  readonly text: string;
}

export function openPackage(docx: Uint8Array): OpenedPackage {
  const parts = new Map(Object.entries(unzipSync(docx)));
  const faults = needed.filter((name) => !parts.has(name)).map((name) => `no part ${name}`);
  let text = '';
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const xml = strFromU8(bytes);
    if (foreign.test(xml)) faults.push(`a character that XML has no place for in ${name}`);
    const wrong = faultOf(xml);
    if (wrong !== null) faults.push(`${name}: ${wrong}`);
    if (name.endsWith('.rels')) faults.push(...missingTargets(name, xml, parts));
    if (/^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/u.test(name)) text += `${textOf(xml)}\n`;
  }
  return { faults, text };
}

function faultOf(xml: string): string | null {
  let fault: string | null = null;
  try {
    new DOMParser({ onError: (level, message) => void (level === 'warning' || (fault ??= message)) }).parseFromString(xml, 'text/xml');
  } catch (error) {
    fault ??= String(error);
  }
  return fault;
}

/** Parts that a relation names and the package lacks. */
function missingTargets(name: string, xml: string, parts: ReadonlyMap<string, Uint8Array>): string[] {
  const base = posix.dirname(posix.dirname(name));
  return [...xml.matchAll(/<Relationship [^>]*>/gu)].flatMap(([relation]) => {
    const target = /Target="([^"]*)"/u.exec(relation)?.[1] ?? '';
    if (relation.includes('TargetMode="External"')) return [];
    const path = posix.join(base, target).replace(/^\//u, '');
    return parts.has(path) ? [] : [`${name} names ${target}, which is not there`];
  });
}

function textOf(xml: string): string {
  return xml
    .replace(/<w:(?:tab|br)\/>/gu, ' ')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
