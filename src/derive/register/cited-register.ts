/**
 * The register of the documents that an office cites: each once, with its places; what citations say differently is listed, never decided.
 */
import { citedFacts, citedSource } from '../../model/index.js';
import type { Citation, CitationConflict, CitedDocument, CitedFact, EntryCitations, Register, RegisterEntry } from '../../model/index.js';
import { differenceOf, hasYear } from '../../language/numbers/identity.js';
import { compareIssuers, termOf } from '../../language/organs/issuers.js';
import { likeness } from '../../language/numbers/titles.js';

/** The citations of one document. */
export interface CitingFile {
  /** Path as seen from the folder of the register, with `/`. */
  readonly file: string;
  readonly citations: readonly Citation[];
}

/** Why an entry differs from the register that was there. */
type RegisterChange = 'new' | 'facts' | 'places' | 'conflicts';

/** An entry as it should stand. */
export interface CitedEntry extends GatheredEntry {
  /** Its place in the register that was there; null for a new one. */
  readonly index: number | null;
  readonly changes: readonly RegisterChange[];
}

interface GatheredEntry extends RegisterEntry {
  readonly citations: EntryCitations;
}

export interface CitedRegister {
  /** The entries that were there in their order, then new ones in the order of the citations. */
  readonly entries: readonly CitedEntry[];
  /** How many citations give no type, or no number with a symbol: a register can not hold them. */
  readonly withoutNumber: number;
}

/** One account of a document: what a register says of it, or citations that say the same. */
interface Account {
  readonly facts: CitedDocument;
  readonly at: string[];
}

/** The accounts that are of one document. */
interface Group {
  readonly entry: RegisterEntry | null;
  readonly type: string;
  readonly number: string;
  readonly accounts: Account[];
  readonly maybeAt: string[];
  /** Files that cite it with its date. */
  readonly datedIn: Set<string>;
}

const factKeys = { date: 'date', issuer: 'issuer', title: 'abstract' } as const;

/** A document has fewer forms than this, however often it is cited; what comes behind is not compared with. */
const mostForms = 50;
/** Fewer documents than this share a type and a number. */
const mostDocuments = 200;

/**
 * Brings the citations of some documents into a register.
 *
 * @param isThere whether a file that is not among them still is: its places are kept then
 */
export function citeInto(register: Register, files: readonly CitingFile[], isThere: (file: string) => boolean): CitedRegister {
  const read = new Set(files.map(({ file }) => file));
  const cited: Cited[] = [];
  let withoutNumber = 0;
  for (const { file, citations } of files) {
    for (const citation of citations) {
      const facts = citedFacts(citation);
      const key = keyOf(facts.documentType, facts.number);
      if (key === null) withoutNumber++;
      else cited.push({ file, at: `${file}:${citation.position.start.line}`, facts, key });
    }
  }
  const keep = (at: string): boolean => {
    const file = at.slice(0, at.lastIndexOf(':'));
    return !read.has(file) && isThere(file);
  };
  let entries = gatherInto(register, cited, keep);
  // What was gathered may tell what other citations are of: a second run must not find more than this one.
  for (let round = 1; round < mostRounds; round++) {
    const more = gatherInto(entries, cited, keep);
    if (!differ(more, entries)) break;
    entries = more;
  }
  return {
    entries: entries.map((entry, index) => ({
      ...entry,
      index: index < register.length ? index : null,
      changes: changesOf(register[index] ?? null, entry),
    })),
    withoutNumber,
  };
}

const mostRounds = 10;

