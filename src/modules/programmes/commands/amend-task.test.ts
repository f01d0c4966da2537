import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, deskOf, someDay as now } from '#test/world.ts'
import { audited, storedTask } from '../factory.ts'
import { paths } from '../paths.ts'
import { listTasks } from '../queries/task.ts'
import { amendTask } from './amend-task.ts'
import { noteTask } from './note-task.ts'

const db = await testDatabase()
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const { id: taskId, programmeId } = await storedTask(db, district)
const scene = { db, actor: district, now }
const form = (over: object = {}) => ({
  ...{ taskId, version: '1', title: 'Mở hai buổi kể chuyện ở ấp', partners: 'Bà con hai ấp', basis: '21/KH-UBND' },
  ...{ partnerIds: [unitId('xa-an-phu-tan')], dueOn: '31/08/2024', isYearly: 'on', why: 'Huyện đổi lịch', ...over },
})
const was = () => db.selectFrom('programmes.task_was').selectAll().where('task_id', '=', taskId).execute()

describe('amendTask', () => {
  test('a unit beneath may not, and nothing is written', async () => {
    await assert.rejects(amendTask({ ...scene, actor: commune }, form()), { kind: 'forbidden' })
    assert.deepEqual(await was(), [])
  })

  test('bad input names its field; no year in which something was done loses its task', async () => {
    await noteTask(scene, { taskId, version: 1, doneOn: '10/06/2024', words: 'Một buổi', effect: '' })
    for (const [over, fields] of [
      [{ why: '' }, { why: 'required' }],
      [{ dueOn: '30/06/2031' }, { dueOn: 'programmes.outsidePeriod' }],
      [{ dueOn: '30/06/2025', isYearly: undefined }, { dueOn: 'programmes.yearHasResult' }],
      [{ partnerIds: [unitId('huyen-cau-ke')] }, { partnerIds: 'notAChoice' }],
      [{ unitId: unitId('huyen-tra-cu') }, { unitId: 'notAChoice' }],
    ] as const)
      await assert.rejects(amendTask(scene, form({ version: '2', ...over })), { fields })
    assert.deepEqual(await was(), [])
  })

  test('newer words hold, the earlier stay with why; partners see it; the unit it went to carries on', async () => {
    const partner = await anOfficial(db, 'officer', 'xa-an-phu-tan')
    await amendTask(scene, form({ version: '2' }))
    await amendTask(scene, form({ version: '3', unitId: unitId('xa-chau-dien'), why: 'Giao xã' }))
    assert.equal((await audited(db, 'programmes.amendTask', taskId)).length, 2)
    assert.deepEqual(
      (await was()).map((it) => [it.title, it.due_on, it.partner_ids, it.unit_id === unitId('huyen-cau-ke')]),
      [
        ['Mở buổi kể chuyện ở ấp', '2024-06-30', [], true],
        ['Mở hai buổi kể chuyện ở ấp', '2024-08-31', [unitId('xa-an-phu-tan')], true],
      ],
    )
    const page = await (await deskOf(db, commune).request(paths.task(taskId))).text()
    assert.match(page, /Ghi đã làm[\s\S]*Nội dung trước đây[\s\S]*Giao xã[\s\S]*Mở buổi kể chuyện ở ấp/)
    const seen = (await listTasks(db, scopeOf(partner), programmeId, 2024)).map((it) => it.partnerNames)
    assert.deepEqual(seen, [['Xã An Phú Tân']])
    const theirs = await (await deskOf(db, partner).request(paths.task(taskId))).text()
    assert.doesNotMatch(theirs, /Ghi đã làm/)
    await assert.rejects(amendTask({ ...scene, actor: commune }, form({ version: '3' })), { kind: 'stale' })
  })
})
