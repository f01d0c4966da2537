import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { printedPages } from '#test/papers.ts'
import { faultsOfHtml } from '#test/valid-html.ts'
import { readQr } from '#test/qr.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedConsent, storedTip } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-phong-thanh-vinh-long')
const desk = deskOf(db, officer, { now })
const elsewhere = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'), { now })

/** A reader without an account, each from another address so that the limit of one does not meet another. */
function citizen() {
  return deskOf(db, undefined, { now })
}
const told = {
  ...{
    who: 'Bà Út Nhị',
    what: 'Nấu cháo cho người bệnh, sáng thứ Ba nào cũng vậy.',
    contact: '',
    link: '',
    agreed: '1',
  },
  placeId: unitId('xa-phong-thanh-vinh-long'),
}
const textOf = async (answer: Response) => (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const linesOf = async (answer: Response) =>
  printedPages(Buffer.from(await answer.arrayBuffer())).flatMap(({ lines }) => lines.map(({ text }) => text.trim()))

describe('telling of somebody', () => {
  test('begins at a poster of the commune, A4 or A3, that leads to the page with the commune chosen', async () => {
    const communeId = unitId('xa-phong-thanh-vinh-long')
    assert.match(
      await textOf(await desk.request(paths.tipPosters())),
      /A4 A3 Xã Phong Thạnh Tờ A4 \(PDF\)/,
      'the own commune first',
    )
    for (const size of ['a4', 'a3']) {
      const poster = await desk.request(paths.tipPoster(communeId, size))
      assert.equal(poster.headers.get('content-type'), 'application/pdf')
      assert.ok((await linesOf(poster)).includes('Xã Phong Thạnh'))
    }
    assert.equal((await desk.request(paths.tipPoster(communeId, 'a5'))).status, 404)
    assert.equal((await desk.request(paths.tipPoster(unitId('tinh-vinh-long'), 'a4'))).status, 404)
    const page = await (await citizen().request('/gioi-thieu-guong?xa=xa-phong-thanh-vinh-long')).text()
    assert.match(page, new RegExp(`<option value="${communeId}" selected`))
  })

  test('in each language the page is valid; what is wrong stands at its field and what was typed stays', async () => {
    const reader = citizen()
    for (const path of ['/gioi-thieu-guong', '/km/gioi-thieu-guong', '/en/gioi-thieu-guong', '/tra-cuu']) {
      assert.deepEqual(await faultsOfHtml(await reader.request(path)), [], path)
    }
    const refused = await reader.post('/gioi-thieu-guong', { ...told, what: '', contact: '123' })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /id="what-error"/)
    assert.match(page, /Số di động có 10 số/)
    assert.match(page, /value="Bà Út Nhị"/)
  })

  test('gives a receipt that a telephone reads, and the answer under it however it is typed', async () => {
    const reader = citizen()
    const sent = await reader.post('/gioi-thieu-guong', told)
    const address = sent.headers.get('location')!
    const [, receipt] = /\/tra-cuu\/(GT-[0-9A-Y-]+)\?moi=1$/.exec(address)!
    assert.match(await textOf(await reader.request(address)), /Đã nhận. Cảm ơn bạn! .*Trả lời trước 02\/12\/2025/)
    const mark = await reader.request(`/tra-cuu/${receipt}/ma.svg`)
    assert.match(await readQr(Buffer.from(await mark.arrayBuffer())), new RegExp(`/tra-cuu/${receipt}$`))

    const tip = await db
      .selectFrom('exemplars.tip')
      .selectAll()
      .where('receipt', '=', receipt!)
      .executeTakeFirstOrThrow()
    assert.equal((await desk.post(paths.takeUpTip(tip.id), { version: '1' })).status, 303)
    const answer = { version: '2', outcome: 'declined', code: '', answer: 'Cảm ơn chị, chúng tôi sẽ theo dõi thêm.' }
    assert.equal((await desk.post(paths.answerTip(tip.id), answer)).status, 303)
    const found = await reader.request(`/tra-cuu?ma=${receipt!.toLowerCase().replaceAll('-', '+')}`)
    assert.equal(found.headers.get('location'), `/tra-cuu/${receipt}`)
    for (const language of ['', '/km', '/en'])
      assert.deepEqual(await faultsOfHtml(await reader.request(`${language}/tra-cuu/${receipt}`)), [], language)
    const read = await reader.request(`/km/tra-cuu/${receipt}`)
    assert.match(await textOf(read), /Cảm ơn chị, chúng tôi sẽ theo dõi thêm/)
    assert.equal(read.headers.get('x-robots-tag'), 'noindex')
    assert.equal(read.headers.get('cache-control'), 'no-store')
  })

  test('a receipt that is none says so, and nobody sends a flood', async () => {
    const reader = citizen()
    assert.equal((await reader.request('/tra-cuu/GT-0000-0000')).status, 404)
    assert.match(await textOf(await reader.request('/tra-cuu?ma=xyz')), /Không có mã này/)
    const statuses = []
    for (let times = 0; times < 8; times++) statuses.push((await reader.post('/gioi-thieu-guong', told)).status)
    assert.deepEqual(statuses.slice(-2), [429, 429])
  })
})

