import { foldCase } from '../text/casing'

/** A concept of the IPTC Media Topics. */
export interface MediaTopic {
  /** Eight digits, without alias. */
  code: string
  /** The code of the wider topic; null at the top. */
  parent: string | null
  /** Its English name. */
  name: string
  /** ISO 8601 date since which it must not be given to new stories. Old ones may carry it. */
  retired?: string
}

export function topicByCode(topics: readonly MediaTopic[], code: string): MediaTopic | undefined {
  return topics.find((topic) => topic.code === code)
}

/** Whether a code was taken out of use. A code that is not in the list is not retired; it is unknown. */
export function isRetired(topics: readonly MediaTopic[], code: string): boolean {
  return topicByCode(topics, code)?.retired !== undefined
}

/** The wider topics of a code, the nearest first. Empty for a top topic and for an unknown code. */
export function ancestors(topics: readonly MediaTopic[], code: string): MediaTopic[] {
  const found: MediaTopic[] = []
  let topic = topicByCode(topics, code)
  while (topic?.parent) {
    topic = topicByCode(topics, topic.parent)
    if (!topic || found.includes(topic)) break
    found.push(topic)
  }
  return found
}

/**
 * Topics in use whose name begins with the text, then those in which every word of the text begins a word of the name,
 * then the one with that code. Shorter names first. Nothing for an empty text.
 */
export function findTopics(topics: readonly MediaTopic[], text: string, limit = 20): MediaTopic[] {
  const wanted = foldCase(text.trim())
  if (!wanted) return []
  const parts = wanted.split(/[^\p{IDC}]+/u).filter(Boolean)
  return topics
    .map((topic) => ({ topic, rank: topic.retired ? unfit : rank(topic, wanted, parts) }))
    .filter(({ rank: each }) => each < unfit)
    .sort((a, b) => a.rank - b.rank || a.topic.name.length - b.topic.name.length || (a.topic.name < b.topic.name ? -1 : 1))
    .slice(0, limit)
    .map(({ topic }) => topic)
}

const unfit = 3

function rank(topic: MediaTopic, wanted: string, parts: readonly string[]): number {
  const name = foldCase(topic.name)
  if (name.startsWith(wanted)) return 0
  const words = name.split(/[^\p{IDC}]+/u)
  if (parts.length && parts.every((part) => words.some((word) => word.startsWith(part)))) return 1
  return topic.code === wanted ? 2 : unfit
}
