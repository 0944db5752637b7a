import { recognise } from '../quotations/recognise'
import { newStory } from '../story/new-story'
import type { Doubt, Genre, LeftOut, Place, Story } from '../story/story'
import { nameFromCapitals } from '../text/casing'
import { leaves, readBlock } from './body'
import type { CopyDesk } from './copy-desk'
import { editorsNoteKind } from './editors-note'
import { readHead } from './head'
import { directionOf, guessLanguage } from './language'
import { clearPageLines } from './page-lines'
import { lineOf, runsText, type RawBlock, type RawCopy } from './raw-copy'
import { slugFromFileName, slugFromHeadline, slugify } from './slug'

export type { CopyDesk } from './copy-desk'

/**
 * Makes a story of raw copy: headline, subheads, bylines, dateline, body, quotations with their speakers, places. Lines
 * of the page go to `leftOut`, and what is not sure to `doubts` with a sentence; nothing else of the copy is lost but the
 * signs that a field replaces (`By`, the dateline's brackets and dash, bullets). Any copy gives a whole story, with an
 * empty headline where it has none.
 */
export function storyFromCopy(copy: RawCopy, desk: CopyDesk): Story {
  const language = languageOf(copy, desk)
  const { blocks: cleared, around } = clearPageLines(copy, language)
  const { notes, slug, rest, origin } = takeNotes(cleared)
  const head = readHead(rest, language, desk.now)
  const doubts: Omit<Doubt, 'id'>[] = [
    ...copy.doubts.map((says): Omit<Doubt, 'id'> => ({ about: 'body', block: 0, quotation: '', says })),
    ...head.doubts.map((doubt) => ({ ...doubt, quotation: '' })),
  ]

  const raws = rest.map((raw, index): RawBlock =>
    head.lead?.at === index ? { kind: 'paragraph', runs: head.lead.runs } : raw,
  )
  const kept = raws.map((raw, index) => ({ raw, index })).filter(({ index }) => !head.used.has(index))
  const read = [
    ...notes.map((raw) => ({ raw, from: -1 })),
    ...kept.map(({ raw, index }) => ({ raw, from: origin[index]! })),
  ]
  const body = read.map(({ raw, from }, index) => {
    const found = readBlock(raw, read[index + 1]?.raw)
    if (found.doubt) doubts.push({ about: 'body', block: index, quotation: '', says: found.doubt })
    return { ...found, from }
  })
  const origins = body.map(({ from }) => from)
  const leftOut = [...head.kickers.map((line) => ({ ...line, before: 0 })), ...around].map((line): LeftOut => ({
    id: desk.newId(),
    text: line.text,
    because: line.because,
    before: firstAt(origins, line.before),
  }))

  const headline = head.headline ?? []
  const story: Story = {
    ...newStory(desk),
    slug: slug || slugFromFileName(desk.fileName ?? '') || slugFromHeadline(runsText(headline) || firstWords(kept)),
    bylines: head.bylines,
    dateline: head.dateline,
    places: placesOf(head.dateline, language),
    genre: genreOf(runsText(headline)),
    language,
    direction: directionOf(language),
    leftOut,
    children: [
      { type: 'headline', children: leaves(headline) },
      ...head.subheads.map((runs) => ({ type: 'subhead' as const, children: leaves(runs) })),
      ...(body.length > 0
        ? body.map(({ block }) => block)
        : [{ type: 'paragraph' as const, children: [{ text: '' }] }]),
    ],
  }
  const recognised = recognise(story, desk.newId)
  const all = [...doubts, ...recognised.doubts]
  return { ...recognised.story, doubts: all.map((doubt) => ({ id: desk.newId(), ...doubt })) }
}

/** What the words say; what the file says where it only says it more exactly (`en-GB`), or where the words say nothing. */
function languageOf(copy: RawCopy, desk: CopyDesk): string {
  const guessed = guessLanguage(copy.blocks.map(blockText).join('\n'))
  const stated = copy.language
  if (guessed && stated?.split('-')[0] !== guessed) return guessed
  return stated ?? desk.language ?? 'en'
}

/** Notes to editors at the top, and a slug line, which would be taken for the headline otherwise. */
function takeNotes(blocks: RawBlock[]): { notes: RawBlock[], slug: string, rest: RawBlock[], origin: number[] } {
  const taken = { notes: [] as RawBlock[], slug: '', rest: [] as RawBlock[], origin: [] as number[] }
  let running = false
  blocks.forEach((block, index) => {
    const line = lineOf(block)
    const slug = index < 4 && taken.slug === '' ? /^slug(?:\s?line)?\s*:\s*(.{2,60})$/i.exec(line.trim())?.[1] : undefined
    if (slug && slugify(slug)) {
      taken.slug = slugify(slug)
    } else if (!running && editorsNoteKind(line)) {
      taken.notes.push(block)
    } else {
      taken.rest.push(block)
      taken.origin.push(index)
      running ||= line.length > 90
    }
  })
  return taken
}

/** Index of the first body block that stood at or after a block of the cleared copy. */
function firstAt(origins: number[], before: number): number {
  const at = origins.findIndex((origin) => origin >= before)
  return at < 0 ? origins.length : at
}

function placesOf(dateline: Story['dateline'], language: string): Place[] {
  if (!dateline?.city) return []
  return dateline.city.split('/').map((name) => ({ name: nameFromCapitals(name, language), region: dateline.region }))
}

const genres: [RegExp, Genre][] = [
  [/^(?:news )?(?:analysis|analiz)\b/i, 'Analysis'],
  [/^(?:interview|röportaj|söyleşi)\b/i, 'Interview'],
  [/^(?:opinion|görüş|commentary)\b/i, 'Opinion'],
  [/^(?:feature|dosya)\s*[-:–—]/i, 'Feature'],
  [/^(?:profile|portre)\b/i, 'Profile'],
  [/^(?:obituary)\b/i, 'Obituary'],
  [/^(?:explainer|factbox|timeline|background)\b/i, 'Background'],
]

/** The genre that a headline's own label states: `ANALYSIS - …`. */
function genreOf(headline: string): Genre {
  const label = /^(?:\p{Upper}{4,20}-|[\p{Alpha} ]{4,20}\s*[-:–—|]\s)/u.exec(headline)?.[0] ?? ''
  return genres.find(([pattern]) => pattern.test(label))?.[1] ?? 'Current'
}

/** What stands in for a headline where there is none. */
function firstWords(kept: { raw: RawBlock }[]): string {
  return (
    kept
      .map(({ raw }) => lineOf(raw))
      .find((line) => line !== '')
      ?.slice(0, 80) ?? ''
  )
}

function blockText(block: RawBlock): string {
  if (block.kind === 'list') return block.items.map(runsText).join('\n')
  if (block.kind === 'table')
    return block.rows.map((row) => row.map(({ runs }) => runsText(runs)).join('\t')).join('\n')
  return lineOf(block)
}
