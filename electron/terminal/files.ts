import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const isCopy = /\.(?:txt|text|md|html?|docx|story\.json)$/i
const isLeftOut = /^\.|^node_modules$/

/**
 * The files that are named, and in place of each folder every story and file of raw copy below it, in the order of their
 * paths. Hidden ones and folders of packages are left out. What does not exist stays, for its reader to complain of.
 */
export async function filesBelow(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => (await isFolder(path)) ? below(path) : [path]))
  return found.flat()
}

async function below(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isLeftOut.test(name))
  const found = await Promise.all(entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(async (entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return below(path)
    return entry.isFile() && isCopy.test(entry.name) ? [path] : []
  }))
  return found.flat()
}

async function isFolder(path: string): Promise<boolean> {
  return path !== '-' && stat(path).then((at) => at.isDirectory(), () => false)
}
