import { isSingle, matches, roleOf, singleCloser } from './mark-roles'
import { quotationMarks, type Family, type Mark } from './marks'
import { reportingVerb } from './verbs'

/** A stretch of one block, quotation marks included. */
export interface QuotationPart {
  block: number
  from: number
  to: number
}

/** One quotation as the marks show it: a part for each block it runs over. Whether anybody speaks is not decided here. */
export interface QuotationSpan {
  parts: QuotationPart[]
  family: Family
  /** Quotations inside this one, whole, in order. */
  nested: QuotationPart[]
  /** Blocks in which the running speech does not open again. */
  notReopened: number[]
}

/** A mark without its partner. Nothing about quotations can be said of the blocks from `block` to `until`. */
export interface UnpairedMark extends QuotationPart {
  side: 'opening' | 'closing'
  until: number
}

export interface ParsedQuotations {
  /** In reading order; they never overlap. */
  quotations: QuotationSpan[]
  unpaired: UnpairedMark[]
}

interface Open {
  mark: Mark
  sign: string
  block: number
  /** Where the part in the current block begins. */
  from: number
  parts: QuotationPart[]
  nested: Pair[]
  notReopened: number[]
}

interface Pair extends QuotationPart {
  family: Family
  nested: Pair[]
}

/**
 * Finds the quotations in blocks of text that follow each other. Knows curly, straight, « », „ “ and ‘ ’; tells
 * apostrophes, feet and inches from marks; follows a speech over paragraphs that each open again and of which only the
 * last closes. A mark without a partner is answered as unpaired, and its paragraph's other quotations still stand.
 */
export function parseQuotations(blocks: readonly string[]): ParsedQuotations {
  const found: ParsedQuotations = { quotations: [], unpaired: [] }
  let carried: Open | null = null
  blocks.forEach((text, block) => {
    if (carried && text.trim() === '') return
    if (carried && !quotationMarks(text).some(({ family }) => family === carried!.mark.family) && closesLater(blocks, block, carried)) {
      carried.notReopened.push(block)
      carried.parts.push({ block, from: text.length - text.trimStart().length, to: text.trimEnd().length })
      return
    }
    carried = pairBlock(text, block, carried, found)
  })
  if (carried) giveUp(carried, found)
  found.quotations.sort((a, b) => a.parts[0]!.block - b.parts[0]!.block || a.parts[0]!.from - b.parts[0]!.from)
  found.unpaired.sort((a, b) => a.block - b.block || a.from - b.from)
  return found
}

/** How many paragraphs a speech may run on without opening again. */
const longestRun = 12

/**
 * Whether a speech that a colon led in runs on through a block without marks to one that closes it: `The minister said:
 * “…` and, paragraphs later, `…”`, as Turkish copy prints a speech.
 */
function closesLater(blocks: readonly string[], block: number, carried: Open): boolean {
  const before = blocks[carried.block]!.slice(0, carried.mark.at).trim() || (blocks[carried.block - 1] ?? '').trim()
  if (!before.endsWith(':')) return false
  for (const text of blocks.slice(block + 1, block + longestRun)) {
    const [first] = quotationMarks(text).filter(({ family }) => matches(carried.mark.family, family))
    if (first) return first.closes && !(first.opens && text.slice(0, first.at).trim() === '')
  }
  return false
}

