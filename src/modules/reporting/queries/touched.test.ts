import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { createReader } from '#platform/database/reader.ts'
import type { Db } from '#platform/db.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { forgetTouched } from '../jobs.ts'
import { remembered } from './remembered.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'so-noi-vu', new Date('2025-06-01T00:00:00Z'))
const keys = ['xa-cau-ke-vinh-long', 'xa-chau-dien', 'so-noi-vu', 'xa-phong-thanh'] as const
const id = await storedExemplar(db, officer, { unitKey: 'so-noi-vu' })
const readNow = createReader(db)

test('what is remembered is asked for the touched units only, gives the same object while there are none, and all anew when that is forgotten', async () => {
  const asked: (readonly string[] | undefined)[] = []
  const count = async (_: Db, units?: readonly string[]) => {
    asked.push(units)
    return new Map((units ?? keys.map(unitId)).map((it) => [it, [asked.length]]))
  }
  const look = async () => remembered(await readNow(), 'looked at', count)
  const first = await look()
  assert.equal(await look(), first)
  await sql`update exemplars.exemplar set unit_id = ${unitId('xa-chau-dien')} where id = ${id}`.execute(db)
  await sql`update exemplars.exemplar set version = version + 1 where id = ${id}`.execute(db)
  const second = await look()
  assert.equal(second.get(unitId('xa-chau-dien'))![0], 2)
  assert.ok(asked[1]!.includes(unitId('xa-chau-dien')) && asked[1]!.length < 4)
  await forgetTouched.run({ db, now: new Date(Date.now() - 24 * 3600 * 1000) }, {}) // nothing is that old
  assert.equal(await look(), second)
  await sql`update exemplars.exemplar set version = version + 1 where id = ${id}`.execute(db)
  await forgetTouched.run({ db, now: new Date(Date.now() + 3 * 24 * 3600 * 1000) }, {})
  await everybodyElseIsDone()
  const third = await look()
  assert.deepEqual([asked.length, asked[2]], [3, undefined])
  assert.equal(await look(), third)
  await sql`insert into reporting.touched (xid, unit_id) values ('999999999999', null)`.execute(db) // of a server before
  assert.equal(await look(), third)
})

/**
 * Waits until no transaction of the whole server is older than what was cleared away: while one is, everything is rightly
 * counted anew, and other tests share the server.
 */
async function everybodyElseIsDone(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ isOver: boolean }>`select not exists (
      select 1 from reporting.forgotten where xid >= pg_snapshot_xmin(pg_current_snapshot())) as "isOver"`.execute(db)
    if (rows[0]!.isOver) return
    await setTimeout(20)
  }
}
