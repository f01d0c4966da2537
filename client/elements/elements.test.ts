import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import esbuild from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'

const site = 'http://desk.test'
const form = `
  <keep-draft data-key="vy"><form method="post" action="/luu" novalidate>
    <label for="ten">Tên</label><input id="ten" name="ten">
    <fieldset><label><input type="radio" name="loai" value="mot" checked> Một</label>
      <label><input type="radio" name="loai" value="nhom"> Nhóm</label></fieldset>
    <show-when data-name="loai" data-value="nhom"><input id="truong" name="truong" value="Bà Út"></show-when>
    <char-count data-max="5"><textarea id="ke" name="ke">abc</textarea><p class="hint"></p></char-count>
    <file-drop data-max-bytes="1024"><input id="tep" name="tep" type="file"></file-drop>
    <button>Lưu</button></form></keep-draft>`
const pages: Record<string, string> = {
  '/viet': `<main>${form}</main>`,
  '/loi': `<main><div role="alert">Chưa lưu được</div>${form}</main>`,
  '/luu': '<main><h1>Đã lưu</h1></main>',
}

let browser: Browser
let script: string

before(async () => {
  const built = await esbuild.build({
    entryPoints: ['client/elements/desk.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  })
  script = built.outputFiles[0]?.text ?? ''
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})
after(() => browser.close())

test('what was typed and not sent is offered back, and comes back', async () => {
  const page = await open('/viet')
  await page.fill('#ten', 'Nhóm vá đường')
  await page.goto(`${site}/viet`)
  await page.click('text=Lấy lại bản viết dở')
  assert.equal(await page.inputValue('#ten'), 'Nhóm vá đường')
  assert.equal(await page.locator('.kept').count(), 0)
})

test('what was saved is not offered again', async () => {
  const page = await open('/viet')
  await page.fill('#ten', 'Nhóm vá đường')
  await page.click('text=Lưu')
  await page.waitForSelector('h1')
  await page.goto(`${site}/viet`)
  assert.equal(await page.locator('.kept').count(), 0)
})

test('what came back with an error is still kept', async () => {
  const page = await open('/viet')
  await page.fill('#ten', 'Nhóm vá đường')
  await page.evaluate(() => sessionStorage.setItem('gs-sent', 'gs-draft:vy:/luu'))
  await page.goto(`${site}/loi`)
  await page.goto(`${site}/viet`)
  assert.equal(await page.locator('.kept').count(), 1)
})

test('a part that does not apply is neither shown nor sent', async () => {
  const page = await open('/viet')
  const sent = () => page.evaluate(() => new FormData(document.querySelector('form') ?? undefined).has('truong'))
  assert.equal(await page.isVisible('#truong'), false)
  assert.equal(await sent(), false)
  await page.check('[value=nhom]')
  assert.equal(await page.isVisible('#truong'), true)
  assert.equal(await sent(), true)
})

test('one may write beyond the limit and is told by how much', async () => {
  const page = await open('/viet')
  assert.equal(await page.textContent('char-count .hint'), '3 trên 5 ký tự')
  await page.fill('#ke', 'abcdefgh')
  assert.equal(await page.textContent('char-count .hint'), 'Thừa 3 ký tự, tối đa 5')
})

test('a file that is too large is named and holds the form back', async () => {
  const page = await open('/viet')
  const file = (bytes: number) => ({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(bytes) })
  await page.setInputFiles('#tep', file(5000))
  assert.match((await page.textContent('.file-list')) ?? '', /bien-ban\.pdf Không nhận: 5 KB, mỗi tệp đến 1 KB/)
  await page.click('text=Lưu')
  assert.equal(page.url(), `${site}/viet`)
  await page.setInputFiles('#tep', file(500))
  await page.click('text=Lưu')
  await page.waitForSelector('h1')
})

async function open(path: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/desk.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><script type="module" src="/desk.js"></script>${pages[pathname] ?? ''}`
    return route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(`${site}${path}`)
  return page
}
