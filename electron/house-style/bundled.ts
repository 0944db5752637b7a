import type { StylePackage } from '../../core/check/style'
import agencyEn from '../../assets/house-style/agency-en/package.yaml'
import agencyTr from '../../assets/house-style/agency-tr/package.yaml'

/** The style packages that come with the program, by name. They were read and validated when the program was built. */
export const bundledStyles: Readonly<Record<string, StylePackage>> = { [agencyEn.name]: agencyEn, [agencyTr.name]: agencyTr }

/** The one that is in force where nobody chooses another. */
export const bundledStyle: StylePackage = agencyEn
