import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { Span } from '../../text/words'

/** `The minister said`, or a lead that begins with `He`, in a story that has not said who. */
export const nobodyBefore: StoryRule = {
  id: 'people/nobody-before',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { office: 'The story has named no {office} before: who is it?', pronoun: 'Nobody has been named before: who is it?' },
  wrong: [
    ['He said on Monday that talks would go on.\nThe talks are in Geneva.\nThey began in May.', null],
    ['Talks will go on in Geneva, the minister said on Monday.\nThey began in May.\nThey are hard.', null],
    ['Prices rose in May.\nThe governor said they would fall.\nThey did not.', null],
  ],
  allows: [
    'Foreign Minister Jane Smith said talks would go on.\nThe minister said they began in May.\nThey are hard.',
    'Talks will go on, the minister, Jane Smith, said.\nThey began in May.\nThey are hard.',
    'HEADLINE: Minister sees more talks\nTalks will go on, the minister said on Monday.\nThey began in May.\nThey are hard.',
    'Two ministers met.\nThe minister of one said no.\nThe other did not.',
    'He was 12 when he left.\nCarl Miller is 90 now.\nHe lives in Geneva.',
    'Talks will go on, the minister of trade said.\nThey began in May.\nThey are hard.',
    'He left.',
    '“The minister said no,” Jane Smith said.\nIt began in May.\nIt is hard.',
    'The Foreign Ministry is here.\nTalks will go on, the prime minister’s office said.\nThey are hard.',
    'Her Majesty left.\nThe talks are in Geneva.\nThey began in May.',
    'A vice president resigned.\nThe president said no.\nIt is late.',
    'Spokespeople met.\nThe spokesman said no.\nIt is late.',
  ],
  reads: 'story',
  *check({ body, headline, subheads, story, people }) {
    const blocks = body.filter(({ reading }) => reading.kind === 'paragraph')
    if (blocks.length < 3 || story.genre !== 'Current') return
    const [lead] = blocks
    const who = people.mentions.find(({ full }) => full)
    if (startsWithPronoun(lead!.reading) && (!who || who.block > 1)) yield { at: lead!, from: 0, to: startsWithPronoun(lead!.reading), says: 'pronoun' }
    if (!body.some(({ reading }) => speaking(reading).length > 0)) return
    const told = new Set([headline, ...subheads].flatMap(({ reading }) => [...officesNamed(reading)]))
    for (const at of body) {
      for (const { from, to, office, written } of speaking(at.reading)) {
        if (told.has(office) || named(at.reading, office, from)) continue
        told.add(office)
        yield { at, from, to, says: 'office', values: { office: written } }
      }
      for (const office of officesNamed(at.reading)) told.add(office)
    }
  },
}

const startsWithPronoun = perBlock(({ prose }) => /^(?:He|She)(?= \p{Lower})/u.exec(prose)?.[0].length ?? 0)

const offices = ['minister', 'president', 'spokes', 'ambassador', 'mayor', 'governor', 'chairman', 'chancellor', 'envoy', 'senator', 'premier', 'prosecutor'] as const
const anyOffice = new RegExp(offices.join('|'), 'giu')
const verb = String.raw`(?:said|says|added|told|noted|stressed|announced|warned|stated|explained)(?!\p{Alpha})`
const definite = new RegExp(String.raw`(?<!\p{Alpha})[Tt]he (minister|president|spokesman|spokeswoman|spokesperson|ambassador|mayor|governor|chairman|chancellor|envoy|senator|premier|prosecutor) (?=(?:also |later )?${verb})`, 'gu')

interface Speaking extends Span {
  /** As the story has it, and what all its forms begin with. */
  written: string
  office: string
}

const speaking = perBlock(({ kind, prose }): Speaking[] => (
  kind !== 'paragraph' || !/[Tt]he \p{Lower}/u.test(prose) ? [] : Array.from(prose.matchAll(definite), ({ 0: words, 1: office, index }) => ({ from: index, to: index + words.length - 1, written: office!, office: stem(office!) }))
))

/** What offices a text speaks of, in any form: `Ministers`, `vice president`. */
const officesNamed = perBlock(({ text }): ReadonlySet<string> => new Set(Array.from(text.matchAll(anyOffice), ([office]) => office.toLowerCase())))

function stem(office: string): string {
  return office.startsWith('spokes') ? 'spokes' : office
}

/** Whether the words before it in its own block speak of the office. */
function named({ text }: { text: string }, office: string, before: number): boolean {
  return text.slice(0, before).toLowerCase().includes(office)
}
