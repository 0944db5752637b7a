import type { StylePackage } from '../../core/check/style'
import agencyEn from '../../assets/house-style/agency-en/package.yaml'

/** The style package that comes with the program. It was read and validated when the program was built. */
export const bundledStyle: StylePackage = agencyEn
