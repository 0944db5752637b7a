import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** `Terrorists attacked the town`: the label in our own voice, with nobody who gives it. */
export const terrorist: BlockRule = {
  id: 'sensitive/terrorist',
  level: 'warning',
  language: 'en',
  source: 'Reuters Handbook, T',
  says: { ours: 'Here the label is ours: say what they did, or who calls them so.' },
  wrong: [
    ['Terrorists stormed the hotel on Monday.', 'Attackers stormed the hotel on Monday.'],
    ['A terrorist shot two men.', 'An attacker shot two men.'],
    ['The army killed two terrorists.', 'The army killed two attackers.'],
    ['HEADLINE: Terrorists storm hotel', 'HEADLINE: Attackers storm hotel'],
  ],
  allows: [
    'Gunmen attacked the town on Monday.',
    'Terrorists attacked the town, the ministry said.',
    'According to the army, two terrorists were killed.',
    '“Terrorists attacked us,” he said.',
    'The counter-terrorist unit left.',
    'The US lists it as a foreign terrorist organization.',
    'He was convicted of helping terrorists.',
    'He is accused of being a terrorist.',
    'PKK terrorists attacked the town.',
    'The PKK, a terrorist group in the eyes of Türkiye, left.',
    'The Terrorist Screening Center left.',
    'The Terrorists is a novel.',
    'HEADLINE: Terrorists stormed hotel: minister',
    'Two Daesh/ISIS terrorists were held.',
    'It is a law against terrorists.',
  ],
  chosen: { terrorist: 'avoid' },
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /[Tt]errorist/ },
  *check({ prose, field, sentences }) {
    for (const { 0: words, 1: article = '', 2: label, index: from } of places(pattern, prose)) {
      const to = from + words.length
      const own = sentences.find((sentence) => sentence.from <= from && from < sentence.to)
      const sentence = field === 'body' ? prose.slice(own?.from ?? 0, own?.to) : prose
      if (sourced.test(sentence) || (field !== 'body' && sentence.includes(':'))) continue
      const instead = right(article, label!)
      yield { from, to, instead }
    }
  },
}

const pattern = /(?<![\p{IDC}’'-])(?<!(?:[Tt]he|\p{Upper}\p{Alpha}*|\/|against|anti) )([Aa] )?([Tt]errorists?)(?= (?:\p{Lower}+ed|shot|hit|storm|seize|attack|kill|blew|fled|took|set|struck|were|was|are|is|have|had|on|in|from)(?!\p{Alpha})|[.,;]|$)/gu

/** A source, a court, a list, or a group that governments list by that name. */
const sourced = /(?<!\p{Alpha})(?:said|says|say|saying|told|tells|[Aa]ccording|called|calls|calling|describe[ds]?|accus\p{Lower}+|claim\p{Lower}*|deem\p{Lower}*|consider\p{Lower}*|designat\p{Lower}+|list(?:s|ed)|label\p{Lower}*|brand\p{Lower}*|recogni\p{Lower}+|charg\p{Lower}+|convict\p{Lower}+|sentenc\p{Lower}+|suspected|alleged\p{Lower}*|court|trial|police|ministry|minister|officials?|authorit\p{Lower}+|prosecutors?|statement|report\p{Lower}*|announc\p{Lower}+|law|bill|act|PKK|YPG|PYD|KCK|FET[OÖ]|DHKP\S*|Daesh|ISIS|ISIL|IS|Qaeda|Qaida|Boko Haram|Shabaab|Taliban)(?!\p{Alpha})/u

function right(article: string, label: string): string {
  const word = label.replace(/[Tt]errorist/, /^T/.test(label) ? 'Attacker' : 'attacker')
  return article === '' ? word : `${article.trim()}n ${word}`
}