/** Pairs one block's marks; answers the quotation that runs on into the next block. */
function pairBlock(text: string, block: number, carried: Open | null, found: ParsedQuotations): Open | null {
  const marks = quotationMarks(text)
  const stack: Open[] = []
  /** Which single mark closes which: found ahead, because most of them are apostrophes. */
  const closers = new Map<Mark, Mark>()
  const closed = new Set<Mark>()
  let next = 0
  if (carried) {
    const entry = enter(carried, text, block, marks)
    if (entry === null) giveUp(carried, found)
    else {
      stack.push(carried)
      next = entry
    }
  }
  const open = (mark: Mark): void => {
    stack.push({ mark, sign: text[mark.at]!, block, from: mark.at, parts: [], nested: [], notReopened: [] })
  }
  const close = (end: number): void => {
    const done = stack.pop()!
    const pair: Pair = { block, from: done.from, to: end, family: done.mark.family, nested: done.nested }
    const outer = stack.at(-1)
    if (outer) outer.nested.push(pair)
    else found.quotations.push(finished(done, pair))
  }
  for (; next < marks.length; next++) {
    const mark = marks[next]!
    const top = stack.at(-1)
    if (isSingle(mark)) {
      if (top && closers.get(mark) === top.mark) close(mark.at + mark.length)
      else if (mark.opens) openSingle(mark, next)
      else if (
        top &&
        isSingle(top.mark) &&
        !closed.has(top.mark) &&
        !(mark.weak && laterCloser(next))
      ) {
        close(mark.at + mark.length)
      }
      continue
    }
    const role = roleOf(text, mark, top, marks, next)
    if (role === 'close') close(mark.at + mark.length)
    else if (role === 'open') open(mark)
    else if (role === 'open-anew') {
      report(stack.pop()!, found, block, stack.at(-1))
      open(mark)
    } else if (role === 'stray') {
      found.unpaired.push({ block, from: mark.at, to: mark.at + mark.length, side: 'closing', until: block })
    }
  }
  return leave(stack, text, block, found)

  function laterCloser(after: number): boolean {
    for (let at = after + 1; at < marks.length; at++) if (isSingle(marks[at]!) && marks[at]!.closes) return true
    return false
  }

  function openSingle(mark: Mark, index: number): void {
    const closer = singleCloser(marks, index, stack.at(-1))
    if (closer) {
      closers.set(closer, mark)
      closed.add(mark)
      open(mark)
    } else if (mark.family === 'single' && stack.length === 0) open(mark)
  }
}

/** Takes a running speech into the next block: the index of the first mark still to be read, or null when it stops. */
function enter(carried: Open, text: string, block: number, marks: Mark[]): number | null {
  const first = marks[0]
  if (!first || !matches(carried.mark.family, first.family)) return null
  if (text[first.at] === carried.sign && first.opens && text.slice(0, first.at).trim() === '') {
    carried.from = first.at
    return 1
  }
  if (first.opens && first.family !== 'straight') return null
  if (!first.closes || carried.parts.at(-1)?.block !== block - 1) return null
  carried.from = text.length - text.trimStart().length
  carried.notReopened.push(block)
  return 0
}

/** At the end of a block: what may run on, and what has lost its partner. */
function leave(stack: Open[], text: string, block: number, found: ParsedQuotations): Open | null {
  const [outer, ...inner] = stack
  if (!outer) return null
  for (const lost of inner) report(lost, found, block, outer)
  const doubled = outer.block === block && outer.nested.some((pair) => pair.family === outer.mark.family)
  if (doubled || (endsWithAttribution(text.slice(outer.from)) && outer.parts.length === 0)) {
    report(outer, found, block)
    return null
  }
  outer.parts.push({ block, from: outer.from, to: text.trimEnd().length })
  return outer
}

/** `“We agreed, he said.`: the speech is over, its closing mark forgotten. */
function endsWithAttribution(text: string): boolean {
  const tail = /,\s+((?:[\p{Alpha}\p{M}.'’-]+\s+){1,4}[\p{Alpha}\p{M}]+|\p{Alpha}+)[.]?\s*$/u.exec(text)?.[1]
  const names = tail?.split(/\s+/) ?? []
  return (
    names.length > 1 && [names[0]!, names.at(-1)!].some((word) => reportingVerb(word.toLowerCase())?.kind === 'speech')
  )
}

function finished(open: Open, last: Pair): QuotationSpan {
  return {
    parts: [...open.parts, place(last)],
    family: open.mark.family,
    nested: open.nested.map(place),
    notReopened: open.notReopened,
  }
}

function giveUp(open: Open, found: ParsedQuotations): void {
  report(open, found, open.parts.at(-1)?.block ?? open.block)
}

/** A quotation that never closed: what was inside it belongs to the one around it, or stands on its own. */
function report(open: Open, found: ParsedQuotations, until: number, around?: Open): void {
  found.unpaired.push({
    block: open.block,
    from: open.mark.at,
    to: open.mark.at + open.mark.length,
    side: 'opening',
    until,
  })
  if (around) around.nested.push(...open.nested)
  else for (const pair of open.nested) found.quotations.push(alone(pair))
}

function alone(pair: Pair): QuotationSpan {
  return { parts: [place(pair)], family: pair.family, nested: pair.nested.map(place), notReopened: [] }
}

function place({ block, from, to }: Pair): QuotationPart {
  return { block, from, to }
}
