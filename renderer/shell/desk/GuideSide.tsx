import { useEffect, useState } from 'react'
import { guideOf, inLanguage, type GuideEntry } from '../../../core/check/guide'
import { styleFor, type AsideRow, type StylePackage } from '../../../core/check/style'
import type { Failure, Newsroom } from '../../../electron/contract'
import { GuideDialog } from '../../panels/guide/GuideDialog'
import { useStory } from '../../session'
import type { Styles } from '../use-styles'
import { spoken } from '../../words/words'

interface GuideSideProps {
  newsroom: Newsroom
  styles: Styles
  rule: string
  onEdit(rule: string): void
  onClose(): void
}

function primaryOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase()
}

/** The guide of the style for the story's language. Rules and style come when it is opened: the sheet needs neither. */
export function GuideSide({ newsroom, styles, rule, onEdit, onClose }: GuideSideProps) {
  const language = useStory((story) => story.language)
  const { name, version, stamp } = styleFor(styles.styles, language)
  const [entries, setEntries] = useState<GuideEntry[] | null>(null)
  const [asides, setAsides] = useState<readonly AsideRow[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isShown = true
    void Promise.all([import('../../../core/check/rules-of'), newsroom.houseStyle({ name })]).then(([{ rulesOf }, answer]) => {
      if (!isShown) return
      if (!answer.ok) return setFailure(answer.failure)
      const style = JSON.parse(answer.value) as StylePackage
      const own = inLanguage((spoken?.guide ?? guideOf)(rulesOf(style), style), style.language)
      setEntries(own)
      setAsides(style.asides)
    })
    return () => { isShown = false }
  }, [newsroom, name, stamp])
  const others = styles.styles.filter((style) => primaryOf(style.language) === primaryOf(language))
  return (
    <GuideDialog entries={entries} name={name} version={version} styles={others} rule={rule} failure={failure} asides={asides} onEdit={onEdit}
      onChoose={(chosen) => void styles.choose(chosen)} onClose={onClose} />
  )
}
