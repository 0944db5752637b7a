import * as baseEn from '../../assets/house-style/base-en/package.yaml'
import * as baseTr from '../../assets/house-style/base-tr/package.yaml'
import type { HouseStyle } from './house-style'
import { houseStyle } from './house-style'
import type { Known } from './read-package'

/** What the styles that come with the program are laid on: no agency’s, and so never chosen for a story. */
const bases: readonly Pick<HouseStyle, 'name' | 'whole'>[] = [baseEn, baseTr].map(({ face, text }) => houseStyle({ ...face, stamp: face.version, own: false }, text))

/** Every package that comes with the program and may be extended by name. */
export async function knownPackages(bundled: readonly Pick<HouseStyle, 'name' | 'whole'>[]): Promise<Known> {
  const packages = new Map(await Promise.all([...bases, ...bundled].map(async (style) => [style.name, await style.whole()] as const)))
  return (name) => packages.get(name)
}