function gatherInto(register: Register, cited: readonly Cited[], keep: (at: string) => boolean): GatheredEntry[] {
  const byKey = new Map<string, Group[]>();
  const groups = register.map((entry) => add(byKey, groupOf(entry)));
  // What an entry knows by its day tells what others are of; a short citation is of what the same text, or others, cite in full.
  const isEntry = ({ key, facts: { date } }: Cited): boolean =>
    byKey.get(key)?.some(({ accounts }) => accounts.some(({ facts }) => facts.date === date)) === true;
  const told = ({ facts: { abstract, issuer } }: Cited): number => (abstract === null ? 0 : 2) + (issuer === null ? 0 : 1);
  const dated = cited.filter(({ facts }) => facts.date !== null);
  const undated = cited.filter(({ facts }) => facts.date === null);
  const entries = new Set(dated.filter(isEntry));
  for (const one of [...entries, ...dated.filter((other) => !entries.has(other))])
    place(byKey, groups, one, datedGroups)?.datedIn.add(one.file);
  for (const one of undated.toSorted((first, second) => told(second) - told(first)))
    place(byKey, groups, one, (known, facts) => undatedGroups(known, facts, one.file));
  return groups.map((group) => entryOf(group, keep));
}

interface Cited {
  readonly file: string;
  /** Its place in the register. */
  readonly at: string;
  readonly facts: CitedDocument;
  readonly key: string;
}

/** Type and number, without zeros before the serial; null for what a register can not hold. */
function keyOf(type: string | null, number: string | null): string | null {
  if (type === null || number === null || !/^\d\S{2,60}$/u.test(number) || !/[/-]/u.test(number)) return null;
  return `${type} ${number.replace(/^0+(?=\d)/u, '')}`.toLowerCase();
}

function groupOf(entry: RegisterEntry): Group {
  const { documentType, number, date, title, term } = entry;
  const issuer = entry.issuer !== null && term !== null && termOf(entry.issuer) === null ? `${entry.issuer} khóa ${term}` : entry.issuer;
  const facts = { documentType, number, date, issuer, abstract: title };
  const conflicts = entry.citations?.conflicts ?? [];
  const accounts =
    conflicts.length === 0
      ? [{ facts, at: [] }]
      : conflicts.map(({ fact, value }) => ({ facts: { ...facts, [factKeys[fact]]: value }, at: [] }));
  return { entry, type: documentType, number, accounts, maybeAt: [], datedIn: new Set() };
}

function add(byKey: Map<string, Group[]>, group: Group): Group {
  const key = keyOf(group.type, group.number) ?? '';
  const known = byKey.get(key);
  if (known === undefined) byKey.set(key, [group]);
  else known.push(group);
  return group;
}

/** Puts a citation where it belongs: to one document, to none that is known, or beside each of several that it may mean. */
function place(
  byKey: Map<string, Group[]>,
  groups: Group[],
  { key, facts: said, at }: Cited,
  find: (known: readonly Group[], facts: CitedDocument) => Found,
): Group | null {
  const { certain, possible } = find(byKey.get(key) ?? [], said);
  if (certain === null && possible.length > 0) {
    for (const group of possible) group.maybeAt.push(at);
    return null;
  }
  const group = certain ?? newGroup(byKey, groups, said);
  const same = group.accounts.find(({ facts }) => (['date', 'issuer', 'abstract'] as const).every((fact) => facts[fact] === said[fact]));
  if (same !== undefined) same.at.push(at);
  else group.accounts.push({ facts: said, at: [at] });
  return group;
}

function newGroup(byKey: Map<string, Group[]>, groups: Group[], { documentType, number }: CitedDocument): Group {
  const type = documentType ?? '';
  const group: Group = {
    entry: null,
    type: `${type.slice(0, 1).toUpperCase()}${type.slice(1).toLowerCase()}`,
    number: number ?? '',
    accounts: [],
    maybeAt: [],
    datedIn: new Set(),
  };
  groups.push(group);
  return add(byKey, group);
}

interface Found {
  readonly certain: Group | null;
  /** Documents that are meant, where it does not show which. */
  readonly possible: readonly Group[];
}

