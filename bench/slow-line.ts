import { chromium, devices, type Locator, type Page } from 'playwright-core'
import sharp from 'sharp'
import { startDemoCopy } from './measure/demo.ts'
import { printBound, printTable } from './measure/table.ts'

// A commune's phone on a slow line (400 kbit/s, 400 ms) by a stopwatch: an elder's grandchild tells of somebody, an officer
// notes a visit with a photograph. The hand types as people do on a telephone and stops to think before each box.
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const [perLetter, toThink] = [250, 1500]
const product = await startDemoCopy(4541)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
})
try {
  const told = await stopwatch('xa-none', async (page, mark) => {
    await page.goto(`${product.url}/gioi-thieu-guong?xa=${await aCommune()}`)
    mark('the page stands')
    await type(page.locator('[name="who"]'), 'Bà Ba giữ đò')
    await type(
      page.locator('[name="what"]'),
      'Chở học trò qua kinh mười năm nay không lấy tiền. Mùa nước nổi bà vẫn chở.',
    )
    mark('written')
    await think(page)
    await page.locator('[name="agreed"]').check()
    await Promise.all([page.waitForURL('**/tra-cuu/**'), page.locator('main button.main').click()])
    mark('the receipt stands')
  })
  const visited = await stopwatch('xa', async (page, mark) => {
    const plan = await openPlanOf(page)
    mark(undefined) // the officer stands in the plan: the stopwatch begins
    await page.goto(`${product.url}${plan}/ghe-tham`)
    mark('the page stands')
    await type(page.locator('[name="note"]'), 'Ao thứ hai đã có nước, chị ghi sổ đều.')
    await page
      .locator('[name="file"]')
      .setInputFiles({ name: 'ao.jpg', mimeType: 'image/jpeg', buffer: await photograph() })
    mark('written, photograph chosen')
    await Promise.all([page.waitForURL(`**${plan}#ghe-tham`), page.locator('main button.main').click()])
    mark('saved')
  })
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  for (const [what, { marks }] of [
    ['tip', told],
    ['visit', visited],
  ] as const)
    printTable(
      [what, 'stopwatch'],
      marks.map(({ name, at }) => [name, seconds(at)]),
    )
  console.log(
    `Typed at ${perLetter} ms a letter, ${toThink} ms before each box; photograph of ${((await photograph()).length / 1000).toFixed(0)} kB\n`,
  )
  const holds = [
    printBound('A tip on a slow line', told.total < 120_000, seconds(told.total), '< 2 min'),
    printBound('A visit on a slow line', visited.total < 40_000, seconds(visited.total), '< 40 s'),
  ]
  process.exitCode = holds.every(Boolean) ? 0 : 1
} finally {
  await browser.close()
  await product.stop()
}

type Mark = (name: string | undefined) => void

/** Runs one way on a telephone of its own; `post` signs in first, on a quick line. */
async function stopwatch(post: string, way: (page: Page, mark: Mark) => Promise<void>) {
  const context = await browser.newContext({ ...devices['Pixel 5'], locale: 'vi-VN' })
  const page = await context.newPage()
  if (post === 'xa') {
    await page.goto(`${product.url}/dang-nhap`)
    await Promise.all([page.waitForURL('**/lam-viec'), page.locator(`button[name="post"][value="${post}"]`).click()])
  }
  const protocol = await context.newCDPSession(page)
  await protocol.send('Network.enable')
  await protocol.send('Network.emulateNetworkConditions', line)
  let began = performance.now()
  const marks: { name: string; at: number }[] = []
  await way(page, (name) => {
    if (name === undefined) began = performance.now()
    else marks.push({ name, at: performance.now() - began })
  })
  await context.close()
  return { marks, total: marks.at(-1)!.at }
}

async function think(page: Page): Promise<void> {
  await page.waitForTimeout(toThink)
}

async function type(box: Locator, words: string): Promise<void> {
  await think(box.page())
  await box.click()
  await box.pressSequentially(words, { delay: perLetter })
}

/** The address of a plan that runs, and the page of it open. */
async function openPlanOf(page: Page): Promise<string> {
  await page.goto(`${product.url}/lam-viec/boi-duong`)
  const path = await page.locator('#ke-hoach td a, #ke-hoach th a, main table a').first().getAttribute('href')
  if (!path) throw new Error('The demonstration fosters nobody at this commune')
  await page.goto(product.url + path)
  return path
}

/** The key of a commune, as a poster has it. */
async function aCommune(): Promise<string> {
  const page = await (await fetch(`${product.url}/don-vi`)).text()
  return /\/don-vi\/((?:xa|phuong)-[a-z-]+)/.exec(page)?.[1] ?? ''
}

/** A photograph as phones send it over a slow line: 1,600 points wide. */
async function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 120, sigma: 12 }
  const raw = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#789', noise } })
  return await raw.blur(3).jpeg({ quality: 80 }).toBuffer()
}
