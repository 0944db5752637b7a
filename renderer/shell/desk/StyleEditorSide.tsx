import { useEffect, useMemo, useState } from 'react'
import { guideOf, inLanguage, type GuideEntry } from '../../../core/check/guide'
import { styleFor, type StylePackage } from '../../../core/check/style'
import type { Failure, Newsroom, StyleAtHand } from '../../../electron/contract'
import { StyleEditor } from '../../panels/style-editor/StyleEditor'
import type { Editing } from '../../panels/style-editor/editing'
import { useSession, useStory } from '../../session'
import { said } from '../../words/said'
import { editorWords } from '../../words/style-editor'
import { spoken } from '../../words/words'
import type { Styles } from '../use-styles'

interface StyleEditorSideProps {
  newsroom: Newsroom
  styles: Styles
  rule: string
  onClose(): void
}

interface Read {
  of: StyleAtHand
  style: StylePackage
  entries: GuideEntry[]
  choices: Map<string, string>
  turkish: Map<string, Readonly<Record<string, string>>>
  /** The story as it was when the editor was opened, as a text to try on. */
  text: string
}

/** The editor of the style for the story's language. Rules and style come when it is opened: the sheet needs neither. */
export function StyleEditorSide({ newsroom, styles, rule, onClose }: StyleEditorSideProps) {
  const session = useSession()
  const language = useStory((story) => story.language)
  const atHand = styleFor(styles.styles, language)
  const [read, setRead] = useState<Read | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [done, setDone] = useState('')
  useEffect(() => {
    let isShown = true
    void Promise.all([import('../../../core/check/rules-of'), import('../../../core/check/in-force'), import('../../../core/check/example'), newsroom.houseStyle({ name: atHand.name })])
      .then(([{ rulesOf }, { choiceAgainst }, { exampleOfStory }, answer]) => {
        if (!isShown) return
        if (!answer.ok) return setFailure(answer.failure)
        const style = JSON.parse(answer.value) as StylePackage
        const rules = rulesOf(style)
        setRead({
          of: atHand, style,
          entries: inLanguage((spoken?.guide ?? guideOf)(rules, style), style.language),
          choices: new Map(rules.flatMap((each) => {
            const other = style.switches[each.id]?.off ? null : choiceAgainst(each, style)
            return other === null ? [] : [[each.id, other] as const]
          })),
          turkish: new Map(rules.flatMap(({ id, inTurkish }) => (inTurkish ? [[id, inTurkish] as const] : []))),
          text: exampleOfStory(session.story(), { reads: 'story', language: 'any' }),
        })
      })
    return () => { isShown = false }
  }, [newsroom, session, atHand])

  const editing = useMemo((): Omit<Editing, 'text' | 'onText'> | null => read && {
    newsroom, style: read.style, atHand: read.of, entries: read.entries, choices: read.choices,
    say: (finding) => said(finding, read.turkish.get(finding.rule)),
    async save(change) {
      const { failure: why, styles: now } = await styles.edit(read.of.name, change)
      setDone(why ? '' : editorWords().saved(styleFor(now, read.style.language).version))
      return why
    },
  }, [newsroom, read, styles])
  const takeBack = async (): Promise<void> => {
    const { failure: why, styles: now } = await styles.takeBack(atHand.name)
    setFailure(why)
    setDone(why ? '' : editorWords().takenBack(styleFor(now, language).version))
  }
  return (
    <StyleEditor name={`${atHand.name} ${atHand.version}`} editing={editing} failure={failure} done={done} rule={rule} text={read?.text ?? ''}
      onTakeBack={() => void takeBack()} onClose={onClose} />
  )
}
