import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const { visitId, inspector } = await storedInspection(db, { now, office, keeper, leader, stage: 'answered' })
const tablet = deskOf(db, inspector)
const finding = { finding: 'Chưa lập kế hoạch', recommendation: 'Lập trong quý', itemId: '' }
const remedy = { what: 'Lập kế hoạch', owner: 'Bà Sa Rây', dueOn: '30/06/2024' }
const act = (kind: string, fields: object, id = newId()) => ({ act: JSON.stringify({ id, kind, fields }) })
const send = async (it: { act: string }, desk = tablet) => {
  const answer = await desk.post(paths.acts(visitId), it)
  return [answer.status, await answer.json()] as const
}
const count = async (table: 'finding' | 'signature') =>
  (await db.selectFrom(`inspections.${table}`).selectAll().where('visit_id', '=', visitId).execute()).length
const strokes = 'M10 10 L300 90'
const sign = { name: 'Lê Văn Tám', title: 'Trưởng đoàn', visitedOn: '10/06/2024', strokes }
const hand = { name: 'Kiên Thị Sa Rinh', title: 'Chủ tịch', words: '', strokes }

describe('what a tablet kept while it had no network', () => {
  test('is the business of who inspects; what cannot be read is refused with words', async () => {
    const mine = act('finding', finding)
    assert.equal((await send(mine, deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))))[0], 404)
    const [status, said] = await send(mine, deskOf(db, keeper))
    assert.deepEqual([status, /Không còn trong thời hạn/.test(said.error)], [403, true])
    for (const bad of [{ act: 'x' }, act('conclude', {}), { act: '{}' }, act('finding', { finding: '' })])
      assert.equal((await send(bad))[0], 422)
    assert.equal((await tablet.post(paths.acts(visitId), {})).status, 422)
    assert.equal(await count('finding'), 0)
  })

  test('is done once however often it is sent, and whatever happened meanwhile', async () => {
    const [first, second] = [act('finding', { ...finding, ...remedy }), act('finding', { ...finding, version: '1' })]
    for (const it of [first, second, first, second]) assert.deepEqual(await send(it), [200, { taken: true }])
    assert.equal(await count('finding'), 2)
    const { id } = await db
      .selectFrom('inspections.finding')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const late = await send(act('remedy', { ...remedy, findingId: id, dueOn: '10/06/2024' }))
    assert.deepEqual(late, [422, { error: 'Ngày này đã qua' }])
    assert.equal((await send(act('remedy', { ...remedy, findingId: id })))[0], 200)
  })

  test('is judged act by act in its order: both signatures, and nothing after them', async () => {
    assert.match((await send(act('hand', hand)))[1].error, /Đoàn/)
    const own = act('sign', sign)
    for (const it of [own, own, act('hand', hand)]) assert.equal((await send(it))[0], 200)
    assert.equal(await count('signature'), 2)
    assert.equal((await send(act('finding', finding)))[0], 409)
    assert.equal(await count('finding'), 2)
    const page = await (await deskOf(db, keeper).request(paths.visit(visitId))).text()
    assert.match(page, /ký tay trên máy của đoàn[\s\S]*Cả hai bên ký cùng một nội dung/)
  })
})
