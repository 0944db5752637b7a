import { bundledStyles } from '../house-style/bundled'
import type { Output } from './output'

/**
 * Makes a style package of rules that another checker had, and prints what became of each. 0 when a package was written, 2
 * when there was nothing that could be carried over.
 */
export async function importStyle(from: string[], options: { out?: string, extends?: string, json?: boolean }, output: Output): Promise<number> {
  // For the one day on which a newsroom changes over.
  const [{ importStyle: make }, { reportLines }, { knownPackages }] = await Promise.all([
    import('../house-style/import/import-style'), import('../house-style/import/report'), import('../house-style/known'),
  ])
  const today = new Date().toISOString().slice(0, 10)
  const report = make(from[0]!, { out: options.out!, base: options.extends ?? 'base-en', today, known: await knownPackages(bundledStyles) })
  if (options.json) output.line(JSON.stringify(report, null, 2))
  else for (const line of reportLines(report)) output.line(line)
  return report.folder === '' ? 2 : 0
}
