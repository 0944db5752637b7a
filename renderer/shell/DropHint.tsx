import { words } from '../words/words'
import './drop-hint.css'

/** Over the window while a file hangs above it. */
export function DropHint() {
  return <div className="drop-hint"><p>{words.drop.here}</p><p>{words.drop.kinds}</p></div>
}
