import type { Language } from '../model/index.js';

/** What people call the parts of a body that have numbers. */
const partWords: Readonly<Record<Language, { readonly part: string; readonly clause: string; readonly point: string }>> = {
  vi: { part: 'mục', clause: 'khoản', point: 'điểm' },
  en: { part: 'part', clause: 'clause', point: 'point' },
};

/** The part of a body that labels name: `mục II.3`, `Điều 5 khoản 2 điểm a`, `PHẦN THỨ HAI, Chương I, mục 2`. */
export function sectionWords(labels: readonly string[], language: Language): string {
  const words = partWords[language];
  const first = labels.findIndex((label) => !/^\p{L}+\s/u.test(label));
  const [named, numbered] = first < 0 ? [labels, []] : [labels.slice(0, first), labels.slice(first)];
  const [clause = '', point, ...deeper] = numbered;
  if (clause === '') return named.join(', ');
  // Clauses and points are of an article alone; below other parts their labels go together.
  if (!/^(?:Điều|Article)\s/iu.test(named.at(-1) ?? '')) return [...named, `${words.part} ${numbered.join('.')}`].join(', ');
  const below = point === undefined ? '' : ` ${words.point} ${[point, ...deeper].join('.')}`;
  return `${named.join(', ')} ${words.clause} ${clause}${below}`;
}
