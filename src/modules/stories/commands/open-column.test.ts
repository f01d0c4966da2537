import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { openColumn } from './open-column.ts'

const db = await testDatabase()
const agency = await anOfficial(db, 'editor', 'dai-phat-thanh-truyen-hinh')
const judge = await anOfficial(db, 'judge', 'dai-phat-thanh-truyen-hinh')
const sent = {
  ...{ unitId: agency.post.unitId, name: 'Gương sáng quê mình', outlet: 'THTV', openedBy: 'Đài Trà Vinh' },
  ...{ since: '01/03/2024', frequency: '18 giờ thứ Năm hằng tuần' },
}
const all = () => db.selectFrom('stories.press_column').selectAll().execute()

describe('openColumn', () => {
  test('an agency records the column it opened: on what, since when, how often', async () => {
    const { id } = await openColumn({ db, actor: agency, now }, sent)
    const [it] = await all()
    assert.deepEqual(
      [it!.id, it!.outlet, it!.since, it!.frequency, it!.ended_on],
      [id, 'THTV', '2024-03-01', sent.frequency, null],
    )
    const entry = db.selectFrom('audit.entry').select('action').where('subject_id', '=', id)
    assert.equal((await entry.executeTakeFirstOrThrow()).action, 'stories.openColumn')
  })

  test('who has nothing to do with the press may not', async () => {
    const before = (await all()).length
    await assert.rejects(openColumn({ db, actor: judge, now }, sent), { kind: 'forbidden' })
    assert.equal((await all()).length, before)
  })

  test('a day to come, an address that runs, a programme that is none are told at their fields', async () => {
    for (const [over, fields] of [
      [{ since: '12/06/2024' }, { since: 'stories.inFuture' }],
      [{ link: 'javascript:alert(1)' }, { link: 'stories.notALink' }],
      [{ coordinationId: agency.id }, { coordinationId: 'notAChoice' }],
      [{ frequency: '' }, { frequency: 'required' }],
    ] as const)
      await assert.rejects(openColumn({ db, actor: agency, now }, { ...sent, ...over }), { fields })
  })
})
