import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe cannot know of React Aria. While the list of a field is open, all else is hidden from screen readers, landmarks
 * included, and the focus comes there only by closing the list. A popover has a way out for screen readers alone, which
 * stands outside of every landmark.
 */
const without: Partial<Record<string, string[]>> = {
  'details-topics': ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'],
  dateline: ['region'],
}

/** The two rules that differ by day and by night. */
export const contrast = ['color-contrast', 'color-contrast-enhanced']

/** What axe finds wrong in the window as it is: rule and place. All it knows, or these rules; contrast of 7:1 among them. */
export async function wrongInView(page: Page, view: string, only: string[] | null = null): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async ({ off, only }) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
      document,
      only ? { runOnly: only } : { rules: Object.fromEntries([['color-contrast-enhanced', { enabled: true }], ...off.map((id) => [id, { enabled: false }])]) },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`))
  }, { off: without[view] ?? [], only })
}
