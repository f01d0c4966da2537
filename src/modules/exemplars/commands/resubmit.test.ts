import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedInReview } from '../factory.ts'
import { resubmit } from './resubmit.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const reviewer = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const exemplar = (id: string) =>
  db.selectFrom('exemplars.exemplar').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const nomination = (id: string) =>
  db.selectFrom('exemplars.nomination').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function aMended() {
  const returned = await storedInReview(db, { officer, reviewer }, 'returned')
  const cleared = { cleared_by: officer.id, cleared_at: now, answer: 'Đã bổ sung' }
  await db.updateTable('exemplars.fault').set(cleared).where('nomination_id', '=', returned.nominationId).execute()
  return returned
}

describe('resubmit', () => {
  test('with every fault ticked off the nomination goes again, and it is in the audit trail', async () => {
    const { id, nominationId } = await aMended()
    await resubmit({ db, actor: officer, now }, { id, version: 1 })

    assert.equal((await exemplar(id)).stage, 'nominated')
    const { state, resent_at } = await nomination(nominationId)
    assert.deepEqual([state, resent_at], ['sent', now])
    assert.equal((await entries(id))[0]?.action, 'exemplars.resubmit')
  })

  test('with a fault open it does not go', async () => {
    const { id } = await storedInReview(db, { officer, reviewer }, 'returned')
    await assert.rejects(resubmit({ db, actor: officer, now }, { id, version: 1 }), {
      fields: { form: 'exemplars.faultsOpen' },
    })
    assert.equal((await exemplar(id)).stage, 'returned')
  })

  test('another unit may not, and nothing is written', async () => {
    const { id } = await aMended()
    for (const actor of [stranger, reviewer])
      await assert.rejects(resubmit({ db, actor, now }, { id, version: 1 }), { kind: 'forbidden' })
    assert.deepEqual(await entries(id), [])
  })

  test('the version is required and must be the newest', async () => {
    const { id } = await aMended()
    await assert.rejects(resubmit({ db, actor: officer, now }, { id }), {
      kind: 'invalid',
      fields: { version: 'notANumber' },
    })
    await assert.rejects(resubmit({ db, actor: officer, now }, { id, version: 5 }), { kind: 'stale' })
  })
})
