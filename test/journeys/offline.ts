import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { violationsOn } from './axe.ts'

/**
 * The file for places with no network, opened from disk in a browser that has none. `reads` stands in for a browser that
 * reads codes itself, which Debian's Chromium does not.
 */
export async function offlineReader(browser: Browser, path: string, { reads }: { reads?: string } = {}) {
  const context = await browser.newContext({ offline: true, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const [wrong, asked]: [string[], string[]] = [[], []]
  page.on('console', (it) => it.type() === 'error' && wrong.push(it.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => request.url().startsWith('file:') || asked.push(request.url()))
  if (reads)
    await page.addInitScript({
      content: `globalThis.BarcodeDetector = class { async detect() { return [{ rawValue: ${JSON.stringify(reads)} }] } }`,
    })
  await page.goto(pathToFileURL(path).toString())
  const words = async (within: string) => (await page.locator(within).innerText()).replaceAll(/\s+/g, ' ')
  return {
    page,
    /** Everything that it asked of the world. */
    asked: () => asked,
    /** Pastes the text of a code; gives what the file says of it. */
    async judge(text: string): Promise<string> {
      await page.getByLabel('Nội dung mã QR').fill(text)
      await page.getByRole('button', { name: 'Kiểm tra chữ ký' }).click()
      return await words('.result')
    },
    /** Nothing went wrong in it, and axe finds nothing. */
    async look(): Promise<void> {
      assert.deepEqual([...wrong.splice(0), ...(await violationsOn(page))], [])
    },
    leave: () => context.close(),
  }
}
