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

const alleging = /(?<!\p{Alpha})(?:accus\p{Alpha}*|charg\p{Alpha}*|indict\p{Alpha}*|prosecut\p{Alpha}*|police|said|says|told|according|court|complaint|lawsuits?|suit|sued|suing|arrest\p{Alpha}*|detain\p{Alpha}*|authorities|investigat\p{Alpha}*|inquiry|probe|trial|report\p{Alpha}*|claim\p{Alpha}*|warrant|suspects?|custody|sanction\p{Alpha}*|plot\p{Alpha}*)(?!\p{Alpha})/iu

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
