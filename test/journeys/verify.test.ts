import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, importJWK } from 'jose'
import sharp from 'sharp'
import { certificateWords, commendationPaths, revokeAwards } from '#modules/commendations/index.ts'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { demoDay } from '#seeds/demo/make.ts'
import { at } from '#seeds/demo/stage.ts'
import { browser, demoProduct } from '../product.ts'
import { readQr } from '../qr.ts'
import { actorOf } from './council/stage.ts'
import { offlineReader } from './offline.ts'
import { root } from './template.ts'
import { visitor } from './visitor.ts'

const product = await demoProduct()
const { db, url, ownerUrl } = product
const chromium = await browser()
const now = at(demoDay, 10)
const actor = await actorOf(db, 'xa')
const [commune, reader] = [await visitor(product, chromium, 'xa'), await visitor(product, chromium)]
const folder = mkdtempSync(join(tmpdir(), 'gs-offline-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A signed decision whose certificate the commune issues on its page; gives the serial. */
async function issued(): Promise<{ decisionId: string; awardId: string; serial: string }> {
  const { decisionId, awardId } = await storedSigned(db, actor, now)
  await commune.visit(commendationPaths.decision(decisionId))
  await commune.press(certificateWords('vi').issue)
  const { serial } = await db
    .selectFrom('commendations.certificate')
    .select('serial')
    .where('award_id', '=', awardId)
    .executeTakeFirstOrThrow()
  return { decisionId, awardId, serial }
}

/** What stands in the picture of a QR code, as a phone sees it. */
async function scanned({ decisionId, serial }: { decisionId: string; serial: string }): Promise<string> {
  await commune.page.setViewportSize({ width: 700, height: 700 })
  await commune.page.goto(url + commendationPaths.qr(decisionId, serial))
  const picture = await commune.page.screenshot()
  await commune.page.setViewportSize({ width: 1280, height: 720 })
  return await readQr(picture)
}

const keys = async () => createLocalJWKSet((await (await fetch(`${url}/.well-known/jwks.json`)).json()) as never)
const first = await issued()
const link = await scanned(first)

/** The file for places with no network, taken from its page. */
async function taken(name: string, language = ''): Promise<string> {
  await reader.visit(`${language}/xac-minh/ngoai-tuyen`)
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.page.locator('main a[download]').click(),
  ])
  assert.match(download.suggestedFilename(), /^xac-minh-ngoai-tuyen-2025-11-18\.html$/)
  await download.saveAs(join(folder, name))
  return join(folder, name)
}

describe('a certificate is verified by anybody', () => {
  test('by typing its number, in each language', async () => {
    await reader.visit('/')
    await reader.press('Xác minh', '.menu')
    await reader.fill({ so: first.serial.toLowerCase().replaceAll('-', ' ') })
    await reader.press('Xác minh')
    assert.match(await reader.words('main'), /Còn hiệu lực Tra lúc 10:00, ngày 18\/11\/2025/)
    assert.match(await reader.words('.result'), new RegExp(`Số xác minh ${first.serial}`))
    assert.equal(await reader.visit(`/en/xac-minh/${first.serial}`), 200)
    assert.match(await reader.words('.result'), /Valid/)
    assert.equal(await reader.visit(`/km/xac-minh/${first.serial}`), 200)
    assert.match(await reader.words('.result'), /មានសុពលភាព/)
    assert.equal(await reader.visit('/xac-minh/GS-2024-0000-0000-R'), 404)
    assert.match(await reader.words('.result'), /Không có giấy mang số này/)
  })

  test('by the QR code in the picture: its address leads to the page, its payload verifies by the published key', async () => {
    const [address, payload] = link.split('#')
    assert.equal(address, `${url}/xac-minh/${first.serial}`)
    assert.equal(await reader.visit(new URL(link).pathname + new URL(link).hash), 200)
    assert.match(await reader.words('.result'), /Còn hiệu lực/)
    const { payload: said } = await compactVerify(payload!, await keys())
    assert.equal(JSON.parse(new TextDecoder().decode(said)).s, first.serial)
  })
})

