import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedDraft, storedSigned, trailOf } from '../factory.ts'
import { takeOff } from './take-off.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const awardOf = async (decisionId: string) =>
  (await db.selectFrom('commendations.award').select('id').where('decision_id', '=', decisionId).executeTakeFirst())?.id

describe('takeOff', () => {
  test('a line comes off a draft and its dossier stands where it stood; it is in the audit trail', async () => {
    const { id, decisionId } = await storedDraft(db, commune, now)
    await takeOff({ db, actor: commune, now }, { id: decisionId, version: 1, awardId: await awardOf(decisionId) })
    assert.equal(await awardOf(decisionId), undefined)
    assert.equal((await dossierNow(db, id)).state, 'moving')
    assert.deepEqual(await trailOf(db, decisionId), ['draftDecision', 'takeOff'])
  })

  test('not by a stranger, not a line of another decision, not of a signed one', async () => {
    const { decisionId } = await storedDraft(db, commune, now)
    const other = await storedDraft(db, commune, now)
    const off = (input: object, actor = commune) =>
      takeOff({ db, actor, now }, { id: decisionId, version: 1, ...input })
    const awardId = await awardOf(decisionId)
    await assert.rejects(off({ awardId }, stranger), { kind: 'forbidden' })
    await assert.rejects(off({ awardId: await awardOf(other.decisionId) }), { kind: 'missing' })
    await assert.rejects(off({ awardId: 'x' }), { kind: 'invalid' })
    assert.equal(await awardOf(decisionId), awardId)
    const signed = await storedSigned(db, commune, now)
    await assert.rejects(off({ id: signed.decisionId, version: 2, awardId: signed.awardId }), { message: 'wrongState' })
  })
})
