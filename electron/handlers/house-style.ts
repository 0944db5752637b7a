import type { Handlers } from '../answer'
import type { StylesAtHand } from '../contract'
import { errorCode, fail } from '../failed'
import { atHand } from '../house-style/house-style'
import type { Stock } from '../house-style/shelf'

export const houseStyle: Handlers['houseStyle'] = async ({ name }, desk) => {
  const style = desk.shelf.stock.styles.find((each) => each.name === name)
  return style?.text() ?? fail('bad-request', `There is no house style “${name}”.`, 'Load the window again; your story is kept.')
}

/** The styles at hand now: the folder of the newsroom's own is looked at each time. */
export const houseStyles: Handlers['houseStyles'] = async (_input, desk) => inWindow(await desk.shelf.look())

export const chooseStyle: Handlers['chooseStyle'] = async ({ name }, desk) => {
  const { styles } = await desk.shelf.look()
  if (!styles.some((style) => style.name === name)) fail('bad-request', `There is no house style “${name}”.`, 'Choose another; what is in force stays.')
  try {
    return inWindow(await desk.shelf.choose(name))
  } catch (error) {
    if (errorCode(error) === '') throw error
    return fail('cannot-write', `The choice cannot be kept: ${errorCode(error)}.`, 'Make room, or give Dateline the right to write in its folder; the style in force stays.')
  }
}

/** As the window sees it. */
export function inWindow({ styles, troubles }: Stock): StylesAtHand {
  return { styles: styles.map(atHand), troubles: [...troubles] }
}
