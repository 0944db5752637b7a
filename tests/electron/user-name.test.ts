import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { userName } from '../../electron/user-name'

it.skipIf(process.platform === 'win32')('is what the system calls the one who runs the program', () => {
  expect(userName()).toBe(execFileSync('id', ['-un'], { encoding: 'utf8' }).trim())
})

it('is empty where the system has no name for them', () => {
  expect(userName(() => { throw new Error('ENOENT: no such user') })).toBe('')
})
