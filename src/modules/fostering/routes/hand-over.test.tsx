import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedFund, storedTask } from '#modules/budget/factory.ts'
import { budgetPaths } from '#modules/budget/index.ts'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { addSupport } from '../commands/add-support.ts'
import { storedPlan } from '../factory.ts'
import { paths } from '../paths.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const desk = deskOf(db, officer)
const strange = deskOf(db, await anOfficial(db, 'officer', 'xa-an-phu-tan'))
const textOf = async (on: typeof desk, path: string) => (await on.request(path)).text()

describe('a plan that goes over to another unit', () => {
  test('is offered on its page, waits on the desk of the other, is taken there and read by both', async () => {
    const { id, exemplarId } = await storedPlan(db, officer)
    assert.equal((await strange.request(paths.show(id))).status, 404)
    const refused = await desk.post(paths.handOver(id), { version: '1', toUnitId: unitId('xa-an-phu-tan'), reason: '' })
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /href="#hand-over-reason"/)
    await desk.post(paths.handOver(id), { version: '1', toUnitId: unitId('xa-an-phu-tan'), reason: 'Về ở với con' })
    assert.match(await textOf(desk, paths.show(id)), /Đang chờ trả lời/)
    assert.match(await textOf(strange, '/lam-viec'), /Trả lời đề nghị nhận bồi dưỡng: Thạch Thị Sa Mol/)
    assert.match(await textOf(strange, paths.list()), /Được đề nghị nhận bồi dưỡng/)

    const page = await textOf(strange, paths.show(id))
    const action = new RegExp(`action="(${paths.handOver(id)}/[^"]+)"`).exec(page)![1]!
    const answered = await strange.post(action, { version: '2', decision: 'accepted', answer: '', mentor: '' })
    assert.equal(answered.status, 303)
    assert.match(await textOf(strange, paths.show(id)), /Đã nhận[\s\S]*Hồ sơ|Hồ sơ do đơn vị khác giữ/)
    assert.match(await textOf(strange, paths.list()), new RegExp(paths.show(id)))
    assert.equal((await strange.request(`/lam-viec/dien-hinh/${exemplarId}`)).status, 404)
    assert.match(await textOf(desk, `/lam-viec/dien-hinh/${exemplarId}`), new RegExp(paths.show(id)))
    assert.doesNotMatch(await textOf(desk, paths.show(id)), /Đề nghị đơn vị khác nhận/)
  })

  test('a commune that a reform ends leaves its plan to the one that goes on from it', async () => {
    const { id } = await storedPlan(db, officer)
    const after = new Date('2025-07-10T02:00:00Z')
    const heir = deskOf(db, await anOfficial(db, 'officer', 'xa-cau-ke-vinh-long', after), { now: after })
    const page = await textOf(heir, paths.show(id))
    assert.match(page, /Ghi một lần ghé thăm/)
    assert.equal((await heir.post(paths.visit(id), { note: 'Xã mới đến thăm' })).status, 303)
    assert.match(await textOf(heir, '/lam-viec'), new RegExp(paths.show(id)))
  })

  test('money of a support is paid out of a task once, and both sides show it', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const fundId = await storedFund(db, head, now)
    await storedTask(db, fundId, head, now, { item: 'fostering', given: '3.000.000' })
    const said = { kind: 'money', what: 'Mua hai máy may', givenOn: '01/06/2024', givenBy: '' }
    const { id } = await addSupport({ db, actor: officer, now }, { planId, version: 1, ...said })
    assert.match(await textOf(desk, paths.show(planId)), new RegExp(budgetPaths.support(id)))
    const page = await textOf(desk, budgetPaths.support(id))
    const taskId = /<option value="([0-9a-f-]{36})"/.exec(page)![1]!
    const paid = { taskId, amount: '1.250.001', onDay: '05/06/2024', document: 'Phiếu chi 07', payee: 'Thạch Sa Rương' }
    const refused = await desk.post(budgetPaths.support(id), { ...paid, amount: '3.000.001' })
    assert.match(await refused.text(), /không còn đủ tiền/)
    assert.equal((await desk.post(budgetPaths.support(id), paid)).status, 303)
    assert.equal((await desk.post(budgetPaths.support(id), paid)).status, 409)
    assert.match(await textOf(desk, paths.show(planId)), /Đã chi 1\.250\.001 đồng ngày 05\/06\/2024/)
    assert.match(await textOf(desk, budgetPaths.task(taskId)), /1\.250\.001/)
    assert.equal((await strange.request(budgetPaths.support(id))).status, 404)
  })
})
