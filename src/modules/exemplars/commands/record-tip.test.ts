import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { recordTip } from './record-tip.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const inspector = await anOfficial(db, 'inspector', 'xa-chau-dien')
const told = { who: 'Ông Tư', what: 'Vác tre sửa cầu.', placeId: '', link: '', contact: '', channel: 'counter' }
const row = (id: string) => db.selectFrom('exemplars.tip').selectAll().where('id', '=', id).executeTakeFirst()

describe('what was told at the counter', () => {
  test('is written down at the desk of whoever heard it, with a receipt for the slip; the trail keeps no words of it', async () => {
    const id = newId()
    const { receipt } = (await recordTip({ db, actor: officer, now }, { ...told, id })) as { receipt: string }
    const tip = await row(id)
    assert.deepEqual(
      [tip?.unit_id, tip?.received_by, tip?.receipt, tip?.channel],
      [unitId('xa-chau-dien'), officer.id, receipt, 'counter'],
    )
    const entry = await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).executeTakeFirstOrThrow()
    assert.equal(entry.action, 'exemplars.recordTip')
    assert.doesNotMatch(JSON.stringify(entry.input), /Vác tre/)
  })

  test('who only reads may not, and nothing is written', async () => {
    const id = newId()
    await assert.rejects(recordTip({ db, actor: inspector, now }, { ...told, id }), { kind: 'forbidden' })
    assert.equal(await row(id), undefined)
  })

  test('a way in that is none, and no words, are told at their fields', async () => {
    await assert.rejects(
      recordTip({ db, actor: officer, now }, { ...told, id: newId(), what: '', channel: 'portal' }),
      {
        fields: { what: 'required', channel: 'notAChoice' },
      },
    )
  })
})