/** The document of this very date; else one that differs in the date alone; else one of unknown date that nothing speaks against. */
function datedGroups(known: readonly Group[], facts: CitedDocument): Found {
  const some = (group: Group, holds: (other: CitedDocument) => boolean): boolean =>
    group.accounts.slice(0, mostForms).some((account) => holds(account.facts));
  const sameDay = known.filter((group) =>
    some(
      group,
      (other) =>
        other.date === facts.date && (compareIssuers(other.issuer, facts.issuer) !== 'differ' || differenceOf(other, facts) !== null),
    ),
  );
  if (sameDay.length > 0) return onlyOne(sameDay);
  const compared = known.slice(0, mostDocuments);
  const otherDay = compared.filter((group) => some(group, (other) => differenceOf(other, facts) === 'date'));
  if (otherDay.length > 0) return onlyOne(otherDay);
  return onlyOne(
    compared.filter(
      (group) =>
        group.accounts.every((account) => account.facts.date === null) &&
        some(group, (other) => isLike(other, facts) || (isBare(other) && isCompatible(other, facts))),
    ),
  );
}

/** The document of which the citation says something beside its number, or that the same file cites in full. */
function undatedGroups(known: readonly Group[], facts: CitedDocument, file: string): Found {
  const compatible = known
    .slice(0, mostDocuments)
    .filter((group) => group.accounts.slice(0, mostForms).some((account) => isCompatible(account.facts, facts)));
  const near = compatible.filter((group) => group.datedIn.has(file));
  const like = (near.length > 0 ? near : compatible).filter((group) =>
    group.accounts.slice(0, mostForms).some((account) => isLike(account.facts, facts)),
  );
  if (like.length > 0) return onlyOne(like);
  if (near.length > 0) return onlyOne(near);
  const undated = compatible.filter((group) => group.accounts.every((account) => account.facts.date === null));
  return compatible.length === 1 && undated.length === 1 ? onlyOne(undated) : { certain: null, possible: compatible };
}

function onlyOne(found: readonly Group[]): Found {
  return found.length === 1 ? { certain: found[0] ?? null, possible: [] } : { certain: null, possible: found };
}

function isBare({ issuer, abstract }: CitedDocument): boolean {
  return issuer === null && abstract === null;
}

function isCompatible(one: CitedDocument, other: CitedDocument): boolean {
  if (hasYear(one.number ?? '')) return true;
  const titles = likeness(one.abstract, other.abstract);
  return compareIssuers(one.issuer, other.issuer) !== 'differ' && (titles === null || titles >= leastLikeness);
}

/** Whether something beside type and number says that two accounts are of one document. */
function isLike(one: CitedDocument, other: CitedDocument): boolean {
  if (hasYear(one.number ?? '')) return true;
  return isCompatible(one, other) && (likeness(one.abstract, other.abstract) ?? 0) >= leastLikeness;
}

/** From this share of shared words on (0 to 1), two titles are one. */
const leastLikeness = 0.5;

/** Values that accounts give for one fact, each with its places. */
type Values = ReadonlyMap<string, { readonly value: string; readonly at: readonly string[] }>;

function entryOf(group: Group, keep: (at: string) => boolean): GatheredEntry {
  const { entry } = group;
  const before = entry?.citations ?? noCitations;
  const gathered = (fact: CitedFact): Values =>
    gather(
      group,
      fact,
      before.conflicts.filter((one) => one.fact === fact).map((one) => ({ ...one, at: one.at.filter(keep) })),
    );
  const [dates, issuers, titles] = [gathered('date'), gathered('issuer'), gathered('title')];
  const isOpen = entry?.verified !== true;
  const settled = (own: string | null | undefined): boolean => !isOpen && typeof own === 'string';
  const conflicts = [
    ...(settled(entry?.date) ? [] : conflictsOf('date', dates, entry?.date ?? null, (one, other) => one !== other)),
    ...(settled(entry?.issuer)
      ? []
      : conflictsOf('issuer', issuers, entry?.issuer ?? null, (one, other) => compareIssuers(one, other) === 'differ')),
    ...(settled(entry?.title)
      ? []
      : conflictsOf('title', titles, entry?.title ?? null, (one, other) => (likeness(one, other) ?? 1) < leastLikeness)),
  ];
  const agreed = (fact: CitedFact, values: Values): string | null =>
    !isOpen || conflicts.some((one) => one.fact === fact) ? null : mostCited(values);
  const issuer = agreed('issuer', issuers);
  const facts = {
    documentType: group.type,
    number: group.number,
    date: entry?.date ?? agreed('date', dates),
    issuer: entry?.issuer ?? (issuer === null ? null : withoutTerm(issuer)),
    term: entry?.term ?? (issuer === null ? null : termAmong(issuers)),
    title: entry?.title ?? agreed('title', titles),
  };
  const citations: EntryCitations = {
    at: inOrder([...before.at.filter(keep), ...group.accounts.flatMap(({ at }) => at)]),
    maybeAt: inOrder([...before.maybeAt.filter(keep), ...group.maybeAt]),
    conflicts,
  };
  return { ...facts, replacedBy: entry?.replacedBy ?? null, source: entry?.source ?? citedSource, verified: !isOpen, citations };
}

