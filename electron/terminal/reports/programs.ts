import type { Report } from './report'

/** `--json`: nothing that only the window needs. Offsets are UTF-16 units within the field or block. */
export const forPrograms: Report = (all, output) => {
  output.line(JSON.stringify(all.map(({ file, findings, setAside }) => ({
    story: file,
    findings: findings.map(({ rule, level, place, text, message, related, fixes }) => (
      { rule, level, place, text, message, related, fixes }
    )),
    setAside,
  })), null, 2))
}
