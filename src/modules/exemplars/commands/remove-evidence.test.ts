import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedEvidence, storedExemplar } from '../factory.ts'
import { showExemplar } from '../queries/show.ts'
import { removeEvidence } from './remove-evidence.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const as = (actor: typeof officer) => ({ db, actor, now: someDay })
const shown = async (id: string) => (await showExemplar(db, scopeOf(officer), id, 'vi', '2024-06-11')).evidence.length

describe('removeEvidence', () => {
  test('evidence no longer shows, stays in the database, and it is in the audit trail', async () => {
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, officer)
    await removeEvidence(as(officer), { id, version: '1', evidenceId })

    assert.equal(await shown(id), 0)
    const kept = await db.selectFrom('exemplars.evidence').selectAll().where('id', '=', evidenceId).executeTakeFirst()
    assert.deepEqual(kept?.removed_at, someDay)
    const entry = await db.selectFrom('audit.entry').select('action').where('about_id', '=', id).executeTakeFirst()
    assert.equal(entry?.action, 'exemplars.removeEvidence')
  })

  test('an officer of another commune may not, and nothing is written', async () => {
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, officer)
    const stranger = await anOfficial(db, 'officer', 'xa-long-vinh')
    await assert.rejects(removeEvidence(as(stranger), { id, version: '1', evidenceId }), { kind: 'forbidden' })
    assert.equal(await shown(id), 1)
  })

  test('evidence that another unit is judging by stays', async () => {
    const id = await storedExemplar(db, officer, { stage: 'verified' })
    const evidenceId = await storedEvidence(db, id, officer)
    await assert.rejects(removeEvidence(as(officer), { id, version: '1', evidenceId }), {
      fields: { form: 'exemplars.notOpen' },
    })
  })

  test('an id is required, and an old version is refused', async () => {
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, officer)
    await assert.rejects(removeEvidence(as(officer), { id, version: '1', evidenceId: 'x' }), {
      fields: { evidenceId: 'required' },
    })
    await assert.rejects(removeEvidence(as(officer), { id, version: '2', evidenceId }), { kind: 'stale' })
  })
})
