/**
 * Comments that switch rules off: `<!-- dvplan ignore duplicate-number: lý do -->` for the next block, `disable` and `enable` for a
 * stretch;
 * in YAML `# dvplan ignore ...`. A reason is asked for, and what a comment does not silence is reported.
 */
import { commentMarker } from 'mdast-comment-marker';
import { finding, least } from '../model/index.js';
import type { Finding, Position, Source } from '../model/index.js';
import { nearest } from '../language/spelling/nearest.js';
import { allRules, hasLine, isIn, linesByRule, stretchesByRule } from './analysis/line-stretches.js';

const verbs = ['ignore', 'disable', 'enable'] as const;
type Verb = (typeof verbs)[number];

/** A comment that silences; lines count from 1, `to` is the first line that it does not hold for. */
export interface Directive {
  readonly verb: Verb;
  /** Ids of rules; empty for all. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly place: Position;
  readonly from: number;
  readonly to: number;
}

/** What the engine itself reports, with its severity. */
export const engineSeverities = {
  'internal-error': 'error',
  'malformed-ignore': 'warning',
  'ignore-without-reason': 'info',
  'ignore-of-unknown-rule': 'warning',
  'unused-ignore': 'warning',
} as const;

/** A comment as it stands in the source; offsets in its decoded text. */
interface Comment {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** The comments of a source, and what is wrong with their form. */
export function readDirectives(source: Source): { directives: readonly Directive[]; findings: readonly Finding[] } {
  if (!source.text.includes('dvplan')) return { directives: [], findings: [] };
  const lines = source.text.split(/\r\n|\r|\n/u);
  const reach = reachIn(lines, source);
  const directives: Directive[] = [];
  const findings: Finding[] = [];
  for (const comment of [...htmlComments(source.text), ...yamlComments(source, lines)].sort((one, other) => one.start - other.start)) {
    const place = { start: source.pointAt(comment.start), end: source.pointAt(comment.end) };
    const read = readBody(comment.body);
    if (read === null)
      findings.push(finding(source.file, { ruleId: 'malformed-ignore', severity: 'warning', place, actual: comment.body.trim() }));
    else directives.push({ ...read, place, ...reach(read.verb, place) });
  }
  return { directives: closeStretches(directives), findings };
}

function htmlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let end = -1;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start + 4)) {
    if (end < start + 4) end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    const body = text.slice(start + 4, end);
    if (body.length <= 1000 && /^\s{0,20}dvplan\s/u.test(body)) comments.push({ body, start, end: end + 3 });
  }
  return comments;
}

/** Lines `# dvplan ...` of a YAML source or a front matter, outside of texts over several lines. */
function yamlComments({ kind, text }: Source, lines: readonly string[]): Comment[] {
  if (kind === 'text' || (kind === 'markdown' && lines[0]?.trimEnd() !== '---')) return [];
  const comments: Comment[] = [];
  let offset = 0;
  let scalarIndent: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (kind === 'markdown' && index > 0 && line.trimEnd() === '---') break;
    const indent = line.length - line.trimStart().length;
    if (scalarIndent !== null && line.trim() !== '' && indent <= scalarIndent) scalarIndent = null;
    const mark = /^# ?(?=dvplan\s)/u.exec(line.trimStart());
    if (scalarIndent === null && mark !== null && line.length <= 1000) {
      const start = text.indexOf(line, offset) + indent;
      comments.push({ body: line.slice(indent + mark[0].length), start, end: start + line.length - indent });
    }
    if (scalarIndent === null && /[:-] [|>][-+\d]{0,2}$/u.test(line.trimEnd())) scalarIndent = indent;
    offset = Math.max(offset, text.indexOf(line, offset) + line.length);
  }
  return comments;
}

/** Verb, rules and reason; the marker's own grammar takes no reason, so that is parted first. */
function readBody(body: string): { verb: Verb; rules: string[]; reason: string } | null {
  const colon = body.indexOf(':');
  const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
  const words = (colon < 0 ? body : body.slice(0, colon)).replaceAll(',', ' ');
  const marker = commentMarker({ type: 'html', value: `<!--${words}-->` });
  const [verb, ...rules] = Object.keys(marker?.parameters ?? {});
  if (marker?.name !== 'dvplan' || verb === undefined || !isVerb(verb)) return null;
  return { verb, rules, reason };
}

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

/**
 * Tells the lines that a comment holds for: `ignore` for the block behind it; `disable` from there on, or from the top where nothing stands
 * before.
 */
