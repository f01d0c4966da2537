import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { readConfig } from '../src/config.ts'
import { startServer } from '../src/server.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/guide/screens')

/** Whose screen, its name, its address; an address ending in `>` is the first link of its list. */
const screens: readonly [post: string | undefined, name: string, path: string][] = [
  [undefined, 'trang-nhat', '/'],
  [undefined, 'bai', '/tin-bai/vuon-dua-sap-giu-nuoc-mua'],
  [undefined, 'linh-vuc', '/linh-vuc/kinh-te'],
  [undefined, 'don-vi', '/don-vi/xa-cau-ke-vinh-long'],
  [undefined, 'so-do', '/ban-do'],
  [undefined, 'tim', '/tim?q=nguoi+tot'],
  [undefined, 'cach-lam-hay', '/mo-hinh'],
  [undefined, 'dang-nhap', '/dang-nhap'],
  ['xa', 'viec-hom-nay', '/lam-viec'],
  ['xa', 'gioi-thieu-mot-guong', '/lam-viec/dien-hinh/moi'],
  ['xa', 'ho-so-dien-hinh', '/lam-viec/dien-hinh'],
  ['xa', 'mot-ho-so', '/lam-viec/dien-hinh?q=thach+sa+ruong>'],
  ['xa', 'boi-duong', '/lam-viec/boi-duong'],
  ['xa', 'ban-bien-tap', '/lam-viec/bien-tap'],
  ['huyen', 'viec-cua-huyen', '/lam-viec'],
  ['tinh', 'chi-tieu', '/lam-viec/chi-tieu?nam=2024&khoi=district'],
  ['tinh', 'bao-cao', '/lam-viec/bao-cao'],
  ['tinh', 'nhan-rong', '/lam-viec/nhan-rong'],
  ['tinh', 'don-vi-theo-thoi-gian', '/lam-viec/don-vi'],
  ['tinh', 'chuong-trinh', '/lam-viec/chuong-trinh'],
  ['giam-doc', 'nhat-ky', '/lam-viec/nhat-ky'],
]

const port = 4180
const config = readConfig({ ...process.env, DATA_DIR: 'var/demo', PORT: String(port), LOG_LEVEL: 'error' }, true)
const product = await startServer(config, root)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
  ],
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
try {
  for (const width of [1280, 390]) {
    const pages = new Map<string | undefined, Page>()
    for (const [post, name, path] of screens) {
      const page = pages.get(post) ?? (await open(post, width))
      pages.set(post, page)
      await page.goto(new URL(path.replace('>', ''), product.url).toString())
      if (path.endsWith('>'))
        await Promise.all([page.waitForEvent('load'), page.locator('main table a').first().click()])
      await page.evaluate(() => {
        for (const it of document.querySelectorAll('img')) it.loading = 'eager'
      })
      await page.waitForLoadState('networkidle')
      const picture = sharp(await page.screenshot({ fullPage: true, clip: await clipOf(page, width) }))
      writeFileSync(join(folder, `${name}-${width}.webp`), await picture.webp({ quality: 72 }).toBuffer())
    }
    for (const page of pages.values()) await page.context().close()
  }
} finally {
  await browser.close()
  await product.stop()
}

async function open(post: string | undefined, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  if (!post) return page
  await page.goto(`${product.url}/dang-nhap`)
  await Promise.all([page.waitForURL('**/lam-viec'), page.locator(`button[name="post"][value="${post}"]`).click()])
  return page
}

/** The page from its top, at most some screens of it: a picture is to be read. */
async function clipOf(page: Page, width: number) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  return { x: 0, y: 0, width, height: Math.min(height, width === 390 ? 2400 : 1800) }
}
