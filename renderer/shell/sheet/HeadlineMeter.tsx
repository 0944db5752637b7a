import { Meter } from 'react-aria-components'
import { words } from '../../words/words'
import { meterOf } from './meter'

interface HeadlineMeterProps {
  length: number
  /** From here on it warns, and above the limit it says by how much. */
  warn: number
  limit: number
}

/** How much of the wire's limit the headline takes: number, word, bar and colour. */
export function HeadlineMeter({ length, warn, limit }: HeadlineMeterProps) {
  const { state, says } = meterOf(length, warn, limit)
  return (
    <Meter className={`headline-meter ${state}`} aria-label={words.fields.headline} value={Math.min(length, limit)} maxValue={limit}
      valueLabel={`${words.meter.said(length, limit)}, ${says}`}>
      {({ percentage }) => (
        <>
          <span>{words.meter.count(length, limit)}</span>
          <span className="meter-bar"><span style={{ width: `${percentage}%` }} /></span>
          <span>{says}</span>
        </>
      )}
    </Meter>
  )
}