function reachIn(lines: readonly string[], { kind, text }: Source): (verb: Verb, place: Position) => { from: number; to: number } {
  const headEnd = kind !== 'text' && lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1;
  const written = lines.findIndex((line) => !/^\s*(?:<!--.*)?$/u.test(line));
  const firstWritten = Math.max(headEnd, written < 0 ? lines.length : written);
  const filled = nextFilled(lines);
  const ends = new Map<boolean, Int32Array>();
  return (verb, { start, end }) => {
    if (verb !== 'ignore') return { from: start.line - 1 <= firstWritten ? 1 : start.line, to: lines.length + 1 };
    const yaml = text.charAt(start.offset) === '#';
    const blocks = ends.get(yaml) ?? blockEnds(lines, yaml);
    ends.set(yaml, blocks);
    const from = filled[end.line] ?? lines.length;
    return { from: from + 1, to: (blocks[from] ?? from + 1) + 1 };
  };
}

/** For each line the first from it on that is not blank. */
function nextFilled(lines: readonly string[]): Int32Array {
  const filled = new Int32Array(lines.length).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at--) filled[at] = (lines[at] ?? '').trim() === '' ? (filled[at + 1] ?? lines.length) : at;
  return filled;
}

/** For each line the first behind its block: a blank one, or in YAML one that is not indented further. */
function blockEnds(lines: readonly string[], yaml: boolean): Int32Array {
  const indents = lines.map((line) => (line.trim() === '' ? -1 : yaml ? line.length - line.trimStart().length : 0));
  const ends = new Int32Array(lines.length);
  for (let at = lines.length - 1; at >= 0; at--) {
    let end = at + 1;
    while (end < lines.length && (yaml ? (indents[end] ?? 0) > Math.max(0, indents[at] ?? 0) : indents[end] === 0))
      end = ends[end] ?? lines.length;
    ends[at] = end;
  }
  return ends;
}

/** A stretch that is disabled ends where the same rules, or all, are enabled again; an `enable` that ends one has nothing more to say. */
function closeStretches(directives: readonly Directive[]): Directive[] {
  const disabled = new Set<string>();
  const needless = new Set(
    directives.filter(({ verb, rules }) => {
      if (verb === 'disable') for (const rule of rules.length === 0 ? [allRules] : rules) disabled.add(rule);
      return (
        verb === 'enable' &&
        (rules.length === 0 ? disabled.size === 0 : !disabled.has(allRules) && !rules.some((rule) => disabled.has(rule)))
      );
    }),
  );
  const enabled = new Map<string, number>();
  let any: number | undefined;
  const closed = directives.toReversed().map((directive) => {
    const { verb, rules, from } = directive;
    if (verb === 'enable') {
      any = from;
      for (const rule of rules.length === 0 ? [allRules] : rules) enabled.set(rule, from);
    }
    if (verb !== 'disable') return directive;
    const ends = rules.length === 0 ? [any] : [allRules, ...rules].map((rule) => enabled.get(rule));
    return { ...directive, to: least([directive.to, ...ends.filter((end) => end !== undefined)]) };
  });
  return closed.toReversed().filter((directive) => directive.verb !== 'enable' || needless.has(directive));
}

/** The findings that no comment silences, and one for each comment that names no reason, an unknown rule, or silences nothing. */
export function applyDirectives(
  findings: readonly Finding[],
  directives: readonly Directive[],
  file: string,
  knownRules: ReadonlySet<string>,
): Finding[] {
  const silenced = stretchesByRule(directives.filter(({ verb }) => verb !== 'enable'));
  const found = linesByRule(findings);
  const silences = ({ verb, from, to }: Directive, rule: string): boolean => verb !== 'enable' && hasLine(found.get(rule), from, to);
  const near = new Map<string, readonly string[]>();
  const own = directives.flatMap((directive): Finding[] => {
    const { verb, rules, place, reason } = directive;
    const report = (
      ruleId: Exclude<keyof typeof engineSeverities, 'internal-error'>,
      actual: string,
      expected: readonly string[] = [],
    ): Finding =>
      finding(file, {
        ruleId,
        severity: engineSeverities[ruleId],
        place,
        actual,
        data: { verb },
        ...(expected.length === 0 ? {} : { expected }),
      });
    const unknown = rules.filter((rule) => !knownRules.has(rule));
    for (const rule of unknown) if (!near.has(rule)) near.set(rule, nearestOf(rule, knownRules));
    const idle = rules.filter((rule) => knownRules.has(rule) && !silences(directive, rule));
    return [
      ...(reason === '' && verb !== 'enable' ? [report('ignore-without-reason', rules.join(', ') || verb)] : []),
      ...unknown.map((rule) => report('ignore-of-unknown-rule', rule, near.get(rule))),
      ...idle.map((rule) => report('unused-ignore', rule)),
      ...(rules.length === 0 && !silences(directive, allRules) ? [report('unused-ignore', verb)] : []),
    ];
  });
  return [...findings.filter(({ ruleId, line }) => !isIn(silenced.get(allRules), line) && !isIn(silenced.get(ruleId), line)), ...own];
}

function nearestOf(rule: string, known: ReadonlySet<string>): string[] {
  const near = nearest(rule, [...known]);
  return near === null || near === '' ? [] : [near];
}
