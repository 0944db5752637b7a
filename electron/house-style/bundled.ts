import type { HouseStyle } from './house-style'
import * as agencyEn from '../../assets/house-style/agency-en/package.yaml'
import * as agencyEnGb from '../../assets/house-style/agency-en-gb/package.yaml'
import * as agencyTr from '../../assets/house-style/agency-tr/package.yaml'
import * as wireNeutral from '../../assets/house-style/wire-neutral/package.yaml'
import { houseStyle } from './house-style'

/**
 * The style packages that come with the program, each for copy in another language; the first where none is for it. They
 * were read and validated when the program was built.
 */
export const bundledStyles: readonly HouseStyle[] = [agencyEn, agencyEnGb, agencyTr, wireNeutral].map(({ face, text }) => houseStyle({ ...face, stamp: face.version, own: false }, text))
