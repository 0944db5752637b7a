import type { BlockRule } from '../../check/rule'

/** A whole sentence of speech that begins small behind `said:` or `said,`. */
export const capitalAfterLeadIn: BlockRule = {
  id: 'quotations/capital-after-lead-in',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { capital: 'A whole sentence of speech begins with a capital.' },
  wrong: [
    ['He said: “we agreed on all of it.”', 'He said: “We agreed on all of it.”'],
    ['She said, “they will get what they want.”', 'She said, “They will get what they want.”'],
    ['He told reporters: “there is no other way out.”', 'He told reporters: “There is no other way out.”'],
    ['Smith added: "it was a long night for us."', 'Smith added: "It was a long night for us."'],
  ],
  allows: [
    'He said: “We agreed on all of it.”',
    'He said that “we agreed on all of it.”',
    'He said: “some of it.”',
    '“We agreed,” he said, “they will get what they want.”',
    '“Of course,” Smith added: “we agreed on all of it.”',
    'He said: “... we agreed on all of it.”',
    'He said: “al-Qaida was never here at all.”',
    'He said: “iPhones are for those who can pay.”',
    'He named three words: “we agreed on all.”',
    'He said, “meaningful dialogue with all sides.”',
    'He said: “we agreed on all of it',
    'He wrote: “e-mail is for those who can wait.”',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ text, quotes, paired, sentences }) {
    if (!paired) return
    for (const quote of quotes) {
      const before = text.slice(Math.max(0, quote.from - 40), quote.from)
      const inside = text.slice(quote.from + 1, quote.to - 1)
      if (!leading.test(before) || !isSentence.test(inside)) continue
      const sentence = sentences.find(({ from, to }) => from <= quote.from && quote.from < to)
      // What was begun before the verb goes on behind it.
      if (quotes.some(({ to }) => to <= quote.from && to > (sentence?.from ?? 0))) continue
      const from = quote.from + 1
      yield { from, to: from + /^\p{Alpha}+/u.exec(inside)![0].length, instead: inside[0]!.toUpperCase() + /^.(\p{Alpha}*)/u.exec(inside)![1]! }
    }
  },
}

const leading = /(?<!\p{Alpha})(?:said|says|added|replied|wrote|answered|saying|adding|(?:told|tells|telling) (?:\p{Alpha}+ ){0,3}\p{Alpha}+)[:,]\s$/u

/** Words with which nothing but a sentence begins, four words or more, and a sentence's end. */
const isSentence = /^(?:we|they|he|she|it|you|there|this is|that is|these are|if we|if you|if they)(?:['’]\p{Lower}{1,2})?(?:\s\S+){3,}[.!?,]$/u
