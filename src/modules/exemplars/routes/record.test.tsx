import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedAchievement, storedEvidence, storedExemplar } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer)
const four = (over: Record<string, string> = {}) => ({
  ...{ id: newId(), submission: newId(), kind: 'collective', name: 'Nhóm vá đường Chiều thứ Bảy', fieldId: fieldId(6) },
  summary: 'Mỗi chiều thứ Bảy vá ổ gà, được 3,2 km đường ấp.',
  ...over,
})
const pdf = (name: string) => new File([`%PDF-1.7\n${name}\n%%EOF`], name, { type: 'application/pdf' })

describe('writing somebody down', () => {
  test('takes four things, and leads to the page of the record', async () => {
    assert.match(await (await desk.request(paths.create())).text(), /<h1>Giới thiệu một gương<\/h1>/)

    const sent = four()
    const answer = await desk.post(paths.create(), sent)

    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('location'), paths.show(sent.id))
    const page = await (await desk.request(paths.show(sent.id))).text()
    assert.match(page, /<h1>Nhóm vá đường Chiều thứ Bảy<\/h1>/)
    assert.match(page, /ĐH-2024-\d{4}/)
    assert.match(page, /đã lập hồ sơ/)
  })

  test('sent twice is written once', async () => {
    const sent = four({ name: 'Tổ thủy lợi Rùm Sóc' })
    await desk.post(paths.create(), sent)
    const again = await desk.post(paths.create(), sent)

    assert.equal(again.headers.get('location'), paths.show(sent.id))
    const rows = await db.selectFrom('exemplars.subject').select('id').where('name', '=', sent.name).execute()
    assert.equal(rows.length, 1)
  })

  test('without a name comes back with what was typed and the fault tied to its field', async () => {
    const answer = await desk.post(paths.create(), {
      ...four({ name: '' }),
      what: ['Vá 3 km', '', ''],
      before: ['0', '', ''],
    })
    const page = await answer.text()

    assert.equal(answer.status, 422)
    assert.match(page, /aria-describedby="name-hint name-error"/)
    assert.match(page, /value="Vá 3 km"/)
  })

  test('that looks like a record there is asks to compare first, and keeps the files that were sent', async () => {
    const name = 'Câu lạc bộ Giữ nước ngọt ấp Ô Tưng'
    await desk.post(paths.create(), four({ name }))
    const sent = { ...four({ name: name.toUpperCase() }), file: pdf('bien-ban.pdf') }

    const asked = await desk.post(paths.create(), sent)
    const page = await asked.text()
    assert.equal(asked.status, 409)
    assert.match(page, /Có thể đã có hồ sơ này/)
    assert.match(page, /Đây là hai nhóm khác nhau/)
    const differentFrom = /name="differentFrom" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const fileId = /name="fileId" value="([^"]+)"/.exec(page)?.[1] ?? ''

    const answer = await desk.post(paths.create(), {
      ...four({ name: name.toUpperCase() }),
      id: sent.id,
      differentFrom,
      fileId,
    })
    assert.equal(answer.status, 303)
    const judged = await db.selectFrom('exemplars.different').selectAll().where('judged_by', '=', officer.id).execute()
    assert.equal(judged.length, 1)
    assert.match(await (await desk.request(paths.show(sent.id))).text(), /bien-ban\.pdf/)
  })

  test('that looks like a record of another district shows it, without a way in', async () => {
    await storedExemplar(db, officer, {
      unitKey: 'xa-long-vinh',
      subject: { name: 'Kim Thị Rương Sa', birthYear: 1971 },
    })
    const page = await (await desk.post(paths.create(), four({ kind: 'individual', name: 'Kim Thị Ruong Sa' }))).text()

    assert.match(page, /Có thể đã có hồ sơ này/)
    assert.match(page, /Hồ sơ do [^<]+ giữ/)
    assert.doesNotMatch(page, /Mở hồ sơ đã có/)
  })
})

