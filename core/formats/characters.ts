/**
 * Characters that no wire file may hold: what XML 1.0, clause 2.2, leaves out. Control characters other than tab, line
 * feed and carriage return; halves of surrogate pairs; U+FFFE and U+FFFF. HTML and JSON receivers stumble over the same
 * ones, so every format leaves them out alike.
 */
const forbidden = new RegExp([
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/, // oxlint-disable-line no-control-regex -- the very ones that are meant
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
  /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
].map(({ source }) => source).join('|'), 'g')

export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '')
}

/** The forbidden characters of a text, each with its UTF-16 offset. */
export function forbiddenIn(text: string): { at: number, character: string }[] {
  return Array.from(text.matchAll(forbidden), (match) => ({ at: match.index, character: match[0] }))
}

/** `U+0000`, `U+D83D` */
export function codePointName(character: string): string {
  return 'U+' + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** A text for a field that has one line: each line end or tab becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}
