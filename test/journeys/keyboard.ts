import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Hands that use no mouse: everything is reached by Tab and done by keys. */
export function keyboard(page: Page) {
  const at = (selector: string) => page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector)

  /** Presses Tab until the focus stands on what is wanted, seen by its own outline. */
  async function reach(selector: string) {
    for (let presses = 0; presses < 250; presses++) {
      if (await at(selector)) return
      await page.keyboard.press('Tab')
    }
    assert.fail(`${selector} was not reached by Tab on ${page.url()}`)
  }

  return {
    reach,
    /** Reaches a link or button and presses Enter, waiting for the page that it leads to. */
    async follow(selector: string) {
      await reach(selector)
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    /** Reaches a line of text and writes into it, in the place of what stood there. */
    async write(selector: string, text: string) {
      await reach(selector)
      await page.keyboard.press('Control+A')
      if (text === '') await page.keyboard.press('Delete')
      else await page.keyboard.insertText(text)
    },
    /** Reaches a list and moves down it to the choice of these words. */
    async choose(selector: string, words: string) {
      await reach(selector)
      await page.keyboard.press('Home')
      for (let presses = 0; presses < 200; presses++) {
        if ((await page.locator(selector).evaluate(chosen)) === words) return
        await page.keyboard.press('ArrowDown')
      }
      assert.fail(`${words} is not among the choices of ${selector}`)
    },
    /** Opens a folded part. */
    async unfold(selector: string) {
      await reach(selector)
      await page.keyboard.press('Enter')
    },
    /** Reaches a place for files and gives some, as the system's own dialog would. */
    async attach(selector: string, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
      await reach(selector)
      const opened = page.waitForEvent('filechooser')
      const pressing = setInterval(() => page.keyboard.press('Space'), 3000) // a busy browser drops the first one
      await page.keyboard.press('Space')
      await opened.then((chooser) => chooser.setFiles(files)).finally(() => clearInterval(pressing))
    },
  }
}

const chosen = (list: Element) => (list as HTMLSelectElement).selectedOptions[0]?.textContent?.trim()