describe('where there is no network', () => {
  test('one file tells genuine from altered, asks nobody, and says what it cannot know', async () => {
    const file = await offlineReader(chromium, await taken('truoc.html'))
    await file.look()
    assert.equal(await file.page.getByRole('button', { name: 'Quét bằng máy ảnh' }).count(), 0)
    assert.equal(await file.page.getByLabel('Hoặc chọn ảnh chụp mã QR').isVisible(), false)
    const words = await file.judge(link)
    assert.match(words, /Chữ ký đúng Giấy là thật vào lúc ký/)
    assert.match(words, new RegExp(`Số xác minh ${first.serial}`))
    assert.match(words, /đã bị thu hồi hay thay bằng giấy khác chưa: chỉ xem được trên mạng/)
    await file.look()
    const [head, payload, signature] = link.split('#')[1]!.split('.')
    const said = JSON.parse(Buffer.from(payload!, 'base64url').toString())
    const other = Buffer.from(JSON.stringify({ ...said, n: 'Người Khác' })).toString('base64url')
    const altered = await file.judge(`${head}.${other}.${signature}`)
    assert.match(altered, /Chữ ký không đúng/)
    assert.doesNotMatch(altered, /Người Khác/)
    assert.match(await file.judge(`${url}/xac-minh/GS-2024-0000-0000-R#${link.split('#')[1]}`), /Mã bị ghép/)
    assert.match(await file.judge(first.serial), /Không đọc được/)
    await file.look()
    assert.deepEqual(file.asked(), [])
    await file.leave()
  })

  test('in Khmer it brings its letters along, and says the same', async () => {
    const file = await offlineReader(chromium, await taken('km.html', '/km'))
    await file.page.locator('textarea').fill(link)
    await file.page.locator('button[type=submit]').click()
    assert.match(await file.page.locator('.result').innerText(), /ហត្ថលេខាត្រឹមត្រូវ/)
    const faces = await file.page.evaluate(async () =>
      (await Promise.all([...document.fonts].map((face) => face.load()))).map(({ family }) => family),
    )
    assert.deepEqual(faces, ['Noto Sans Khmer', 'Noto Sans Khmer'])
    await file.look()
    assert.deepEqual(file.asked(), [])
    await file.leave()
  })

  test('a browser that reads codes itself judges a photograph at once', async () => {
    const file = await offlineReader(chromium, join(folder, 'truoc.html'), { reads: link })
    const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    await file.page.getByLabel('Hoặc chọn ảnh chụp mã QR').setInputFiles({
      ...{ name: 'anh.png', mimeType: 'image/png', buffer: photo },
    })
    await file.page.getByRole('heading', { name: 'Chữ ký đúng' }).waitFor()
    await file.look()
    await file.leave()
  })

  test('after the key is replaced the paper by the old one is still genuine; an older file does not know the new one', async () => {
    const environment = { ...process.env, DATABASE_URL: ownerUrl, DATA_DIR: dirname(product.files) }
    const gs = async (...words: string[]) => {
      const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/gs-verbs.ts', ...words], {
        ...{ cwd: root, env: environment },
      })
      return (await run).stdout
    }
    const old = decodeProtectedHeader(link.split('#')[1]!).kid!
    assert.match(await gs('keys', 'list'), new RegExp(`^${old} .*in use +signs here +1 certificates`, 'm'))
    assert.match(await gs('keys', 'rotate'), new RegExp(`^${old} is replaced`, 'm'))
    const listed = await gs('keys', 'list')
    assert.match(listed, new RegExp(`^${old} .*replaced 2025-11-18 +verifies only +1 certificates`, 'm'))
    assert.match(listed, /^\S{8} .*in use +signs here +0 certificates/m)

    const newer = await scanned(await issued())
    assert.notEqual(decodeProtectedHeader(newer.split('#')[1]!).kid, old)
    const file = await offlineReader(chromium, await taken('sau.html'))
    for (const text of [link, newer]) assert.match(await file.judge(text), /Chữ ký đúng/)
    await file.leave()
    const older = await offlineReader(chromium, join(folder, 'truoc.html'))
    assert.match(await older.judge(newer), /Tệp này không biết khóa đã ký/)
    await older.leave()
    for (const text of [link, newer]) await compactVerify(text.split('#')[1]!, await keys())
  })
})

describe('once it is taken back', () => {
  test('the page says so at once and names nobody; the list of what is revoked within one round of jobs', async () => {
    const credential = await (await fetch(`${url}/xac-minh/${first.serial}/chung-nhan`)).text()
    const keyOf = async (jws: string) => importJWK(await (await fetch(decodeProtectedHeader(jws).kid!)).json())
    const opened = async (jws: string) =>
      JSON.parse(new TextDecoder().decode((await compactVerify(jws, await keyOf(jws))).payload))
    const isRevoked = async () => {
      const { verified, results, error } = await checkStatus({
        credential: await opened(credential),
        documentLoader: async (at) => ({ document: await opened(await (await fetch(at)).text()) }),
        verifyBitstringStatusListCredential: false, // its signature is a JWS, which `opened` has verified
      })
      assert.ok(verified, String(error))
      return results![0]!.status
    }
    assert.equal(await isRevoked(), false)
    const name = (await opened(credential)).credentialSubject.identifier[0].identityHash

    await revokeAwards(
      { db, actor, now },
      { id: first.decisionId, version: 2, awardIds: first.awardId, ...(await anAct(db, actor)) },
    )
    assert.equal(await reader.visit(`/xac-minh/${first.serial}`), 200)
    const words = await reader.words('main')
    assert.match(words, /Đã thu hồi.*Nhóm lý do Kê khai không đúng sự thật/)
    assert.ok(name && !words.includes(name))
    assert.equal((await fetch(`${url}/xac-minh/${first.serial}/chung-nhan`)).status, 404)
    for (let tries = 0; tries < 40 && !(await isRevoked()); tries++) await reader.page.waitForTimeout(250)
    assert.equal(await isRevoked(), true)
  })
})

describe('whoever asks too often', () => {
  test('is told to wait, though every request names another sender', async () => {
    const path = `${url}/xac-minh/GS-2024-0000-0000-R`
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => fetch(path, { headers: { 'x-forwarded-for': `198.51.100.${n}` } })),
    )
    const refused = answers.filter(({ status }) => status === 429).length
    assert.ok(refused >= 80, `${refused} of 200 were refused`)
    assert.ok(answers.every(({ status }) => status === 404 || status === 429))
  })
})
