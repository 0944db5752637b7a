import type { Handlers } from '../answer'
import { fail } from '../failed'

export const houseStyle: Handlers['houseStyle'] = async ({ name }, desk) => {
  const style = desk.styles.find((each) => each.name === name)
  return style?.text() ?? fail('bad-request', `There is no house style “${name}”.`, 'Load the window again; your story is kept.')
}
