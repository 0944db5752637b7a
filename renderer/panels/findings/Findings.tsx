import { useEffect, useMemo, useRef, useState } from 'react'
import type { Abstention, Finding } from '../../../core/check/finding'
import type { AsideRow } from '../../../core/check/style'
import type { Doubt, SetAside } from '../../../core/story/story'
import { AsideLists } from './AsideLists'
import type { RuleAccount } from '../../checker/messages'
import type { CheckState } from '../../editor/checking'
import { FindingAbout } from './FindingAbout'
import { FindingsList, type FindingActs } from './FindingsList'
import { groupFindings, idsOf, nextUnderHand, shownAs, walkOrder, type LevelGroup, type Row } from './grouping'
import type { Surroundings } from './surroundings'
import './findings.css'

export interface FindingsProps {
  /** Whether nothing is written yet, so that there is nothing to say about it. */
  isBlank: boolean
  /** Whether the style has spoken yet. */
  state: CheckState
  findings: readonly Finding[]
  abstentions: readonly Abstention[]
  setAside: readonly SetAside[]
  /** What the style sets aside for all stories, of which something stands in this one. */
  forDesk: readonly AsideRow[]
  doubts: readonly Doubt[]
  /** The finding that is chosen in the text or here. */
  current: Finding | null
  ruleOf(id: string): RuleAccount | null
  acts: FindingActs
  around(finding: Finding): Surroundings
  /** Brings a finding's place into sight and leaves the focus in the list. */
  onShow(finding: Finding): void
  onDoubt(doubt: Doubt): void
  onConfirm(doubt: Doubt): void
  onTakeUp(key: string): void
  onTakeUpForDesk(row: AsideRow): void
}

/**
 * What the style has to say. The list keeps its place and its focus while it is refreshed; when the finding under the
 * hand goes, the next one takes its place there.
 */
export function Findings(props: FindingsProps) {
  const { findings, acts, onShow } = props
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [chosenId, setChosenId] = useState<string | null>(null)
  const panel = useRef<HTMLDivElement>(null)

  const ids = useMemo(() => idsOf(findings), [findings])
  const groups = useMemo(() => groupFindings(findings), [findings])
  const order = useMemo(() => walkOrder(groups, ids, opened), [groups, ids, opened])
  const byId = useMemo(() => new Map([...ids].map(([finding, id]) => [id, finding])), [ids])

  const lastOrder = useRef(order)
  const handIsHere = useRef(false)
  const chosen = chosenId === null ? order[0] ?? null : nextUnderHand(lastOrder.current, chosenId, order)

  useEffect(() => {
    lastOrder.current = order
    if (chosen === chosenId) return
    setChosenId(chosen)
    // The row or button that had the focus goes with its finding: the hand stays in the list.
    if (chosenId === null || !handIsHere.current || !chosen) return
    lineOf(panel.current, chosen)?.focus()
    // And the text shows what is under the hand now.
    const next = byId.get(chosen) ?? rowOf(groups, chosen)?.findings[0]
    if (next) onShow(next)
  }, [order, chosen, chosenId, byId, groups, onShow])

  const { current } = props
  useEffect(() => {
    if (!current) return
    setChosenId((id) => (rowOf(groups, id)?.findings.includes(current) ? id : shownAs(current, groups, ids, opened) ?? id))
  }, [current, groups, ids, opened])

  const choose = (id: string): void => {
    setChosenId(id)
    const finding = byId.get(id) ?? rowOf(groups, id)?.findings[0]
    if (finding) onShow(finding)
  }

  const row = rowOf(groups, chosen)
  const finding = (current && row?.findings.includes(current) ? current : byId.get(chosen ?? '') ?? row?.findings[0]) ?? null

  return (
    <div className="findings" ref={panel} onFocus={() => { handIsHere.current = true }}
      onBlur={(event) => { if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) handIsHere.current = false }}>
      <div className="findings-scroll">
        <FindingsList isBlank={props.isBlank} state={props.state} groups={groups} ids={ids} opened={opened} onOpen={setOpened} chosen={chosen} onChoose={choose} acts={acts}
          around={props.around} />
        <AsideLists doubts={props.doubts} abstentions={props.isBlank ? [] : props.abstentions} setAside={props.setAside} forDesk={props.forDesk}
          onDoubt={props.onDoubt} onConfirm={props.onConfirm} onTakeUp={props.onTakeUp} onTakeUpForDesk={props.onTakeUpForDesk} />
      </div>
      {findings.length > 0 && <FindingAbout finding={finding} rule={finding ? props.ruleOf(finding.rule) : null} acts={acts}
        around={props.around}
        safeFixes={finding ? findings.filter((each) => each.rule === finding.rule && each.fixes[0]?.safe).length : 0} />}
    </div>
  )
}

function rowOf(groups: readonly LevelGroup[], id: string | null): Row | null {
  return groups.flatMap((group) => group.rows).find((row) => row.id === id) ?? null
}

function lineOf(panel: HTMLElement | null, id: string): HTMLElement | null {
  return panel?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`) ?? null
}
