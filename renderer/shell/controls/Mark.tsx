import type { Level } from '../../../core/check/finding'
import { words } from '../../words/words'
import './mark.css'

const shapes: Record<Level, string> = { error: 'M6 1 11.5 11H.5Z', warning: 'M1.5 1.5h9v9h-9Z', advice: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9Z' }

/** A level by shape and colour, named for those who see neither. */
export function Mark({ level, silent }: { level: Level, silent?: boolean }) {
  return (
    <svg className={`mark-${level} level-mark`} viewBox="0 0 12 12" role={silent ? undefined : 'img'}
      aria-hidden={silent} aria-label={silent ? undefined : words.levels[level].one}>
      <path d={shapes[level]} />
    </svg>
  )
}
