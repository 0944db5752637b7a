import type { BlockRule } from '../../check/rule'

/** A statement with a question mark: without it the headline would say what nobody knows. */
export const question: BlockRule = {
  id: 'headline/question',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, headlines',
  says: { fact: 'Without its question mark this headline is a statement: does the story bear it out?' },
  wrong: [['Minister ready to resign?', null], ['Peace at last in the valley?', null]],
  allows: [
    'Is the minister ready to resign?',
    'Who is the minister?',
    'Explainer: What is next for the bank?',
    'After the vote, will the minister resign?',
    'Minister asks: ‘What is next?’',
    'Minister to resign, but when?',
    'Should I stay or should I go?',
    'Minister ready to resign',
    'Can’t they see it?',
    'How much is enough?',
    'The war in Ukraine: how did it begin?',
    'Want to live longer? Eat less',
    'Ready to vote? Here is how',
    'So what is next?',
  ],
  wholePassage: true,
  reads: 'block',
  fields: ['headline'],
  *check({ text, prose }) {
    const line = prose.trimEnd()
    if (!line.endsWith('?') || /\?./.test(line) || asks.test(line)) return
    yield { from: 0, to: text.length }
  },
}

const asking = 'who|whom|whose|what|when|where|why|which|how|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn|aren|wasn|weren|don|doesn|didn|hasn|haven|hadn|can|couldn|won|wouldn|shouldn|or not|right|really|guess|want|need|ready'
/** A word that asks, at the start or behind a mark or `but`. */
const asks = new RegExp(`(?:^|[:,;–—-] ?["“‘']?|(?<!\\p{Alpha})(?:but|and|or|so|then) )(?:in |at |for |on |to |by |from |with |of |just |so |and |but )?(?:${asking})(?!\\p{Alpha})|(?<!\\p{Alpha})(?:who|what|when|where|why|which|how|whether)(?!\\p{Alpha})`, 'iu')