describe('tips at their desk', () => {
  test('wait in the list and the day’s work of their commune alone; one of another desk is not there', async () => {
    const id = await storedTip(db, officer)
    assert.match(await textOf(await desk.request(paths.tips())), /Ông Tư Cầu Tre Quầy/)
    assert.match(await textOf(await desk.request('/lam-viec')), /Tìm hiểu lời giới thiệu: Ông Tư Cầu Tre/)
    assert.doesNotMatch(await textOf(await elsewhere.request(paths.tips())), /Cầu Tre/)
    assert.equal((await elsewhere.request(paths.tip(id))).status, 404)
  })

  test('what is told at the counter gets its slip; a record opened from it is tied to it and answers it', async () => {
    const page = await (await desk.request(paths.newTip())).text()
    const id = /name="id" value="([^"]+)"/.exec(page)![1]!
    const words = {
      id,
      who: 'Hộ bà Kim Thị Xây',
      what: 'Cho mượn đất cất lớp học.',
      channel: 'counter',
      placeId: '',
      contact: '',
      link: '',
    }
    assert.equal((await desk.post(paths.newTip(), words)).headers.get('location'), paths.tip(id))
    assert.match(await textOf(await desk.request(paths.tip(id))), /In phiếu \(PDF\).* GT-/)
    const slip = await desk.request(paths.tipSlip(id))
    const printed = await linesOf(slip)
    assert.ok(
      printed.includes('PHIẾU NHẬN LỜI GIỚI THIỆU') && printed.some((it) => /^GT-[0-9A-Y]{4}-[0-9A-Y]{4}$/.test(it)),
    )
    assert.ok(printed.some((it) => it.includes('Trả lời trước ngày 02/12/2025')))
    assert.equal((await elsewhere.request(paths.tipSlip(id))).status, 404)
    await desk.post(paths.takeUpTip(id), { version: '1' })

    const form = await (await desk.request(`${paths.create()}?tin=${id}`)).text()
    assert.match(form, /value="Hộ bà Kim Thị Xây"/)
    const exemplarId = /name="id" value="([^"]+)"/.exec(form)![1]!
    const { id: fieldId } = await db.selectFrom('programmes.field').select('id').limit(1).executeTakeFirstOrThrow()
    const record = {
      ...{ id: exemplarId, tipId: id, kind: 'household', name: 'Hộ bà Kim Thị Xây', unitId: officer.post.unitId },
      ...{ livesAt: officer.post.unitId, fieldId, summary: 'Cho mượn đất cất lớp học.', source: 'citizen' },
    }
    assert.equal((await desk.post(paths.create(), record)).headers.get('location'), paths.show(exemplarId))
    const tied = await (await desk.request(paths.tip(id))).text()
    assert.match(tied, new RegExp(paths.show(exemplarId)))
    const answered = await desk.post(paths.answerTip(id), {
      ...{ version: '3', outcome: 'recorded', code: '', answer: 'Đã lập hồ sơ, cảm ơn bác.' },
    })
    assert.equal(answered.headers.get('location'), paths.tip(id))

    const { receipt } = await db
      .selectFrom('exemplars.tip')
      .select('receipt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const read = async () => textOf(await citizen().request(`/tra-cuu/${receipt}`))
    assert.match(await read(), /Đã lập hồ sơ, cảm ơn bác\. Cảm ơn bạn đã giới thiệu\./)
    await db.updateTable('exemplars.exemplar').set({ stage: 'recognised' }).where('id', '=', exemplarId).execute()
    assert.doesNotMatch(await read(), /được công nhận/, 'nobody may know before they agreed')
    await storedConsent(db, exemplarId, officer)
    assert.match(await read(), /Người bạn giới thiệu đã được công nhận là điển hình/)
  })
})
