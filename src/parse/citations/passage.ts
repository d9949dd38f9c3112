/** Reads the citations of one passage: where they stand, what is said of each, and what lists let them share. */
import { AbstractReader, crossesSentence, type Stretch } from './abstracts.js';
import { beginningsIn } from './beginnings.js';
import { carriedType, followsInList, numberAnchors, type Anchor } from './anchors.js';
import { dateBefore, type DateReading } from '../../language/dates/date-phrases.js';
import { factsAfter, takeTrailingIssuer, type Facts } from './facts.js';
import { leadBefore } from './leads.js';
import { nameAnchors } from './names.js';
import type { Organ } from '../../language/organs/organs.js';
import { agrees } from '../../language/numbers/symbols.js';
import type { TypePhrase } from '../../language/numbers/type-phrases.js';
import { skipSpace } from '../../language/tokens.js';
import { phraseAt } from '../../language/words.js';

/** A citation as a passage gives it, in offsets of the passage. */
export interface Mention {
  readonly anchor: Anchor;
  /** The stretch of the citation's text. */
  readonly start: number;
  end: number;
  type: TypePhrase | null;
  date: DateReading | null;
  issuer: Organ | null;
  abstract: Stretch | null;
  readonly comma: boolean;
  readonly facts: Facts;
  /** Whether issuer and abstract were read before the mention, so that a list may go on with them. */
  ledIssuer: boolean;
  ledAbstract: boolean;
  carried: boolean;
}

/** The citations of a passage, in the order of the text. */
export function readPassage(value: string): Mention[] {
  const beginnings = beginningsIn(value);
  const [numbers, names] = [numberAnchors(value, beginnings.numbers), nameAnchors(value, beginnings.names)];
  if (numbers.length + names.length === 0) return [];
  const anchors = mergeNames(value, numbers, names);
  const mentions = readFacts(value, anchors);
  carryTypes(value, mentions);
  readLeads(value, mentions);
  shareBackwards(value, mentions);
  return mentions;
}

/** Joins `Luật Bầu cử ... số 85/2015/QH13` to one citation and puts all in order. */
function mergeNames(value: string, numbers: Anchor[], names: Anchor[]): Anchor[] {
  const merged: Anchor[] = [];
  let next = 0;
  for (const name of names) {
    while (next < numbers.length && (numbers[next] as Anchor).mention < name.start) merged.push(numbers[next++] as Anchor);
    const number = numbers[next];
    if (number !== undefined && number.number !== null && belongsTo(value, name, number)) {
      next++;
      const { issuer, abstract } = name;
      merged.push({
        ...number,
        type: name.type,
        mention: name.start,
        ...(issuer === undefined ? {} : { issuer }),
        ...(abstract === undefined || abstract.start === name.start ? {} : { abstract }),
      });
    } else merged.push(name);
  }
  while (next < numbers.length) merged.push(numbers[next++] as Anchor);
  return merged.sort((first, second) => first.start - second.start);
}

/** Whether a number directly follows a name: `, số`, ` số`, `(số`. */
function belongsTo(value: string, name: Anchor, number: Anchor): boolean {
  if (number.type !== null && number.type.start >= name.end)
    return number.type.text === name.type?.text && value.slice(name.end, number.type.start).trim() === '(';
  let at = skipSpace(value, name.end);
  if (value[at] === ',' || value[at] === '(') at = skipSpace(value, at + 1);
  return number.numberWord
    ? phraseAt(value, at, 'số') >= 0 && number.mention <= at && number.start - at < 12
    : at === number.start && value[skipSpace(value, name.end)] !== ',';
}

/** Reads from the last to the first, so that an abstract knows where the citations inside it end. */
function readFacts(value: string, anchors: readonly Anchor[]): Mention[] {
  const starts = new Map<number, Anchor>();
  for (const anchor of anchors) starts.set(anchor.mention, anchor);
  const openEnds = new Set<number>();
  const abstracts = new AbstractReader(value, {
    startsAt: (at) => starts.has(at),
    isLaw: (at) => starts.get(at)?.number === null && starts.get(at)?.type?.text.toLowerCase().endsWith('luật') === true,
    endsAt: (at) => openEnds.has(at),
  });
  const mentions: Mention[] = [];
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index] as Anchor;
    const { number } = anchor;
    const joint = (number !== null && number.symbols.length > 2) || /liên (?:tịch|ngành|bộ)/iu.test(anchor.type?.text ?? '');
    const facts = factsAfter(value, anchor.end, joint, abstracts);
    if (facts.abstract === null && anchor.number !== null) openEnds.add(facts.tail);
    if (number !== null) takeTrailingIssuer(value, number.symbols, facts);
    mentions.push(toMention(anchor, facts));
  }
  return mentions.reverse();
}

