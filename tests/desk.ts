import type { CopyDesk } from '../core/copy/copy-desk'

/** A desk whose clock stands still and whose ids count up, so that the same copy gives the same story. */
export function fixedDesk(more: Partial<CopyDesk> = {}): CopyDesk {
  let count = 0
  return {
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    now: '2022-02-14T18:00:00+03:00',
    agency: { name: 'Anadolu Agency', code: 'AA', rights: '© Anadolu Agency' },
    language: 'en',
    ...more,
  }
}
