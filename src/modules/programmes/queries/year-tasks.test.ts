import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { amendTask } from '../commands/amend-task.ts'
import { dropTask } from '../commands/drop-task.ts'
import { noteTask } from '../commands/note-task.ts'
import { storedTask } from '../factory.ts'
import { tasksOfYear } from './year-tasks.ts'

const db = await testDatabase()
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const { id: taskId } = await storedTask(db, district)
const on = (day: string) => ({ db, actor: district, now: new Date(`${day}T02:00:00Z`) })
const result = { taskId, doneOn: '10/06/2024', words: 'Hai buổi', effect: '' }

/** Whose it is, whether it is done and whether its effect shows, in a year as of a day. */
async function told(year: number, cutOff: string) {
  const { rows } = await sql<{ unit_id: string; is_done: boolean; has_effect: boolean }>`
    select * from (${tasksOfYear({ year, cutOff })}) t`.execute(db)
  return rows.map((it) => [it.unit_id === unitId('huyen-cau-ke'), it.is_done, it.has_effect])
}

test('a task counts as it stood on the day: before it was done, handed on or dropped, it is told as it was then', async () => {
  await noteTask(on('2024-06-11'), { ...result, version: 1 })
  await noteTask(on('2024-09-01'), { ...result, version: 2, effect: 'Bảy hộ làm theo' })
  await noteTask(on('2024-10-01'), { ...result, version: 3, effect: 'Chín hộ làm theo' })
  const words = { title: 'Mở ba buổi', partners: '', basis: '', dueOn: '30/06/2024', isYearly: 'on', why: 'Giao xã' }
  await amendTask(on('2024-11-01'), { taskId, version: 4, unitId: unitId('xa-chau-dien'), ...words })
  assert.deepEqual(await told(2024, '2024-01-09'), [], 'not planned yet')
  assert.deepEqual(await told(2024, '2024-06-09'), [[true, false, false]])
  assert.deepEqual(await told(2024, '2024-08-31'), [[true, true, false]])
  assert.deepEqual(await told(2024, '2024-10-31'), [[true, true, true]], 'the effect shows since it was first told')
  assert.deepEqual(await told(2024, '2024-11-30'), [[false, true, true]], 'handed on')
  assert.deepEqual(await told(2023, '2024-11-30'), [], 'no year before its first')
  const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
  await dropTask({ ...on('2025-02-01'), actor: commune }, { taskId, version: 5, reason: 'Lồng vào việc khác' })
  assert.deepEqual([await told(2025, '2025-01-31'), await told(2025, '2025-02-01')], [[[false, false, false]], []])
  assert.deepEqual(await told(2024, '2025-02-01'), [[false, true, true]], 'what was done stays in its year')
})
