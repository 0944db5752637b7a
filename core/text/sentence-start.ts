/** Whether a word at this offset begins a sentence, as far as the signs before it tell: a stop, a line, or nothing. */
export function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:]["”’»)]*\s+|\n)["“‘«(]*$/u.test(text.slice(Math.max(0, at - 12), at))
}
