import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar, storedRecognition } from '#modules/exemplars/factory.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')
const before = await anOfficial(db, 'officer', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-cau-ke-vinh-long')
const desk = deskOf(db, officer, { now })
const { id } = await storedPlan(db, before)
const textOf = async (answer: Response | Promise<Response>) => (await (await answer).text()).replaceAll('&#39;', "'")

describe('when somebody leaves', () => {
  test('the commune that goes on sees the plans of the one before the reform, with what is open, and gives them on', async () => {
    const page = await textOf(desk.request(paths.handOn()))
    assert.match(page, /Ông Lâm Văn Tài, Hội Nông dân xã: 1 kế hoạch/)
    assert.match(page, /Xã Châu Điền \(nay Cầu Kè\)/)
    assert.match(page, /còn phải khắc phục: Hội Nông dân cấp sổ mẫu, hạn 30\/06\/2024; xem xét 01\/07\/2024/)
    const form = { from: 'Ông Lâm Văn Tài, Hội Nông dân xã', plan: `${id}:1`, submission: newId() }
    const refused = await textOf(desk.post(paths.handOn(), { ...form, mentor: '' }))
    assert.match(refused, /href="#mentor-0".*id="mentor-0-error"/s)
    const done = await desk.post(paths.handOn(), { ...form, mentor: 'Bà Kim Thị Hường' })
    assert.equal(done.headers.get('location'), paths.handOn())
    assert.match(await textOf(desk.request(paths.handOn())), /Bà Kim Thị Hường: 1 kế hoạch/)
  })

  test('a mentor is changed on the page of the plan too, and a visit is one step from the list', async () => {
    const done = await desk.post(paths.mentor(id), { version: '2', mentor: 'Ông Tư', submission: newId() })
    assert.equal(done.headers.get('location'), `${paths.show(id)}#chuyen-giao`)
    assert.match(await textOf(desk.request(paths.list())), new RegExp(`href="${paths.visit(id)}"`))
  })

  test('who was recognised is fostered on towards the next level', async () => {
    const exemplarId = await storedExemplar(db, officer, { unitKey: 'xa-cau-ke-vinh-long', stage: 'recognised' })
    await storedRecognition(db, exemplarId, officer, '2025-09-01')
    assert.match(await textOf(desk.request(paths.open(exemplarId))), /<option value="province" selected/)
  })
})
