import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedEvidence, storedExemplar } from '../factory.ts'
import { confirmEvidence } from './confirm-evidence.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const as = (actor: typeof officer) => ({ db, actor, now: someDay })
const confirmerOf = async (id: string) =>
  (await db.selectFrom('exemplars.evidence').select('confirmed_by').where('id', '=', id).executeTakeFirstOrThrow())
    .confirmed_by

describe('confirmEvidence', () => {
  test('the head stands for what an officer added, and it is in the audit trail', async () => {
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, officer)
    await confirmEvidence(as(head), { id, version: '1', evidenceId })

    assert.equal(await confirmerOf(evidenceId), head.id)
    const entry = await db
      .selectFrom('audit.entry')
      .select(['action', 'actor_id'])
      .where('about_id', '=', id)
      .executeTakeFirst()
    assert.deepEqual([entry?.action, entry?.actor_id], ['exemplars.confirmEvidence', head.id])
  })

  test('an officer of the district may; the commune’s own officer may not, and nothing is written', async () => {
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, head)
    await assert.rejects(confirmEvidence(as(officer), { id, version: '1', evidenceId }), { kind: 'forbidden' })
    assert.equal(await confirmerOf(evidenceId), null)

    const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
    await confirmEvidence(as(district), { id, version: '1', evidenceId })
    assert.equal(await confirmerOf(evidenceId), district.id)
  })

  test('nobody confirms what they added themselves', async () => {
    const id = await storedExemplar(db, officer)
    const evidenceId = await storedEvidence(db, id, head)
    await assert.rejects(confirmEvidence(as(head), { id, version: '1', evidenceId }), {
      fields: { form: 'exemplars.ownEvidence' },
    })
  })

  test('evidence of another record is not found, an id is required, an old version is refused', async () => {
    const id = await storedExemplar(db, officer)
    const elsewhere = await storedEvidence(db, await storedExemplar(db, officer), officer)
    await assert.rejects(confirmEvidence(as(head), { id, version: '1', evidenceId: elsewhere }), { kind: 'missing' })
    await assert.rejects(confirmEvidence(as(head), { id, version: '1' }), { fields: { evidenceId: 'required' } })

    const own = await storedEvidence(db, id, officer)
    await assert.rejects(confirmEvidence(as(head), { id, version: '7', evidenceId: own }), { kind: 'stale' })
  })
})
