import { inProse, pick, type Kind } from './copy'

const common = wordsIn('government officials president minister country people international military national company public security economic foreign political announced including according reported statement investigation agreement department, committee decision support attack police federal several because between during against believe received separate occurred beginning committee parliament independent')

function wordsIn(list: string): string {
  return list.replaceAll(',', '').split(' ').join('|')
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Slips of the pen in our own words. */
export const wordKinds: readonly Kind[] = [
  inProse('doubled word', /(?<=[\p{Lower},] )\p{Lower}{2,}(?= \p{Lower})/gu, ([word]) => `${word} ${word}`),
  inProse('the the', /(?<=\p{Lower} )the(?= \p{Alpha})/gu, () => 'the the'),
  inProse('an for a', /(?<!\p{Alpha})a (?=[bcdfgklmnprstvwz]\p{Lower}{3})/gu, () => 'an '),
  inProse('a for an', /(?<!\p{Alpha})an (?=[aeio]\p{Lower}{3})(?!one|once)/gu, () => 'a '),
  inProse('it’s for its', /(?<!\p{Alpha})its(?= \p{Lower}{3})/gu, (_found, _random, { text }) => (text.includes('’') ? 'it’s' : "it's")),
  inProse('misspelled word', new RegExp(String.raw`(?<!\p{IDC})(?:${common})(?!\p{IDC})`, 'gu'), ([word], random) => slipIn(word, random)),
  inProse('then for than', /(?<=(?<!\p{Alpha})(?:more|less|fewer|rather|other|higher|lower|better|larger|earlier) )than(?!\p{Alpha})/gu, () => 'then'),
  inProse('of for have', /(?<=(?<!\p{Alpha})(?:could|would|should|might|must) )have(?!\p{Alpha})/gu, () => 'of'),
  inProse('singular verb', /(?<=(?<!\p{Alpha})(?:they|[Oo]fficials|[Rr]esidents|troops|soldiers|officers|workers|leaders|lawmakers|students|investigators|[Aa]uthorities|people) )(?:were|are|have)(?= \p{Lower})/gu, ([verb]) => ({ were: 'was', are: 'is', have: 'has' })[verb]!),
  inProse('small letter after a stop', /(?<=\p{Lower}{2}\. )\p{Upper}(?=\p{Lower}* \p{Lower})/gu, ([letter]) => letter.toLowerCase()),
  inProse('two capitals', /(?<!\p{IDC})(?:The|She|They|But|This|After)(?= \p{Alpha})/gu, ([word]) => word.slice(0, 2).toUpperCase() + word.slice(2)),
  inProse('small letter of a name', new RegExp(String.raw`(?<!\p{IDC})(?:${weekdays.join('|')}|Russia|China|Iran|Ukraine|Washington|Britain|European|American)(?!\p{IDC})`, 'gu'), ([name]) => name.toLowerCase()),
  inProse('words run together', /(?<!\p{IDC})(?:of|in|for|with|from|and) the(?!\p{Alpha})/gu, ([words]) => words.replace(' ', '')),
  inProse('placeholder', /(?<=\p{Lower} )(?=\p{Lower}{3,} \p{Lower})/gu, (_found, random) => pick(['TK ', 'XXX ', '[NAME] ', 'XXXX ', '?? '], random)),
]

/** A letter left out, doubled, or changed with the next. */
function slipIn(word: string, random: () => number): string {
  const at = 2 + Math.floor(random() * (word.length - 4))
  const slips = [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word[at]! + word.slice(at), word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)]
  return pick(slips.filter((slip) => slip !== word), random) ?? word.slice(1)
}
