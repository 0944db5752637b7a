import { ChevronRight, MoveRight } from 'lucide-react'
import { useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { Button, Collection, Tree, TreeHeader, TreeItem, TreeItemContent, TreeSection } from 'react-aria-components'
import type { Finding } from '../../../core/check/finding'
import type { CheckState } from '../../editor/checking'
import { Mark } from '../../shell/controls/Mark'
import { useSaid } from '../../session'
import { placeName } from '../../words/places'
import { words } from '../../words/words'
import { fixWords } from './fix-words'
import type { LevelGroup, Row } from './grouping'
import type { Surroundings } from './surroundings'

export interface FindingActs {
  /** Takes the editor there and gives it the focus. */
  goTo(finding: Finding): void
  fix(finding: Finding, which: number): void
  fixAll(finding: Finding): void
  aside(finding: Finding): void
  /** Takes a word that is in no dictionary for one of the story’s own, wherever it stands. */
  addWord(finding: Finding): void
  /** Opens the house style at the finding's rule. */
  explain(finding: Finding): void
  /** Goes to the rule where it can be changed. */
  changeRule(finding: Finding): void
}

interface FindingsListProps {
  isBlank: boolean
  state: CheckState
  groups: LevelGroup[]
  ids: Map<Finding, string>
  opened: ReadonlySet<string>
  onOpen(opened: ReadonlySet<string>): void
  chosen: string | null
  onChoose(id: string): void
  acts: FindingActs
  /** What touches a finding's words, where they alone say nothing. */
  around(finding: Finding): Surroundings
}

/**
 * The findings as a tree: levels, rows, and the places under a row of collapsed advice. Arrow keys choose, Enter fixes,
 * Space goes to the place, S sets aside, A applies all safe fixes of the rule, W adds a word to the story’s own.
 */
export function FindingsList({ isBlank, state, groups, ids, opened, onOpen, chosen, onChoose, acts, around }: FindingsListProps) {
  const tree = useRef<HTMLDivElement>(null)
  const byId = new Map([...ids].map(([finding, id]) => [id, finding]))
  for (const group of groups) for (const row of group.rows) byId.set(row.id, row.findings[0]!)

  const onKeys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = event.target as HTMLElement
    const finding = row.role === 'row' ? byId.get(row.dataset.key ?? '') : undefined
    if (!finding || event.ctrlKey || event.metaKey || event.altKey) return
    const act = keyActs[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    // What the keys are for is what is chosen, whichever way the focus came here.
    if (row.dataset.key !== chosen) onChoose(row.dataset.key!)
    act(acts, finding)
  }

  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const target = event.target as HTMLElement
    if (target.closest('button')) return
    const finding = byId.get(target.closest<HTMLElement>('[data-key]')?.dataset.key ?? '')
    if (finding) acts.goTo(finding)
  }

  return (
    <div className="findings-list" onKeyDownCapture={onKeys} onClickCapture={onClick}>
      {state === 'failed' && (
        <div className="empty-note" role="alert">
          <p>{words.findings.failed}</p>
          <p>{words.findings.failedMore}</p>
        </div>
      )}
      <Tree ref={tree} aria-label={words.findings.list} selectionMode="single" selectionBehavior="replace"
        disallowEmptySelection={chosen !== null} selectedKeys={chosen ? [chosen] : []}
        onSelectionChange={(keys) => { for (const key of keys) onChoose(String(key)) }}
        expandedKeys={opened} onExpandedChange={(keys) => onOpen(new Set([...keys].map(String)))}
        renderEmptyState={() => state === 'checked' && (
          <div className="empty-note">
            <p>{isBlank ? words.findings.blank : words.findings.none}</p>
            <p>{isBlank ? words.findings.blankMore : words.findings.noneMore}</p>
          </div>
        )}>
        {groups.map((group) => (
          <TreeSection key={group.level} id={`level:${group.level}`}>
            <TreeHeader className="level-title">
              <Mark level={group.level} silent /> {words.levels[group.level].title} <b>{group.count}</b>
            </TreeHeader>
            {group.rows.map((row) => <FindingRow key={row.id} row={row} ids={ids} acts={acts} around={around} />)}
          </TreeSection>
        ))}
      </Tree>
    </div>
  )
}

const keyActs: Record<string, (acts: FindingActs, finding: Finding) => void> = {
  enter: (acts, finding) => acts.fix(finding, 0),
  ' ': (acts, finding) => acts.goTo(finding),
  s: (acts, finding) => acts.aside(finding),
  a: (acts, finding) => acts.fixAll(finding),
  w: (acts, finding) => acts.addWord(finding),
}

interface FindingRowProps {
  row: Row
  ids: Map<Finding, string>
  acts: FindingActs
  around(finding: Finding): Surroundings
}

function FindingRow({ row, ids, acts, around }: FindingRowProps) {
  const say = useSaid()
  const [first] = row.findings
  if (!first) return null
  const many = row.findings.length > 1
  return (
    <TreeItem id={row.id} className="finding" hasChildItems={many} textValue={rowName(say(first))}>
      <TreeItemContent>
        {many && <Button slot="chevron" className="chevron" aria-label={words.findings.places(row.findings.length)}><ChevronRight aria-hidden /></Button>}
        {!many && <Mark level={first.level} silent />}
        <FindingText finding={first} places={row.findings.length} acts={acts} around={around(first)} />
      </TreeItemContent>
      {many && (
        <Collection items={row.findings.map((finding) => ({ id: ids.get(finding)!, finding }))}>
          {({ id, finding }) => (
            <TreeItem id={id} className="finding place" textValue={rowName(say(finding))}>
              <TreeItemContent>
                <FindingText finding={finding} places={0} acts={acts} around={around(finding)} />
              </TreeItemContent>
            </TreeItem>
          )}
        </Collection>
      )}
    </TreeItem>
  )
}

interface FindingTextProps {
  finding: Finding
  /** At how many places; 0 where the row above has said the message. */
  places: number
  acts: FindingActs
  around: Surroundings
}

/** The message, and under it where it is and what would stand there instead. A place of a collapsed row has no message. */
function FindingText({ finding, places, acts, around }: FindingTextProps) {
  const say = useSaid()
  return (
    <span className="what">
      {places > 0 && <span className="says">{say(finding).message}</span>}
      <span className="at">
        {places > 1 ? words.findings.places(places) : (
          <>
            <span className="where">{placeName(finding.place)}</span>
            {finding.text && <q dir="auto">{around.before}{finding.text}{around.after}</q>}
            <FixButton finding={finding} acts={acts} around={around} />
          </>
        )}
      </span>
    </span>
  )
}

function FixButton({ finding, acts, around }: Omit<FindingTextProps, 'places'>) {
  const say = useSaid()
  if (finding.fixes.length === 0) return null
  const title = fixWords(say(finding), 0, around)
  return (
    <Button className="fix" aria-label={words.findings.fix(title)} onPress={() => acts.fix(finding, 0)} excludeFromTabOrder>
      <MoveRight aria-hidden /><span>{title}</span>
    </Button>
  )
}

function rowName(finding: Finding): string {
  return words.findings.rowLabel(words.levels[finding.level].one, finding.message, finding.text)
}
