import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import esbuild from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { fromBlocks, type SimpleBlock } from '#platform/rich-text/build.ts'
import { checkDocument } from '#platform/rich-text/check.ts'
import { plainText } from '#platform/rich-text/text.ts'

const site = 'http://desk.test'
let browser: Browser
let script: string

before(async () => {
  const entryPoints = ['client/elements/story-editor.ts']
  const built = await esbuild.build({ entryPoints, bundle: true, write: false, format: 'esm' })
  script = built.outputFiles[0]?.text ?? ''
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})
after(() => browser.close())

test('what is written is in the form at once, as a document the server accepts', async () => {
  const page = await open([{ p: 'Nước còn ngọt.' }])
  await page.click('.writing p')
  await page.keyboard.press('End')
  await settle(page)
  await page.keyboard.type(' Ông cười.')
  assert.equal(plainText(await written(page)), 'Nước còn ngọt. Ông cười.')
})

test('the tools say whether they are on, and are reached by Tab and arrows', async () => {
  const page = await open([{ p: 'Nước' }])
  await page.focus('.tools button')
  await page.keyboard.press('ArrowRight')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Nghiêng')
  await page.click('.writing p')
  await settle(page)
  await page.click('text=Tiêu đề >> nth=0')
  assert.equal(await page.getAttribute('text=Tiêu đề >> nth=0', 'aria-pressed'), 'true')
  assert.equal((await written(page)).content[0]?.type, 'heading')
})

test('a picture is sent, put in with its words, and shown', async () => {
  const page = await open([{ p: 'Sông' }])
  await page.click('.writing p')
  await page.click('.tools >> text=Ảnh')
  await page.setInputFiles('#ask-file', { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') })
  await page.click('dialog >> text=Xong')
  assert.match((await page.textContent('#ask-alt-error')) ?? '', /Hãy điền/)
  await page.fill('#ask-alt', 'Sông lúc chiều')
  await page.click('dialog >> text=Xong')
  await page.waitForSelector('img[alt="Sông lúc chiều"][src="/anh/tam-1"]')
  const pictures = (await written(page)).content.filter(({ type }) => type === 'picture')
  assert.deepEqual(pictures, [
    { type: 'picture', attrs: { id: 'tam-1', alt: 'Sông lúc chiều', caption: '', credit: '' } },
  ])
})

test('a link that could run is refused in the dialog', async () => {
  const page = await open([{ p: 'tìm' }])
  await page.dblclick('.writing p')
  await settle(page)
  await page.click('.tools >> text=Liên kết')
  await page.fill('#ask-href', 'javascript:alert(1)')
  await page.click('dialog >> text=Xong')
  assert.match((await page.textContent('#ask-href-error')) ?? '', /không dùng được/)
  await page.fill('#ask-href', '/tim')
  await page.click('dialog >> text=Xong')
  await page.waitForSelector('.writing a[href="/tim"]')
  assert.deepEqual((await written(page)).content[0], {
    type: 'paragraph',
    content: [{ type: 'text', text: 'tìm', marks: [{ type: 'link', attrs: { href: '/tim' } }] }],
  })
})

test('Enter goes from step to step and at last out of them, and never sends the form', async () => {
  const page = await open([{ steps: [{ title: 'Đo', text: 'Ghi mỗi sáng.' }] }])
  await page.click('[data-step] p')
  await page.keyboard.press('End')
  await settle(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.locator('[data-step] input').last().fill('Đào')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Đắp bờ.')
  assert.equal(plainText(await written(page)), 'Đo\n\nGhi mỗi sáng.\n\nĐào\n\nĐắp bờ.')
  for (const _ of 'ba ') await page.keyboard.press('Enter')
  await page.keyboard.type('Rồi')
  assert.equal((await written(page)).content.at(-1)?.type, 'paragraph')
  assert.equal(page.url(), `${site}/viet`)
})

async function written(page: Page) {
  const checked = checkDocument(JSON.parse(await page.inputValue('textarea')))
  assert.ok(checked.ok, JSON.stringify(checked))
  return checked.doc
}

/** The editor hears of a moved caret a moment later than the browser does. */
const settle = (page: Page) => page.waitForTimeout(80)

async function open(blocks: SimpleBlock[]): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const doc = JSON.stringify(fromBlocks(blocks)).replaceAll('<', '&lt;')
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/editor.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    if (pathname === '/anh') return route.fulfill({ status: 201, json: { id: 'tam-1' } })
    const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><script type="module" src="/editor.js"></script>
      <form action="/luu"><story-editor name="body" upload="/anh"><textarea name="body">${doc}</textarea></story-editor></form>`
    return route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(`${site}/viet`)
  return page
}
