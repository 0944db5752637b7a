import { isHouseLine } from './byline'
import { lineOf, wordCount, type RawBlock } from './raw-copy'

/**
 * How many lines above the headline belong to the page: `WORLD`, `National`, `TODAY.AZ / World news`, or several short
 * ones (the titles of other stories, the name of the station) above one that is long.
 */
export function linesAbove(titles: readonly RawBlock[]): number {
  const lines = titles.map((block) => lineOf(block).trim())
  const heading = titles.findIndex(({ kind }) => kind === 'heading')
  if (heading >= 0) return lines.slice(0, heading).every((line) => wordCount(line) < 4 || isPath(line)) ? heading : 0
  const path = lines.length > 1 && isPath(lines[0]!) ? 1 : 0
  const long = lines.findIndex((line) => wordCount(line) > 6)
  const short = lines.slice(path, long)
  const most = short.length > 2 ? Math.min(7, wordCount(lines[long] ?? '') * 0.75) : 4
  if (long > path + 1 && short.every((line) => wordCount(line) < most)) return long
  const next = lines[path + 1]
  if (next === undefined || wordCount(next) < 5) return path
  return isMasthead(lines[path]!) || isKicker(lines[path]!, next) || wordCount(lines[path]!) === 1 ? path + 1 : path
}

/** `WORLD` above `Ministers agree fishing deal`. */
function isKicker(line: string, next: string): boolean {
  return wordCount(line) <= 3 && !/\p{Lower}|\d/u.test(line) && /\p{Lower}/u.test(next)
}

/** `Zenda Times Free Press`: the name of a paper. */
function isMasthead(line: string): boolean {
  const papers = /(?:^|\s)(?:Times|Post|Journal|Herald|Tribune|Gazette|Sentinel|Chronicle|Observer|Courier|Telegraph|Press|Examiner|Inquirer|Dispatch|Sun|Globe|Newspapers|Gazetesi)$/
  return papers.test(line) && line.split(/\s+/).every((word) => /^(?:\p{Upper}|of$|the$|and$)/u.test(word))
}

/** An agency, or whatever paper is named right under the byline: `The Zenda Ledger`. */
export function isHouse(line: string, underByline: boolean): boolean {
  return isHouseLine(line) || isMasthead(line) || (underByline && /^The(?: (?:of|and|\p{Upper}[\p{Alpha}.-]+)){2,5}$/u.test(line.trim()))
}

/** `Home > News`, `HABER / POLİTİKA`. */
function isPath(line: string): boolean {
  const parts = line.split(/\s*[/>»|]\s*/)
  return parts.length > 1 && parts.length < 6 && parts.every((part) => part.length > 1 && part.length < 25 && wordCount(part) < 4)
}
