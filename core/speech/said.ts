import type { ReportingVerb, StylePackage } from '../check/style'

/** Whole words, in small letters as they stand inside a sentence. A list without verbs matches nothing. */
export function verbPattern(verbs: readonly string[]): RegExp {
  if (verbs.length === 0) return /(?!)/gu
  return new RegExp(`(?<![\\p{IDC}’'-])(?:${verbs.join('|')})(?![\\p{IDC}-])`, 'gu')
}

const patterns = new WeakMap<StylePackage, Map<ReportingVerb['kind'], RegExp>>()

/** The style's reporting verbs of one kind. Made once for each style. */
export function verbsOf(style: StylePackage, kind: ReportingVerb['kind']): RegExp {
  let own = patterns.get(style)
  if (!own) patterns.set(style, own = new Map())
  let pattern = own.get(kind)
  if (!pattern) own.set(kind, pattern = verbPattern(style.verbs.filter((row) => row.kind === kind).map(({ verb }) => verb)))
  return pattern
}

const noVerb = /(?<!\p{Alpha})(?:be|been|being|is|are|was|were|get|got|feel|feels|felt|seem|seems|seemed|look|looks|looked|a|an|the|his|her|its|their|our|of|more|so|very|as)(?: \p{Alpha}+ly| also| not| never| again| previously)? $/iu

/** Whether the words before a participle make it passive, or an adjective: `was stressed`, `a noted economist`. */
export function isNoVerb(before: string): boolean {
  return noVerb.test(before)
}

const between = '(?:,? (?:again|also|however|though|too|repeatedly|earlier|later|once again|instead|nevertheless|meanwhile|on \\p{Upper}\\p{Lower}+day),?)?'
const clause = new RegExp(`^${between}(?: that(?! (?:point|fact|day|decision|view|message|position|need|difference|commitment|claim|right|policy)(?:[.,;:]|$| (?:and|in|on|at|to|of|by|with|for|when)(?!\\p{Alpha})))(?= [\\p{IDC}“"])|:(?= |$)| (?:he|she|they|we|there) \\p{Alpha}|,? ["“](?=\\p{Upper}))`, 'u')

/** Whether what follows a verb is what somebody said: a clause, a colon, a whole quotation. */
export function speechAfter(after: string): boolean {
  return clause.test(after)
}

const subject = String.raw`(?:(?!which|that|who|whom|never|not|nor|what|and|but|or|as)[\p{IDC}.’'-]+\s)`
/** A comma with who speaks; behind a closing mark nobody need stand before the verb. */
const tag = new RegExp(String.raw`(?:[,?!]["”’'»]|["”»],)\s${subject}{0,8}$|,\s${subject}{1,8}$`, 'u')
const tagEnd = /^(?:[.,;:?!]|$|\s(?:in|at|on|during|after|before|when|as|while|by|via|from|with|to (?:reporters|journalists|lawmakers|supporters)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{Alpha}))/u
const quoteRightBefore = /[,?!—–]["”’'»]\s$/u

/** Whether a verb stands in words that follow what was said: `…, Smith explained.`, `…,” explained Smith`. */
export function tagBefore(before: string, after: string): boolean {
  return quoteRightBefore.test(before) || (tagEnd.test(after) && tag.test(before))
}
