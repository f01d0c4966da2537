import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { testDatabase } from '#test/database.ts'
import { readQr } from '#test/qr.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedEvent } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const guest = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const host = deskOf(db, officer)
const unit = deskOf(db, guest)
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-hoa-an'))
const reader = deskOf(db, undefined)
const textOf = async (answer: Response) => (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('who is asked and who is expected', () => {
  test('a unit is asked, finds it on its list, names its delegates up to its seats, and sees nobody else’s', async () => {
    const id = await storedEvent(db, officer, { title: 'Giao lưu nghề làm muối', state: 'announced' })
    const form = { unitId: guest.post.unitId, seats: '1', name: '', title: '' }
    const refused = await host.post(paths.invite(id), { ...form, unitId: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /id="unitId"[^>]*aria-invalid="true"/)
    assert.equal((await host.post(paths.invite(id), form)).status, 303)
    await host.post(paths.invite(id), { ...form, unitId: '', name: 'Thạch Oai', title: 'Nhà giáo' })

    assert.match(await textOf(await unit.request(paths.list())), /Được mời .*Giao lưu nghề làm muối/)
    assert.equal((await unit.request(paths.edit(id))).status, 404)
    const { headers } = await unit.request(paths.roll(id))
    const own = headers.get('location')!
    assert.equal(
      (await unit.post(own, { name: 'Kim Sa Vươn', title: 'Bí thư Đoàn', phone: '', email: '' })).status,
      303,
    )
    const full = await unit.post(own, { name: 'Sơn Thị Đào', title: '', phone: '', email: '' })
    assert.match(await full.text(), /Đã đủ số đại biểu được mời/)
    const shown = await textOf(await unit.request(own))
    assert.match(shown, /1 trên 1 đại biểu đã có tên.*Kim Sa Vươn/)
    assert.doesNotMatch(shown, /Thạch Oai/)
    assert.match(await textOf(await host.request(paths.roll(id))), /Thạch Oai.*2 người có tên/)
    for (const path of [paths.show(id), paths.roll(id), own]) assert.equal((await strange.request(path)).status, 404)
  })

  test('the letter is an official document in PDF and Word, with the programme; a person’s carries their ticket', async () => {
    const id = await storedEvent(db, officer, { title: 'Giao lưu nghề dệt', state: 'announced' })
    await host.post(paths.invite(id), { unitId: '', seats: '', name: 'Thạch Oai', title: 'Nhà giáo' })
    const row = await db
      .selectFrom('events.invitation')
      .select('id')
      .where('roll_id', '=', id)
      .executeTakeFirstOrThrow()
    const file = join(mkdtempSync(join(tmpdir(), 'gs-moi-')), 'giay-moi.pdf')
    writeFileSync(file, Buffer.from(await (await host.request(paths.invitationFile(id, row.id, 'pdf'))).arrayBuffer()))
    const inPdf = execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC').replaceAll(/\s+/g, ' ')
    const word = Buffer.from(await (await host.request(paths.invitationFile(id, row.id, 'docx'))).arrayBuffer())
    const inWord = strFromU8(unzipSync(new Uint8Array(word))['word/document.xml']!).replaceAll(/<[^>]*>/g, ' ')
    for (const text of [inPdf, inWord.replaceAll(/\s+/g, ' ')]) {
      assert.match(text, /GIẤY MỜI/i)
      assert.match(text, /trân trọng kính mời Thạch Oai, Nhà giáo tham dự Giao lưu nghề dệt/)
      assert.match(text, /20\/06\/2024 08:00 – 10:30/)
      assert.match(text, /Khai mạc/)
      assert.match(text, /SK-[0-9A-Y]{4}-[0-9A-Y]{4}/)
    }
  })
})

describe('registering on the portal', () => {
  test('in each language the page is valid; what is missing is told; the ticket is read by a telephone', async () => {
    const id = await storedEvent(db, officer, { title: 'Đêm kể chuyện', state: 'announced' })
    const address = '/su-kien/dem-ke-chuyen/dang-ky'
    assert.match(await textOf(await reader.request(address)), /không nhận đăng ký/)
    await host.post(paths.registration(id), { version: '1', seats: '30', closesOn: '', isOpen: '1' })
    const html = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    for (const path of [address, `/km${address}`, `/en${address}`]) {
      const report = await html.validateString(await (await reader.request(path)).text())
      assert.deepEqual(
        report.results.flatMap((it) => it.messages.map((one) => `${path} ${one.message}`)),
        [],
      )
    }
    assert.match(await textOf(await reader.request('/su-kien/dem-ke-chuyen')), /Đăng ký tham dự.*còn 30 chỗ/)
    const refused = await reader.post(address, { name: '', place: 'Ấp 1', phone: '', email: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /id="name-error"/)
    const sent = await reader.post(address, { name: 'Bà Út', place: 'Ấp 1', phone: '', email: '', agreed: '1' })
    const ticket = sent.headers.get('location')!
    const [, code] = /phieu\/(SK-[0-9A-Y-]+)\?moi=1$/.exec(ticket)!
    assert.match(await textOf(await reader.request(ticket)), /Đã đăng ký. Hẹn gặp bạn!.*Đêm kể chuyện/)
    const mark = await reader.request(`/su-kien/phieu/${code}/ma.svg`)
    assert.match(await readQr(Buffer.from(await mark.arrayBuffer())), new RegExp(`/su-kien/phieu/${code}$`))
    assert.equal((await reader.request('/su-kien/phieu/SK-0000-0000')).status, 404)
  })

  test('nobody registers for a draft or for what is not for everybody', async () => {
    await storedEvent(db, officer, { title: 'Bản nháp' })
    await storedEvent(db, officer, { title: 'Họp riêng', state: 'announced', isPublic: false })
    for (const slug of ['ban-nhap', 'hop-rieng', 'khong-co'])
      assert.equal((await reader.request(`/su-kien/${slug}/dang-ky`)).status, 404)
  })
})
