import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { someLines, storedReform } from '../factory.ts'
import { findParent, findSuccessor, listReach, listUnitsOn, rebuildReach, unitId } from '../index.ts'
import { commitReform } from './commit-reform.ts'

const db = await testDatabase()
const admin = await anOfficial(db, 'admin', 'tinh-tra-vinh')
const head = await anOfficial(db, 'head', 'tinh-tra-vinh')
const scene = { db, actor: admin, now }
const registerOn = async (day: string) =>
  (
    await sql<object>`select u.key, n.name, c.code, r.kind, r.to_id from units.unit u
    left join units.name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> ${day}::date
    left join units.code c on c.unit_id = u.id and daterange(c.valid_from, c.valid_to) @> ${day}::date
    left join units.relation r on r.unit_id = u.id and daterange(r.valid_from, r.valid_to) @> ${day}::date
    where daterange(u.valid_from, u.valid_to) @> ${day}::date order by 1, 4, 5`.execute(db)
  ).rows

describe('commitReform', () => {
  test('ends the old, makes the new from the day on, and changes nothing of the days before', async () => {
    const eve = await registerOn('2024-08-31')
    const id = await storedReform(db, admin, now)
    await commitReform(scene, { id, version: 1 })

    assert.deepEqual(await registerOn('2024-08-31'), eve)
    const after = await listUnitsOn(db, '2024-09-01', ['commune'])
    assert.equal(after.length, 105)
    const made = after.find(({ name }) => name === 'Xã Châu Hòa')!
    assert.equal(made.key, 'xa-chau-hoa')
    assert.equal((await findParent(db, made.id, '2024-09-01'))?.key, 'huyen-cau-ke')
    await rebuildReach(db, '2024-08-31')
    assert.ok(!(await listReach(db, made.id)).includes(unitId('xa-hoa-an')), 'not before its day')
    await rebuildReach(db, '2024-09-01')
    for (const key of ['xa-chau-dien', 'xa-hoa-an']) {
      assert.equal((await findSuccessor(db, unitId(key)))?.id, made.id)
      assert.ok((await listReach(db, made.id)).includes(unitId(key)), 'the new unit reaches what was theirs')
    }
    const { class: quota } = await db
      .selectFrom('units.quota_class')
      .select('class')
      .where('unit_id', '=', made.id)
      .executeTakeFirstOrThrow()
    assert.equal(quota, 'commune')
    const { lon } = await db.selectFrom('units.unit').select('lon').where('id', '=', made.id).executeTakeFirstOrThrow()
    assert.equal(lon, null) // neither of the two had a point
    assert.equal(
      (
        await db
          .selectFrom('audit.entry')
          .select('action')
          .where('subject_id', '=', id)
          .where('action', '=', 'units.commitReform')
          .execute()
      ).length,
      1,
    )
  })

  test('what stood under a unit that ends stands under its heir', async () => {
    const lines = 'Huyện Trà Cú; sáp nhập; toàn bộ; Huyện Tiểu Cần'
    const under = await listUnitsOn(db, '2024-09-30', ['commune'])
    const id = await storedReform(db, admin, now, { lines, on: '01/10/2024' })
    await commitReform(scene, { id, version: 1 })
    const moved: string[] = []
    for (const unit of under) {
      const before = await findParent(db, unit.id, '2024-09-30')
      const after = await findParent(db, unit.id, '2024-10-01')
      if (before?.key === 'huyen-tra-cu') moved.push(after!.key)
      else assert.equal(after?.key, before?.key)
    }
    assert.ok(moved.length > 10)
    assert.deepEqual([...new Set(moved)], ['huyen-tieu-can'])
  })

  test('a name and a code change from the day on, the unit goes on', async () => {
    const id = await storedReform(db, admin, now, {
      lines: 'Thị trấn Mỹ Long; đổi tên; ; Thị trấn Mỹ Long Biển; 29997',
      on: '01/11/2024',
    })
    await commitReform(scene, { id, version: 1 })
    const nameOn = async (day: string) =>
      (await registerOn(day)).filter((it) => JSON.stringify(it).includes('Mỹ Long Biển')).length
    assert.equal(await nameOn('2024-10-31'), 0)
    assert.ok((await nameOn('2024-11-01')) > 0)
  })

  test('is refused to others, to a stale form, with faults, and twice', async () => {
    const id = await storedReform(db, admin, now, {
      lines: someLines
        .replaceAll('Xã Châu Điền', 'Xã Phong Phú')
        .replaceAll('Xã Hòa Ân', 'Xã Ninh Thới')
        .replaceAll('Châu Hòa', 'Phong Thới')
        .replaceAll('29999', '29996'),
    })
    await assert.rejects(commitReform({ ...scene, actor: head }, { id, version: 1 }), { kind: 'forbidden' })
    await assert.rejects(commitReform(scene, { id, version: 9 }), { kind: 'stale' })
    await commitReform(scene, { id, version: 1 })
    await assert.rejects(commitReform(scene, { id, version: 2 }), { kind: 'conflict' })
    const faulty = await storedReform(db, admin, now, { lines: 'Xã Tam Ngãi; chia; một phần; Xã Thông Hòa' })
    await assert.rejects(commitReform(scene, { id: faulty, version: 1 }), { fields: { form: 'reformFaulty' } })
  })
})
