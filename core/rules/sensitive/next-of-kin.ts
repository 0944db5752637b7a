import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'

/** The names of people who died a moment ago, from nobody who had the right to give them. */
export const nextOfKin: StoryRule = {
  id: 'sensitive/next-of-kin',
  level: 'advice',
  language: 'en',
  source: 'Anadolu Agency, editorial guideline 6',
  says: { family: 'Has the family been told? The story does not say who named the dead.' },
  wrong: [
    ['Jane Smith, 34, was killed when a bus hit a wall on Monday.\nThe road is shut.', null],
    ['The crash killed Carl Miller, 20, on Monday.\nThe road is shut.', null],
  ],
  allows: [
    'Jane Smith, 34, was killed when a bus hit a wall on Monday, police said.\nThe road is shut.',
    'Jane Smith, 34, was killed when a bus hit a wall on Monday.\nHer family was told at noon.',
    'Jane Smith, 34, was killed when a bus hit a wall on Monday.\nOfficials named two more of the dead.',
    'A woman was killed when a bus hit a wall on Monday.',
    'Jane Smith, 34, saw a man who was killed by a bus.',
    'Jane Smith, 34, was killed in 1994 in a crash.',
    'John Lennon, 40, was killed in New York. He sang.',
    'The senator, John Miller, 60, was killed on Monday.',
  ],
  reads: 'story',
  *check(story) {
    const { body } = story
    if (!body.some(({ reading }) => deaths(reading).length > 0) || body.some(({ reading }) => knows(reading))) return
    for (const { block, from, to, full, title } of story.people.mentions) {
      const at = body[block]!
      if (full && title === '' && deaths(at.reading).some((death) => death.named === to || death.named === from)) yield { at, from, to }
    }
  },
}

const accident = /(?<!\p{Alpha})(?:crash\p{Lower}*|bus|car|train|plane|blast|bomb\p{Lower}*|explosion|fire|quake|earthquake|flood\p{Lower}*|storm|attack\p{Lower}*|shooting|avalanche|landslide|collapse\p{Lower}*)(?!\p{Alpha})/u
const fresh = /(?<!\p{Alpha})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|overnight)(?!\p{Alpha})/u

/** Where the names of people stand who were killed on a day of this week: `named` is where a name begins or ends. */
const deaths = perBlock(({ kind, prose, sentences }): readonly { named: number }[] => {
  if (kind !== 'paragraph' || !/kill|died/.test(prose)) return []
  const found = [
    ...Array.from(prose.matchAll(/, \d{1,3}, (?:was|were) killed(?!\p{Alpha})/gu), ({ index }) => index),
    ...Array.from(prose.matchAll(/(?<=(?<!\p{Alpha})killed )\p{Upper}(?=[\p{Alpha}’'-]+ \p{Upper}[\p{Alpha}’'-]+, \d)/gu), ({ index }) => index),
  ]
  return found.flatMap((named) => {
    const own = sentences.find((sentence) => sentence.from <= named && named < sentence.to)
    const sentence = prose.slice(own?.from ?? 0, own?.to)
    return accident.test(sentence) && fresh.test(sentence) ? [{ named }] : []
  })
})

/** Somebody who can have named them. */
const source = /(?<!\p{Alpha})(?:said|says|told|according|identif\p{Lower}+|named|famil\p{Lower}+|relatives?|mother|father|widow|wife|husband|brother|sister|son|daughter|parents|police|officials?|authorit\p{Lower}+|ministry|army|military|statement|announc\p{Lower}+|confirm\p{Lower}+|report\p{Lower}*|funeral|mourn\p{Lower}*|condolence\p{Lower}*)(?!\p{Alpha})/u
const knows = perBlock(({ text }) => source.test(text))
