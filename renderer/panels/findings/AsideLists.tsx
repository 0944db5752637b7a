import { CircleSlash2, ListX, MessageCircleQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Abstention } from '../../../core/check/finding'
import type { AsideRow } from '../../../core/check/style'
import type { Doubt, SetAside } from '../../../core/story/story'
import { Press } from '../../shell/controls/Press'
import { saidAbstention, saidDoubt } from '../../words/said'
import { words } from '../../words/words'

interface AsideListsProps {
  doubts: readonly Doubt[]
  abstentions: readonly Abstention[]
  setAside: readonly SetAside[]
  /** What the style sets aside for all stories, of which something stands in this one. */
  forDesk: readonly AsideRow[]
  onDoubt(doubt: Doubt): void
  onConfirm(doubt: Doubt): void
  onTakeUp(key: string): void
  onTakeUpForDesk(row: AsideRow): void
}

/** What is beside the findings: doubts of the import, rules that could not judge, findings left as they are. */
export function AsideLists({ doubts, abstentions, setAside, forDesk, onDoubt, onConfirm, onTakeUp, onTakeUpForDesk }: AsideListsProps) {
  return (
    <div className="aside-lists">
      {doubts.length > 0 && (
        <Fold title={words.findings.doubts} count={doubts.length} sign={<MessageCircleQuestion aria-hidden />} opened>
          {doubts.map((doubt) => (
            <li key={doubt.id}>
              <Press look="link" onPress={() => onDoubt(doubt)}>{saidDoubt(doubt.says)}</Press>
              <Press look="plain" aria-label={words.findings.confirmThis(saidDoubt(doubt.says))} onPress={() => onConfirm(doubt)}>
                {words.findings.confirm}
              </Press>
            </li>
          ))}
        </Fold>
      )}
      {setAside.length + forDesk.length > 0 && (
        <Fold title={words.findings.asideList} count={setAside.length + forDesk.length} sign={<ListX aria-hidden />}>
          {setAside.map((each) => (
            <li key={each.key}>
              <span className="kept">
                {each.extent === 'story' ? <b>{each.rule} · {words.findings.asideWhole}</b> : <q>{each.text}</q>}
                <span className="hint">{words.findings.asideBecause(each.reason, each.by)}</span>
              </span>
              <Press look="plain" aria-label={words.findings.takeUpThis(each.text)} onPress={() => onTakeUp(each.key)}>
                {words.findings.takeUp}
              </Press>
            </li>
          ))}
          {forDesk.map((row) => (
            <li key={`${row.rule}: ${row.words}`}>
              <span className="kept">
                <span><q>{row.words}</q> · {words.findings.asideWholeDesk}</span>
                <span className="hint">{words.findings.asideBecause(row.reason, row.who)}{row.by !== undefined && ` · ${row.by}`}</span>
              </span>
              {row.by === undefined && (
                <Press look="plain" aria-label={words.findings.takeUpThis(row.words)} onPress={() => onTakeUpForDesk(row)}>{words.findings.takeUp}</Press>
              )}
            </li>
          ))}
        </Fold>
      )}
      {abstentions.length > 0 && (
        <Fold title={words.findings.abstained} count={abstentions.length} sign={<CircleSlash2 aria-hidden />}>
          {abstentions.map((each, index) => (
            <li key={index} className="hint">{words.findings.abstainedLine(each.rule, saidAbstention(each).missing)}</li>
          ))}
        </Fold>
      )}
    </div>
  )
}

interface FoldProps {
  title: string
  count: number
  sign: ReactNode
  opened?: boolean
  children: ReactNode
}

function Fold({ title, count, sign, opened = false, children }: FoldProps) {
  return (
    <Disclosure className="fold" defaultExpanded={opened}>
      <Heading level={2}>
        <Button slot="trigger">{sign}<span>{title}</span><b>{count}</b></Button>
      </Heading>
      <DisclosurePanel><ul>{children}</ul></DisclosurePanel>
    </Disclosure>
  )
}
