import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay } from '#test/world.ts'
import { storedExemplar } from '../factory.ts'
import { findDuplicates } from '../jobs.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const above = await anOfficial(db, 'officer', 'huyen-cau-ke')
const [mine, theirs, district] = [deskOf(db, officer), deskOf(db, other), deskOf(db, above)]
const textOf = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll('&#39;', "'")

const a = await storedExemplar(db, officer, { subject: { name: 'Thạch Thị Sa Mol', birthYear: 1961 } })
const b = await storedExemplar(db, other, {
  unitKey: 'xa-an-phu-tan',
  subject: { name: 'Thach Thi Samol', birthYear: 1962 },
})
await findDuplicates.run({ db, now: someDay }, {})
const form = { keepId: a, version: '1', otherVersion: '1', reason: 'Hai xã cùng xác nhận' }

describe('records that may be one person', () => {
  test('stand in the list of the level above both with what they are alike in, and in no list of a single unit', async () => {
    const list = await textOf(district.request(paths.duplicates()))
    assert.match(list, /1 cặp chưa xét/)
    assert.match(list, /tên đọc giống nhau, năm sinh lệch một năm/)
    for (const desk of [mine, theirs]) {
      assert.match(await textOf(desk.request(paths.duplicates())), /Không có cặp nào cần xét/)
      assert.equal((await desk.request(paths.compare(a, b))).status, 404)
    }
  })

  test('are compared side by side; what is missing in the form is named, and nothing of it lost', async () => {
    assert.match(await textOf(district.request(paths.compare(a, b))), /Hai hồ sơ có phải một người\?/)
    const refused = await district.post(paths.merge(a, b), { ...form, reason: '', keepId: b, submission: newId() })
    assert.equal(refused.status, 422)
    assert.match(await textOf(refused), new RegExp(`value="${b}" checked`))
  })

  test('once merged, the old address leads to the kept record, which both units read, with each one’s credit', async () => {
    const merged = await district.post(paths.merge(a, b), { ...form, submission: newId() })
    assert.deepEqual([merged.status, merged.headers.get('location')], [303, paths.show(b)])
    const moved = await theirs.request(paths.show(b))
    assert.equal(moved.headers.get('location'), `${paths.show(a)}?tu=${encodeURIComponent('ĐH-2024-0002')}`)
    const kept = await textOf(theirs.request(moved.headers.get('location')!))
    assert.match(kept, /Cùng một người, do nhiều nơi ghi/)
    assert.match(kept, /Thach Thi Samol/)
    assert.match(await textOf(theirs.request(`${paths.list()}?q=samol`)), /1 hồ sơ/)
    assert.match(await textOf(theirs.request(paths.alone(b))), /Hồ sơ này đã gộp vào ĐH-2024-0001/)
  })

  test('are taken apart again by who may, and the record goes on', async () => {
    const { id: linkId } = await db.selectFrom('exemplars.same').select('id').executeTakeFirstOrThrow()
    assert.equal((await mine.request(paths.unmerge(a, linkId))).status, 403)
    assert.match(await textOf(district.request(paths.unmerge(a, linkId))), /Tách hồ sơ đã gộp/)
    const parted = await district.post(paths.unmerge(a, linkId), { reason: 'Hai chị em', submission: newId() })
    assert.equal(parted.headers.get('location'), paths.show(b))
    assert.equal((await theirs.request(paths.show(b))).status, 200)
    assert.equal((await theirs.request(paths.show(a))).status, 404)
  })
})
