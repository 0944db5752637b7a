import { dirname, join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

/**
 * Lets a module import the `package.yaml` of a style package and have the whole package, read and validated while it is
 * built. A package with a problem in it breaks the build, with the line to mend.
 */
export function stylePackages(): Plugin {
  let reading: ReturnType<typeof reader> | undefined
  return {
    name: 'style-packages',
    enforce: 'pre',
    async load(id) {
      const named = /\/assets\/house-style\/[^/]+\/package\.yaml(\?text)?$/.exec(id)
      if (!named) return null
      const module = (await (reading ??= reader())).styleModule(dirname(id))
      if (!module.ok) return this.error({ message: module.why, stack: '' })
      for (const file of module.files) this.addWatchFile(file)
      // The whole of it is a module of its own, loaded when it is wanted.
      const later = "export const text = async () => (await import('./package.yaml?text')).text\n"
      return { code: named[1] ? module.text : module.face + later, moduleType: 'js' }
    },
  }
}

/** Loaded when it is wanted: what configures Vite may only import what Node itself could. */
async function reader(): Promise<typeof import('./style-module')> {
  const file = join(import.meta.dirname, 'style-module.ts')
  return (await runnerImport<typeof import('./style-module')>(file, { logLevel: 'silent' })).module
}
