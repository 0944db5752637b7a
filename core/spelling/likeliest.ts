import { wordSet } from '../text/words'
import type { Near } from './word-graph'

/** The words that are written most, so that they are meant most. */
export const usual = wordSet(`
  the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we
  there can an your which their said if do will each about how up out them then she many some so these would other into has her two
  like him see time could no make than first been its who now people my made over did down only way find use may water long little
  very after words called just where most know get through back much before go good new write our used me man too any day same right
  look think also around another came come work three must because does part even place well such here take why things help put
  years different away again off went old number great tell men say small every found still between name should home big give air
  line set own under read last never us left end along while might next sound below saw something thought both few those always
  looked show large often together asked house world going want school important until government president minister police
  country against state week year month during city report official officials group public since million percent including
  company told attack among members security military national foreign court party election killed war late early
  news meet talk talks team vote votes stay step stop sure term test town turn wait rate rise role rule seen sent sign site plan play
  real past paid open once need move lost lead less kept kind hour hope held dead died days weeks months near free full hold lose
  ve bir bu da de için ile olan olarak daha çok en ne gibi kadar sonra ama ancak her o olduğu olduğunu ise ya hem ki mi diye göre
  tarafından yeni büyük iki üzerine ilgili arasında önce karşı son şu biz bunu değil var yok dedi söyledi belirtti açıkladı
  herkes hiç şey şekilde başkan bakan devlet türkiye yıl gün kişi ülke
`)

/** Rows of the keyboards in use; the letter beside the one that was meant is hit by mistake. */
const rows = ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç', 'qwertyuiop']

/**
 * Words that may be meant by one that is none, the likeliest first: by how far they are, whether they are usual words, and how
 * the hand errs. It hardly ever errs in the first letter; it leaves one out, or hits the neighbour.
 */
export function likeliest(wrong: string, near: readonly Near[]): Near[] {
  return near
    .map((each) => ({ each, weight: weightOf(wrong, each) }))
    .sort((a, b) => a.weight - b.weight || (a.each.word < b.each.word ? -1 : 1))
    .map(({ each }) => each)
}

function weightOf(wrong: string, { word, cost }: Near): number {
  const isUsual = usual.has(word)
  const first = word[0] === wrong[0] ? 0 : 2
  const capital = /^\p{Lower}/u.test(wrong) && /^\p{Upper}/u.test(word) && word.toLowerCase() !== wrong ? 3 : 0
  const apostrophe = word.includes("'") && !wrong.includes("'") ? 2 : 0
  return cost * 2 + first + capital + apostrophe + (isUsual ? -3 : 0) + handOf(wrong, word)
}

/** How usual the slip is between two words of one edit: a letter left out, a neighbour hit, or another. */
function handOf(wrong: string, word: string): number {
  if (word.length > wrong.length) return 0
  if (word.length < wrong.length) return 0.5
  const at = [...word].findIndex((letter, index) => letter !== wrong[index])
  return at >= 0 && areNeighbours(word[at]!, wrong[at]!) ? 0.5 : 1
}

function areNeighbours(one: string, other: string): boolean {
  return rows.some((row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1)
}
