import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { judgedContest, judgingDay, openedContest, scored, sentEntry } from '../../contests/factory.ts'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay } from '#test/world.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const judges = [await anOfficial(db, 'judge', 'tinh-tra-vinh'), await anOfficial(db, 'judge', 'tinh-tra-vinh')]
const page = async (actor: Actor | undefined, now: Date, path = '/lam-viec') =>
  (await deskOf(db, actor, { now }).request(path)).text()

describe('«Việc hôm nay» of a contest', () => {
  test('entries wait for who holds it, then for its judges, then the results for who holds it', async () => {
    const open = await openedContest(db, officer, someDay, { name: 'Thi kể chuyện Gà Gáy' })
    await sentEntry(db, open, someDay)
    assert.match(await page(officer, someDay), /Kiểm tra bài dự thi: Thi kể chuyện Gà Gáy.*1 bài chờ kiểm tra/s)
    assert.doesNotMatch(await page(commune, someDay), /Gà Gáy/)

    const { id, entryIds } = await judgedContest(db, { officer, judges, now: someDay, name: 'Thi viết Bến Đò' })
    assert.match(await page(judges[0], judgingDay), /Chấm bài dự thi: Thi viết Bến Đò.*Còn 2 trong 2 bài/s)
    assert.match(
      await page(officer, new Date('2024-08-02T02:00:00Z')),
      /Nhắc giám khảo chấm: Thi viết Bến Đò.*4 trong 4/s,
    )
    for (const judge of judges) for (const entry of entryIds) await scored(db, id, entry, judge, [30, 30])
    assert.doesNotMatch(await page(judges[0], judgingDay), /Bến Đò/)
    assert.match(await page(officer, judgingDay), /Công bố kết quả, lập biên bản: Thi viết Bến Đò/)
  })

  test('a contest is found by its name, on the desk and on the portal', async () => {
    await openedContest(db, officer, someDay, { name: 'Hội thi Sân Đình Vắng' })
    assert.match(await page(officer, someDay, '/lam-viec/tim?q=san+dinh+vang'), /Cuộc thi.*<mark>Sân Đình Vắng/s)
    assert.doesNotMatch(await page(commune, someDay, '/lam-viec/tim?q=san+dinh+vang'), /<mark>Sân/)
    assert.match(await page(undefined, someDay, '/tim?q=san+dinh+vang'), /Hội thi Sân Đình Vắng/)
  })
})
