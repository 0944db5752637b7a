/** Imported before all else: an older Node would fail somewhere in the middle, with a page of code. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`dateline needs Node 20.19 or newer, and this is ${process.versions.node}.`)
  process.exit(2)
}
