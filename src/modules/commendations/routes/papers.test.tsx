import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedPrinter } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer)
const reader = deskOf(db, await anOfficial(db, 'inspector', 'xa-chau-dien'))
const stranger = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))
const pageOf = async (path: string, by = desk) => await (await by.request(path)).text()

describe('the printers of a unit', () => {
  test('one is added, measured and mended by forms; its sheets are PDF', async () => {
    const added = await desk.post(paths.printers, {
      ...{ unitId: officer.post.unitId, name: 'Canon', width: '297', height: '210' },
    })
    const path = added.headers.get('location')!
    assert.match(await pageOf(path), /Lẽ ra 257 mm/)
    await desk.post(`${path}/can-chinh`, { version: '1', left: '17,5', top: '21', across: '257' })
    assert.match(await pageOf(path), /phải 2,5 mm, xuống -1 mm, cỡ 100 %/)
    const wrong = await desk.post(`${path}/can-chinh`, { version: '2', left: '17,5', top: '21', across: '57' })
    assert.match(await wrong.text(), /id="do-across-error"/)
    for (const sheet of ['to-do.pdf', 'to-kiem-tra.pdf']) {
      const answer = await desk.request(`${path}/${sheet}`)
      assert.equal(answer.headers.get('content-type'), 'application/pdf')
      assert.equal(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
        '%PDF-',
      )
    }
  })

  test('a reader sees them without forms, and why; another unit finds none', async () => {
    const id = await storedPrinter(db, officer, now)
    const page = await pageOf(paths.printer(id), reader)
    assert.doesNotMatch(page, /<form[^>]*may-in/)
    assert.match(page, /sửa được/)
    for (const path of [paths.printer(id), paths.printerAct(id, 'to-do.pdf')])
      assert.equal((await stranger.request(path)).status, 404)
  })
})

describe('where things stand on papers', () => {
  test('what came with the product is a proposal, is tried as PDF, and is kept as the unit’s own by a form', async () => {
    const list = await pageOf(paths.layouts)
    assert.equal(list.split('Cần đối chiếu').length - 1, 6)
    const path = /href="(\/lam-viec\/khen-thuong\/mau-giay\/[^"/]+)"/.exec(list)![1]!
    assert.equal((await desk.request(`${path}/xem-thu.pdf`)).headers.get('content-type'), 'application/pdf')
    const page = await pageOf(path)
    const fields = Object.fromEntries(
      [...page.matchAll(/name="([\w]+)"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="([\w]+)"/g)].map(
        ([, name, value, other, called]) => [name ?? called!, value ?? other!],
      ),
    )
    const sent = await desk.post(path, { ...fields, source: 'Đo trên phôi 2024', recipient_y: '151,5', confirmed: '1' })
    assert.equal(sent.status, 303)
    const own = sent.headers.get('location')!
    assert.match(await pageOf(own), /Đã đối chiếu/)
    assert.match(await pageOf(own), /value="151,5"/)
    assert.equal((await pageOf(paths.layouts)).split('Cần đối chiếu').length - 1, 5)
    assert.equal((await stranger.request(own)).status, 404)
    const off = await desk.post(own, { ...fields, source: 'x', recipient_y: '900' })
    assert.match(await off.text(), /id="vi-tri-recipient_y-error"/)
  })
})
