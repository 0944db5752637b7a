import { useContext } from 'react'
import { PageContext } from '../page'

/** The meter, beside the headline it measures. */
export function MeterPlace() {
  const { meter } = useContext(PageContext)
  return <div className="meter-place" contentEditable={false}>{meter}</div>
}
