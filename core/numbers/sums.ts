/**
 * Whether a sum stands by itself: not one end of a range (`3 to 5 million dollars`), nor a price for something (`90 dollars a
 * barrel`), whose other words would have to change with it. What comes by time or by head (`90 dollars a week`) does.
 */
export function isAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from)
  if (/\d\s?(?:(?:million|billion|trillion)\s)?(?:to|or|and|-|–)\s?$|(?:between|from)\s$/u.test(before)) return false
  return !/^\s(?:a|per|an)\s(?!(?:hour|day|night|week|month|year|person|head|child|family|household)(?!\p{Alpha}))/u.test(text.slice(to, to + 16))
}
