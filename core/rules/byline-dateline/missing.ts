import type { StoryRule } from '../../check/rule'

/** News that does not say where it is reported from. */
export const missing: StoryRule = {
  id: 'byline-dateline/missing',
  level: 'warning',
  language: 'any',
  source: 'House style: datelines',
  says: { none: 'The story has no dateline: where is it reported from?' },
  wrong: [
    ['The ministers met.\nThey talked.\nThey left.', null],
  ],
  allows: [
    'DATELINE: BRUSSELS (AA)\nThe ministers met.\nThey talked.\nThey left.',
    'The ministers met.',
    'HEADLINE: Explainer: What the ministers want\nThey met.\nThey talked.\nThey left.',
    'HEADLINE: LIVE: Ministers meet\nThey met.\nThey talked.\nThey left.',
    'HEADLINE: ANALYSIS - Ministers meet\nThey met.\nThey talked.\nThey left.',
    'HEADLINE: ANALİZ - Bakanlar buluştu\nGeldiler.\nKonuştular.\nGittiler.',
    'What do they want?\nThey want talks.\nWhen do they meet?\nOn Monday.',
    'ITEM: They met.\nITEM: They talked.\nITEM: They left.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ story, headline, body }, { options }) {
    if (options.dateline === 'as-found' || story.dateline || story.genre !== 'Current') return
    const paragraphs = body.filter(({ reading }) => reading.kind === 'paragraph')
    const [lead] = paragraphs
    if (!lead || paragraphs.length < 3 || otherKind.test(headline.reading.text) || paragraphs.some(({ reading }) => reading.text.endsWith('?'))) return
    const first = /\S+/u.exec(lead.reading.text)
    if (first) yield { at: lead, from: first.index, to: first.index + first[0].length }
  },
}

/** What runs without a dateline says so in its headline. */
const otherKind = /(?<!\p{Alpha})(?:ANALYSIS|OPINION|EXPLAINERS?|FACTBOX|TIMELINE|PROFILE|INTERVIEW|FEATURE|LIVE|OBITUARY|REVIEW|COLUMN|Q&A|ANALİZ|GÖRÜŞ|PROFİL|RÖPORTAJ|CANLI|DOSYA|KRONOLOJİ)(?!\p{Alpha})|(?<!\p{Alpha})(?:Analysis|Opinion|Explainer|Factbox|Timeline|Profile|Interview|Live|Obituary|Review|Analiz|Görüş|Profil|Röportaj|Canlı)(?::| -| –| —)/u
