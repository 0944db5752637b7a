import { useMemo } from 'react'
import { Quotations } from '../../panels/quotations/Quotations'
import { quotationRows } from '../../panels/quotations/rows'
import { useStory } from '../../session'
import type { Acts } from './acts'

/** The quotations of the story as it is. */
export function QuotationsSide({ acts }: { acts: Acts }) {
  const story = useStory((each) => each)
  const rows = useMemo(() => quotationRows(story), [story])
  return (
    <Quotations rows={rows} people={story.people} language={story.language} onGoTo={acts.goToQuotation} onSet={acts.setQuotation}
      onUnmark={acts.unmarkQuotation} />
  )
}
