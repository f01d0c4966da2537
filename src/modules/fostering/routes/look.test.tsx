import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar, storedRecognition } from '#modules/exemplars/factory.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const [desk, elsewhere] = [deskOf(db, officer), deskOf(db, stranger)]
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('what goes on after recognition', () => {
  test('who was recognised long ago waits for a quiet look; what is found is said, and the list is shorter', async () => {
    const id = await storedExemplar(db, officer, { stage: 'recognised', subject: { name: 'Sơn Thị Sô Phia' } })
    await storedRecognition(db, id, officer, '2023-05-05')
    assert.match(await textOf(desk.request(paths.looks())), /1 điển hình cần rà lại.*Sơn Thị Sô Phia/)
    const refused = await desk.post(paths.look(id), { found: 'notWell', note: '', submission: newId() })
    assert.match(await textOf(refused), /Điều cần xem/)
    assert.equal(refused.status, 422)
    await desk.post(paths.look(id), { found: 'notWell', note: 'Có đơn, đang hỏi', submission: newId() })
    assert.match(await textOf(desk.request(paths.looks())), /Có điều cần xem trước khi tuyên truyền Có đơn, đang hỏi/)
    const later = deskOf(db, officer, { now: new Date('2024-06-12T03:00:00Z') })
    await later.post(paths.look(id), { found: 'well', note: '', submission: newId() })
    assert.match(await textOf(later.request(paths.looks())), /Không có ai phải rà lại/)
    assert.equal((await elsewhere.request(paths.look(id))).status, 404)
  })

  test('a visit is noted on a page of its own and stands in the plan', async () => {
    const { id } = await storedPlan(db, officer)
    assert.match(await textOf(desk.request(paths.visit(id))), /Thấy gì\?/)
    const went = await desk.post(paths.visit(id), { note: 'Ao thứ hai đã có nước.', submission: newId() })
    assert.equal(went.headers.get('location'), `${paths.show(id)}#ghe-tham`)
    assert.match(await textOf(desk.request(paths.show(id))), /Ao thứ hai đã có nước\./)
    assert.equal((await elsewhere.request(paths.visit(id))).status, 404)
  })

  test('where nobody was found for two years is said by field, by group and by hamlet, without a name', async () => {
    await storedExemplar(db, officer, {
      ...{ discoveredOn: '2021-02-02', subject: { name: 'Kim Thị Vắng', hamlet: 'Ấp Rùm Sóc', gender: 'male' } },
    })
    const page = await textOf(desk.request(paths.gaps()))
    assert.match(page, /Ấp Rùm Sóc Xã Châu Điền 02\/02\/2021/)
    assert.match(await textOf(elsewhere.request(paths.gaps())), /Xã An Phú Tân Đồng bào Khmer chưa/)
    assert.doesNotMatch(page, /Kim Thị Vắng/)
  })
})
