import type { BlockRule } from '../../check/rule'
import { termRule } from '../../check/terms'

const listed = termRule({
  id: 'words/toward',
  level: 'warning',
  source: 'AP Stylebook, toward',
  wrong: [
    ['They moved towards the border.', 'They moved toward the border.'],
    ['Towards evening they left; afterwards it rained.', 'Toward evening they left; afterward it rained.'],
  ],
  allows: ['They moved toward the border.', '“Go towards the light,” he said.', 'Forwards and defenders left.', 'Afterwords are short.'],
})

/** Only for a house that spells as Americans do. */
export const toward: BlockRule = {
  ...listed,
  chosen: { spelling: 'us' },
}
