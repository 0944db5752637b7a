import type { Field } from '../story/place'
import type { Story } from '../story/story'
import { body, fieldText, headline, subheads, textParts } from '../story/text'
import type { StoryTextNode } from '../story/text'
import { codePointName, forbiddenIn, withoutForbidden } from './characters'
import type { Loss } from './format'
import { isLanguageTag } from './identity'

/**
 * The story as formats write it: without the characters that no wire file may hold (core/formats/characters.ts) and
 * without rows that say nothing, such as a person with neither name nor title. Each character is a loss; they are taken
 * out and never replaced by anything.
 */
export function cleanStory(story: Story): { story: Story, losses: Loss[] } {
  const losses = [...textLosses(story), ...fieldLosses(story), ...languageLosses(story)]
  return { story: withoutEmptyRows(losses.length ? cleaned(story) : story), losses }
}

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return withoutForbidden(value) as T & string
  if (Array.isArray(value)) return value.map(cleaned) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)])) as T & object
}

function withoutEmptyRows(story: Story): Story {
  return {
    ...story,
    subjects: story.subjects.filter(({ code, name }) => code || name),
    keywords: story.keywords.filter(Boolean),
    places: story.places.filter(({ name, region }) => name || region),
    people: story.people.filter(({ name, title }) => name || title),
    related: story.related.filter(({ uri, title }) => uri || title),
  }
}

function textLosses(story: Story): Loss[] {
  return [
    ...nodeLosses('headline', 0, headline(story)),
    ...subheads(story).flatMap((node, index) => nodeLosses('subhead', index, node)),
    ...body(story).flatMap((node, index) => nodeLosses('body', index, node)),
  ]
}

function nodeLosses(field: 'headline' | 'subhead' | 'body', block: number, node: StoryTextNode): Loss[] {
  return textParts(node).flatMap((part) => {
    let start = part.start
    return part.node.children.flatMap((leaf) => {
      const found = forbiddenIn(leaf.text).map(({ at, character }) => loss(field, block, start + at, character))
      start += leaf.text.length
      return found
    })
  })
}

function loss(field: Field, block: number, at: number, character: string, length = 1): Loss {
  const name = codePointName(character)
  return {
    part: field,
    place: { field, block, from: at, to: at + length },
    text: name,
    message: `${name} is no character that a wire file may hold; it is left out.`,
  }
}

/** Values outside the typed text. Those that are no text of their own in the sheet are pointed at as a whole. */
function fieldLosses(story: Story): Loss[] {
  const exact: [Field, number, string][] = [
    ['slug', 0, story.slug],
    ...story.keywords.map((keyword, index): [Field, number, string] => ['keywords', index, keyword]),
    ['rights', 0, story.rights],
  ]
  const whole: [Field, number, string[]][] = [
    ...story.bylines.map((byline, index): [Field, number, string[]] => ['byline', index, [byline.name, byline.role, byline.place]]),
    ['dateline', 0, story.dateline ? [story.dateline.city, story.dateline.region, story.dateline.agency] : []],
    ...story.subjects.map((each, index): [Field, number, string[]] => ['subjects', index, [each.code, each.name]]),
    ...story.places.map((each, index): [Field, number, string[]] => ['places', index, [each.name, each.region]]),
    ...story.people.map((each, index): [Field, number, string[]] => ['people', index, [each.name, each.title]]),
    ...story.quotations.map((each, index): [Field, number, string[]] =>
      ['quotations', index, [each.speaker, each.saidWhere, each.saidTo, each.spokenIn ?? '']]),
    ...story.related.map((each, index): [Field, number, string[]] => ['related', index, [each.uri, each.title]]),
  ]
  return [
    ...exact.flatMap(([field, block, text]) => forbiddenIn(text).map(({ at, character }) => loss(field, block, at, character))),
    ...whole.flatMap(([field, block, texts]) => texts.flatMap(forbiddenIn).map(({ character }) =>
      loss(field, block, 0, character, fieldText(story, field, block).length))),
  ]
}

function languageLosses(story: Story): Loss[] {
  if (isLanguageTag(story.language)) return []
  return [{
    part: 'language',
    place: { field: 'headline', block: 0, from: 0, to: 0 },
    text: story.language,
    message: `“${withoutForbidden(story.language)}” is no language tag; the story goes out as of undetermined language.`,
  }]
}
