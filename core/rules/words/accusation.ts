import { perBlock } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import { peopleInStory, type PersonInStory } from '../../check/story-people'
import type { StoryReading } from '../../check/story-reading'
import { places } from '../../text/places'
import type { Span } from '../../text/words'

/** A crime or a vice said of somebody in the agency's own voice. */
export const accusation: StoryRule = {
  id: 'words/accusation',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { whose: 'Who says so? Without a source or a verdict these are our own words about a person.' },
  wrong: [
    ['Carl Miller, 45, left the town.\nMiller is a murderer.', null],
    ['The fraudster Carl Miller left the town.', null],
    ['The town is run by the corrupt mayor Carl Miller.', null],
  ],
  allows: [
    'Carl Miller is a murderer, the prosecutor said.',
    'Miller is accused of being a murderer. Carl Miller left.',
    'Convicted murderer Carl Miller left the town.',
    'Carl Miller was sentenced to life in 2011.\nThe murderer Carl Miller left the town.',
    '“Carl Miller is a murderer,” Jane Smith said.',
    'Carl Miller was not corrupt.',
    'Carl Miller wrote a book about a murderer.',
    'The fraud squad of Carl Miller left.',
    'Carl Miller, who played a murderer, left.',
    'HEADLINE: Murderer Carl Miller left',
  ],
  reads: 'story',
  *check(story, style) {
    const labels = story.body.flatMap((at) => labelsIn(at.reading).map((label) => ({ at, ...label })))
    if (labels.length === 0 || hasVerdict(story)) return
    const people = peopleInStory(story, style)
    for (const { at, from, to } of labels) {
      if (isSaidOf(people, { at, from, to })) yield { at, from, to }
    }
  },
}

const doer = 'murderer|killer|rapist|fraudster|swindler|embezzler|thief|crook|con man|drug dealer|war criminal|pedophile|paedophile|money launderer'
const label = new RegExp(
  String.raw`(?<= (?:is|was) )(?:an? (?:${doer}|corrupt \p{Alpha}+)|corrupt)(?![\p{Alpha}-])|(?<![\p{Alpha}-])(?:${doer}|corrupt \p{Lower}+)(?= \p{Upper})`, 'gu')
const source = /(?<!\p{Alpha})(?:said|says|say|told|according|accus\p{Alpha}*|alleg\p{Alpha}*|charg\p{Alpha}*|convict\p{Alpha}*|suspect\p{Alpha}*|claim\p{Alpha}*|call\p{Alpha}*|describ\p{Alpha}*|denied|denies|guilty|sentenced|ruled|not|never|if|whether|play\p{Alpha}*|film|novel|series|character|actor)(?!\p{Alpha})/iu

const labelsIn = perBlock(({ kind, prose, sentences }): Span[] => {
  if (kind !== 'paragraph' && kind !== 'list') return []
  if (places(label, prose).length === 0) return []
  return sentences.flatMap((sentence) => {
    const words = prose.slice(sentence.from, sentence.to)
    const found = Array.from(words.matchAll(label), (match) => ({ from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }))
    return found.length > 0 && !source.test(words) ? found : []
  })
})

/** Whether a named person stands right before `is a …` or right behind the label. */
function isSaidOf(people: readonly PersonInStory[], { at, from, to }: Pick<StoryHit, 'at' | 'from' | 'to'>): boolean {
  return people.some(({ mentions }) => mentions.some((mention) => (
    mention.at === at && !mention.quoted && (mention.from === to + 1 || /^ (?:is|was) $/.test(at.reading.text.slice(mention.to, from)))
  )))
}

const verdict = /(?<!\p{Alpha})(?:convicted|sentenced|found guilty|pleaded guilty|pled guilty|conviction|serving a|executed|jailed|imprisoned)(?!\p{Alpha})/u

function hasVerdict({ body }: StoryReading): boolean {
  return body.some(({ reading: { text } }) => verdict.test(text))
}
