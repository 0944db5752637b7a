import type { BlockRule } from '../../check/rule'
import { termRule } from '../../check/terms'

const listed = termRule({
  id: 'sensitive/allegedly',
  level: 'advice',
  source: 'Our own judgement',
  wrong: [['The man allegedly took the money.', null], ['Three men allegedly ran the ring.', null]],
  allows: [
    'The man is accused of taking the money, which he allegedly hid.',
    'He allegedly took the money, prosecutors said.',
    'He was arrested for allegedly taking the money.',
    '“He allegedly took it,” she said.',
    'HEADLINE: Man allegedly took money',
  ],
})

const alleging = /(?<!\p{L})(?:accus\p{L}*|charg\p{L}*|indict\p{L}*|prosecut\p{L}*|police|said|says|told|according|court|complaint|lawsuits?|suit|sued|suing|arrest\p{L}*|detain\p{L}*|authorities|investigat\p{L}*|inquiry|probe|trial|report\p{L}*|claim\p{L}*|warrant|suspects?|custody|sanction\p{L}*|plot\p{L}*)(?!\p{L})/iu

/** `Allegedly` in a sentence that names neither a charge nor anybody who alleges. */
export const allegedly: BlockRule = {
  ...listed,
  fields: ['body'],
  *check(block, style) {
    for (const hit of listed.check(block, style)) {
      const sentence = block.sentences.find(({ from, to }) => from <= hit.from && hit.to <= to)
      if (!sentence || !alleging.test(block.prose.slice(sentence.from, sentence.to))) yield hit
    }
  },
}
