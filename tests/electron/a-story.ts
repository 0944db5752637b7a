import type { Story } from '../../core/story/story'

/** A small whole story with something in nearly every field. */
export function aStory(changes: Partial<Story> = {}): Story {
  return {
    type: 'story',
    id: '5f0c7c1e-8a3b-4c56-9f8e-0d2f1b7a6c11',
    version: 1,
    created: '2022-02-14T18:30:00+01:00',
    slug: 'nato-dialogue',
    bylines: [{ name: 'Agnes Szucs', role: '', place: 'Brussels' }],
    dateline: { city: 'Brussels', region: '', agency: 'AA', dash: 'spaced-hyphen', date: '2022-02-14', showsDate: false },
    quotations: [{
      id: 'q1', speaker: 'Stoltenberg', people: ['p1'], saidWhere: '', saidTo: 'to reporters', extent: 'whole',
      spokenIn: null, translated: false, confirmed: false,
    }],
    people: [{ id: 'p1', name: 'Jens Stoltenberg', title: 'NATO Secretary General' }],
    subjects: [{ code: '20000053', name: 'armed conflict' }],
    keywords: ['NATO'],
    places: [{ name: 'Brussels', region: 'Belgium' }],
    genre: 'Current',
    urgency: 4,
    embargo: null,
    language: 'en',
    direction: 'ltr',
    rights: '© 2022 Anadolu Agency',
    related: [],
    leftOut: [{ id: 'l1', text: 'Share this', because: 'leftovers/share', before: 1 }],
    doubts: [],
    setAside: [],
    sendings: [],
    children: [
      { type: 'headline', children: [{ text: 'NATO remains ready for dialogue' }] },
      { type: 'subhead', children: [{ text: 'NATO chief urges talks' }] },
      { type: 'paragraph', children: [{ text: 'He said: ' }, { text: '“We are ready.”', quotation: 'q1' }] },
      { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: 'One', bold: true }] }] },
    ],
    ...changes,
  }
}
