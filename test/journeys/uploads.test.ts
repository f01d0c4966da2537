import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import sharp from 'sharp'
import { type Form, formsOf, linksOf } from '../forms/found.ts'
import { browser, demoProduct } from '../product.ts'
import { aDrawingWithScript, aHugePicture, aPicture, aRenamedProgram, aZipBomb, type Upload } from './uploads.ts'
import { visitor } from './visitor.ts'

// Every form that takes a file, in a browser, with what must not come in: refused in words at its field, nothing kept.
const product = await demoProduct()
const chromium = await browser()
const hostile: { what: string; upload: Upload; words: RegExp }[] = [
  { what: 'a picture of 21 MB', upload: aHugePicture(), words: /20 MB/ },
  { what: 'a program that calls itself a picture', upload: aRenamedProgram(), words: /Chỉ nhận/ },
  { what: 'a drawing with a script', upload: aDrawingWithScript(), words: /Chỉ nhận/ },
  { what: 'a document that unpacks to 400 MB', upload: aZipBomb(), words: /^\S/ },
]
const typed = '12'
const folder = mkdtempSync(join(tmpdir(), 'gs-uploads-'))
after(() => rmSync(folder, { recursive: true }))
const posts = ['xa', 'huyen', 'so', 'mat-tran']
const found: { post: string; forms: Form[] }[] = []
const known = new Set<string>()
for (const post of posts) found.push({ post, forms: await formsWithFiles(post) })

for (const { post, forms } of found)
  describe(`what ${post} may attach`, async () => {
    for (const form of forms)
      test(patternOf(form.action), async () => {
        const them = await visitor(product, chromium, post)
        for (const { what, upload, words } of hostile) await tryUpload(them, form, upload, words, what)
        await them.look()
        await them.leave()
      })
  })

test('there are forms to try', () => assert.ok(known.size >= 4, [...known].join(' ')))

test('a picture from a phone comes in without the place where it was taken', async () => {
  const { page } = await visitor(product, chromium, 'xa')
  const form = found[0]!.forms.find(({ action }) => action.endsWith('/minh-chung'))!
  await page.goto(product.url + form.page)
  const taken = await sharp((await aPicture()).buffer)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 56/1 0/1' }, IFD0: { Copyright: 'Nguoi chup' } })
    .toBuffer()
  assert.ok(taken.includes('Nguoi chup'))
  const place = page.locator(`form[action="${form.action}"]`)
  const name = 'ảnh ấp Ô Rồm.jpg'.normalize('NFD')
  await place.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer: taken })
  await place.locator('input[name=title]').fill('Ảnh chụp tại ấp')
  await Promise.all([page.waitForEvent('load'), place.locator('button[type=submit]').last().click()])
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from files.file order by uploaded_at desc limit 1`.execute(product.db)
  assert.equal(rows[0]!.name, name.normalize('NFC'))
  const kept = Buffer.from(await (await page.request.get(`${product.url}/lam-viec/tep/${rows[0]!.id}`)).body())
  assert.ok(kept.length > 1000)
  assert.equal((await sharp(kept).metadata()).exif, undefined)
})

type Them = Awaited<ReturnType<typeof visitor>>

async function tryUpload({ page }: Them, form: Form, upload: Upload, words: RegExp, what: string) {
  await page.goto(product.url + form.page)
  const before = await kept()
  const place = page.locator(`form[action="${form.action}"]`)
  await place.evaluate((it) => {
    for (let up = it.parentElement; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true
  })
  const boxes = await place.locator('input[type=text]:visible, textarea:visible').all()
  const empty = []
  for (const box of boxes) if ((await box.inputValue()) === '') empty.push(box)
  for (const box of empty) await box.fill(typed)
  const typedInto = await Promise.all(empty.map((box) => box.getAttribute('id')))
  const file = place.locator('input[type=file]').first()
  const field = await file.getAttribute('id')
  await file.setInputFiles(onDisk(upload))
  const held = place.locator('.file-list .late') // where the form names its limit, the page holds it back by itself
  if ((await held.count()) > 0) {
    assert.match(await held.innerText(), words, `${what} at ${form.action}`)
    return
  }
  const [answer] = await Promise.all([
    page.waitForResponse((it) => it.request().method() === 'POST'),
    place.locator('button[type=submit]').last().click(),
  ])
  await page.waitForLoadState('load')
  assert.equal(answer.status(), 422, `${what} at ${form.action}`)
  assert.match(await page.locator(`[id="${field}-error"]`).first().innerText(), words, `${what} at ${form.action}`)
  for (const id of typedInto) assert.equal(await page.locator(`[id="${id}"]`).inputValue(), typed, `${what}: ${id}`)
  assert.deepEqual(await kept(), before, `${what} at ${form.action} left something`)
}

/** Where an upload lies: a browser opens it there itself, which is quicker than being handed its bytes. */
function onDisk({ name, buffer }: Upload): string {
  const path = join(folder, name)
  if (!existsSync(path)) writeFileSync(path, buffer)
  return path
}

/** What stands kept: rows of files, entries of the audit trail, files on the disk. */
async function kept() {
  const { rows } =
    await sql`select (select count(*) from files.file) as files, (select count(*) from audit.entry) as entries`.execute(
      product.db,
    )
  return { ...(rows[0] as object), disk: readdirSync(product.files, { recursive: true }).length }
}

async function formsWithFiles(post: string): Promise<Form[]> {
  const { page, leave } = await visitor(product, chromium, post)
  const queue = ['/lam-viec']
  const kinds = new Map<string, number>()
  const forms: Form[] = []
  for (let path = queue.shift(); path; path = queue.shift()) {
    const times = kinds.get(patternOf(path)) ?? 0
    if (times >= 2 || /\/tep\/|\.(docx|pdf|xlsx|zip|ics)/.test(path)) continue
    kinds.set(patternOf(path), times + 1)
    const html = await (await page.request.get(product.url + path)).text()
    queue.push(...linksOf(html))
    for (const form of formsOf(path, html)) {
      if (known.has(patternOf(form.action)) || !form.fields.some(({ type }) => type === 'file')) continue
      if (form.fields.some(({ type }) => type === 'password')) continue // a certificate to sign with: read, never kept
      known.add(patternOf(form.action))
      forms.push(form)
    }
  }
  await leave()
  return forms
}

function patternOf(path: string): string {
  return path.replace(/\?.*/, '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
}
