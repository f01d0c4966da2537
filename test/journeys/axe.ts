import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong on a page by WCAG 2.2 AA, a line each. Its lists of what is right stay in the browser: they are what takes long. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }`)
  const found = await page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 4).map((it) => it.html) }))
  }, tags)
  return found.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.join('\n    ')}`)
}
