import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial } from '#test/world.ts'
import { storedTip } from '../factory.ts'
import { passTip } from './pass-tip.ts'
import { takeUpTip } from './take-up-tip.ts'

const db = await testDatabase()
const now = new Date('2025-11-18T03:00:00Z')
const officer = await anOfficial(db, 'officer', 'xa-phong-thanh-vinh-long')
const stranger = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const row = (id: string) => db.selectFrom('exemplars.tip').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('passing a tip on', () => {
  test('another commune begins anew with it; the day of the answer stays', async () => {
    const id = await storedTip(db, officer)
    const { due_on } = await row(id)
    await takeUpTip({ db, actor: officer, now }, { id, version: 1 })
    await passTip({ db, actor: officer, now }, { id, version: 2, unitId: unitId('xa-tam-ngai-vinh-long') })
    const tip = await row(id)
    assert.deepEqual(
      [tip.unit_id, tip.state, tip.taken_by, tip.due_on],
      [unitId('xa-tam-ngai-vinh-long'), 'new', null, due_on],
    )
    const entries = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).execute()
    assert.ok(entries.some(({ action }) => action === 'exemplars.passTip'))
  })

  test('whose desk it does not lie on may not', async () => {
    const id = await storedTip(db, officer)
    const asked = { id, version: 1, unitId: unitId('xa-tam-ngai-vinh-long') }
    await assert.rejects(passTip({ db, actor: stranger, now }, asked), { kind: 'forbidden' })
    assert.equal((await row(id)).unit_id, unitId('xa-phong-thanh-vinh-long'))
  })

  test('only to a commune or province that is there today, and not to itself', async () => {
    const id = await storedTip(db, officer)
    for (const key of ['xa-phong-thanh-vinh-long', 'xa-chau-dien', 'huyen-cau-ke'])
      await assert.rejects(passTip({ db, actor: officer, now }, { id, version: 1, unitId: unitId(key) }), {
        fields: { unitId: 'notAChoice' },
      })
  })
})
