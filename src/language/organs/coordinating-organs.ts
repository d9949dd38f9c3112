/** The organs that work is done together with, each by itself. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import { oneOf } from '../word-lists.js';
import { dropEnd, capitalLetters } from '../../model/index.js';
import { headLength, longestList, organListAt } from './organ-lists.js';
import { wordsOf } from '../text-words.js';

const together = new RegExp(`[Pp]hối hợp (?:${oneOf(organWords.waysOfJoining)} )?(?:với|cùng) `, 'gu');

/** The organs that a text says work is done together with. */
export function coordinatingIn(text: string): string[] {
  if (!text.includes('hối hợp ')) return [];
  const value = text.slice(0, 2000);
  for (const { index, 0: lead } of value.matchAll(together)) {
    const rest = value.slice(index + lead.length, index + lead.length + longestList);
    const list = organListAt(wordsOf(rest), 0, true);
    if (list !== null) return partOrgans(rest.slice(list.start, list.end));
  }
  return [];
}

/** `Ban A chủ trì, phối hợp với Ban B`: what the words behind a label or in a cell say of who leads, and with whom. */
export function partLead(value: string): { readonly lead: string; readonly partners: readonly string[] } {
  const tie = /[,;]? phối hợp (?:với |cùng )?/u.exec(value);
  const lead = tie === null ? value : value.slice(0, tie.index);
  const name = lead.replace(/,? (?:làm )?chủ trì$/u, '');
  return {
    lead: name === '' ? value : name,
    partners: tie === null || name === '' ? [] : partOrgans(value.slice(tie.index + tie[0].length)),
  };
}

const generic = new RegExp(
  [
    String.raw`^(?:các )?${oneOf(organWords.genericKinds)}(?: (?:có )?liên quan| chuyên môn| chức năng)?`,
    String.raw`(?: (?:trong |thuộc |của |cấp )?${oneOf(organWords.placesOfKinds)})?$`,
  ].join(''),
  'u',
);
const levelOnly = new RegExp(String.raw`^(?:và )?(?:các )?${oneOf(organWords.unitKinds)}$`, 'u');

const unitInList = new RegExp(String.raw`${oneOf(organWords.unitsInLists)}$`, 'u');
/** The organs of a list. What has no name of its own stays together: `sở, ban, ngành`; `UBND xã, phường`. */
export function partOrgans(text: string): string[] {
  const organs: { name: string; general: boolean }[] = [];
  for (const { 0: printed } of text.matchAll(/[^,;]+/gu)) {
    const name = dropEnd(printed.trim().replace(/^(?:và|cùng) /u, ''), '.').trim();
    if (name === '') continue;
    const last = organs.at(-1);
    const general = generic.test(name.toLowerCase());
    const small = name.charAt(0) === name.charAt(0).toLowerCase();
    const levelTie = levelOnly.test(name) && last !== undefined && unitInList.test(last.name);
    if (last !== undefined && ((small && general && last.general) || levelTie)) last.name = `${last.name}, ${name}`;
    else organs.push({ name, general });
  }
  const names = organs.map(({ name }) => name);
  return names.length < 2 ? names : [...names.slice(0, -1), ...partLast(names.at(-1) ?? '')];
}

const tieBeforeName = new RegExp(String.raw` và (?=[${capitalLetters}])`, 'gu');

/** `Công an xã và Đoàn Thanh niên` at the end of a list are two; `Văn phòng HĐND và UBND`, `Sở Giáo dục và Đào tạo` are one. */
function partLast(name: string): string[] {
  for (const { index, 0: tie } of name.matchAll(tieBeforeName)) {
    const [one, other] = [name.slice(0, index), name.slice(index + tie.length)];
    if (headLength(wordsOf(other), 0, false) > 0 && !/^Văn phòng |(?:Hội đồng nhân dân|HĐND)$/u.test(one)) return [one, other];
  }
  return [name];
}
