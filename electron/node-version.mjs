/** What to say to a Node that is too old to build and run Dateline; null to one that is not. Version as in `20.19.0`. */
export function tooOld(version = process.versions.node) {
  return isAtLeast(version, 20, 19) ? null : `Dateline needs Node 20.19 or newer, and this is ${version}: https://nodejs.org has it.`
}

/** Whether Electron's own downloader runs on this Node. */
export function canFetchElectron(version = process.versions.node) {
  return isAtLeast(version, 22, 12)
}

function isAtLeast(version, wantedMajor, wantedMinor) {
  const [major, minor] = version.split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}
