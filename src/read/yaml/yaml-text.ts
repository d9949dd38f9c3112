/** YAML read as its author typed it: scalars are text, and what YAML takes for something else is given back as typed. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { finding, squeeze, type Finding, type Segment, type Source, type Text } from '../../model/index.js';
import { escapedControls, withoutControls } from '../text/control-characters.js';
import { quotedLine } from './quoting.js';

/** A mapping of texts and its place; offsets are those of the whole normalised source. */
export interface YamlMapping {
  readonly map: YAMLMap;
  readonly base: number;
}

/** Reads the stretch of the source as a YAML mapping. Faults are findings of severity error, each at its place. */
export function readYamlMapping(source: Source, start: number, end: number): { mapping: YamlMapping | null; findings: Finding[] } {
  const yaml = source.kind === 'yaml' ? source.normalized.slice(start, end) : maskHashes(source.normalized.slice(start, end));
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const findings = document.errors.slice(0, 5).map((error) => syntaxFinding(source, yaml, start, error));
  const alias = findings.length === 0 ? findAlias(document) : null;
  if (alias !== null) findings.push(quoteFinding(source, yaml, start, alias, 'front-matter-alias'));
  if (findings.length > 0) return { mapping: null, findings };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && squeeze(String(contents.value ?? '')) === '')) return { mapping: null, findings };
  if (!isMap(contents)) {
    return {
      mapping: null,
      findings: [
        finding(source.file, {
          ruleId: 'front-matter-not-a-mapping',
          severity: 'error',
          place: source.position(start, Math.min(end, start + firstLine(yaml).length)),
          actual: firstLine(yaml),
        }),
      ],
    };
  }
  if (yaml.includes('\\')) for (const one of controlsOf(document, source, start)) findings.push(one);
  return { mapping: { map: contents, base: start }, findings };
}

/** The control characters that values in quotes write by escapes. */
function controlsOf(document: Document, source: Source, base: number): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const [start, end] = range ?? [0, 0];
      for (const one of escapedControls(source, String(value ?? ''), base + start, base + end)) found.push(one);
    },
  });
  return found;
}

/** Stands for a `#` that its author meant as text, where YAML would read a comment. */
const hash = '\ue023';

/** Front matter with the `#` of unquoted values masked: `dự án #5`. A `#` with a blank behind it begins a comment as in YAML. */
function maskHashes(yaml: string): string {
  if (!yaml.includes(' #')) return yaml;
  return yaml
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      const start = colon < 0 ? 0 : colon + 1;
      const value = line.slice(start).trimStart();
      return /^["'|>[{&*!#]/u.test(value) ? line : line.slice(0, start) + line.slice(start).replace(/(?<=[ \t])#(?=\S)/gu, hash);
    })
    .join('\n');
}

function findAlias(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || (isScalar(node) && node.anchor !== undefined) || ((isMap(node) || isSeq(node)) && node.anchor !== undefined)) {
        offset = node.range?.[0] ?? 0;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return offset;
}

function syntaxFinding(source: Source, yaml: string, base: number, error: YAMLError): Finding {
  if (error.code === 'DUPLICATE_KEY') {
    const end = yaml.slice(error.pos[0]).search(/[:\r\n]|$/u);
    const key = yaml.slice(error.pos[0], error.pos[0] + Math.max(end, 1));
    return finding(source.file, {
      ruleId: 'duplicate-key',
      severity: 'error',
      place: source.position(base + error.pos[0], base + error.pos[0] + Math.max(end, 1)),
      actual: key.trim(),
    });
  }
  return quoteFinding(source, yaml, base, error.pos[0], 'front-matter-syntax');
}

/** A fault in a line: shows the line as it should be quoted where its value needs quotes. */
function quoteFinding(source: Source, yaml: string, base: number, offset: number, ruleId: string): Finding {
  const at = Math.min(offset, yaml.length);
  let start = yaml.lastIndexOf('\n', Math.max(at - 1, 0)) + 1;
  let line = firstLine(yaml.slice(start));
  if (line.trim() === '' && start > 0) {
    start = yaml.lastIndexOf('\n', start - 2) + 1;
    line = firstLine(yaml.slice(start));
  }
  const quoted = quotedLine(line);
  return finding(source.file, {
    ruleId,
    severity: 'error',
    messageId: quoted === null ? ruleId : 'front-matter-quotes',
    actual: line.trim(),
    place: source.position(base + start, base + start + line.length),
    ...(quoted === null ? {} : { expected: [quoted] }),
  });
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/u);
  return end < 0 ? text : text.slice(0, end);
}

/** The text of a node as typed: a scalar's value, or the source of what YAML took for a mapping or a list. */
export function textOfNode(source: Source, base: number, node: unknown): Text | null {
  if (node === null || node === undefined) return null;
  const { range } = node as Node;
  if (range === undefined || range === null) return null;
  const [start, end] = range;
  if (isScalar(node)) {
    const value = withoutControls(String(node.value ?? '').replaceAll(hash, '#'));
    return value.trim() === '' ? null : alignText(source.normalized, base + start, base + end, value.trimEnd());
  }
  const printed = source.normalized.slice(base + start, base + end).trimEnd();
  return printed === '' ? null : alignText(source.normalized, base + start, base + end, squeeze(printed));
}

/** Lays a value along the stretch of the source that it was read from: characters that are equal map to each other. */
function alignText(source: string, start: number, end: number, value: string): Text {
  const segments: Segment[] = [];
  let at = start;
  let from = 0;
  let sourceFrom = start;
  const close = (to: number, sourceTo: number): void => {
    if (to > from) segments.push({ start: from, end: to, sourceStart: sourceFrom, sourceEnd: sourceTo });
  };
  for (let unit = 0; unit < value.length; unit++) {
    const character = value.charAt(unit);
    if (at < end && source.charAt(at) === character) {
      at++;
      continue;
    }
    close(unit, at);
    const space = /\s/u.test(character);
    let found = at;
    while (found < end && (space ? /\s/u.test(source.charAt(found)) : source.charAt(found) !== character)) found++;
    if (space) {
      segments.push({ start: unit, end: unit + 1, sourceStart: at, sourceEnd: Math.max(found, at) });
      at = found;
      from = unit + 1;
    } else {
      at = found < end ? found + 1 : at;
      from = unit;
    }
    sourceFrom = space ? at : Math.max(at - 1, start);
  }
  close(value.length, at);
  return { value, spans: [{ start: 0, end: value.length, emphasis: {} }], segments };
}
