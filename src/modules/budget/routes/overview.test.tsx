import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { commitMoney, spendMoney } from '../commands/move-money.ts'
import { storedFund, storedGift, storedTask } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const above = await anOfficial(db, 'officer', 'huyen-cau-ke')
const inspector = await anOfficial(db, 'inspector', 'huyen-cau-ke')
const fundId = await storedFund(db, commune, now)
const taskId = await storedTask(db, fundId, commune, now, { given: '9.000.000' })
const scene = { db, actor: commune, now }
const paid = { id: taskId, amount: '7.000.000', onDay: '11/06/2024', document: 'UNC 5', payee: 'Dì Ba Cơm Tấm' }
await commitMoney(scene, { ...paid, version: 2 })
await spendMoney(scene, { ...paid, version: 3 })
const gift = await storedGift(db, commune, now, { mayName: false })
const get = (actor: Actor, path: string) => deskOf(db, actor, { now }).request(path)
const text = async (actor: Actor, path: string) => {
  const answer = await get(actor, path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const pages = [
  paths.overview(2024, unitId('xa-chau-dien')),
  paths.fund(fundId),
  paths.task(taskId),
  paths.gift(gift.id),
]

describe('who sees money', () => {
  test('the unit sees all of its own, a unit above the figures, an inspector who was paid too', async () => {
    for (const actor of [commune, above, inspector]) for (const path of pages) await text(actor, path)
    assert.match(await text(above, paths.overview(2024)), /50\.000\.000/)
    assert.match(await text(above, paths.task(taskId)), /7\.000\.000/)
    for (const actor of [commune, inspector]) assert.match(await text(actor, paths.task(taskId)), /Dì Ba Cơm Tấm/)
    assert.doesNotMatch(await text(above, paths.task(taskId)), /Dì Ba Cơm Tấm/)
  })

  test('a giver who wishes no name has none beyond the unit', async () => {
    const list = `${paths.sponsors()}?nam=2024&don-vi=${unitId('xa-chau-dien')}`
    for (const path of [paths.gift(gift.id), list]) {
      assert.match(await text(commune, path), /Hợp tác xã Dừa sáp/)
      const page = await text(above, path)
      assert.doesNotMatch(page, /Hợp tác xã Dừa sáp|0900 000 000/)
      assert.match(page, /Nhà hảo tâm không nêu tên/)
    }
  })

  test('a neighbour finds none of it; who writes, judges or runs the system may not look', async () => {
    const neighbour = await anOfficial(db, 'head', 'xa-phong-phu-cau-ke').catch(() =>
      anOfficial(db, 'head', 'huyen-tra-cu'),
    )
    for (const path of pages) assert.equal((await get(neighbour, path)).status, 404, path)
    for (const role of ['editor', 'judge', 'member', 'orientation', 'admin'] as const) {
      const actor = await anOfficial(db, role, 'xa-chau-dien')
      for (const path of [...pages, paths.overview(), paths.prizes(), paths.law()])
        assert.equal((await get(actor, path)).status, 403, `${role} ${path}`)
    }
  })

  test('only the unit is offered the forms; only its head those of giving', async () => {
    const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
    assert.match(await text(commune, paths.task(taskId)), /id="quyet-toan"/)
    assert.doesNotMatch(await text(officer, paths.task(taskId)), /id="quyet-toan"/)
    assert.match(await text(officer, paths.task(taskId)), /id="cam-ket"/)
    for (const path of [paths.fund(fundId), paths.task(taskId)])
      assert.doesNotMatch(await text(above, path), /method="post" action="\/lam-viec\/kinh-phi/)
  })
})

describe('the documents of a year', () => {
  test('come in three formats, of a unit in reach alone', async () => {
    const at = (kind: string, format: string) => paths.document(unitId('xa-chau-dien'), 2024, `${kind}.${format}`)
    for (const kind of ['du-toan', 'quy'])
      for (const [format, start] of [
        ['docx', 'PK'],
        ['xlsx', 'PK'],
        ['pdf', '%PDF'],
      ] as const) {
        const answer = await get(above, at(kind, format))
        assert.equal(answer.status, 200)
        const bytes = Buffer.from(await answer.arrayBuffer())
        assert.equal(bytes.subarray(0, start.length).toString(), start)
      }
    const stranger = await anOfficial(db, 'head', 'huyen-tra-cu')
    assert.equal((await get(stranger, at('quy', 'pdf'))).status, 404)
    assert.equal((await get(commune, at('quy', 'exe'))).status, 404)
  })

  test('the law of funds shows where each row stands and that it is to be confirmed', async () => {
    const page = await text(commune, paths.law())
    assert.match(page, /Điều 66 khoản 1 điểm d, Nghị định 91\/2017\/NĐ-CP/)
    assert.match(page, /Cần xác nhận/)
  })
})
