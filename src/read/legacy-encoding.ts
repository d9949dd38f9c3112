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

/** Bytes that go on with a letter of UTF-8, as Latin-1 or Windows-1252 shows them. */
const following = '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]';
const misreadLetter = new RegExp(`[\\u00c2-\\u00df]${following}|[\\u00e0-\\u00ef]${following}{2}`, 'gu');
/** Share of the letters beyond ASCII that must be of a kind. */
const nearlyAll = 0.9;

/** Whether a text is UTF-8 whose bytes were read as Latin-1: `Káº¿ hoáº¡ch`. */
export function isMisreadUtf8(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text;
  let letters = 0;
  let units = 0;
  for (const [match] of sample.matchAll(misreadLetter)) {
    letters++;
    units += match.length;
  }
  return letters >= fewestSigns && units >= nearlyAll * count(sample, /\P{ASCII}/gu);
}

/** Whether letters of a text are question marks, as a code page without Vietnamese leaves them: `K? ho?ch`. */
export function hasLostLetters(text: string): boolean {
  const sample = text.slice(0, 200_000);
  return count(sample, /[A-Za-zÀ-ÿ]\?(?=[A-Za-zÀ-ÿ])/gu) >= fewestSigns && count(sample, unicodeVietnamese) === 0;
}

/** Whether bytes are Vietnamese in Windows-1258: vowels with tone marks behind them. */
export function isWindows1258(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1258').decode(bytes.subarray(0, 200_000));
  const foreign = count(text, /\P{ASCII}/gu);
  const tones = count(text, /[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]/gu);
  const own = count(text, /[\u0300\u0301\u0303\u0309\u0323ăâđêôơưàáãèéìíòóõùúýĂÂĐÊÔƠƯÀÁÃÈÉÌÍÒÓÕÙÚÝ“”‘’–—…]/gu);
  return tones >= fewestSigns && own >= nearlyAll * foreign;
}

/** How often a pattern with the flag `g` stands in a text. */
function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
