import type { Story } from '../story/story'
import type { Party, Sending } from './format'

/**
 * The name by which receivers know a story, the same in every format and over all versions:
 * `urn:newsml:aa.com.tr:20220214:2f6c…` after RFC 3085, without its revision part.
 *
 * - domain: the sender's own, from the house style, so that two agencies never make the same name;
 * - date: the day on which the story was first made, by the newsroom's own clock;
 * - item: the story's id.
 *
 * It stands in `guid` (NewsML-G2), `doc-id/@id-string` (NITF), `uri` (ninjs), `@id` and `identifier` (HTML's JSON-LD).
 * The version is always a field of its own.
 */
export function storyUri(story: Story, sender: Party): string {
  const day = story.created.slice(0, 10).replaceAll('-', '')
  return `urn:newsml:${inUrn(sender.domain)}:${day}:${inUrn(story.id)}`
}

/** RFC 8141: what is not a plain letter or digit is percent-encoded, colons too, as they divide the parts. */
function inUrn(part: string): string {
  return encodeURIComponent(part.replace(/[\uD800-\uDFFF]/g, '-')).replace(/[!'()*]/g, '-')
}

/** Whether the story may not be published yet at the moment it goes out. */
export function isEmbargoed(story: Story, sending: Pick<Sending, 'sentAt'>): boolean {
  return story.embargo !== null && Date.parse(story.embargo) > Date.parse(sending.sentAt)
}

const tag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/

/** The story's language as a BCP 47 tag; `und` (undetermined) when it does not have the form of one. */
export function languageTag(story: Story): string {
  return isLanguageTag(story.language) ? story.language : 'und'
}

export function isLanguageTag(text: string): boolean {
  return tag.test(text)
}

/** An IPTC Media Topic code: eight digits. */
export function isTopicCode(code: string): boolean {
  return /^\d{8}$/.test(code)
}

export const mediaTopicScheme = 'http://cv.iptc.org/newscodes/mediatopic/'
export const genreScheme = 'http://cv.iptc.org/newscodes/genre/'
