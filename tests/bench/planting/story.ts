import type { Span } from '../../../core/text/words'
import { pick, replaced, type Copy, type Kind, type Planted, type Random } from './copy'

/** What only the whole story shows: names, acronyms, headline against text, what stands there twice. */
export const storyKinds: readonly Kind[] = [
  { name: 'name misspelled later', plant: (copy, random) => later(copy, random, (name) => slip(name, random)) },
  { name: 'another name later', plant: (copy, random) => later(copy, random, (name) => pick(['Henderson', 'Lindqvist', 'Okonkwo', 'Castellano'].filter((other) => other !== name), random)!) },
  { name: 'name misspelled in the headline', plant: (copy, random) => inHeadline(copy, random, (name) => slip(name, random)) },
  { name: 'another name in the headline', plant: (copy, random) => inHeadline(copy, random, () => pick(['Henderson', 'Lindqvist', 'Castellano'], random)!) },
  { name: 'words in the headline that nobody said', plant: ({ text, headline }) => {
    const [open, close] = text.includes('’') ? ['‘', '’'] : ["'", "'"]
    const planted = replaced(text, headline.to, headline.to, `: ${open}worst mistake ever${close}`)
    return headline.text.includes(open!) ? null : planted
  } },
  { name: 'acronym that is never used', plant: ({ text, body }, random) => {
    const found = body.flatMap((line) => Array.from(line.prose.matchAll(/(?<![\p{IDC}] ?)(?:\p{Upper}\p{Lower}+ (?:of |for |and )?){2,4}\p{Upper}\p{Lower}+(?= \p{Lower})/gu), (match) => ({ at: line.from + match.index + match[0].length, words: match[0] })))
      .filter(({ words }) => /(?:Agency|Department|Ministry|Office|Commission|Committee|Association|Council|Organization|Institute|Bank|Court|Board|Bureau|Center|Survey|Service)/.test(words))
      .map(({ at, words }) => ({ at, acronym: (words.match(/\p{Upper}/gu) ?? []).join('') }))
      .filter(({ acronym }) => acronym.length > 2 && !text.includes(acronym))
    const chosen = pick(found, random)
    return chosen && replaced(text, chosen.at, chosen.at, ` (${chosen.acronym})`)
  } },
  { name: 'acronym before its name', plant: ({ text }, random) => {
    const found = Array.from(text.matchAll(/(?:(?:\p{Upper}[\p{Lower}’]+|of|for|and|the|on) ){2,7}\((\p{Upper}{3,6})\)/gu)).filter(({ 0: all, 1: acronym, index }) => (
      /^\p{Upper}/u.test(all) && new RegExp(String.raw`(?<![\p{IDC}(])${acronym}(?!\p{IDC})`, 'u').test(text.slice(index + all.length)) && !text.slice(0, index).includes(acronym!)
    ))
    const chosen = pick(found, random)
    if (!chosen) return null
    const [all, acronym] = [chosen[0], chosen[1]!]
    const next = text.indexOf(acronym, chosen.index + all.length)
    const swapped = text.slice(0, chosen.index) + acronym + text.slice(chosen.index + all.length, next) + all + text.slice(next + acronym.length)
    return { text: swapped, places: [{ from: chosen.index, to: chosen.index + acronym.length }, { from: next - all.length + acronym.length, to: next + acronym.length }] }
  } },
  { name: 'paragraph twice', plant: ({ text, body }, random) => {
    // The first has the dateline before it.
    const at = 1 + Math.floor(random() * (body.length - 1))
    const line = body[at]
    const after = body[Math.min(body.length - 1, at + Math.floor(random() * 3))]
    if (!line || !after) return null
    const planted = replaced(text, after.to, after.to, `\n\n${line.text}`)
    return { ...planted, places: [...planted.places, line] }
  } },
  { name: 'sentence twice', plant: ({ text, body }, random) => {
    const found = body.flatMap((line) => Array.from(line.prose.matchAll(/(?<=^|\. )\p{Upper}[^.\uFFFC]{50,200}\p{Lower}{2}\.(?= \p{Upper}|$)/gu), (match) => ({ from: line.from + match.index, words: match[0] })))
    const chosen = pick(found, random)
    const line = chosen && pick(body.filter(({ prose, from }) => prose.endsWith('.') && from >= chosen.from - 400), random)
    if (!chosen || !line || line.to < chosen.from) return null
    const planted = replaced(text, line.to, line.to, ` ${chosen.words}`)
    return { ...planted, places: [...planted.places, { from: chosen.from, to: chosen.from + chosen.words.length }] }
  } },
  { name: 'line of a page', plant: ({ text, body }, random) => {
    const line = pick(body.slice(0, -1), random)
    const words = pick(['Share this article', 'ADVERTISEMENT', 'Read also: Ministers meet again in the capital', 'Sign up for our daily newsletter', 'Facebook Twitter WhatsApp', 'Related: Five things to know about the vote', 'Click here to subscribe', '5 min read'], random)!
    return line && replaced(text, line.to, line.to, `\n\n${words}`)
  } },
  { name: 'old name of a place', plant: ({ text, body }, random) => {
    const found = body.flatMap((line) => Array.from(line.prose.matchAll(/(?<!\p{IDC})(?:Kyiv|Mumbai|Beijing|Myanmar|Yangon|Chennai|Kolkata|Odesa|Kharkiv)(?!\p{IDC})/gu), (match) => ({ from: line.from + match.index, name: match[0] })))
      .filter(({ name }) => text.split(name).length > 2)
    const chosen = pick(found, random)
    const old = { Kyiv: 'Kiev', Mumbai: 'Bombay', Beijing: 'Peking', Myanmar: 'Burma', Yangon: 'Rangoon', Chennai: 'Madras', Kolkata: 'Calcutta', Odesa: 'Odessa', Kharkiv: 'Kharkov' } as Record<string, string>
    return chosen && replaced(text, chosen.from, chosen.from + chosen.name.length, old[chosen.name]!)
  } },
]

