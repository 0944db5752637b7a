import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StyleFace } from '../../../core/check/style'
import { readPackage } from '../../../electron/house-style/read-package'
import { styleModule } from '../../../electron/house-style/style-module'
import { aPackage, changed, whole } from './a-package'

describe('a style package as a module', () => {
  it('carries the whole package, and the files it was made of', async () => {
    const folder = aPackage()
    const made = styleModule(folder)
    if (!made.ok) throw new Error(made.why)
    const load = async <T>(code: string): Promise<T> => import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<T>
    const { text } = await load<{ text: string }>(made.text)
    expect({ ok: true, style: JSON.parse(text) }).toEqual(readPackage(folder))
    const { face } = await load<{ face: StyleFace }>(made.face)
    expect(JSON.parse(text)).toMatchObject(face)
    expect(made.files.sort()).toEqual(Object.keys(whole).map((name) => join(folder, name)).sort())
  })

  it('breaks a build with every line to mend, by its full path', () => {
    const folder = aPackage({ ...changed('places.csv', ',yes', ',maybe'), ...changed('package.yaml', 'us\n', 'them\n') })
    expect(styleModule(folder)).toEqual({
      ok: false,
      why: [
        'The house style cannot be read:',
        `${join(folder, 'package.yaml')}:7:12 “closing” has to be us, uk or as-found`,
        `${join(folder, 'places.csv')}:2:18 “stands_alone” has to be yes or no`,
      ].join('\n'),
    })
  })
})
