import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { dossierNow, fillPapers, storedDossier, storedSigned, trailOf } from '../factory.ts'
import { submitDossier } from './submit-dossier.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')

const submit = (id: string, over: object = {}, actor = commune) =>
  submitDossier({ db, actor, now }, { id, version: 1, ...over })

describe('submitDossier', () => {
  test('goes to the first desk of its route with the day it is due, and is in the audit trail', async () => {
    const { id } = await storedDossier(db, commune, now, { title: 'bang-khen-tinh' })
    await fillPapers(db, id, commune, now)
    await submit(id)
    const { state, holder_id, due_on, received_at } = await dossierNow(db, id)
    assert.deepEqual([state, holder_id, due_on], ['moving', district.post.unitId, '2024-06-18'])
    assert.equal(received_at?.toISOString(), now.toISOString())
    assert.deepEqual(await trailOf(db, id), ['open', 'submit'])
  })

  test('stays with the unit that decides itself', async () => {
    const { id } = await storedDossier(db, commune, now)
    await fillPapers(db, id, commune, now)
    await submit(id)
    assert.equal((await dossierNow(db, id)).holder_id, commune.post.unitId)
  })

  test('not without its papers, not by another unit, not twice', async () => {
    const { id } = await storedDossier(db, commune, now)
    await assert.rejects(submit(id), { message: 'commendations.papersMissing' })
    await fillPapers(db, id, commune, now)
    await assert.rejects(submit(id, {}, stranger), { kind: 'forbidden' })
    assert.equal((await dossierNow(db, id)).state, 'draft')
    await submit(id)
    await assert.rejects(submit(id, { version: 2 }), { message: 'wrongState' })
    await assert.rejects(submit(id, { version: 2, note: 'a'.repeat(1001) }), { fields: { note: 'tooLong' } })
  })

  test('not where an achievement was rewarded since, with the earlier decision named', async () => {
    const first = await storedDossier(db, commune, now)
    await fillPapers(db, first.id, commune, now)
    const { achievementId, exemplarId } = first
    const second = await storedSigned(db, commune, now, { achievementId, exemplarId })
    const { number_text } = await db
      .selectFrom('commendations.decision')
      .select('number_text')
      .where('id', '=', second.decisionId)
      .executeTakeFirstOrThrow()
    await assert.rejects(submit(first.id), (error: { message: string; saved: Record<string, string> }) => {
      assert.deepEqual([error.message, error.saved.numberText], ['commendations.rewarded', number_text])
      return true
    })
  })

  test('not where the law asks for what is not there: the reasons stand on the dossier', async () => {
    const { id } = await storedDossier(db, commune, now, { title: 'lao-dong-tien-tien' })
    await fillPapers(db, id, commune, now)
    await assert.rejects(submit(id), { message: 'commendations.notEligible' })
  })
})
