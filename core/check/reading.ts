import { noAnswers } from './noted'
import { parseQuotations } from '../quotations/parse'
import { longestRead } from '../quotations/recognise'
import { bylineLine } from '../story/byline'
import { datelineLine } from '../story/dateline'
import { nodeText, textParts } from '../story/text'
import type { Byline, Dateline, StoryChild, Text } from '../story/story'
import { mask } from '../text/mask'
import { sentences } from '../text/sentences'
import { words, type Span, type Word } from '../text/words'

/** The fields whose text rules read. */
export type ReadField = 'headline' | 'subhead' | 'byline' | 'dateline' | 'body'

/** What kind of line it is; `body` holds several kinds. */
export type ReadKind = 'byline' | 'dateline' | StoryChild['type']

/**
 * One line or block of a story as rules read it. All four texts have the same length, so that an offset in one is an
 * offset in all; what a text does not show is U+FFFC there. Nothing in it depends on where the block stands in the story. Of a book
 * pasted whole into one block (more than `longestRead`) only `text` shows anything.
 */
export interface Reading {
  field: ReadField
  kind: ReadKind
  /** BCP 47. */
  language: string
  /** As `fieldText` gives it, to which the offsets of places refer. */
  text: string
  /** Without what no rule reads: text that is to stay as it is, links, addresses, @names, #tags. */
  legible: string
  /** `legible` without the words of direct quotations, whose marks stay visible. */
  prose: string
  /** The direct quotations, marks included, in order; they do not overlap. */
  quotes: readonly Span[]
  /**
   * False when a quotation mark here has no partner and the story does not know its quotation either: rules that need to
   * know what is quoted abstain.
   */
  paired: boolean
  /** The words of `prose`. */
  readonly words: readonly Word[]
  /** The sentences of `text`. */
  readonly sentences: readonly Span[]
  /** What it was asked so far, by the numbers of the questions (`perBlock`). */
  readonly answers: unknown[]
}

/** Reads a child of the story. */
export function readChild(child: StoryChild, language: string): Reading {
  const text = nodeText(child)
  const field = child.type === 'headline' || child.type === 'subhead' ? child.type : 'body'
  const runs = runsOf(child)
  const stays = runs.filter(({ stet, href }) => stet === true || href !== undefined)
  const marked = joined(runs.filter(({ quotation }) => quotation !== undefined))
  return reading({ field, kind: child.type, text, language, stays, marked })
}

export function readByline(byline: Byline, language: string): Reading {
  return reading({ field: 'byline', kind: 'byline', text: bylineLine(byline), language, stays: [], marked: [] })
}

export function readDateline(dateline: Dateline, language: string): Reading {
  return reading({ field: 'dateline', kind: 'dateline', text: datelineLine(dateline, language || 'en'), language, stays: [], marked: [] })
}

interface Parts {
  field: ReadField
  kind: ReadKind
  text: string
  language: string
  stays: Span[]
  /** Stretches that the story itself has as quotations. */
  marked: Span[]
}

/** Web and mail addresses, @names, #tags and file names: no style applies inside them. */
const address = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\p{IDC})[@#]\p{IDC}{2,}/gu

function reading({ field, kind, text, language, stays, marked }: Parts): Reading {
  if (text.length > longestRead) {
    const hidden = '\uFFFC'.repeat(text.length)
    return new WrittenReading(field, kind, language, text, hidden, hidden, [], false)
  }
  const addresses = Array.from(text.matchAll(address), (found) => ({ from: found.index, to: found.index + found[0].length }))
  const legible = stays.length + addresses.length > 0 ? mask(text, [...stays, ...addresses], '\uFFFC') : text
  const { quotes, paired } = quotesIn(text, marked)
  const prose = quotes.length > 0 ? mask(legible, quotes.map((quote) => insideMarks(text, quote)), '\uFFFC') : legible
  return new WrittenReading(field, kind, language, text, legible, prose, quotes, paired)
}

/** What is seldom asked for is worked out when it is. */
class WrittenReading implements Reading {
  readonly answers = noAnswers()
  #words: readonly Word[] | undefined
  #sentences: readonly Span[] | undefined

  constructor(
    readonly field: ReadField, readonly kind: ReadKind, readonly language: string, readonly text: string, readonly legible: string, readonly prose: string,
    readonly quotes: readonly Span[], readonly paired: boolean,
  ) {}

  get #isBook(): boolean {
    return this.text.length > longestRead
  }

  get words(): readonly Word[] {
    return this.#words ??= this.#isBook ? [] : words(this.prose)
  }

  get sentences(): readonly Span[] {
    return this.#sentences ??= this.#isBook ? [] : sentences(this.text, this.language)
  }
}

/** What is quoted: what the story has marked, and what marks in the text pair besides. */
function quotesIn(text: string, marked: Span[]): { quotes: Span[], paired: boolean } {
  if (!/["“”„«»‘'`‟]/.test(text)) return { quotes: marked, paired: true }
  const parsed = parseQuotations([text])
  const known = (span: Span): boolean => marked.some(({ from, to }) => from <= span.from && span.to <= to)
  const found = parsed.quotations.map(({ parts }) => parts[0]!).filter((part) => !known(part))
  const lost = parsed.unpaired.filter((mark) => !known(mark))
  // What an unpaired mark opens or closes is not known: the whole rest on its side is taken for quoted.
  const doubtful = lost.map((mark) => (mark.side === 'opening' ? { from: mark.from, to: text.length } : { from: 0, to: mark.to }))
  return { quotes: joined([...marked, ...found, ...doubtful]), paired: lost.length === 0 }
}

const opening = /^(?:[“„«»"‘'‟`]+\s?)/u
const closing = /(?:\s?[”“»«"’'`]+)$/u

function insideMarks(text: string, { from, to }: Span): Span {
  const quoted = text.slice(from, to)
  const before = opening.exec(quoted)?.[0].length ?? 0
  const after = closing.exec(quoted.slice(before))?.[0].length ?? 0
  return { from: from + before, to: to - after }
}

type Run = Span & Pick<Text, 'quotation' | 'stet' | 'href'>

/** The runs of a node with their offsets in its text. */
function runsOf(child: StoryChild): Run[] {
  return textParts(child).flatMap(({ node, start }) => {
    let at = start
    return node.children.map(({ text, quotation, stet, href }) => ({ from: at, to: (at += text.length), quotation, stet, href }))
  })
}

/** Spans in order, those that touch or overlap as one. Two quotations never touch: a space or a stop is between them. */
function joined(spans: readonly Span[]): Span[] {
  const inOrder = spans.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)
  const whole: Span[] = []
  for (const { from, to } of inOrder) {
    const last = whole.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}
