import { useCallback, useMemo, useState } from 'react'
import type { Start } from '../../../electron/contract'
import { dashOf, styleFor } from '../../../core/check/style'
import { hasNoWords } from '../../../core/story/has-no-words'
import { headline, nodeText } from '../../../core/story/text'
import type { Field, Place } from '../../../core/story/place'
import type { Story } from '../../../core/story/story'
import { StoryEditor } from '../../editor/StoryEditor'
import { useStory } from '../../session'
import type { Deeds } from '../commands'
import { EmptyStory } from '../EmptyStory'
import { Bylines } from '../sheet/Bylines'
import { DatelineField } from '../sheet/DatelineField'
import { HeadlineMeter } from '../sheet/HeadlineMeter'
import { SlugLine } from '../sheet/SlugLine'
import type { Stories } from '../use-stories'
import type { Acts } from './acts'
import './sheet.css'

interface SheetProps {
  start: Start
  stories: Stories
  acts: Acts
  deeds: Deeds
}

/** The page: every field where it prints, in the order of work. */
export function Sheet({ start, stories, acts, deeds }: SheetProps) {
  const isEmpty = useStory(hasNoWords)
  const slug = useStory((story) => story.slug)
  const direction = useStory((story) => story.direction)
  const others = useMemo(() => stories.list.filter((each) => each.id !== stories.shown.story.id), [stories])
  const meter = useMemo(() => <MeterSide start={start} />, [start])
  const fields = useMemo(() => <FieldsSide start={start} acts={acts} />, [start, acts])
  return (
    <div className="sheet" dir={direction}>
      <SlugLine slug={slug} onSet={(next) => acts.set({ slug: next })} onNext={() => acts.goTo(startOf('headline'))} />
      <StoryEditor meter={meter} fields={fields} />
      {isEmpty && (
        <EmptyStory recent={others} onPaste={deeds['paste-copy']} onFile={deeds['open-file']} onSample={deeds['sample-story']}
          onOpen={(id) => void stories.open(id)} />
      )}
    </div>
  )
}

function startOf(field: Field): Place {
  return { field, block: 0, from: 0, to: 0 }
}

function MeterSide({ start }: { start: Start }) {
  const length = useStory((story) => nodeText(headline(story)).length)
  const { headlineWarn, headlineLimit } = styleFor(start.styles, useStory((story) => story.language)).options
  return <HeadlineMeter length={length} warn={headlineWarn} limit={headlineLimit} />
}

function FieldsSide({ start, acts }: { start: Start, acts: Acts }) {
  const bylines = useStory((story) => story.bylines)
  const dateline = useStory((story) => story.dateline)
  const language = useStory((story) => story.language)
  const { agency, options } = styleFor(start.styles, language)
  const [opened, setOpened] = useState(false)
  const setBylines = useCallback((next: Story['bylines']) => acts.set({ bylines: next }), [acts])
  return (
    <div className="sheet-fields">
      <Bylines bylines={bylines} onSet={setBylines} onNext={() => acts.goTo(startOf('body'))} />
      <DatelineField dateline={dateline} language={language} agency={agency.code} dash={dashOf(options)}
        isOpen={opened} onOpenChange={setOpened} onSet={(next) => acts.set({ dateline: next })} />
    </div>
  )
}
