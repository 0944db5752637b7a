import type { BlockRule } from '../../check/rule'

/** A sentence of speech that runs into `Smith said` without a comma. */
export const commaBeforeSaid: BlockRule = {
  id: 'quotations/comma-before-said',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, comma',
  says: { comma: 'A comma belongs before the closing mark: the sentence goes on with who said it.' },
  wrong: [
    ['“We agreed on all of it” Stoltenberg said.', '“We agreed on all of it,” Stoltenberg said.'],
    ['It was late. “We agreed on all of it” he said on Monday.', 'It was late. “We agreed on all of it,” he said on Monday.'],
    ['"We agreed on all of it" said Jens Stoltenberg.', '"We agreed on all of it," said Jens Stoltenberg.'],
  ],
  allows: [
    '“We agreed on all of it,” Stoltenberg said.',
    '“Did we agree on all of it?” Stoltenberg said.',
    '“Go away now, all of you!” he said.',
    'A “senior official” said so.',
    '“The Best Years of Our Lives” director William Wyler said no.',
    '“Dancing Queen” Smith said was her song.',
    'The “very worst of all possible worlds” he said was over.',
    'He saw “what he called a start” Smith said.',
    '“We agreed on all of it”, Smith said.',
    '“We agreed on all of it …” Smith said.',
  ],
  safe: true,
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ text, quotes, paired }) {
    if (!paired) return
    for (const { from, to } of quotes) {
      const closing = /[^"”]["”]$/.test(text.slice(Math.max(from, to - 2), to))
      if (!closing || !startsSentence.test(text.slice(Math.max(0, from - 4), from)) || !saidBehind.test(text.slice(to, to + 60))) continue
      const inside = text.slice(from + 1, to - 1)
      if (!isSentence(inside)) continue
      const at = to - 1
      yield { from: at - lastWord(inside), to, fixes: [{ title: `${inside.slice(-lastWord(inside))},${text[at]}`, safe: true, edits: [{ from: at, to: at, instead: ',' }] }] }
    }
  },
}

const startsSentence = /(?:^|[.!?]["”’)]? )$/
const verb = '(?:said|says|added|told|replied|explained|stressed|noted|wrote)'
const saidBehind = new RegExp(String.raw`^ (?:(?:he|she|they|the \p{Lower}+|\p{Upper}[\p{Alpha}.’'-]*(?: \p{Upper}[\p{Alpha}.’'-]*){0,2}) ${verb}(?=[.,:;]|$|\s(?:on|in|at|during|after|when|to|of|\p{Upper}))|${verb} (?:\p{Upper}|the |a |an ))`, 'u')

/** Words that begin as a sentence does and end in a word; most of them small, unlike a title. */
function isSentence(inside: string): boolean {
  if (!/^\p{Upper}[^"“”]*\p{IDC}$/u.test(inside)) return false
  const parts = inside.split(/\s+/)
  const small = parts.filter((part) => /^\p{Lower}/u.test(part)).length
  return parts.length > 4 && small > parts.length / 2
}

function lastWord(inside: string): number {
  return /\p{IDC}+$/u.exec(inside)?.[0].length ?? 0
}
