import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '../../../test/database.ts'
import { anOfficial, deskOf, someDay } from '../../../test/world.ts'
import { recordEntry } from '#platform/audit.ts'
import { storedExemplar, storedInReview } from '../exemplars/factory.ts'
import { storedPlan } from '../fostering/factory.ts'
import { storedAdoption, storedRecognised } from '../replication/factory.ts'
import { describePicture } from '../stories/commands/describe-picture.ts'
import { libraryOfCover, storedPerson, storedStory } from '../stories/factory.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'officer', 'xa-hoa-an')
await storedInReview(db, { officer, reviewer }, 'nominated', { subject: { name: 'Kim Thị Nhiên' } })
await storedInReview(db, { officer, reviewer }, 'assessed', { subject: { name: 'Sơn Thị Đào' } })
await storedInReview(db, { officer, reviewer }, 'returned', { subject: { name: 'Lâm Văn Tài' } })
await storedExemplar(db, officer, { subject: { name: 'Nguyễn Văn Chín' } })
await storedPlan(db, officer, { reviewOn: '2024-05-31' })
const recognised = await storedRecognised(db, officer, { name: 'Thạch Sa Rương' })
await storedRecognised(db, officer, { name: 'Trần Văn Bảy', onPortal: false })
await storedAdoption(db, recognised, stranger)
await storedStory(db, officer, { state: 'in_review', title: 'Vườn dừa giữ nước mưa', exemplarIds: [recognised] })

const page = async (actor: Actor, path = '/lam-viec') => {
  const answer = await deskOf(db, actor).request(path)
  assert.equal(answer.status, 200)
  return answer.text()
}

describe('«Việc hôm nay»', () => {
  test('a commune officer sees what was sent back, whom nobody fosters, what is late and whom to ask', async () => {
    const text = await page(officer)
    assert.match(text, /Bổ sung hồ sơ: Lâm Văn Tài/)
    assert.match(text, /còn 1 trong 1 điểm chưa xong/)
    assert.match(text, /Lập kế hoạch bồi dưỡng: Nguyễn Văn Chín/)
    assert.match(text, /Trễ 11 ngày/)
    assert.match(text, /Xin ý kiến đồng ý đăng lên cổng: Trần Văn Bảy/)
    assert.match(text, /Xác nhận nơi làm theo: Xã Hòa Ân học cách làm của Thạch Sa Rương/)
    assert.doesNotMatch(text, /đăng lên cổng: Thạch Sa Rương/)
  })

  test('a picture that is no longer served in a story that is out is a line of work until it is replaced', async () => {
    const storyId = await storedStory(db, officer, {
      state: 'published',
      title: 'Bến đò cũ',
      exemplarIds: [recognised],
    })
    await storedPerson(db, await libraryOfCover(db, storyId), officer)
    await describePicture(
      { db, actor: officer, now: someDay },
      { id: await libraryOfCover(db, storyId), version: 2, rights: 'own', shown: 'people' },
    )
    const text = await page(officer)
    assert.match(text, /Thay ảnh đã rút: “Bến đò cũ”/)
    assert.match(text, /1 ảnh của bài đang đăng hết quyền hoặc hết đồng ý, không còn hiện từ 11\/06\/2024/)
    assert.doesNotMatch(await page(stranger), /Thay ảnh đã rút/)
  })

  test('the district verifies what others nominated; deciding waits for its head', async () => {
    const text = await page(reviewer)
    assert.match(text, /Xác minh: Kim Thị Nhiên/)
    assert.doesNotMatch(text, /Quyết định công nhận|Bổ sung hồ sơ/)
    const districtHead = await anOfficial(db, 'head', 'huyen-cau-ke')
    assert.match(await page(districtHead), /Quyết định công nhận: Sơn Thị Đào/)
  })

  test('who nominated is not asked to verify it', async () => {
    const own = await storedInReview(db, { officer: reviewer, reviewer }, 'nominated', {
      subject: { name: 'Hồ Thị Mai' },
    })
    assert.ok(own.id)
    assert.doesNotMatch(await page(reviewer), /Xác minh: Hồ Thị Mai/)
  })

  test('a head is asked to approve a story that somebody else wrote; its writer is not', async () => {
    assert.match(await page(head), /Duyệt bài: “Vườn dừa giữ nước mưa”/)
    assert.doesNotMatch(await page(officer), /Duyệt bài/)
  })

  test('another commune sees none of it', async () => {
    assert.doesNotMatch(await page(stranger), /Lâm Văn Tài|Nguyễn Văn Chín|Trần Văn Bảy/)
  })

  test('a post that handles nothing is told so, and has nothing to introduce', async () => {
    const text = await page(await anOfficial(db, 'member', 'tinh-tra-vinh'))
    assert.match(text, /Chức danh này theo dõi/)
    assert.doesNotMatch(text, /Giới thiệu một gương/)
  })

  test('what the official did this week is there, what was done before is not', async () => {
    const id = await storedExemplar(db, officer, { subject: { name: 'Đỗ Văn Mười' } })
    const entry = { action: 'exemplars.record', subjectId: id, aboutId: id, unitId: officer.post.unitId, input: {} }
    await recordEntry(db, { db, actor: officer, now: new Date('2024-06-09T02:00:00Z') }, entry)
    assert.doesNotMatch(await page(officer), /brief/)
    await recordEntry(db, { db, actor: officer, now: new Date('2024-06-10T02:00:00Z') }, entry)
    assert.match(await page(officer), /brief.*Đỗ Văn Mười.*Thứ Hai 10\/06/s)
  })

  test('the quota shows what is owed and what is short', async () => {
    assert.match(await page(officer), /Chỉ tiêu 2024 của đơn vị.*Còn thiếu 2/s)
  })

  test('a unit that ended leaves its work to the one that carries on from it', async () => {
    const later = new Date('2025-08-04T02:00:00Z')
    const { to } = await db
      .selectFrom('units.succession as s')
      .innerJoin('units.unit as u', 'u.id', 's.to_id')
      .select('u.key as to')
      .where('s.from_id', '=', officer.post.unitId)
      .where('s.kind', '<>', 'split')
      .executeTakeFirstOrThrow()
    const heir = await anOfficial(db, 'officer', to, later)
    const text = await (await deskOf(db, heir, { now: later }).request('/lam-viec')).text()
    assert.match(text, /Lập kế hoạch bồi dưỡng: Nguyễn Văn Chín/)
  })
})

describe('the search of the desk', () => {
  const find = (actor: Actor, q: string) => page(actor, `/lam-viec/tim?q=${encodeURIComponent(q)}`)

  test('finds a person without tone marks, a story by its title and a record by its code', async () => {
    assert.match(await find(officer, 'nguyen van chin'), /<mark>Nguyễn Văn Chín<\/mark>/)
    assert.match(await find(officer, 'vuon dua'), /Tin, bài.*<mark>Vườn dừa<\/mark>/s)
    assert.match(await find(officer, 'DH-2024-0001'), /Hồ sơ điển hình/)
  })

  test('finds nothing beyond the reader’s scope', async () => {
    assert.match(await find(stranger, 'nguyen van chin'), /Không tìm thấy/)
  })

  test('asks for more than one letter, and takes any sign as it is', async () => {
    assert.match(await find(officer, 'n'), /ít nhất hai chữ/)
    assert.match(await find(officer, '%%'), /Không tìm thấy/)
    assert.match(await find(officer, '<script>x'), /&lt;script>x/)
  })
})

test('nothing of the desk opens without an official', async () => {
  const answer = await deskOf(db, undefined, { now: someDay }).request('/lam-viec')
  assert.equal(answer.status, 303)
})
