import { mediaTopics } from './list'
import { findTopics } from './media-topics'

/** Media Topics in use for a field to complete with, the likeliest first: see `findTopics`. Their names are English. */
export function topicsWith(text: string): { id: string, name: string }[] {
  return findTopics(mediaTopics, text).map(({ code, name }) => ({ id: code, name }))
}