function toMention(anchor: Anchor, facts: Facts): Mention {
  const named = anchor.number === null;
  const unnumbered = named && anchor.issuer !== undefined && anchor.congress !== true;
  return {
    anchor,
    start: anchor.start,
    end: unnumbered && facts.abstract !== null ? facts.abstract.end : anchor.end,
    type: anchor.type,
    date: anchor.date ?? facts.date,
    issuer: (anchor.issuer as Organ | undefined) ?? facts.issuer,
    abstract: anchor.abstract ?? (named && !unnumbered ? null : facts.abstract),
    comma: facts.comma,
    facts,
    ledIssuer: !named && anchor.issuer !== undefined,
    ledAbstract: false,
    carried: false,
  };
}

function carryTypes(value: string, mentions: readonly Mention[]): void {
  for (let index = 1; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    const before = mentions[index - 1] as Mention;
    if (mention.type !== null || mention.anchor.number === null) continue;
    const carried = carriedType(value, mention.anchor, { ...before.anchor, type: before.type });
    if (carried === null) continue;
    mention.type = carried;
    mention.carried = true;
  }
}

function readLeads(value: string, mentions: readonly Mention[]): void {
  for (const [index, mention] of mentions.entries()) {
    const { number } = mention.anchor;
    if (number === null || (mention.issuer !== null && mention.abstract !== null)) continue;
    const before = numberedBefore(mentions, index);
    const outer = lastEnding(mentions, index);
    if (outer !== undefined && followsInList(value, outer.facts.end, mention.anchor.mention)) {
      inherit(value, mention, outer, symbolsOf(mentions, index));
      continue;
    }
    if (before !== undefined && followsInList(value, before.facts.end, mention.anchor.mention)) continue;
    const lead = leadBefore(value, mention.anchor.mention, before === undefined ? 0 : Math.min(before.end, mention.anchor.mention));
    if (lead.issuer !== null && !agrees(symbolsOf(mentions, index), value.slice(lead.issuer.start, lead.issuer.end))) continue;
    if (mention.issuer === null && lead.issuer !== null) {
      mention.issuer = lead.issuer;
      mention.ledIssuer = true;
      mention.date ??= dateBefore(value, lead.issuer.start);
    }
    if (mention.abstract === null && lead.abstract !== null) {
      mention.abstract = lead.abstract;
      mention.ledAbstract = true;
    }
  }
}

function numberedBefore(mentions: readonly Mention[], index: number): Mention | undefined {
  for (let before = index - 1; before >= 0 && before > index - 24; before--) {
    if (mentions[before]?.anchor.number !== null) return mentions[before];
  }
  return undefined;
}

/** The citation before in a list: the last one, with an issuer from before, that ends where this one begins. */
function lastEnding(mentions: readonly Mention[], index: number): Mention | undefined {
  const start = (mentions[index] as Mention).anchor.mention;
  for (let before = index - 1; before >= 0 && before > index - 12; before--) {
    const mention = mentions[before] as Mention;
    if ((mention.ledIssuer || mention.ledAbstract) && mention.facts.end <= start && start - mention.facts.end < 14) return mention;
  }
  return undefined;
}

/** The symbols of a number; those at the end of its list for a bare serial. */
function symbolsOf(mentions: readonly Mention[], index: number): readonly string[] {
  for (let at = index; at < mentions.length && at < index + 8; at++) {
    const symbols = mentions[at]?.anchor.number?.symbols ?? [];
    if (symbols.length > 0) return symbols;
    if ((mentions[at + 1]?.start ?? Infinity) - (mentions[at] as Mention).end > 8) break;
  }
  return [];
}

function inherit(value: string, mention: Mention, before: Mention, symbols: readonly string[]): void {
  if (
    mention.issuer === null &&
    before.ledIssuer &&
    before.issuer !== null &&
    agrees(symbols, value.slice(before.issuer.start, before.issuer.end))
  ) {
    mention.issuer = before.issuer;
    mention.ledIssuer = true;
  }
  const semicolon = value.slice(before.facts.end, mention.anchor.mention).includes(';');
  if (mention.abstract === null && before.ledAbstract && !semicolon) {
    mention.abstract = before.abstract;
    mention.ledAbstract = true;
  }
}

/** `số 217-QĐ/TW, số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị`: the earlier ones take what stands after the last. */
function shareBackwards(value: string, mentions: readonly Mention[]): void {
  for (let index = mentions.length - 2; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    const next = mentions[index + 1] as Mention;
    if (mention.issuer !== null || mention.abstract !== null || mention.anchor.number === null || next.anchor.number === null) continue;
    if (
      !followsInList(value, mention.facts.tail, next.anchor.mention) ||
      value.slice(mention.facts.tail, next.anchor.mention).includes(';')
    )
      continue;
    if (
      (mention.anchor.number.symbols.length > 0 && organPart(mention) !== organPart(next)) ||
      crossesSentence(value, mention.end, next.start)
    )
      continue;
    mention.issuer = next.ledIssuer ? null : next.issuer;
    if (!next.carried) continue;
    mention.date ??= next.date;
    mention.abstract = next.abstract;
  }
}

function organPart(mention: Mention): string {
  return (mention.anchor.number?.symbols ?? []).slice(1).join('-');
}