describe('putting a record right', () => {
  test('starts from what is written, and saves what was changed', async () => {
    const id = await storedExemplar(db, officer, { subject: { name: 'Diệp Thị Mơ' } })
    assert.match(await (await desk.request(paths.edit(id))).text(), /value="Diệp Thị Mơ"/)

    const answer = await desk.post(paths.edit(id), { ...four({ name: 'Diệp Thị Mơ Ước' }), version: '1' })
    assert.equal(answer.headers.get('location'), paths.show(id))
    assert.match(await (await desk.request(paths.show(id))).text(), /<h1>Diệp Thị Mơ Ước<\/h1>/)
  })

  test('that somebody else saved first shows both texts, and the next sending counts', async () => {
    const id = await storedExemplar(db, officer, { subject: { name: 'Cao Văn Mẫn' } })
    const typed = (over: object) => ({ ...four({ name: 'Cao Văn Mẫn' }), version: '1', ...over })
    await desk.post(paths.edit(id), typed({ summary: 'Bản lưu trước.' }))

    const stale = await desk.post(paths.edit(id), typed({ summary: 'Bản đang viết.' }))
    const page = await stale.text()
    assert.equal(stale.status, 409)
    assert.match(page, /Bản đang viết\..*Bản lưu trước\./s)
    assert.match(page, /name="version" value="2"/)

    assert.equal((await desk.post(paths.edit(id), typed({ summary: 'Bản đang viết.', version: '2' }))).status, 303)
  })
})

describe('the evidence of a record', () => {
  test('is added several files at once, and shown under its achievement', async () => {
    const id = await storedExemplar(db, officer)
    const achievementId = await storedAchievement(db, id)
    const answer = await desk.post(paths.evidence(id), {
      ...{ version: '1', submission: newId(), title: 'Biên bản đo', achievementId },
      file: [pdf('mot.pdf'), pdf('hai.pdf')],
    })

    assert.equal(answer.headers.get('location'), paths.evidence(id))
    const page = await (await desk.request(paths.show(id))).text()
    assert.match(page, /Biên bản đo \(1\)/)
    assert.match(page, /2 chờ xác nhận/)
  })

  test('is confirmed by the head on its page', async () => {
    const head = await anOfficial(db, 'head', 'xa-chau-dien')
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, officer)
    const heads = deskOf(db, head)

    assert.match(await (await heads.request(paths.evidence(id))).text(), /Xác nhận<span class="vh">/)
    assert.equal((await heads.post(paths.confirmEvidence(id, evidenceId), { version: '1' })).status, 303)
    assert.match(await (await heads.request(paths.show(id))).text(), /Đã xác nhận/)
  })
})

describe('the list', () => {
  test('finds a record by its name without marks, and by its code', async () => {
    const name = 'Sơn Thị Lài Rạch Đùng'
    const id = await storedExemplar(db, officer, { subject: { name } })
    const { code } = await db
      .selectFrom('exemplars.exemplar')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()

    for (const q of ['son thi lai rach', code, code.toLowerCase()])
      assert.match(await (await desk.request(`${paths.list()}?q=${encodeURIComponent(q)}`)).text(), new RegExp(name), q)
  })

  test('says so when nothing matches, and takes a filter that makes no sense for none', async () => {
    assert.match(await (await desk.request(`${paths.list()}?q=khongai`)).text(), /Không có hồ sơ nào khớp/)
    assert.equal((await desk.request(`${paths.list()}?don-vi=abc&trang=-3&nam=xx`)).status, 200)
  })

  test('shows an officer of another commune nothing of this one', async () => {
    const id = await storedExemplar(db, officer, { subject: { name: 'Trần Văn Ẩn Danh' } })
    const elsewhere = deskOf(db, await anOfficial(db, 'officer', 'xa-long-vinh'))

    assert.doesNotMatch(await (await elsewhere.request(`${paths.list()}?q=an%20danh`)).text(), /Ẩn Danh/)
    for (const path of [paths.show(id), paths.edit(id), paths.evidence(id)])
      assert.equal((await elsewhere.request(path)).status, 404, path)
  })

  test('of a district takes in its communes', async () => {
    await storedExemplar(db, officer, { subject: { name: 'Lâm Văn Tài Cầu Kè' } })
    const district = deskOf(db, await anOfficial(db, 'officer', 'huyen-cau-ke'))
    const page = await (await district.request(`${paths.list()}?don-vi=${unitId('xa-chau-dien')}`)).text()
    assert.match(page, /Lâm Văn Tài Cầu Kè/)
  })
})