function changesOf(before: RegisterEntry | null, after: GatheredEntry): RegisterChange[] {
  if (before === null) return ['new'];
  const known = before.citations ?? noCitations;
  const changes: RegisterChange[] = [];
  if (before.date !== after.date || before.issuer !== after.issuer || before.term !== after.term || before.title !== after.title)
    changes.push('facts');
  if (differ(known.at, after.citations.at) || differ(known.maybeAt, after.citations.maybeAt)) changes.push('places');
  if (differ(known.conflicts, after.citations.conflicts)) changes.push('conflicts');
  return changes;
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

const noCitations: EntryCitations = { at: [], maybeAt: [], conflicts: [] };

/** Values by what they say, without case and white space; those that a file of the register before kept come first. */
function gather({ accounts }: Group, fact: CitedFact, kept: readonly CitationConflict[]): Values {
  const values = new Map<string, { value: string; at: string[] }>();
  const note = (value: string, at: readonly string[]): void => {
    const key = value.toLowerCase().replace(/\s+/gu, ' ');
    const known = values.get(key);
    if (known === undefined) values.set(key, { value, at: [...at] });
    else for (const place of at) known.at.push(place);
  };
  for (const { value, at } of kept) if (at.length > 0) note(value, at);
  for (const { facts, at } of accounts) {
    const value = facts[factKeys[fact]];
    if (value !== null && at.length > 0) note(value, at);
  }
  return values;
}

/** All values of a fact, where two of them, or one and the register's own, are of two minds. */
function conflictsOf(
  fact: CitedFact,
  values: Values,
  own: string | null,
  differ: (one: string, other: string) => boolean,
): CitationConflict[] {
  const all = [...values.values()];
  const compared = [...(own === null ? [] : [own]), ...all.slice(0, mostForms).map(({ value }) => value)];
  const isDiffering = compared.some((one, at) => compared.slice(at + 1).some((other) => differ(one, other)));
  return isDiffering
    ? all.map(({ value, at }) => ({ fact, value, at: inOrder(at) })).sort((one, other) => comparePlaces(one.at[0] ?? '', other.at[0] ?? ''))
    : [];
}

/** The value with most places; of such the longest, of those the first. */
function mostCited(values: Values): string | null {
  return (
    [...values.values()].toSorted((one, other) => other.at.length - one.at.length || other.value.length - one.value.length)[0]?.value ??
    null
  );
}

function termAmong(issuers: Values): string | null {
  for (const { value } of issuers.values()) if (termOf(value) !== null) return termOf(value);
  return null;
}

/** `Bộ Chính trị (Khóa VIII)` without its term, which stands by itself. */
function withoutTerm(issuer: string): string {
  return issuer.replace(/ (?:\(kh(?:oá|óa) [IVX]{1,6}\)|kh(?:oá|óa) [IVX]{1,6})$/iu, '');
}

/** Places by file, then by line, each once. */
function inOrder(places: readonly string[]): string[] {
  return [...new Set(places)].sort(comparePlaces);
}

function comparePlaces(one: string, other: string): number {
  const [first, second] = [one.lastIndexOf(':'), other.lastIndexOf(':')];
  const [file, otherFile] = [one.slice(0, first), other.slice(0, second)];
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return Number(one.slice(first + 1)) - Number(other.slice(second + 1));
}
