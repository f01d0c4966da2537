import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, storedDraft, storedSent, storedSigned, trailOf } from '../factory.ts'
import { placeOnDecision } from './place-on-decision.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const linesOf = (id: string) =>
  db
    .selectFrom('commendations.award')
    .select(['annex_no', 'dossier_id'])
    .where('decision_id', '=', id)
    .orderBy('annex_no')
    .execute()
const place = (id: string, items: string[], over: object = {}, actor = commune) =>
  placeOnDecision({ db, actor, now }, { id, version: 1, items, ...over })

describe('placeOnDecision', () => {
  test('adds after what stands there, which stays as it is; it is in the audit trail', async () => {
    const draft = await storedDraft(db, commune, now)
    const more = await storedSent(db, commune, now)
    await place(draft.decisionId, [`${more.id}:2`])
    assert.deepEqual(await linesOf(draft.decisionId), [
      { annex_no: 1, dossier_id: draft.id },
      { annex_no: 2, dossier_id: more.id },
    ])
    assert.equal((await dossierNow(db, more.id)).state, 'placed')
    assert.deepEqual(await trailOf(db, draft.decisionId), ['draftDecision', 'placeOnDecision'])
  })

  test('not by a stranger, not with a stale form or a dossier that changed, not without one, not on a signed decision', async () => {
    const draft = await storedDraft(db, commune, now)
    const more = await storedSent(db, commune, now)
    await assert.rejects(place(draft.decisionId, [`${more.id}:2`], {}, stranger), { kind: 'forbidden' })
    await assert.rejects(place(draft.decisionId, [`${more.id}:2`], { version: 7 }), { kind: 'stale' })
    await assert.rejects(place(draft.decisionId, [`${more.id}:1`]), { message: 'commendations.changedSince' })
    await assert.rejects(place(draft.decisionId, []), { fields: { items: 'commendations.nothingChosen' } })
    assert.equal((await linesOf(draft.decisionId)).length, 1)
    const signed = await storedSigned(db, commune, now)
    await assert.rejects(place(signed.decisionId, [`${more.id}:2`], { version: 2 }), { message: 'wrongState' })
  })
})
