import { join } from 'node:path'
import { version } from '../version'
import { bundledStyles } from './bundled'
import { shelfIn, type Shelf } from './shelf'

/** The style packages of this newsroom: those of its own stand in `house-style` beside its stories. */
export function newsroomShelf(home: string): Shelf {
  return shelfIn(join(home, 'house-style'), bundledStyles, version())
}
