import type { CopyDesk } from '../copy/copy-desk'
import type { Story } from './story'

/** An empty story: a headline to fill in and one paragraph. The desk's agency gives the rights line. */
export function newStory(desk: CopyDesk): Story {
  return {
    type: 'story',
    id: desk.newId(),
    version: 1,
    created: desk.now,
    slug: '',
    bylines: [],
    dateline: null,
    quotations: [],
    people: [],
    subjects: [],
    keywords: [],
    places: [],
    genre: 'Current',
    urgency: 4,
    embargo: null,
    language: desk.language ?? 'en',
    direction: 'ltr',
    rights: desk.agency.rights,
    related: [],
    leftOut: [],
    doubts: [],
    setAside: [],
    sendings: [],
    children: [
      { type: 'headline', children: [{ text: '' }] },
      { type: 'paragraph', children: [{ text: '' }] },
    ],
  }
}
