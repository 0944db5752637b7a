import { formats } from '../../../core/formats/index'
import type { SendingRecord } from '../../../core/story/story'
import { moment } from '../../words/moments'
import { saidFormat } from '../../words/said'
import { words } from '../../words/words'

/** When the story went out, as what, and where to; newest first. */
export function Sendings({ sendings }: { sendings: readonly SendingRecord[] }) {
  return (
    <section className="rows-field" aria-label={words.details.sendings}>
      <h2 className="label">{words.details.sendings}</h2>
      {sendings.length === 0 && <p className="hint">{words.details.notSent}</p>}
      <ul>
        {[...sendings].reverse().map((each, index) => (
          <li key={index} className="sending">
            {words.details.sending(each.version, titleOf(each.format), moment(each.at), each.file)}
            {each.despite && <span className="hint">{each.despite}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The name an editor knows a format by; a format that is no longer here keeps its id. */
function titleOf(format: string): string {
  return saidFormat(formats.find(({ id }) => id === format)?.title ?? format)
}
