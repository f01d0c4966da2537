import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { closeColumn } from './close-column.ts'
import { openColumn } from './open-column.ts'

const db = await testDatabase()
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const stranger = await anOfficial(db, 'editor', 'xa-an-phu-tan')
const { id } = await openColumn(
  { db, actor: agency, now },
  {
    ...{ unitId: agency.post.unitId, name: 'Gương sáng', outlet: 'THTV', openedBy: 'Đài', since: '01/03/2024' },
    frequency: 'hằng tuần',
  },
)
const read = () => db.selectFrom('stories.press_column').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('closeColumn', () => {
  test('another unit may not, and the day must make sense', async () => {
    const it = { id, version: 1, endedOn: '01/06/2024' }
    await assert.rejects(closeColumn({ db, actor: stranger, now }, it), { kind: 'forbidden' })
    for (const [endedOn, why] of [
      ['29/02/2024', 'stories.endsBefore'],
      ['12/06/2024', 'stories.inFuture'],
      ['', 'required'],
    ] as const)
      await assert.rejects(closeColumn({ db, actor: agency, now }, { ...it, endedOn }), { fields: { endedOn: why } })
    assert.equal((await read()).ended_on, null)
  })

  test('a column ends once, and it is in the audit trail', async () => {
    await closeColumn({ db, actor: agency, now }, { id, version: 1, endedOn: '01/06/2024' })
    assert.equal((await read()).ended_on, '2024-06-01')
    await assert.rejects(closeColumn({ db, actor: agency, now }, { id, version: 2, endedOn: '02/06/2024' }), {
      kind: 'conflict',
    })
    const entry = db
      .selectFrom('audit.entry')
      .select('action')
      .where('subject_id', '=', id)
      .where('action', '=', 'stories.closeColumn')
    assert.equal((await entry.execute()).length, 1)
  })
})
