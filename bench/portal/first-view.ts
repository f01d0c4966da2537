import type { Browser } from 'playwright-core'

/** What a browser with nothing kept fetches for one page, in bytes over the wire with headers, by kind. */
export type Weight = {
  document: number
  stylesheet: number
  script: number
  font: number
  image: number
  other: number
  /** The largest of the pictures. */
  largestImage: number
}

/** Opens a page in a fresh browser and weighs what it fetched. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const weight: Weight = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0, other: 0, largestImage: 0 }
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const kinds = new Map<string, keyof Weight>()
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const kind = type.toLowerCase()
    kinds.set(requestId, kind in weight ? (kind as keyof Weight) : 'other')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other'
    weight[kind] += encodedDataLength
    if (kind === 'image') weight.largestImage = Math.max(weight.largestImage, encodedDataLength)
  })
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return weight
}

/** How far a page moves under its reader (cumulative layout shift), and what of it moved most. */
export type Shift = { url: string; shift: number; moved: string }

/** Opens a page whose fonts come late, and sees whether it moves. @throws Error where something of the page is not there: it is no page of the product then. */
export async function shiftWithSlowFonts(browser: Browser, url: string, width: number): Promise<Shift> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const missing: string[] = []
  page.on('response', (answer) => answer.status() >= 400 && missing.push(`${answer.status()} ${answer.url()}`))
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resume) => setTimeout(resume, 1500))
    await route.continue()
  })
  await page.addInitScript(() => {
    const kept = { shift: 0, most: 0, moved: '' }
    Object.assign(window, { kept })
    type Moved = PerformanceEntry & { value: number; sources: { node: Node | null }[] }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Moved[]) {
        kept.shift += entry.value
        if (entry.value < kept.most) continue
        kept.most = entry.value
        const nodes = entry.sources.flatMap(({ node }) => (node instanceof Element ? [node] : []))
        const named = nodes.map((it) => `${it.localName}.${it.className} "${it.textContent.trim().slice(0, 30)}"`)
        kept.moved = `${named.join(', ')} after ${Math.round(entry.startTime)} ms`
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  const { shift, moved } = await page.evaluate(() => (window as unknown as { kept: Shift }).kept)
  await context.close()
  if (missing.length > 0) throw new Error(`${url} lacks ${missing.join(', ')}`)
  return { url, shift, moved }
}

/** The same for many pages, eight at a time. */
export async function shiftsWithSlowFonts(browser: Browser, urls: readonly string[], width: number): Promise<Shift[]> {
  const left = [...urls]
  const shifts: Shift[] = []
  const next = async () => {
    for (let url = left.pop(); url; url = left.pop()) shifts.push(await shiftWithSlowFonts(browser, url, width))
  }
  await Promise.all(Array.from({ length: 8 }, next))
  return shifts
}
