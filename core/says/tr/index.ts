import type { Speech } from '../speech'
import { acts } from './acts'
import { doubts } from './doubts'
import { failures } from './failures'
import { head } from './head'
import { leftovers } from './leftovers'
import { losses } from './losses'
import { missing } from './missing'
import { notes } from './notes'
import { numbers } from './numbers'
import { people } from './people'
import { punctuation } from './punctuation'
import { quotations } from './quotations'
import { sources } from './sources'
import { spelling } from './spelling'
import { timeAndPlaces } from './time-and-places'
import { turkishCopy } from './turkish-copy'
import { values } from './values'
import { words } from './words'

/** Turkish, as a Turkish news desk says it. */
export const turkish: Speech = {
  sentences: { ...leftovers, ...people, ...quotations, ...head, ...numbers, ...timeAndPlaces, ...punctuation, ...words, ...turkishCopy, ...spelling },
  values, acts, notes, missing, sources, doubts, losses, failures,
}
