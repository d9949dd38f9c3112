/**
 * Vietnamese of the years before Unicode: text of the `.VnTime` fonts (TCVN 5712:1993, TCVN3) and of the VNI fonts. Its bytes, or
 * the Latin letters that a converter made of them, look like `Céng hoµ x· héi` and `Coäng hoøa xaõ hoäi`.
 */

/** Letters that only Unicode Vietnamese has. */
const unicodeVietnamese = /[\u1ea0-\u1ef9ăĂđĐơƠưƯ]/gu;
/** Signs of TCVN3 that stand beside a letter and are no letters of any Latin alphabet, or are not Vietnamese ones. */
const tcvn3 = /[A-Za-z][µ¸¶·¹¨»¾¼½Æ©Ç®Î¤Ï¦ª«¬\u00ad×ØÜÞßåæç÷øûüþ]|[®§][a-zµ¸¶·¹¨©ª«¬]/gu;
/** Tone marks of VNI: a vowel with a letter behind it that stands for the tone. */
const vni = /[aeouAEOU][øùûõïäàáåãâêëéèúüæçØÙÛÕÏÄÀÁÅÃÂÊËÉÈÚÜ](?=[A-Za-z\s.,;:)]|$)|[öôñÖÔÑ][ôöùøûõïaeiuAEIU]/gu;
/** Fewest signs that tell a legacy text. */
const fewestSigns = 4;

/** The name of the legacy encoding that a text is written in, or null for Unicode. */
export function recognizeLegacyEncoding(text: string): 'TCVN3 (.VnTime)' | 'VNI' | null {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text;
  const signs = { tcvn3: count(sample, tcvn3), vni: count(sample, vni) };
  const most = Math.max(signs.tcvn3, signs.vni);
  if (most < fewestSigns) return null;
  const unicode = count(sample, unicodeVietnamese) + count(sample.normalize('NFC') === sample ? '' : sample, /[\u0300-\u0323]/gu);
  if (unicode * 4 > most) return null;
  return signs.tcvn3 >= signs.vni ? 'TCVN3 (.VnTime)' : 'VNI';
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
