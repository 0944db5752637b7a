import { isPassive, verbs, type Clause, type Verb } from './clause'
import type { QuotationPart } from './parse'
import type { Subject } from './phrase'
import { subjectAfter, subjectOf } from './subjects'

/** `X said Y had warned`: no new clause begins between the two verbs. */
export function isNested(sentence: Clause, outer: Verb, inner: Verb): boolean {
  const between = sentence.text.slice(outer.to, inner.from)
  return !/[,;—–\uFFFC]\s*(?:and|but|while|whereas|as|then)\s|;|\uFFFC/.test(between)
}

/** The subject of one verb, on whichever side of it it stands. */
export function whoSays(sentence: Clause, verb: Verb): Subject | null {
  const quote = sentence.quotes.findLast(({ to }) => to <= verb.from)
  const gap = sentence.text.slice(quote?.to ?? sentence.from, verb.from)
  if ((quote && verb.form === 'finite' && /^[\s,.—–-]*$/.test(gap)) || (/,\s*$/.test(gap) && invertedAfter(sentence, verb)))
    return subjectAfter(sentence, verb.to)
  return (
    subjectOf(sentence, verb, quote && /^[\s,—–-]*\p{Alpha}/u.test(gap) ? quote.to : sentence.from) ??
    (quote ? subjectOf(sentence, verb) : null)
  )
}

