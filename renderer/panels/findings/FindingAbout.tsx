import { BookPlus, CheckCheck, CornerDownRight, ListX } from 'lucide-react'
import type { Finding } from '../../../core/check/finding'
import { isSpelling } from '../../../core/spelling/is-spelling'
import type { RuleAccount } from '../../checker/messages'
import { Press } from '../../shell/controls/Press'
import { Mark } from '../../shell/controls/Mark'
import { useSaid } from '../../session'
import { placeName } from '../../words/places'
import { words } from '../../words/words'
import { fixWords } from './fix-words'
import type { FindingActs } from './FindingsList'
import type { Surroundings } from './surroundings'

interface FindingAboutProps {
  finding: Finding | null
  rule: RuleAccount | null
  /** How many findings of this rule have a safe fix. */
  safeFixes: number
  around(finding: Finding): Surroundings
  acts: FindingActs
}

/** The finding under the hand, in full: what may be done, where the style says so, and the rule's own examples. */
export function FindingAbout({ finding, rule, safeFixes, around, acts }: FindingAboutProps) {
  const say = useSaid()
  if (!finding) return <section className="about" aria-label={words.findings.about}><p className="hint">{words.findings.choose}</p></section>
  const { message, source, fixes } = say(finding)
  return (
    <section className="about" aria-label={words.findings.about}>
      <h2><Mark level={finding.level} /> <span>{message}</span></h2>
      <div className="about-acts">
        {fixes.map((fix, index) => (
          <Press key={fix.title + index} look={index === 0 ? 'first' : undefined} onPress={() => acts.fix(finding, index)}>
            {fixWords(say(finding), index, around(finding))}
          </Press>
        ))}
        <Press look="plain" onPress={() => acts.goTo(finding)}><CornerDownRight aria-hidden />{placeName(finding.place)}</Press>
        <Press look="plain" onPress={() => acts.aside(finding)}><ListX aria-hidden />{words.findings.setAside}</Press>
        {isSpelling(finding) && <Press look="plain" onPress={() => acts.addWord(finding)}><BookPlus aria-hidden />{words.findings.addWord}</Press>}
        {safeFixes > 1 && (
          <Press look="plain" aria-label={words.findings.fixAllSafe(safeFixes)} onPress={() => acts.fixAll(finding)}>
            <CheckCheck aria-hidden />{words.findings.fixAll(safeFixes)}
          </Press>
        )}
      </div>
      {finding.related.length > 0 && (
        <p className="also">
          {words.findings.alsoAt}{' '}
          {finding.related.map((other, index) => (
            <Press key={index} look="link" onPress={() => acts.goTo({ ...finding, ...other })}>
              {withAround(other.text, around({ ...finding, ...other }))} {placeName(other.place)}
            </Press>
          ))}
        </p>
      )}
      <dl>
        <dt>{words.findings.source}</dt><dd>{source}</dd>
        {rule && <Examples rule={rule} onExplain={() => acts.explain(finding)} onChange={() => acts.changeRule(finding)} />}
      </dl>
      <p className="hint">{isSpelling(finding) ? words.findings.keysHintWord : words.findings.keysHint}</p>
    </section>
  )
}

function withAround(text: string, { before, after }: Surroundings): string {
  return before + text + after
}

function Examples({ rule, onExplain, onChange }: { rule: RuleAccount, onExplain(): void, onChange(): void }) {
  return (
    <>
      {rule.wrong.slice(0, 2).map(([wrong, right], index) => (
        <div key={index} className="example">
          <dt>{words.findings.wrong}</dt><dd>{wrong}</dd>
          <dt>{words.findings.right}</dt><dd>{right ?? words.findings.recast}</dd>
        </div>
      ))}
      {rule.allows.slice(0, 1).map((allowed) => (
        <div key={allowed} className="example"><dt>{words.findings.leaves}</dt><dd>{allowed}</dd></div>
      ))}
      <dt>{words.findings.rule}</dt><dd className="rule-id"><Press look="link" aria-label={words.guide.open(rule.id)} onPress={onExplain}>{rule.id}</Press> <Press look="link" onPress={onChange}>{words.findings.changeRule}</Press></dd>
    </>
  )
}
