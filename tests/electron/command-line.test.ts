import { expect, it } from 'vitest'
import { fileToOpen } from '../../electron/command-line'

const cases: [title: string, argv: string[], packed: boolean, file: string | null][] = [
  ['nothing but the program', ['/opt/dateline'], true, null],
  ['a file', ['/opt/dateline', 'a.txt'], true, '/desk/a.txt'],
  ['a full path', ['/opt/dateline', '/copy/a.txt'], true, '/copy/a.txt'],
  ['a file after flags', ['/opt/dateline', '--no-sandbox', '--remote-debugging-port=0', 'a.txt'], true, '/desk/a.txt'],
  ['the first of two', ['/opt/dateline', 'a.txt', 'b.txt'], true, '/desk/a.txt'],
  ['a name with spaces', ['/opt/dateline', 'my copy.txt'], true, '/desk/my copy.txt'],
  ['the project and no file', ['electron', '.'], false, null],
  ['the project and a file', ['electron', '--inspect=0', '.', 'a.txt'], false, '/desk/a.txt'],
  ['what a test runner puts in front', ['electron', '-r', 'loader.js', '.', 'a.txt'], false, '/desk/a.txt'],
]

it.each(cases)('of %s', (_title, argv, packed, file) => {
  expect(fileToOpen(argv, '/desk', packed)).toBe(file)
})
