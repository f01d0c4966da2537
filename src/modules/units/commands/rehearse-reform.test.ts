import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { someLines, storedReform } from '../factory.ts'
import { unitId } from '../seed.ts'
import { findRehearsal } from '../queries/rehearse.ts'
import { editReform } from './edit-reform.ts'
import { rehearseReform } from './rehearse-reform.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const head = await anOfficial(db, 'head', 'tinh-tra-vinh')
const scene = { db, actor: admin, now }
const kept = new Map([
  [unitId('xa-chau-dien'), 3],
  [unitId('xa-hoa-an'), 4],
  [unitId('xa-tam-ngai'), 5],
])
const moved = [{ key: 'records', label: () => 'Hồ sơ', list: async () => [], count: async () => kept }]
const figures = async () => [{ year: 2023, figures: [1, 2, 3] }]
const rehearse = rehearseReform({ moved, pastFigures: figures })
const register = async () =>
  (
    await sql<{ n: number }>`select (select count(*) from units.unit) + (select count(*) from units.succession)
    + (select count(*) from units.relation where valid_to is null) as n`.execute(db)
  ).rows[0]!.n

describe('rehearseReform', () => {
  test('does it, counts both sides, undoes it; only the counts stay', async () => {
    const before = await register()
    const id = await storedReform(db, admin, now)
    await rehearse(scene, { id, version: 1 })
    assert.equal(await register(), before)
    const { result, version } = (await findRehearsal(db, id))!
    assert.equal(version, 1)
    assert.deepEqual(result.kinds, [{ kind: 'commune', before: 106, after: 105 }])
    assert.deepEqual(result.sums, [{ key: 'records', before: 12, after: 12 }])
    assert.deepEqual(result.lost, [])
    const made = result.units.find(({ isNew }) => isNew)!
    assert.deepEqual([made.name, made.before, made.after], ['Xã Châu Hòa', {}, { records: 7 }])
    assert.deepEqual(result.past, { compared: 3, changed: 0 })
    const entry = await db
      .selectFrom('audit.entry')
      .select('action')
      .where('subject_id', '=', id)
      .where('action', '=', 'units.rehearseReform')
      .executeTakeFirst()
    assert.ok(entry)
  })

  test('says so where a figure of a past year would change', async () => {
    const id = await storedReform(db, admin, now)
    let asked = 0
    const changing = async () => [{ year: 2023, figures: [1, 2, asked++] }]
    await rehearseReform({ moved, pastFigures: changing })(scene, { id, version: 1 })
    assert.deepEqual((await findRehearsal(db, id))!.result.past, { compared: 3, changed: 1 })
  })

  test('is refused to others, to a stale form, and with faults; nothing is kept', async () => {
    const id = await storedReform(db, admin, now)
    await assert.rejects(rehearse({ ...scene, actor: head }, { id, version: 1 }), { kind: 'forbidden' })
    const changed = {
      name: 'x',
      document: 'y',
      on: '01/09/2024',
      lines: `${someLines}\nXã Tam Ngãi; chia; một phần; Xã Thông Hòa`,
    }
    await editReform(scene, { id, version: 1, ...changed })
    await assert.rejects(rehearse(scene, { id, version: 1 }), { kind: 'stale' })
    await assert.rejects(rehearse(scene, { id, version: 2 }), { fields: { form: 'reformFaulty' } })
    await assert.rejects(rehearse(scene, { id: 'x', version: 2 }), { fields: { id: 'required' } })
    assert.equal(await findRehearsal(db, id), undefined)
  })
})
