import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { invite } from '#modules/events/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { planCourse } from '../commands/plan-course.ts'
import { aCourse, anEntry, sessionOf, storedMember, versionOf } from '../factory.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const member = await anOfficial(db, 'member', 'xa-chau-dien')
const root = '/lam-viec/tap-huan'
const desk = deskOf(db, officer)
const page = async (path: string, of = desk) => {
  const answer = await of.request(root + path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const post = async (path: string, fields: Parameters<typeof desk.post>[1]) => {
  const answer = await desk.post(root + path, fields)
  assert.equal(answer.status, 303, path)
  return answer.headers.get('location')!.replace(root, '').replace(/#.*/, '')
}

describe('training, page by page', { concurrency: 1 }, () => {
  test('somebody is entered, goes to a course, comes, and has a certificate as PDF; figures open their lists', async () => {
    const person = await post('/nguoi/moi', { unitId: officer.post.unitId, officialId: '', ...anEntry })
    assert.match(await page('/nguoi?xem=chua-tap-huan'), /Trần Thị Mỹ Nhân/)
    assert.match(await page('/bieu-0605'), /nhom=service\.5-10/)
    for (const [as, start] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
      ['xlsx', 'PK'],
    ] as const) {
      const paper = await desk.request(`${root}/bieu-0605.${as}`)
      assert.equal(
        Buffer.from(await paper.arrayBuffer())
          .subarray(0, start.length)
          .toString(),
        start,
        as,
      )
    }
    assert.match(await page('/nguoi?nhom=service.5-10&nu=1'), /Trần Thị Mỹ Nhân/)
    assert.doesNotMatch(await page('/nguoi?nhom=age.41-50'), /Trần Thị Mỹ Nhân/)

    const course = await post('/lop/moi', { ...aCourse, unitId: officer.post.unitId })
    const id = course.split('/').at(-1)!
    await post(`${course}/hoc-vien`, { memberId: person.split('/').at(-1)! })
    const version = async () => String(await versionOf(db, id))
    const present = person.split('/').at(-1)!
    await post(`${course}/buoi/${await sessionOf(db, id)}/co-mat`, { version: await version(), present })
    await post(`${course}/ket-thuc`, { version: await version() })
    const [paper] = /lop\/[^"]*giay-chung-nhan\.pdf/.exec(await page(course)) ?? []
    const answer = await desk.request(`${root}/${paper}`)
    assert.equal(answer.headers.get('content-type'), 'application/pdf')
    assert.match(await page('/nguoi?xem=da-tap-huan'), /Trần Thị Mỹ Nhân/)
    assert.doesNotMatch(await page('/nguoi?xem=chua-tap-huan'), /Trần Thị Mỹ Nhân/)
  })

  test('a fault of a returned nomination is a need of its unit with the record behind it, until a course after it', async () => {
    const exemplarId = await storedExemplar(db, officer)
    const { nominationId } = await nominated(exemplarId)
    const fault = { nomination_id: nominationId, ord: 1, text: 'Thiếu minh chứng thu nhập', raised_by: officer.id }
    await db
      .insertInto('exemplars.fault')
      .values({ id: newId(), ...fault, raised_at: new Date('2024-06-10T09:00:00Z') })
      .execute()
    const needs = await page('/nhu-cau')
    assert.match(needs, new RegExp(`nhu-cau/${officer.post.unitId}/nomination`))
    const behind = await page(`/nhu-cau/${officer.post.unitId}/nomination`)
    assert.match(behind, /Thiếu minh chứng thu nhập/)
    assert.ok(behind.includes(`/lam-viec/dien-hinh/${exemplarId}`))
    assert.equal((await deskOf(db, stranger).request(`${root}/nhu-cau/${officer.post.unitId}/nomination`)).status, 404)
    assert.doesNotMatch(await page('/nhu-cau', deskOf(db, stranger)), /Châu Điền/)
  })

  test('a unit that is asked to a course has it among the work of the day until every seat has its name', async () => {
    const giver = await anOfficial(db, 'officer', 'so-noi-vu')
    const next = { ...aCourse, title: 'Báo cáo và số liệu', on: '20/06/2024', unitId: giver.post.unitId }
    const { id } = await planCourse({ db, actor: giver, now }, next)
    await invite({ db, actor: giver, now }, { id, unitId: officer.post.unitId, seats: '1' })
    const today = async () => (await desk.request('/lam-viec')).text()
    assert.match(await today(), /Cử người dự tập huấn: Báo cáo và số liệu/)
    await post(`/lop/${id}/hoc-vien`, { memberId: await storedMember(db, officer, { name: 'Kim Sa Vươn' }) })
    assert.doesNotMatch(await today(), /Cử người dự tập huấn/)
  })

  test('who sits on a council only has nothing here, and another unit sees nobody of ours', async () => {
    assert.equal((await deskOf(db, member).request(root)).status, 403)
    assert.doesNotMatch(await page('/nguoi', deskOf(db, stranger)), /Trần Thị Mỹ Nhân/)
    const id = await storedMember(db, officer, { name: 'Sơn Thị Đào' })
    assert.equal((await deskOf(db, stranger).request(`${root}/nguoi/${id}`)).status, 404)
  })
})

async function nominated(exemplarId: string) {
  const id = newId()
  await db
    .insertInto('exemplars.nomination')
    .values({
      ...{ id, exemplar_id: exemplarId, from_unit_id: officer.post.unitId, to_unit_id: officer.post.unitId },
      ...{ level: 'base', state: 'returned', sent_by: officer.id, sent_at: now },
    })
    .execute()
  return { nominationId: id }
}
