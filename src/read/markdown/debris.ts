/**
 * Markup that is broken, as blanks of the same length: a parser would take all the text behind it for a part of it. The words stay, and so
 * do their places.
 */

/** A style sheet or a script, and the rules behind a `<style>` that nothing closes. */
const closedStyle = /<(?:style|script)(?:\s[^<>]{0,500})?>[^<]{0,20000}<\/(?:style|script)\s{0,20}>/giu;
const openStyle = /<(?:style|script)(?:\s[^<>]{0,500})?>(?:[\s!-;=?-z]{1,400}\{[^{}<>]{0,2000}\}){0,200}/giu;
const tag = /<[A-Za-z][A-Za-z0-9]{0,20}\s[^<>\n]{0,500}>/gu;
/** What goes on with a tag whose attribute has a `>` inside its quotation marks. */
const goesOn = /^[^<>"\n]{0,300}"[^<>\n]{0,300}>/u;

/** The text with blanks for broken markup. */
export function withoutDebris(text: string): string {
  const whole = text.includes('<') ? withoutBrokenTags(text) : text;
  // A line whose fence is closed in the line itself fences nothing.
  return whole.includes('```') ? whole.replace(/^[ \t]{0,40}`{3,40}(?:[ \t]{1,40}`{3,40}){1,40}[ \t]{0,40}$/gmu, blank) : whole;
}

/** Sheets of style and scripts as blanks: they say nothing. */
export function withoutStyle(text: string): string {
  const hide = (whole: string, at: number, all: string): string => hidden(whole, all.slice(Math.max(0, at - 200), at));
  return text.replace(closedStyle, hide).replace(openStyle, hide);
}

/** A tag without the attributes of which one never ends; a picture of unknown address goes. */
function withoutBrokenTags(text: string): string {
  const bare = withoutStyle(text);
  return bare.replace(tag, (whole: string, at: number) => {
    if (!/=\s{0,20}["']/u.test(whole) || quotesClose(whole)) return whole;
    if (goesOn.test(bare.slice(at + whole.length, at + whole.length + 700))) return whole;
    const name = /^<[A-Za-z0-9]+/u.exec(whole)?.[0] ?? '';
    const kept = name.toLowerCase() === '<img' ? '<a' : name;
    return `${kept}${' '.repeat(whole.length - kept.length - 1)}>`;
  });
}

function quotesClose(whole: string): boolean {
  return ['"', "'"].every((quote) => whole.split(quote).length % 2 === 1);
}

/** A sheet as blanks, or, inside a line, as a comment. */
function hidden(whole: string, before: string): string {
  return /(?:^|\n)[ \t]{0,40}$/u.test(before) ? blank(whole) : `<!--${blank(whole.slice(4, -3))}-->`;
}

function blank(whole: string): string {
  return whole.replace(/[^\r\n]/gu, (character) => ' '.repeat(character.length));
}
