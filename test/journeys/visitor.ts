import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Request } from 'playwright-core'
import type { Product } from '../product.ts'
import { violationsOn } from './axe.ts'

/** Somebody before a screen of their own: an official by the demonstration's post, or a reader of the portal. */
export type Visitor = Awaited<ReturnType<typeof visitor>>

/** Opens a screen for somebody, signed in by `post` if one is named. What goes wrong on any page fails the next look. */
export async function visitor(product: Product, browser: Browser, post?: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const wrong: string[] = []
  page.on('console', (it) => it.type() === 'error' && !isStatus(it.text()) && wrong.push(`console: ${it.text()}`))
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`))
  page.on('response', (answer) => {
    const isPart = answer.request().resourceType() !== 'document' && answer.request().resourceType() !== 'fetch'
    if (answer.status() >= (isPart ? 400 : 500)) wrong.push(`${answer.status()}: ${answer.url()}`)
  })
  page.on('requestfailed', (request) => isLost(request) && wrong.push(`lost: ${request.url()}`))

  /** Judges the page that stands there: nothing failed, and axe finds nothing. */
  async function look() {
    const found = await violationsOn(page)
    assert.deepEqual([...wrong.splice(0), ...found], [], page.url())
  }

  const them = {
    page,
    look,
    /** Goes to an address and judges what comes. Gives the answer's status. */
    async visit(path: string): Promise<number> {
      const answer = await page.goto(new URL(path, product.url).toString())
      await look()
      return answer?.status() ?? 0
    },
    /** Presses the button or link of these words, waits for the page it leads to, and judges that. */
    async press(words: string | RegExp, within = 'main') {
      const place = page.locator(within)
      const exact = typeof words === 'string'
      const it = place.getByRole('button', { name: words, exact }).or(place.getByRole('link', { name: words, exact }))
      await Promise.all([page.waitForEvent('load'), it.first().click()])
      await look()
    },
    /** Writes into fields by their names; a list ticks or chooses. Folded parts are opened by who calls. */
    async fill(values: Record<string, string>, within = 'main') {
      for (const [name, value] of Object.entries(values)) {
        const box = page.locator(within).locator(`[name="${name}"]:visible`).first()
        const kind = await box.evaluate((it) => (it instanceof HTMLInputElement ? it.type : it.localName))
        if (kind === 'select') await box.selectOption(value)
        else if (kind === 'radio' || kind === 'checkbox') {
          await page.locator(within).locator(`[name="${name}"][value="${value}"]`).check()
        } else await box.fill(value)
      }
    },
    /** The words of the page as a reader has them, in one line. */
    words: async (within = 'body') => (await page.locator(within).first().innerText()).replaceAll(/\s+/g, ' '),
    leave: () => context.close(),
  }
  if (post) {
    await page.goto(`${product.url}/dang-nhap`)
    await Promise.all([page.waitForURL('**/lam-viec'), page.locator(`button[name="post"][value="${post}"]`).click()])
    await look()
  }
  return them
}

/** The browser's own line about an answer of 4xx; what such answers hold is looked at by the journeys themselves. */
const isStatus = (text: string) => text.startsWith('Failed to load resource')
/** A network that the journey itself took away is not lost. */
const isLost = (request: Request) => !/ERR_ABORTED|ERR_INTERNET_DISCONNECTED/.test(request.failure()?.errorText ?? '')
