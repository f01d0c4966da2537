import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedInspection } from '../factory.ts'
import { conclude } from './conclude.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const keeper = await anOfficial(db, 'officer', 'xa-chau-dien')
const leader = await anOfficial(db, 'officer', 'so-noi-vu')
const at = { now, office, keeper, leader }
const open = await storedInspection(db, { ...at, year: 2023, stage: 'answered' })
const { visitId, version, inspector } = await storedInspection(db, { ...at, stage: 'minuted' })
const input = {
  visitId,
  version,
  number: '31/KL-ĐKT',
  concludedOn: '11/06/2024',
  conclusion: 'Đã làm được nhiều việc.',
}
const end = (over: object = {}, actor = inspector) => conclude({ db, actor, now }, { ...input, ...over })
const visit = () => db.selectFrom('inspections.visit').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow()

describe('conclude', () => {
  test('not by the unit, not before the minutes, not for a day to come', async () => {
    await assert.rejects(end({}, keeper), { kind: 'forbidden' })
    await assert.rejects(end({ visitId: open.visitId, version: open.version }, open.inspector), { kind: 'conflict' })
    await assert.rejects(end({ concludedOn: '12/06/2024' }), { fields: { concludedOn: 'inspections.inFuture' } })
    await assert.rejects(end({ conclusion: '' }), { fields: { conclusion: 'required' } })
    assert.equal((await visit()).state, 'minuted')
  })

  test('the leader concludes under a number, once, and it is in the history', async () => {
    await end()
    assert.deepEqual([(await visit()).state, (await visit()).number], ['concluded', '31/KL-ĐKT'])
    await assert.rejects(end({ version: version + 1 }, office), { kind: 'conflict' })
    const of = db.selectFrom('audit.entry').select('action').where('about_id', '=', visitId)
    assert.equal((await of.executeTakeFirst())?.action, 'inspections.conclude')
  })
})