/** `NATO is ready, said Stoltenberg.`: a name and then nothing but where and when. */
function invertedAfter(sentence: Clause, verb: Verb): boolean {
  if (verb.kind !== 'speech') return false
  const mention = sentence.mentions.find(({ from }) => from > verb.to)
  if (!mention) return /^\s(?:the|a|an)\s[\p{Alpha}\s’'-]{2,50}[.]?$/u.test(sentence.text.slice(verb.to, sentence.to))
  return (
    sentence.text.slice(verb.to, mention.from).replace(mention.title, '').trim() === '' &&
    /^(?:[.,]|\s(?:on|in|at|during|after)\s|$)/.test(sentence.text.slice(mention.to, sentence.to))
  )
}

/** Whether a verb of speech stands right beside quoted words, or a colon, or they are a sentence of their own. */
export function isSpoken(sentence: Clause, part: QuotationPart): boolean {
  const before = sentence.text.slice(sentence.from, part.from)
  const after = sentence.text.slice(part.to, sentence.to)
  if (/[:]\s*$/.test(before) || !/\p{Alpha}/u.test(before + after)) return true
  const near = (verb: Verb): boolean =>
    verb.kind !== 'act' &&
    (verb.from >= part.to
      ? /^[\s,]*(?:[\p{IDC}.'’-]+ ){0,4}$/u.test(sentence.text.slice(part.to, verb.from)) && /[,!?]["”’']?$/.test(sentence.original.slice(part.from, part.to))
      : /^[\s,]*$/.test(sentence.text.slice(verb.to, part.from)))
  return verbs(sentence).some((verb) => near(verb) && verb.base !== 'write')
}

/** `Asked about the “…” plan, X said`: words before the main clause that were put to whoever speaks there. */
export function isPutTo(sentence: Clause, part: QuotationPart): boolean {
  if (!/^(?:When|After|Asked|Reminded|Responding|Reacting|Replying|Answering)\s/.test(sentence.text.slice(sentence.from))) return false
  return /^\s?,\s|^(?=[^,]*,\s)/.test(sentence.text.slice(part.to, sentence.to)) && !sentence.text.slice(sentence.from, part.from).includes(',')
}

/** `When a reporter said “…”, X …`: who put the words; nobody for `Asked about “…”, X …`. */
function whoPuts(sentence: Clause, part: QuotationPart): Subject | null {
  return verbs(sentence)[0]?.at === 0 ? null : before(sentence, part)
}

export function english(sentence: Clause, part: QuotationPart): Subject | null {
  if (isPutTo(sentence, part)) return whoPuts(sentence, part)
  return (
    quoted(sentence) ??
    after(sentence, part) ??
    tag(sentence, part) ??
    before(sentence, part) ??
    accordingTo(sentence) ??
    named(sentence, part)
  )
}

/** `“…,” Xinhua quoted Stoltenberg as saying`, `Stoltenberg was quoted as saying “…”`: not the one who passes it on. */
function quoted(sentence: Clause): Subject | null {
  const verb = verbs(sentence).find(({ base, form }) => base === 'quote' && form === 'finite')
  if (!verb || !/\sas\s\p{Alpha}+ing(?!\p{Alpha})/u.test(sentence.text.slice(verb.to, sentence.to))) return null
  return isPassive(sentence, verb) ? subjectOf(sentence, verb) : subjectAfter(sentence, verb.to)
}

/** `“…,” Stoltenberg said`, `“…,” said Stoltenberg`. */
function after(sentence: Clause, part: QuotationPart): Subject | null {
  const verb = verbs(sentence).find((candidate) => candidate.from >= part.to && candidate.form === 'finite')
  if (!verb || isPassive(sentence, verb)) return null
  const between = sentence.text.slice(part.to, verb.from)
  const inverted = /^[\s,—–-]*$/.test(between)
  const words = sentence.original.slice(part.from, part.to)
  const set = /[,!?…—–]["”’'»]*$/.test(words) || /^\s?[,—–-]/.test(between)
  // `A “senior official” said …`: quoted words that are themselves the subject.
  const isSubject = !set && !(inverted && /^["“‘'«„]\p{Upper}/u.test(words) && part.from === sentence.from)
  if (isSubject || /\uFFFC/.test(between) || /^[\s,—–-]*(?:and|but|or|while|who|which|when)\b/.test(between)) return null
  if (between.split(/\s+/).length > 24 || (verb.base === 'report' && before(sentence, part))) return null
  return inverted ? subjectAfter(sentence, verb.to) : subjectOf(sentence, verb, part.to)
}

/** `…, Stoltenberg explained.` at the end of the sentence, speaking for all of it. */
function tag(sentence: Clause, part: QuotationPart): Subject | null {
  const verb = verbs(sentence).findLast((candidate) => candidate.kind === 'speech' && candidate.form === 'finite')
  if (!verb || verb.from < part.to || isPassive(sentence, verb)) return null
  if (sentence.quotes.some(({ from }) => from > verb.to)) return null
  // `X said it was “…”, Reuters reported`: the words are X's.
  if (verb.base === 'report' && before(sentence, part)) return null
  const head = sentence.text.slice(part.to, verb.from)
  if (/,\s*$/.test(head) && invertedAfter(sentence, verb)) return subjectAfter(sentence, verb.to)
  const lead = /(?:[,—–]|\uFFFC["”’'»,]*)\s+([^,\uFFFC]{1,90})$/u.exec(sentence.text.slice(part.from, verb.from))
  if (!lead || (/^(?:and|but|or|while|who|which|as)\b/i.test(lead[1]!) && !/^as\b/.test(lead[1]!))) return null
  if (/\bthat\b/.test(sentence.text.slice(verb.to, verb.to + 6))) return null
  return subjectOf(sentence, verb, verb.from - lead[1]!.length)
}

/** `X said “…”`, `He stressed that … “…”`, `and urged Moscow to “…”`: the nearest verb before it. */
function before(sentence: Clause, part: QuotationPart): Subject | null {
  for (const verb of verbs(sentence)
    .filter((candidate) => candidate.to <= part.from && candidate.kind !== 'beside')
    .reverse()) {
    if (isPassive(sentence, verb)) {
      const agent = /\bby(?=\s)([^,]*)$/.exec(sentence.text.slice(verb.to, part.from))
      if (agent && agent[1]!.split(' ').length < 14) return subjectAfter(sentence, verb.to + agent.index + 2)
      continue
    }
    const subject = whoSays(sentence, verb)
    if (subject) return subject
  }
  return null
}

function accordingTo(sentence: Clause): Subject | null {
  const found = /\b(?:according to|in the words of)(?=\s)/i.exec(sentence.text.slice(sentence.from, sentence.to))
  return found ? subjectAfter(sentence, sentence.from + found.index + found[0].length) : null
}

/** `Stoltenberg: “…”`, as interviews and transcripts print it. */
function named(sentence: Clause, part: QuotationPart): Subject | null {
  const lead = sentence.text.slice(sentence.from, part.from)
  if (!/^[^,;\uFFFC]{2,60}:\s*$/.test(lead)) return null
  const mention = sentence.mentions.find(({ to }) => to <= part.from)
  return mention
    ? { kind: 'people', people: [mention.person], label: sentence.people.people[mention.person]!.surname }
    : null
}
