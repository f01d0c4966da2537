import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import esbuild from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'

// An inspection on a tablet: what is noted without a network, what is sent after it, and what the server refuses.
const site = 'http://localhost'
const form = (id: string, fields: string) =>
  `<details id="${id}"><summary>Việc ${id}</summary><form novalidate>${fields}<button>Ghi ${id}</button></form></details>`
const pad = '<sign-pad data-label="Ký" data-again="Vẽ lại" data-name="strokes"></sign-pad>'
const content = `<main><section data-item="1" data-todo="1"></section><field-acts data-visit="v" data-action="/viec">
  <p role="status" data-acts-said></p><ul data-waiting hidden></ul>
  ${form('finding', '<input name="finding" aria-label="Tồn tại" required><input name="itemId" aria-label="Mục"><input name="dueOn" aria-label="Hạn">')}
  ${form('sign', `<input name="name" aria-label="Họ tên" required>${pad}`)}
  <div data-after-sign hidden>${form('hand', `<input name="name" aria-label="Họ tên" required>${pad}`)}</div>
</field-acts></main>`
type Act = { id: string; kind: string; fields: Record<string, string> }

let browser: Browser
let script: string

before(async () => {
  const contents = "import './client/elements/field-acts.ts'; import './client/elements/sign-pad.ts'"
  const entry = { contents, resolveDir: process.cwd(), loader: 'ts' as const }
  const built = await esbuild.build({ stdin: entry, bundle: true, write: false, format: 'esm' })
  script = built.outputFiles[0]?.text ?? ''
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})
after(() => browser.close())

test('acts wait for the network and for the answers, then go one by one in their order', async () => {
  const { page, sent, network } = await open()
  network.isThere = false
  await note(page, 'finding', { finding: 'Thiếu sổ' })
  await answerItem(page)
  await page.evaluate(() => localStorage.setItem('gs-inspection:v', '[{}]'))
  await note(page, 'sign', { name: 'Tám' })
  assert.deepEqual(await page.locator('[data-waiting] b').allInnerTexts(), ['Việc finding: Thiếu sổ', 'Việc sign: Tám'])
  assert.deepEqual([await page.isVisible('#finding'), await page.isVisible('#sign')], [false, false])
  await page.locator('#hand summary').click()
  await page.fill('#hand [name=name]', 'Sa Rinh')
  await page.click('text=Ghi hand')
  assert.equal(await page.textContent('#hand [data-fault]'), 'Hãy ký vào ô')
  network.isThere = true
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  assert.equal(await page.textContent('[data-acts-said]'), 'Chờ gửi xong câu trả lời của bảng kiểm.')
  await page.evaluate(() => localStorage.removeItem('gs-inspection:v'))
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForFunction(() => !localStorage.getItem('gs-inspection-acts:v'))
  assert.deepEqual(
    sent.map(({ kind }) => kind),
    ['finding', 'sign'],
  )
})

test('nobody signs before every item is answered, nor leaves out what is required', async () => {
  const { page } = await open()
  await note(page, 'sign', { name: 'Tám' })
  assert.equal(await page.textContent('#sign [data-fault]'), 'Còn mục của bảng kiểm chưa trả lời')
  await note(page, 'finding', { finding: 'Thiếu', dueOn: '01/01/2020' })
  assert.equal(await page.textContent('#finding [data-fault]'), 'Hãy ghi đủ các ô bắt buộc')
  await note(page, 'finding', { finding: '', dueOn: '' })
  assert.equal(await page.textContent('#finding [data-fault]'), 'Hãy ghi đủ các ô bắt buộc')
  assert.equal(await page.locator('[data-waiting] li').count(), 0)
})

test('a refused act stays with the reason, holds up nothing but signatures, and is mended or sent again', async () => {
  const { page, sent } = await open()
  await note(page, 'finding', { finding: 'Sai ngày', itemId: '1/1' })
  await page.waitForSelector('[data-waiting] .err')
  await note(page, 'finding', { finding: 'Đúng' })
  await page.waitForFunction(() => document.querySelectorAll('[data-waiting] li').length === 1)
  assert.match(await page.innerText('[data-waiting]'), /Sai ngày\s+Máy chủ không nhận: Ngày chưa đúng/)
  await answerItem(page)
  await note(page, 'sign', { name: 'Tám' })
  await page.click('[data-waiting] button:has-text("Gửi lại")')
  await page.waitForFunction(() => document.querySelector('[data-waiting] .err'))
  await page.click('[data-waiting] button:has-text("Sửa")')
  assert.equal(await page.inputValue('#finding [name=finding]'), 'Sai ngày')
  assert.equal(await page.locator('[data-waiting] li').count(), 0)
  assert.equal(await page.textContent('[data-acts-said]'), 'Nội dung được sửa sau khi ký: hai bên ký lại.')
  assert.ok(sent.every(({ kind }) => kind === 'finding'))
  assert.equal(new Set(sent.map(({ id }) => id)).size, 2)
})

const answerItem = (page: Page) =>
  page.locator('[data-item]').evaluate((it) => {
    it.innerHTML = '<i data-kept></i>'
  })

async function note(page: Page, kind: string, fields: Record<string, string>) {
  await page.locator(`#${kind}`).evaluate((it: HTMLDetailsElement) => (it.open = true))
  for (const [name, value] of Object.entries(fields)) await page.fill(`#${kind} [name=${name}]`, value)
  await page.click(`text=Ghi ${kind}`)
}

/** The page, with a server that refuses the item «1/1» and may be out of reach. */
async function open() {
  const [sent, network]: [Act[], { isThere: boolean }] = [[], { isThere: true }]
  const page = await (await browser.newContext()).newPage()
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/script.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    if (pathname === '/viec') {
      if (!network.isThere) return route.abort()
      const [, json] = /name="act"\r\n\r\n(.*)\r\n/.exec(route.request().postData() ?? '')!
      const act: Act = JSON.parse(json!)
      sent.push(act)
      const isWrong = act.fields.itemId === '1/1'
      return route.fulfill({
        status: isWrong ? 422 : 200,
        json: isWrong ? { error: 'Ngày chưa đúng' } : { taken: true },
      })
    }
    const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><script type="module" src="/script.js"></script>${content}`
    return route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(site)
  return { page, sent, network }
}
