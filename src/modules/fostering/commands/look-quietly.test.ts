import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedExemplar, storedRecognition } from '#modules/exemplars/factory.ts'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { listLookedAt, listToLookAt } from '../queries/quiet-check.ts'
import { lookQuietly } from './look-quietly.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const scene = { db, actor: officer, now }
const checks = (id: string) =>
  db.selectFrom('fostering.quiet_check').selectAll().where('exemplar_id', '=', id).execute()
const audited = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()

async function recognisedOn(day: string): Promise<string> {
  const id = await storedExemplar(db, officer, { stage: 'recognised' })
  await storedRecognition(db, id, officer, day)
  return id
}

describe('lookQuietly', () => {
  test('somebody recognised long ago waits for a look, and no longer once all is found well; it is in the audit trail', async () => {
    const id = await recognisedOn('2023-09-01')
    const waiting = async () => (await listToLookAt(db, scopeOf(officer), '2024-06-11')).map((it) => it.id)
    assert.ok((await waiting()).includes(id))
    await lookQuietly(scene, { exemplarId: id, found: 'well', note: '' })
    assert.ok(!(await waiting()).includes(id))
    assert.equal((await audited(id))[0]?.action, 'fostering.lookQuietly')
  })

  test('where not all is well the newsroom is warned, and the trail keeps that it was looked, not what was found', async () => {
    const id = await recognisedOn('2024-06-01')
    await lookQuietly(scene, { exemplarId: id, found: 'notWell', note: 'Có đơn của hàng xóm, xã đang hỏi lại' })
    const [looked] = await listLookedAt(db, [id], '2024-06-11')
    assert.deepEqual([looked?.warning, looked?.last?.note], ['notWell', 'Có đơn của hàng xóm, xã đang hỏi lại'])
    assert.doesNotMatch(JSON.stringify((await audited(id))[0]?.input), /hàng xóm/)
  })

  test('another commune may not, and nothing is written', async () => {
    const id = await recognisedOn('2023-09-01')
    const other = { db, actor: stranger, now }
    await assert.rejects(lookQuietly(other, { exemplarId: id, found: 'well' }), { kind: 'forbidden' })
    assert.deepEqual([await checks(id), await audited(id)], [[], []])
  })

  test('what is not well is said, and only somebody recognised is looked at', async () => {
    const id = await recognisedOn('2023-09-01')
    await assert.rejects(lookQuietly(scene, { exemplarId: id, found: 'notWell' }), { fields: { note: 'required' } })
    await assert.rejects(lookQuietly(scene, { exemplarId: id, found: 'x' }), { fields: { found: 'notAChoice' } })
    const emerging = await storedExemplar(db, officer)
    await assert.rejects(lookQuietly(scene, { exemplarId: emerging, found: 'well' }), { kind: 'conflict' })
  })
})