interface Mention extends Span {
  name: string
  given: string
}

const noPeople = /^(?:The|A|An|In|On|At|But|And|Mr|Mrs|Dr|New|North|South|East|West|United|Saint|St|Los|San|Santa|Prime|Foreign|Supreme|High|White|Grand|World|National|International|Federal|Central|Chief|House|Senate|State|Justice|Defense|Defence|Police|Associated|Red|Press|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|President|Minister|Senator|Representative|Republican|Democratic|Chancellor|Judge|District|Attorney|General|Secretary|Premier|Governor|King|Queen|Prince|Princess|Pope|Sheikh)$/u

/** Names of two words whose second comes again by itself. */
function people({ body }: Copy): { mentions: Mention[], full: ReadonlySet<string> } {
  const given = new Map<string, string>()
  for (const { text } of body) {
    for (const [, first, last] of text.matchAll(/(?<!\p{IDC}[ ]?|\p{Upper}\p{Lower}+ )(\p{Upper}\p{Lower}{2,}) (\p{Upper}\p{Lower}{4,})(?=,? (?:said|told|says|who|was|is|has|had|and|in|on|of|\d|the|a)|[,.])/gu)) {
      if (!noPeople.test(first!) && !noPeople.test(last!)) given.set(last!, first!)
    }
  }
  const mentions = body.flatMap((line) => Array.from(line.prose.matchAll(/(?<![\p{IDC}’'-] ?|\p{Upper}\p{Lower}+\.? )\p{Upper}\p{Lower}{4,}(?=(?:[’']s)? (?:said|told|says|was|is|has|had|also|added|did|will)|, who| \p{Lower}+ed )/gu), (found): Mention => ({ from: line.from + found.index, to: line.from + found.index + found[0].length, name: found[0], given: given.get(found[0]) ?? '' })))
  return { mentions: mentions.filter((mention) => mention.given !== ''), full: new Set(given.keys()) }
}

function later(copy: Copy, random: Random, other: (name: string) => string): Planted | null {
  const chosen = pick(people(copy).mentions, random)
  return chosen && replaced(copy.text, chosen.from, chosen.to, other(chosen.name))
}

function inHeadline(copy: Copy, random: Random, other: (name: string) => string): Planted | null {
  const { full } = people(copy)
  const found = Array.from(copy.headline.text.matchAll(/(?<!\p{IDC})\p{Upper}\p{Lower}{4,}(?!\p{IDC})/gu)).filter(({ 0: name }) => full.has(name))
  const chosen = pick(found, random)
  if (!chosen) return null
  const from = copy.headline.from + chosen.index
  return replaced(copy.text, from, from + chosen[0].length, other(chosen[0]))
}

/** One letter left out, doubled, changed with the next or for another vowel; never the first. */
function slip(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * (name.length - 2))
  const vowel = /[aeiou]/.test(name[at]!) ? name.slice(0, at) + pick([...'aeiou'].filter((each) => each !== name[at]), random)! + name.slice(at + 1) : name
  const slips = [name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + name[at]! + name.slice(at), name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2), vowel]
  return pick(slips.filter((each) => each !== name), random) ?? name.slice(0, -1)
}
